import Rules
import Testing

@Suite struct TopicParsingTests {
    @Test(arguments: [
        ("", 1, "expected a word"), ("  ", 3, "expected a word"), ("a (b", 5, "expected ) for the ( at column 3"),
        ("a)", 2, ") without its ("), ("()", 2, "nothing stands"), ("a AND", 6, "after AND, found the end"),
        ("a AND OR b", 7, "after AND, found “OR”"), ("OR b", 1, "found “OR”"), ("a \"b", 3, "no closing"),
        ("a {b", 3, "without its }"), ("a } b", 3, "} without"), ("NOT a", 1, "only excludes"),
        ("-a", 1, "only excludes"),
        ("a OR NOT b", 1, "only excludes"), ("-a -b", 1, "only excludes"), ("a - b", 3, "a lone -"),
        ("a NEAR b", 3, "NEAR needs a distance"), ("a NEAR/x b", 8, "expected a number from 0"),
        ("a NEAR/99999 b", 8, "expected a number"), ("a BEFORE/s b", 10, "expected a number"),
        ("a NEAR/3", 9, "after NEAR/3"), ("(a AND b) NEAR/3 c", 1, "takes words, phrases"),
        ("a NEAR/3 (b c)", 10, "takes words, phrases"), ("a NEAR/3 b NEAR/4 c", 12, "joins two terms"),
        ("title:a NEAR/3 b", 1, "title:(a NEAR/3 b)"), ("a NEAR/3 NOT b", 10, "found “NOT”"),
        ("ATLEAST/3 a", 11, "expected ( after ATLEAST/3"), ("ATLEAST/0(a)", 9, "from 1"),
        ("ATLEAST(a)", 1, "needs a number"),
        ("ATLEAST/2(a b)", 10, "takes words"), ("titel:a", 1, "did you mean title:?"), ("foo:a", 1, "no field “foo”"),
        ("title:", 7, "after title:, found the end"), ("title:(a content:b)", 10, "inside another field"),
        ("/reg(ex/i", 2, "used: missing )"), ("a /x[/", 5, "missing ]"), ("a /x", 3, "no closing /"),
        ("a /é[b-a]/", 6, "invalid character class range"),
        ("/x/g", 4, "no flag g"), ("//", 1, "is empty"), ("/x*/", 2, "every text"), ("/(a)\\1/", 5, "invalid escape"),
        ("/[\\pL\\pN]{999}/", 2, "too large"), ("/(x{9}){999}/", 8, "invalid repetition"),
        ("/a/ NEAR/3 b", 1, "joined by AND, OR and NOT"),
        ("ATLEAST/2(/a/)", 10, "joined by AND"), ("-/a/", 1, "only excludes"), ("a*b", 2, "only at the end"),
        ("*a", 1, "only at the end"), ("*", 1, "no letter or digit"), ("a & b", 3, "did you mean AND"),
        ("a || b", 3, "did you mean OR"), ("...", 1, "no letter or digit"), ("\"!\"", 1, "no letter or digit"),
        ("a ONEAR/3 b", 3, "did you mean BEFORE/3"), ("a W/5 b", 3, "did you mean NEAR/5"), ("@x", 1, "no term @x"),
        ("a @krem", 3, "did you mean @kreml"), ("a @", 3, "name of a term"), ("@a", 1, "circle: @a → @b → @a"),
        ("@bad", 1, "in @bad, column 3"), ("title:@fielded", 7, "names a field itself"),
        ("a @no", 3, "in @no, column 1: “*” has no letter"),
    ])
    func `says what is wrong, and where`(topic: String, column: Int, message: String) {
        let terms = [
            "kreml": "Kremlin", "a": "x @b", "b": "y @a", "bad": "x )", "fielded": "title:x", "no": "* x",
        ]
        let error = #expect(throws: TopicError.self) { try Topic(parsing: topic, terms: terms) }
        #expect(error?.message.contains(message) == true, "\(error?.description ?? "")")
        if topic != "@a" { #expect(error?.column == column, "\(error?.description ?? "")") }
    }

    @Test func `counts columns in scalars, decomposed letters and emoji too`() {
        let error = #expect(throws: TopicError.self) { try Topic(parsing: "e\u{301} 👩‍👩‍👧 (") }
        #expect(error?.column == 4)
    }

    @Test func `stops at brackets and terms without end`() {
        let brackets = String(repeating: "(", count: 100_000) + "a"
        #expect(throws: TopicError.self) { try Topic(parsing: brackets) }
        #expect(throws: TopicError.self) { try Topic(parsing: String(repeating: "NOT ", count: 100_000) + "a") }
        var terms: [String: String] = ["t0": "x"]
        for level in 1...20 { terms["t\(level)"] = "@t\(level - 1) OR @t\(level - 1)" }
        #expect(throws: TopicError.self) { try Topic(parsing: "@t20", terms: terms) }
    }

    @Test(arguments: [
        ("a b", "a AND b"), ("a OR b c", "a OR (b AND c)"), ("(a OR b) c", "(a OR b) AND c"), ("a -b", "a AND NOT b"),
        ("a NOT (b c)", "a AND NOT (b AND c)"), ("“x  y”", "\"x  y\""), ("{US} wom?n n*", "{US} AND wom?n AND n*"),
        ("(a OR b) NEAR/3 \"c d\"", "(a OR b) NEAR/3 \"c d\""), ("a BEFORE/2 b", "a BEFORE/2 b"),
        ("/a(b|c)+/i OR title:/x\\/y/", "/a(b|c)+/i OR title:/x\\/y/"), ("/“[^”]*”/s", "/“[^”]*”/s"),
        ("a NEAR/s b OR c NEAR/p d", "a NEAR/s b OR c NEAR/p d"), ("ATLEAST/3(a OR b) c", "ATLEAST/3(a OR b) AND c"),
        ("title:a summary:(b OR c)", "title:a AND summary:(b OR c)"), ("@k a", "@k AND a"),
        ("title:(a NEAR/3 b)", "title:(a NEAR/3 b)"),
        ("((a)) (b c)", "a AND (b AND c)"), ("link:https://x.com/y z", "link:https://x.com/y AND z"),
        ("NOT a NEAR/1 b c", "NOT a NEAR/1 b AND c"), ("a NOT NOT b", "a AND NOT NOT b"),
    ])
    func `prints what it read, and reads it again`(topic: String, printed: String) throws {
        let terms = ["k": "Kremlin OR Putin"]
        let parsed = try Topic(parsing: topic, terms: terms)
        #expect(parsed.description == printed)
        let again = try Topic(parsing: printed, terms: terms)
        #expect(again == parsed)
        #expect(again.description == printed)
    }

    @Test(arguments: [
        ("a b OR c", 5, "(a AND b) OR c"), ("a OR b NOT c", 3, "brackets"), ("x AND n*", 7, "more letters"),
        ("the", 1, "nearly every text"), ("Kremlin and Putin", 9, "the operator is AND"),
        ("a1 -a1", 1, "asks for a1 and excludes a1"), ("\"anna\" NOT (b1 OR an*)", 1, "can never match"),
        ("\"a1 b1\" NOT b1", 1, "can never match"), ("title:a1 c1 -a1", 1, "can never match"),
        ("(a1 OR b1) c1 NOT (b1 OR \"a1\" OR a1)", 1, "can never match"), ("{US} -us", 1, "can never match"),
        ("c1 OR (a1 -a1)", 1, "an alternative can never match"), ("a1 NEAR/3 b1 -b1", 1, "can never match"),
        ("a1 AND (b1 OR c1) -b1 -c1", 1, "can never match"), ("negotiat* -neg*", 1, "can never match"),
        ("a near/5 b", 3, "NEAR/5"), ("\"negotiat* talks\"", 10, "punctuation"),
    ])
    func `warns`(topic: String, column: Int, message: String) throws {
        let warnings = try Topic(parsing: topic).warnings
        #expect(warnings.contains { $0.column == column && $0.message.contains(message) }, "\(warnings)")
    }

    @Test(arguments: [
        "a1 -title:a1", "talks -\"peace talks\"", "a1 NOT ATLEAST/3(a1)", "title:a1 -content:a1",
        "a1 NOT (a1 NEAR/3 b1)",
        "negot* -negotiation", "(a1 OR b1) -b1", "talk -\"talks\"", "us -{US}", "a1 NOT (a1 AND b1)",
        "a1 NOT (title:a1 OR b1)", "/a1/ -a1",
    ])
    func `does not take what can match for what cannot`(topic: String) throws {
        #expect(try Topic(parsing: topic).warnings.isEmpty)
    }

    @Test(arguments: ["(a b) OR c", "a b c", "one OR two OR three", "neg*", "\"the\"", "a NOT (b OR c)"])
    func `does not warn`(topic: String) throws {
        #expect(try Topic(parsing: topic).warnings.isEmpty)
    }

    @Test func `keeps messages short, however long the topic`() throws {
        let words = (0..<5000).map { "word\($0)" }.joined(separator: " OR ")
        let topic = try Topic(parsing: "first second OR " + words)
        #expect(topic.warnings.map(\.message.count).allSatisfy { $0 < 250 })
        #expect(try Topic(parsing: topic.description) == topic)
        let error = #expect(throws: TopicError.self) { try Topic(parsing: "(a AND (\(words))) NEAR/3 b") }
        #expect(error.map { $0.message.count < 250 } == true)
    }
}
