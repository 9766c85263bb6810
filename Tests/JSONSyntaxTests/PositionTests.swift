import JSONSyntax
import Testing

@Suite struct PositionTests {
    @Test func `values and keys know line, column in scalars, and offset`() throws {
        let text = "{\r\n  \"ключ\": \"значення\", // é\n\t\"b\": [1,\r 2]\n}"
        let node = try JSONReader(dialect: .json5).read(Array(text.utf8))
        let members = try #require(node.members)
        #expect(members[0].keyPosition == JSONPosition(line: 2, column: 3, offset: 5))
        #expect(members[0].value.position == JSONPosition(line: 2, column: 11, offset: 17))
        #expect(members[1].keyPosition.line == 3)
        #expect(members[1].keyPosition.column == 2)
        let numbers = try #require(members[1].value.array)
        #expect([numbers[0].position.line, numbers[0].position.column] == [3, 8])
        #expect([numbers[1].position.line, numbers[1].position.column] == [4, 2])
    }

    @Test(arguments: [
        // text, the columns of the value's scalars and of the closing quote
        (#"  "abc""#, [4, 5, 6, 7]),
        (#"  "a\nb""#, [4, 5, 7, 8]),
        (#"  "\"x\"""#, [4, 6, 7, 9]),
        (#"  "é\u00e9\ud83d\ude00z""#, [4, 5, 11, 23, 24]),
        (#"  "\ud83dz""#, [4, 10, 11]),
        (#"  "😀é""#, [4, 5, 6]),
        (#"  'a\x41\'b'"#, [4, 5, 9, 11, 12]),
        (#"  """#, [4]),
    ])
    func `each scalar of a string is found in the text`(text: String, columns: [Int]) throws {
        let reader = JSONReader(dialect: .json5)
        let bytes = Array(("[ /* é */\n" + text + "]").utf8)
        let node = try #require(try reader.read(bytes).array?.first)
        let positions = reader.scalarPositions(ofStringAt: node.position, in: bytes)
        #expect(positions.map(\.column) == columns)
        #expect(positions.allSatisfy { $0.line == 2 })
        #expect(positions.count == (node.string?.unicodeScalars.count ?? 0) + 1)
    }

    @Test func `a string over two lines is followed over the line's end`() throws {
        let reader = JSONReader(dialect: .json5)
        let bytes = Array("'a\\\nbc'".utf8)
        let node = try reader.read(bytes)
        #expect(
            reader.scalarPositions(ofStringAt: node.position, in: bytes).map(\.description) == [
                "1:2", "2:1", "2:2", "2:3",
            ])
    }

    @Test func `what is no string has no scalars`() throws {
        let reader = JSONReader(dialect: .json5)
        let bytes = Array("[1]".utf8)
        #expect(reader.scalarPositions(ofStringAt: try reader.read(bytes).position, in: bytes).isEmpty)
        #expect(reader.scalarPositions(ofStringAt: JSONPosition(line: 9, column: 9, offset: 99), in: bytes).isEmpty)
    }
}
