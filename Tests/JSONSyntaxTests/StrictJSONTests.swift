import Foundation
import JSONSyntax
import Testing

/// The dialect for texts from the network, held against RFC 8259 and against another reader.
@Suite struct StrictJSONTests {
    static let texts: [String] = [
        "null", "true", "false", "0", "-0", "1", "-1", "1.5", "-1.5e10", "1E+2", "1e-2", "123456789012345678", "\"\"",
        "\"a\"",
        "\"\\u0041\\n\\t\\\\\\/\\\"\\b\\f\\r\"", "\"\\ud83d\\ude00\"", "\"Зеленський 😀\"", "[]", "[ ]", "{}", "{ }",
        "[1,2,[3]]",
        "{\"a\":1,\"b\":{\"c\":[null]}}", " \t\r\n[1 , 2]\n", "{\"a\" : \"b\"}", "[[[[[]]]]]",
        "[\"\\u00e9\", \"e\u{301}\"]", "1e-400", "9007199254740993",
        // Not JSON.
        "", " ", "nul", "nulll", "True", "01", "-", "-01", "+1", ".5", "5.", "1e", "1e+", "0x10", "Infinity", "NaN",
        "-Infinity",
        "[", "]", "[1", "[1,", "[,]", "[1 2]", "{", "}", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,",

        "{a:1}", "{'a':1}", "{\"a\" 1}", "{1:1}", "{\"a\":1 \"b\":2}", "'a'", "\"a", "\"\\", "\"\\x41\"", "\"\\u12\"",
        "\"\\u12G4\"", "\"\\q\"",
        "\"a\nb\"", "\"a\tb\"", "\"\u{01}\"", "[1] 2", "1 2", "// c\n1", "/* c */1", "1 // c", "[1]/", "\u{0B}1",
        "\u{A0}1", "tru", "[true,fals]",
        "{\"a\":}", "[\"a\" \"b\"]", "{,}", "\"\\u00\"", "1.e5", "1.5.5", "--1", "1-", "nullnull", "1a",
    ]

    @Test(arguments: texts)
    func `agrees with Foundation on what is JSON and what it means`(text: String) throws {
        let ours = try? JSONReader(dialect: .strict).read(Array(text.utf8))
        let theirs = try? JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
        #expect((ours == nil) == (theirs == nil))
        if let ours, let theirs {
            #expect(Self.plain(ours).isEqual(theirs))
        }
    }

    @Test(arguments: ["[1,]", "{\"a\":1,}"])
    func `a trailing comma, which Foundation lets pass, is refused`(text: String) {
        #expect(throws: JSONSyntaxError.self) { try JSONReader(dialect: .strict).read(Array(text.utf8)) }
    }

    @Test(arguments: [
        (#""\ud800""#, "\u{FFFD}"), (#""\udc00a""#, "\u{FFFD}a"), (#""\ud800\n""#, "\u{FFFD}\n"),
        (#""\ud800\ud800""#, "\u{FFFD}\u{FFFD}"),
        (#""\ud800\u0041""#, "\u{FFFD}A"), (#""\ud800\ud83d\ude00""#, "\u{FFFD}😀"), (#""\uD83D\uDE00x""#, "😀x"),
    ])
    func `half of a surrogate pair becomes the replacement character`(text: String, expected: String) throws {
        #expect(try JSONReader(dialect: .strict).read(Array(text.utf8)).string == expected)
    }

    @Test func `bytes that are not UTF-8 become the replacement character`() throws {
        let bytes: [UInt8] = [0x22, 0x61, 0xFF, 0x62, 0x5C, 0x6E, 0xE2, 0x82, 0x22]
        #expect(try JSONReader(dialect: .strict).read(bytes).string == "a\u{FFFD}b\n\u{FFFD}")
    }

    @Test func `a byte order mark is passed over and has no column`() throws {
        let node = try JSONReader(dialect: .strict).read([0xEF, 0xBB, 0xBF] + Array("[7]".utf8))
        #expect(node.position == JSONPosition(line: 1, column: 1, offset: 3))
        #expect(node.array?.first?.integer == 7)
    }

    @Test(arguments: ["1e400", "-1e400", "[1, 1e999999999999]"])
    func `a number beyond the range of Double is an error, not an infinity`(text: String) {
        let error = #expect(throws: JSONSyntaxError.self) { try JSONReader(dialect: .strict).read(Array(text.utf8)) }
        #expect(error?.message.contains("too large") == true)
    }

    @Test func `repeated keys are all kept, and a look-up gives the last`() throws {
        let node = try JSONReader(dialect: .strict).read(Array(#"{"a": 1, "b": 2, "a": 3}"#.utf8))
        #expect(node.members?.map(\.key) == ["a", "b", "a"])
        #expect(node["a"]?.integer == 3)
        #expect(node["c"] == nil)
    }

    @Test(arguments: [("3", 3), ("3.0", 3), ("3e2", 300), ("9007199254740993", 9_007_199_254_740_993)])
    func `whole numbers are integers`(text: String, expected: Int) throws {
        #expect(try JSONReader(dialect: .strict).read(Array(text.utf8)).integer == expected)
    }

    @Test(arguments: ["3.5", "1e30", "-1e300", "99999999999999999999", "\"3\""])
    func `other numbers are no integers`(text: String) throws {
        #expect(try JSONReader(dialect: .strict).read(Array(text.utf8)).integer == nil)
    }

    private static func plain(_ node: JSONNode) -> NSObject {
        switch node.value {
        case .null: NSNull()
        case .bool(let bool): NSNumber(value: bool)
        case .number(let text, let number): Int(text).map { NSNumber(value: $0) } ?? NSNumber(value: number)
        case .string(let string): NSString(string: string)
        case .array(let elements): NSArray(array: elements.map(plain))
        case .object(let members):
            NSDictionary(
                objects: members.map { plain($0.value) }, forKeys: members.map { NSString(string: $0.key) })
        }
    }
}
