import JSONSyntax
import Model
import Rules

/// A rule and where its texts stand, for the mistakes that show only when rules are compiled.
struct RuleSetting {
    var rule: Rule
    var setting: Setting
    var topic: ExpandedText?
    var speakers: [ExpandedText] = []
}

extension SettingsReader {
    /// - Parameters:
    ///   - sinkNames: All that the file names; empty stands for none.
    mutating func rules(_ setting: Setting?, feeds: FeedNames, sinkNames: [String]) -> (
        rules: [RuleSetting], tests: [RuleTest]
    ) {
        guard let setting else { return ([], []) }
        guard let nodes = setting.node.array else {
            reportType(setting, expected: "a list of rules")
            return ([], [])
        }
        var rules: [RuleSetting] = []
        var tests: [RuleTest] = []
        var names: [String: JSONPosition] = [:]
        for (index, node) in nodes.enumerated() {
            let ruleSetting = setting.element(index, node)
            guard let fields = fields(ruleSetting, keys: Self.ruleKeys) else { continue }
            let rule = rule(fields, feeds: feeds, sinkNames: sinkNames)
            if !rule.rule.name.isEmpty, let name = fields["name"] {
                if let first = names[rule.rule.name] {
                    report(name, "another rule, at line \(first.line), has this name; names must differ")
                } else {
                    names[rule.rule.name] = name.node.position
                }
            }
            tests += self.tests(fields["tests"], rule: rules.count)
            rules.append(rule)
        }
        return (rules, tests)
    }

    private static let ruleKeys = [
        "name", "topic", "language", "speakers", "scope", "kinds", "minConfidence", "feeds", "sinks", "tags", "enabled",
        "onEdit",
        "burst",
        "spike", "tests",
    ]

    private mutating func rule(_ fields: Fields, feeds: FeedNames, sinkNames: [String]) -> RuleSetting {
        let name = filledText(require("name", in: fields, example: "what alerts are to be called by, as \"Talks\""))
        var rule = Rule(name: name?.value ?? "")
        let topic = filledText(fields["topic"])
        rule.topic = topic?.value
        rule.language = language(fields["language"])
        let speakers = filledTexts(fields["speakers"], of: "names")
        rule.speakers = speakers.map(\.value)
        requireTopicOrSpeakers(fields)
        rule.scope = choice(fields["scope"])
        if let kinds = fields["kinds"] {
            rule.kinds = elements(kinds, of: "kinds of statements").compactMap { choice($0) }
        }
        rule.minConfidence = number(fields["minConfidence"], in: 0...1) ?? rule.minConfidence
        rule.feeds = filledTexts(fields["feeds"], of: "tags, names or URLs of feeds").map { feed in
            if !feeds.all.contains(feed.value) { reportUnknown("feed, name or tag", feed, among: feeds.all) }
            return feeds.keys[feed.value] ?? feed.value
        }
        if let sinks = fields["sinks"] {
            rule.sinks = sinkReferences(filledTexts(sinks, of: "sink names"), known: sinkNames)
        }
        rule.tags = filledTexts(fields["tags"], of: "tags", mayBeEmpty: true).map(\.value)
        rule.enabled = flag(fields["enabled"]) ?? true
        rule.spike = spike(fields["spike"])
        rule.burst = burst(fields["burst"])
        rule.onEdit = choice(fields["onEdit"]) ?? .never
        if rule.spike != nil, rule.onEdit == .newMatch, let setting = fields["onEdit"] {
            report(
                setting, "a rule with \"spike\" counts matches and alerts on none by itself; leave out one of the two")
        }
        return RuleSetting(rule: rule, setting: fields.setting, topic: topic, speakers: speakers)
    }

    private mutating func spike(_ setting: Setting?) -> Rule.Spike? {
        guard let setting, let fields = fields(setting, keys: ["factor", "over"]) else { return nil }
        let factor = number(require("factor", in: fields, example: "3, for three times the usual"), in: 1.1...1000)
        let over = duration(require("over", in: fields, example: "\"1h\""), in: 300...86_400)
        guard let factor, let over else { return nil }
        return Rule.Spike(factor: factor, over: over)
    }

    private mutating func requireTopicOrSpeakers(_ fields: Fields) {
        guard fields["topic"] == nil, fields["speakers"] == nil else { return }
        let isMistyped = fields.setting.node.members?.contains { member in
            fields[member.key] == nil && NearestSpelling.find(member.key, among: ["topic", "speakers"]) != nil
        }
        guard isMistyped != true else { return }
        report(fields.setting, "this rule would match nothing: write \"topic\", \"speakers\" or both")
    }

    mutating func sinkReferences(_ names: [ExpandedText], known: [String]) -> [String] {
        for name in names where !known.contains(name.value) { reportUnknown("sink", name, among: known) }
        return names.map(\.value)
    }

    private mutating func tests(_ setting: Setting?, rule: Int) -> [RuleTest] {
        elements(setting, of: "tests", mayBeEmpty: true).compactMap { setting in
            let texts = ["title", "summary", "text", "author", "category", "link"]
            guard let fields = fields(setting, keys: texts + ["language", "match"]) else { return nil }
            let isMatch = flag(require("match", in: fields, example: "true or false"))
            var test = RuleTest(rule: rule, isMatch: isMatch ?? true, place: place(setting))
            test.title = text(fields["title"])?.value
            test.summary = text(fields["summary"])?.value
            test.text = text(fields["text"])?.value
            test.author = text(fields["author"])?.value
            test.category = text(fields["category"])?.value
            test.link = text(fields["link"])?.value
            test.language = language(fields["language"])
            if !texts.contains(where: { fields[$0] != nil }) {
                report(setting, "this test has no text: write \"title\", \"summary\" or \"text\"")
            }
            return isMatch == nil ? nil : test
        }
    }
}
