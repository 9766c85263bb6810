import JSONSyntax
import Testing

/// Changes to a text, seen whole: what is not changed stays byte for byte.
@Suite struct EditorTests {
    @Test(arguments: [
        // before, what is appended, after
        (#"["a", "b"]"#, [#""c""#], #"["a", "b", "c"]"#),
        (#"["a", "b", ]"#, [#""c""#], #"["a", "b", "c", ]"#),
        (#"[ "a" ]"#, [#""c""#], #"[ "a", "c" ]"#),
        ("[]", [#""c""#], #"["c"]"#),
        ("[ ]", [#""c""#], #"[ "c" ]"#),
        ("[]", [#""c""#, "1"], #"["c", 1]"#),
        (#"["a" /* one */]"#, [#""c""#], #"["a", /* one */ "c"]"#),
        ("[/* none */]", [#""c""#], #"[/* none */ "c"]"#),
        ("{}", [#""k": 1"#], #"{"k": 1}"#),
        (#"{"j": 0}"#, [#""k": 1"#], #"{"j": 0, "k": 1}"#),
        ("[\n  \"a\",\n  \"b\"\n]", [#""c""#], "[\n  \"a\",\n  \"b\",\n  \"c\"\n]"),
        ("[\n  \"a\",\n  \"b\",\n]\n", [#""c""#, "2"], "[\n  \"a\",\n  \"b\",\n  \"c\",\n  2,\n]\n"),
        ("[\r\n\t\"a\"\r\n]", [#""c""#], "[\r\n\t\"a\",\r\n\t\"c\"\r\n]"),
        ("[\n  \"a\" // one\n  // \"b\", not now\n]", [#""c""#], "[\n  \"a\", // one\n  // \"b\", not now\n  \"c\"\n]"),
        ("[\n  // none yet\n]", [#""c""#], "[\n  // none yet\n  \"c\"\n]"),
        ("[\"a\",\n \"b\"]", [#""c""#], "[\"a\",\n \"b\",\n \"c\"]"),
        ("[\"a\",\n \"b\" // two\n , /* x */ ]", [#""c""#], "[\"a\",\n \"b\" // two\n , /* x */\n \"c\", ]"),
        ("[{\n  a: 1\n}, {\n  b: 2\n}]", ["{c: 3}"], "[{\n  a: 1\n}, {\n  b: 2\n}, {c: 3}]"),
    ])
    func `an entry is put after the last, as those before it stand`(
        before: String, entries: [String], after: String
    ) throws {
        var editor = try JSONEditor(Array(before.utf8))
        try editor.append(entries, to: editor.root)
        #expect(String(decoding: editor.bytes, as: UTF8.self) == after)
    }

    @Test(arguments: [
        // before, after, for the list under "f"
        ("{\n    \"f\": []\n}", "{\n    \"f\": [\n        1,\n        2\n    ]\n}"),
        ("{\n\t\"f\": [0]\n}", "{\n\t\"f\": [0,\n\t\t1,\n\t\t2\n\t]\n}"),
        ("{\"f\": []}", "{\"f\": [1, 2]}"),
        ("\u{FEFF}{\n  \"f\": [\n  ]\n}", "\u{FEFF}{\n  \"f\": [\n    1,\n    2\n  ]\n}"),
    ])
    func `a list inside a text on many lines gets lines of its own`(before: String, after: String) throws {
        var editor = try JSONEditor(Array(before.utf8))
        try editor.append(["1", "2"], to: try #require(editor.root["f"]))
        #expect(String(decoding: editor.bytes, as: UTF8.self) == after)
    }

    @Test(arguments: [
        // before, which, after
        (#"["a", "b", "c"]"#, 0, #"["b", "c"]"#),
        (#"["a", "b", "c"]"#, 1, #"["a", "c"]"#),
        (#"["a", "b", "c"]"#, 2, #"["a", "b"]"#),
        (#"["a", "b", ]"#, 1, #"["a", ]"#),
        (#"[ "a" ]"#, 0, "[ ]"),
        ("[\n  \"a\",\n  \"b\"\n]", 0, "[\n  \"b\"\n]"),
        ("[\n  \"a\",\n  \"b\"\n]", 1, "[\n  \"a\"\n]"),
        ("[\r\n  \"a\",\r\n  \"b\",\r\n]", 1, "[\r\n  \"a\",\r\n]"),
        ("[\n  \"a\", // mine\n  \"b\"\n]", 0, "[\n  // mine\n  \"b\"\n]"),
        ("[\n  // over\n  \"a\" /* x */, // y\n  \"b\"\n]", 0, "[\n  // over\n  /* x */ // y\n  \"b\"\n]"),
        ("[\"a\",\n \"b\"]", 0, "[\n \"b\"]"),
        ("[\"a\",\n \"b\"]", 1, "[\"a\"\n ]"),
        ("[\n  \"a\"\n  , \"b\"\n]", 1, "[\n  \"a\"\n  \n]"),
    ])
    func `an entry is taken out with its comma and its line, comments stay`(
        before: String, index: Int, after: String
    ) throws {
        var editor = try JSONEditor(Array(before.utf8))
        try editor.remove(entryAt: index, of: editor.root)
        #expect(String(decoding: editor.bytes, as: UTF8.self) == after)
    }

    @Test func `a value is replaced where it stands`() throws {
        var editor = try JSONEditor(Array("{a: 'x', /* the url */ \"url\" : 'old' , b: [1,],}".utf8))
        try editor.replace(try #require(editor.root["url"]), with: JSONString.quoted("new\n\u{202E}\"$"))
        #expect(
            String(decoding: editor.bytes, as: UTF8.self)
                == "{a: 'x', /* the url */ \"url\" : \"new\\n\\u202E\\\"$\" , b: [1,],}")
        #expect(editor.root["url"]?.string == "new\n\u{202E}\"$")
    }

    @Test func `a text that would not be JSON is refused and nothing changed`() throws {
        let before = Array("[1]".utf8)
        var editor = try JSONEditor(before)
        #expect(throws: JSONSyntaxError.self) { try editor.append(["2 3"], to: editor.root) }
        #expect(editor.bytes == before)
    }

    /// Lists laid out at random, with comments wherever they can stand.
    @Test(arguments: 0..<300)
    func `whatever the layout, the values are those expected and nothing else is touched`(seed: Int) throws {
        var layout = RandomLayout(seed: UInt64(seed))
        let (text, count) = layout.list()
        let before = Array(text.utf8)
        let numbers = (0..<count).map { "\($0)" }

        var appended = try JSONEditor(before)
        try appended.append(["7", "8"], to: appended.root)
        #expect(Self.values(appended.root) == numbers + ["7", "8"], "\(text)")
        #expect(Self.isSubsequence(before, of: appended.bytes), "\(text)")
        #expect(Self.comments(appended.bytes) == Self.comments(before), "\(text)")

        for index in 0..<count {
            var removed = try JSONEditor(before)
            try removed.remove(entryAt: index, of: removed.root)
            var rest = numbers
            rest.remove(at: index)
            #expect(Self.values(removed.root) == rest, "\(text)")
            #expect(Self.isSubsequence(removed.bytes, of: before), "\(text)")
            #expect(Self.comments(removed.bytes) == Self.comments(before), "\(text)")
            #expect(Self.solid(before).count - Self.solid(removed.bytes).count <= 2, "\(text)")

            var replaced = try JSONEditor(before)
            try replaced.replace(try #require(replaced.root.array)[index], with: "9")
            var others = numbers
            others[index] = "9"
            #expect(Self.values(replaced.root) == others, "\(text)")
            #expect(replaced.bytes.count == before.count, "\(text)")
        }
        if count > 0 {
            // A comma after the last entry, or none: so it stays.
            #expect(Self.endsInComma(appended.bytes) == Self.endsInComma(before), "\(text)")
        }
    }

    private static func values(_ node: JSONNode) -> [String] {
        (node.array ?? []).map { if case .number(let text, _) = $0.value { text } else { "?" } }
    }

    private static func isSubsequence(_ part: [UInt8], of whole: [UInt8]) -> Bool {
        var rest = part[...]
        for byte in whole where byte == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty
    }

    /// The comments of the generator hold letters, which nothing else does.
    private static func comments(_ bytes: [UInt8]) -> [UInt8] {
        bytes.filter {
            $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "z") && $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]")
        }
    }

    private static func solid(_ bytes: [UInt8]) -> [UInt8] {
        bytes.filter { $0 > 0x20 }
    }

    private static func endsInComma(_ bytes: [UInt8]) -> Bool {
        var text = String(decoding: bytes, as: UTF8.self)
        text = text.replacing(/\/\*.*?\*\/|\/\/[^\r\n]*/, with: "")
        return text.filter { !$0.isWhitespace }.hasSuffix(",]")
    }
}

/// Lists of the numbers from 0 on, with space, line ends and comments between them.
private struct RandomLayout {
    private var state: UInt64
    private var comment = 0

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678
    }

    mutating func list() -> (text: String, count: Int) {
        let count = next(5)
        let lineEnd = ["\n", "\r\n", "\r"][next(3)]
        var text = "[" + space(lineEnd)
        for index in 0..<count {
            text += "\(index)" + space(lineEnd)
            if index < count - 1 || next(2) == 0 { text += "," + space(lineEnd) }
        }
        return (text + "]" + space(lineEnd), count)
    }

    private mutating func space(_ lineEnd: String) -> String {
        var space = ""
        for _ in 0..<next(4) {
            comment += 1
            switch next(5) {
            case 0: space += lineEnd + String(repeating: " ", count: next(5))
            case 1: space += "/* C\(comment) */"
            case 2: space += " // C\(comment), [x]" + lineEnd
            case 3: space += "\t"
            default: space += " "
            }
        }
        return space
    }

    private mutating func next(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(bound))
    }
}
