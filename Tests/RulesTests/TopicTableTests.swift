import Model
import Rules
import Testing

/// Every row of the table in the contract, with what it must and must not find.
@Suite struct TopicTableTests {
    @Test(arguments: [
        // a word, in any case and inflection, accents optional
        ("talk", "They TALKED.", true), ("talks", "the talk", true), ("negotiations", "He negotiated.", true),
        ("talk", "a stalk", false), ("elysee", "the Élysée", true), ("Élysée", "the elysee", true),
        ("Zelensky", "Zelensky’s plan", true), ("Zelensky's", "Zelensky said", true), ("don't", "we don’t", true),
        ("Ukraine", "l'Ukraine", true), ("cease-fire", "a cease-fire now", true), ("cease-fire", "a cease fire", true),
        ("cease-fire", "cease the fire", false), ("U.S.", "in the U.S. today", true), ("U.S.", "tell us", false),
        ("cafe", "a cafe\u{301}", true), ("and", "this and that", true), ("Kanzler", "Bundes\u{AD}kanzler", false),
        ("bundeskanzler", "Bundes\u{AD}kanzler", true), ("北京", "在北京会谈", true), ("北京", "京北", false),
        // phrases
        ("\"peace talks\"", "Peace  TALKS", true), ("\"peace talks\"", "peace talk", false),
        ("\"peace talks\"", "talks peace", false), ("\"peace talks\"", "peace. Talks", true),
        ("\"peace talks\"", "peace\n\ntalks", true), ("\"Keir Starmer\"", "Keir Starmer's plan", true),
        ("\"elysee palace\"", "Élysée Palace", true), ("“peace\u{A0}talks”", "peace talks", true),
        ("\"Starmer's plan\"", "Starmer plan", false),
        // exact
        ("{US}", "the US said", true), ("{US}", "tell us", false), ("{US}", "Us", false), ("{Élysée}", "Elysée", false),
        ("{talk}", "talks", false), ("{Élysée}", "E\u{301}lyse\u{301}e", true), ("{Mr Smith}", "Mr Smith", true),
        // prefixes and single characters
        ("negotiat*", "negotiators", true), ("negotiat*", "NEGOTIAT", true), ("negotiat*", "renegotiate", false),
        ("wom?n", "women", true), ("wom?n", "womn", false), ("wom?n", "womaan", false), ("wom?n", "womën", true),
        ("?outh", "Mouth", true), ("?outh", "outh", false), ("el?s*", "Élysées", true),
        ("ex-pres*", "ex-president", true),
        // Boolean
        ("a1 b1", "b1 a1", true), ("a1 b1", "a1", false), ("a1 AND b1", "a1", false), ("a1 OR b1", "b1", true),
        ("a1 NOT b1", "a1", true), ("a1 NOT b1", "a1 b1", false), ("a1 -b1", "a1 b1", false), ("a1 -b1", "a1", true),
        ("a1 -\"b1 c1\"", "a1 b1", true), ("a1 -(b1 OR c1)", "a1 c1", false), ("a1 AND NOT b1", "a1", true),
        ("a1 OR b1 AND c1", "a1", true), ("a1 OR b1 c1", "b1", false), ("(a1 OR b1) c1", "a1", false),
        ("NOT b1 a1", "a1", true), ("a1 NOT NOT b1", "a1 b1", true), ("a1 NOT NOT b1", "a1", false),
        ("a1 NOT (b1 c1)", "a1 b1", true), ("a1 NOT (b1 OR c1)", "a1 b1", false),
        // proximity
        ("a1 NEAR/0 b1", "a1 b1", true), ("a1 NEAR/0 b1", "a1 x b1", false), ("a1 NEAR/1 b1", "a1 x b1", true),
        ("a1 NEAR/1 b1", "b1 x a1", true), ("a1 NEAR/1 b1", "b1 x y a1", false), ("a1 NEAR/5 a1", "a1 x", false),
        ("a1 NEAR/5 a1", "a1 x a1", true), ("talk NEAR/5 talks", "talk", false), ("a1 BEFORE/1 b1", "a1 x b1", true),
        ("a1 BEFORE/1 b1", "b1 x a1", false), ("a1 BEFORE/0 b1", "b1 a1 b1", true),
        ("\"a1 b1\" NEAR/1 c1", "a1 b1 x c1", true), ("\"a1 b1\" NEAR/0 b1", "a1 b1", false),
        ("\"a1 b1\" NEAR/0 b1", "a1 b1 b1", true), ("(a1 OR b1) NEAR/1 (c1 OR d1)", "d1 x b1", true),
        ("(a1 OR b1) NEAR/2 (b1 OR c1)", "b1", false), ("a1 NEAR/1 b1", "a1. x. b1", true),
        ("a1 NEAR/1 b1", "a1\n\nb1", true), ("a1 NEAR/s b1", "a1 x b1.", true), ("a1 NEAR/s b1", "A1 x. B1 y.", false),
        ("a1 NEAR/s b1", "B1 x. A1 y b1.", true), ("a1 NEAR/s a1", "A1 x. A1.", false),
        ("a1 NEAR/p b1", "A1. B1.", true),
        ("a1 NEAR/p b1", "A1.\n\nB1.", false), ("\"a1 b1\" NEAR/s c1", "x a1. B1 c1.", false),
        ("a1 NEAR/1 b1 c1", "c1 a1 b1", true), ("NOT a1 NEAR/0 b1 c1", "c1 a1 x b1", true),
        // counts
        ("ATLEAST/3(a1)", "a1 a1 x a1", true), ("ATLEAST/3(a1)", "a1 a1", false),
        ("ATLEAST/2(talk)", "talks talked", true),
        ("ATLEAST/2(a1 OR b1)", "a1 b1", true), ("ATLEAST/2(a1 OR a*)", "a1", false),
        ("ATLEAST/2(\"a1 a1\")", "a1 a1 a1", false),
        // terms
        ("@kreml golf", "golf, Putin", true), ("@kreml NEAR/0 golf", "Putin x golf", false),
        // curly and typographic
        ("a1 –b1", "a1 b1", false), ("don’t", "don't", true), ("«a1 b1»", "a1 b1", true),
    ])
    func `matches as the table says`(topic: String, text: String, matches: Bool) throws {
        #expect(try RuleSet.matches(topic, .saying(text), terms: ["kreml": "Kremlin OR Putin OR Moscow"]) == matches)
    }

    @Test(arguments: [
        ("de", "Verhandlung", "Die Verhandlungen beginnen", true), ("de", "verhandlung", "verhandelt", false),
        ("fr", "négociation", "Les négociations", true), ("fr", "negociation", "Les négociations", true),
        ("ru", "переговоры", "о переговорах", true), ("uk", "перемовини", "про перемовини у Києві", true),
        ("uk", "Зеленський", "до Зеленського", true), ("it", "colloquio", "i colloqui dell'Ucraina", true),
        ("it", "Ucraina", "i colloqui dell’Ucraina", true), ("tlh", "talk", "talks", false),
        ("tlh", "talk", "TALK", true),
    ])
    func `stems in the item's language`(language: String, topic: String, text: String, matches: Bool) throws {
        #expect(try RuleSet.matches(topic, .saying(text, language: language)) == matches)
    }

    @Test(arguments: [
        ("de", "en", "Häuser", "ein Haus", true), (nil, "en", "Häuser", "ein Haus", false),
        ("en", "de", "talking", "talks", true), ("fr", "en", "talking", "talks", false),
        ("de", "en", "Haus*", "Hausboot", true),
        ("de-AT", "en", "Häuser", "ein Haus", true), ("tlh", "en", "talk", "talks", false),
        ("tlh", "en", "talk", "Talk", true),
    ])
    func `stems in the language that the rule fixes`(
        fixed: String?, language: String, topic: String, text: String, matches: Bool
    ) throws {
        var rule = Rule(topic: topic)
        rule.language = fixed
        // A rule beside it is not touched.
        let rules = try RuleSet(rules: [rule, Rule("plain", topic: topic)])
        let found = rules.matches(.saying(text, language: language)).map(\.rule)
        #expect(found.contains("rule") == matches)
        #expect(try found.contains("plain") == RuleSet.matches(topic, .saying(text, language: language)))
    }

    @Test func `takes the feed's language where the item has none`() throws {
        let rules = try RuleSet(rules: [Rule(topic: "Häuser")])
        let item = Item.saying("Haus x", language: nil)
        #expect(rules.matches(item, from: FeedLabel(url: "u", language: "de")).count == 1)
        #expect(rules.matches(item, from: nil).isEmpty)
    }

    @Test(arguments: [
        ("title:t1", true), ("title:c1", false), ("summary:s1", true), ("content:c1", true), ("content:t1", false),
        ("author:ann", true), ("ann", false), ("category:world", true), ("link:example", true),
        ("link:https://example.com/news", true), ("title:(x OR t1)", true), ("title:(t1 t2)", true),
        ("title:\"t1 t2\"", true), ("title:t1 c1", true), ("t1 s1 c1", true), ("-author:ann t1", false),
        ("t2 NEAR/5 s1", false), ("\"t2 s1\"", false), ("ATLEAST/2(z1)", true), ("title:ATLEAST/2(z1)", false),
        ("content:(c1 NEAR/0 z1)", true), ("category:Label", true), ("t2 NEAR/p s1", false),
        ("author:\"Ann Lee\"", true),
    ])
    func `looks into fields`(topic: String, matches: Bool) throws {
        var item = Item.saying("c1 z1", title: "t1 t2 z1")
        item.summary = FeedText("s1")
        item.authors = [FeedPerson(name: "Ann Lee"), FeedPerson(name: "Bo")]
        item.categories = [FeedCategory(term: "World", label: "A label")]
        item.link = "https://example.com/news/1"
        #expect(try RuleSet.matches(topic, item) == matches)
    }
}
