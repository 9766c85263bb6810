import JSONSyntax
import Testing

/// The dialect for files that people write: https://spec.json5.org.
@Suite struct JSON5Tests {
    @Test func `the specification's short example is read`() throws {
        let text = """
            {
              // comments
              unquoted: 'and you can quote me on that',
              singleQuotes: 'I can use "double quotes" here',
              lineBreaks: "Look, Mom! \\
            No \\\\n's!",
              hexadecimal: 0xdecaf,
              leadingDecimalPoint: .8675309, andTrailing: 8675309.,
              positiveSign: +1,
              trailingComma: 'in objects', andIn: ['arrays',],
              "backwardsCompatible": "with JSON", /* and
              more */
            }
            """
        let node = try read(text)
        #expect(node["unquoted"]?.string == "and you can quote me on that")
        #expect(node["singleQuotes"]?.string == "I can use \"double quotes\" here")
        #expect(node["lineBreaks"]?.string == "Look, Mom! No \\n's!")
        #expect(node["hexadecimal"]?.integer == 0xdecaf)
        #expect(node["leadingDecimalPoint"]?.number == 0.8675309)
        #expect(node["andTrailing"]?.integer == 8_675_309)
        #expect(node["positiveSign"]?.integer == 1)
        #expect(node["andIn"]?.array?.compactMap(\.string) == ["arrays"])
        #expect(node["backwardsCompatible"]?.string == "with JSON")
    }

    @Test(arguments: [
        ("Infinity", Double.infinity), ("-Infinity", -.infinity), ("+Infinity", .infinity), ("-0xC8", -200),
        ("0XfF", 255), ("+.5", 0.5),
        ("-5.", -5), ("5.e2", 500), (".5E-1", 0.05), ("0", 0), ("/**/1//", 1),
        ("\u{FEFF}\u{A0}\u{2003}\u{2028}1\u{0B}\u{0C}", 1),
    ])
    func `numbers`(text: String, expected: Double) throws {
        #expect(try read(text).number == expected)
    }

    @Test func `NaN is a number that is not one`() throws {
        #expect(try read("-NaN").number?.isNaN == true)
    }

    @Test(arguments: [
        (#"'\x41\v\0\a\'\"'"#, "A\u{0B}\0a'\""), ("\"a\\\r\nb\\\u{2028}c\\\u{2029}d\"", "abcd"),
        ("'\u{2028}\t'", "\u{2028}\t"), (#"'\й'"#, "й"),
        (#"'\xe9'"#, "é"), ("\"\\\n\"", ""),
    ])
    func `strings`(text: String, expected: String) throws {
        #expect(try read(text).string == expected)
    }

    @Test(arguments: [
        ("{ключ: 1}", "ключ"), ("{$_1: 1}", "$_1"), (#"{\u0061b: 1}"#, "ab"), ("{a\u{200D}b: 1}", "a\u{200D}b"),
        ("{null: 1}", "null"),
    ])
    func `keys without quotes`(text: String, key: String) throws {
        #expect(try read(text).members?.map(\.key) == [key])
    }

    @Test(arguments: [
        ("{a: 1, , b: 2}", "1:8: expected a key or \"}\", found \",\""),
        ("[1,,]", "1:4: expected a value, found \",\""),
        ("{a: 1", "1:6: expected \",\" or \"}\", but the text ends here: \"{\" at 1:1 is not closed"),
        ("[\n  {\"a\": [1\n", "3:1: expected \",\" or \"]\", but the text ends here: \"[\" at 2:9 is not closed"),
        ("{\"a\" \"b\"}", "1:6: expected \":\" after the key, found \"\"\""),
        ("{\"a\": 'b}", "1:7: this string has no closing quote"),
        ("{\"a\": 'b}\n", "1:10: a string must end on its line: close it with a quote, or write \\n for a line break"),
        ("/* no end", "1:1: this comment has no end: write */"),
        ("/ 1", "1:1: expected a comment (// or /*) after \"/\""),
        ("{a-b: 1}", "1:3: expected \":\" after the key, found \"-\""),
        ("'é\\1'", "1:3: an unknown escape: a digit can't stand after \"\\\""),
        ("\n\r\n\r  x", "4:3: expected a value, found \"x\""),
        ("[0x]", "1:4: expected a hexadecimal digit, found \"]\""),
        ("010", "1:1: a number can't begin with 0 and another digit"),
        ("1e400", "1:1: the number 1e400 is too large"),
        ("", "1:1: expected a value, but the text ends here"),
        ("[1] \u{200B}", "1:5: expected the end of the text after the value, found U+200B"),
        (#"{\u002d: 1}"#, "1:2: this character can't stand in a key without quotes"),
    ])
    func `mistakes say where and what`(text: String, expected: String) {
        let error = #expect(throws: JSONSyntaxError.self) { try read(text) }
        #expect(error?.description == expected)
    }

    @Test func `a byte that is not UTF-8 is an error at its place`() {
        let bytes = Array("{\n  // é".utf8) + [0xE9, 0x0A] + Array("}".utf8)
        let error = #expect(throws: JSONSyntaxError.self) { try JSONReader(dialect: .json5).read(bytes) }
        #expect(error?.position == JSONPosition(line: 2, column: 7, offset: 9))
    }

    private func read(_ text: String) throws -> JSONNode {
        try JSONReader(dialect: .json5).read(Array(text.utf8))
    }
}
