import Configuration
import Testing

/// The examples that a rule carries.
@Suite struct RuleTestTests {
    @Test func `examples that turn out as they say are silent`() throws {
        let configuration = try Fixtures.parse(
            #"""
            {"feeds": [{"url": "https://example.org/", "tags": ["europe"]}],
             "rules": [{"name": "Talks", "topic": "talks", "feeds": ["europe"], "enabled": false, "tests": [
               {"title": "Talks begin", "match": true}, {"text": "They went to talks.", "match": true}, {"title": "Golf", "match": false}]}]}
            """#)
        #expect(configuration.failedRuleTests().isEmpty)
    }

    @Test func `an example that turns out otherwise is reported at its place`() throws {
        let configuration = try Fixtures.parse(
            #"""
            {"rules": [{"name": "Golf", "topic": "golf"}, {"name": "Talks", "topic": "talks", "tests": [
               {"title": "Talks begin", "match": false},
               {"title": "Golf", "match": true}]}]}
            """#)
        #expect(
            configuration.failedRuleTests().map(\.description) == [
                "feeds.json:2:4: rules[1].tests[0]: the rule \"Talks\" matches this, and must not",
                "feeds.json:3:4: rules[1].tests[1]: the rule \"Talks\" must match this, and does not",
            ])
    }

    @Test func `a doubtful topic is a warning at its place`() throws {
        let configuration = try Fixtures.parse(
            #"{"feeds": ["https://example.org/"], "rules": [{"name": "A", "topic": "a AND b OR c"}]}"#)
        let warning = try #require(configuration.warnings.first)
        #expect(warning.place?.keyPath == "rules[0].topic")
        #expect(configuration.warnings.count == 1)
    }
}
