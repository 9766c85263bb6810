import JSONSyntax
import Testing

/// No text, whatever its bytes, ends in anything but a value or an error, in time and stack bounded by its length.
@Suite struct HostileJSONTests {
    static let sample = Array(
        """
        {"title": "Kyiv \\ud83d\\ude00 \\u00e9", 'b': [1, -2.5e3, 0x1F, .5, Infinity, true, false, null,], // x
         c: {/* y */ "d": "\\
        z", ключ: 'é'}, "e": [[], {}, [{}]]}
        """.utf8)

    @Test(arguments: [JSONReader.Dialect.strict, .json5])
    func `any truncation ends in a value or an error within the text`(dialect: JSONReader.Dialect) {
        for length in 0..<Self.sample.count {
            let error = #expect(throws: JSONSyntaxError.self) {
                try JSONReader(dialect: dialect).read(Array(Self.sample[..<length]))
            }
            #expect((error?.position.offset ?? 0) <= length)
        }
    }

    @Test(arguments: [JSONReader.Dialect.strict, .json5])
    func `any byte put anywhere ends in a value or an error`(dialect: JSONReader.Dialect) {
        let reader = JSONReader(dialect: dialect)
        for place in Self.sample.indices {
            for byte in UInt8.min...UInt8.max {
                var bytes = Self.sample
                bytes[place] = byte
                do {
                    let node = try reader.read(bytes)
                    #expect(node.position.offset < bytes.count)
                } catch {
                    #expect(error.position.offset <= bytes.count)
                }
            }
        }
    }

    @Test(arguments: ["[", "{\"a\":", "[{\"a\":", "{\"\":["])
    func `a megabyte of open brackets is refused at the limit`(opening: String) {
        let bytes = Array(String(repeating: opening, count: 1_000_000 / opening.utf8.count).utf8)
        for dialect in [JSONReader.Dialect.strict, .json5] {
            let error = #expect(throws: JSONSyntaxError.self) {
                try JSONReader(dialect: dialect, depthLimit: 64).read(bytes)
            }
            #expect(error?.message.contains("more than 64") == true)
        }
    }

    @Test func `the limit itself may be reached`() throws {
        let text = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
        #expect(throws: Never.self) { try JSONReader(dialect: .strict).read(Array(text.utf8)) }
        #expect(throws: JSONSyntaxError.self) {
            try JSONReader(dialect: .strict, depthLimit: 127).read(Array(text.utf8))
        }
    }

    @Test func `a long string, a long number, many commas and many keys are read whole`() throws {
        let reader = JSONReader(dialect: .strict)
        let long = String(repeating: "é\\n", count: 300_000)
        #expect(try reader.read(Array("\"\(long)\"".utf8)).string?.unicodeScalars.count == 600_000)
        #expect(try reader.read(Array(("0." + String(repeating: "3", count: 1_000_000)).utf8)).number == 1.0 / 3)
        let list = "[" + Array(repeating: "0", count: 500_000).joined(separator: ",") + "]"
        #expect(try reader.read(Array(list.utf8)).array?.count == 500_000)
        let object = "{" + Array(repeating: "\"a\":0", count: 200_000).joined(separator: ",") + "}"
        #expect(try reader.read(Array(object.utf8)).members?.count == 200_000)
    }
}
