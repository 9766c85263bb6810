import Model

@testable import Quotations
@testable import Rules

extension Item {
    static func saying(_ content: String, title: String? = nil, language: String? = "en") -> Item {
        var item = Item()
        item.id = "1"
        item.title = title.map { FeedText($0) }
        var text = ItemContent()
        text.text = content
        item.content = [text]
        item.language = language
        return item
    }
}

extension Rule {
    init(_ name: String = "rule", topic: String? = nil, speakers: [String] = [], scope: Scope? = nil) {
        self.init(name: name)
        self.topic = topic
        self.speakers = speakers
        self.scope = scope
    }
}

extension RuleSet {
    static func matches(_ topic: String, _ item: Item, terms: [String: String] = [:]) throws -> Bool {
        try !RuleSet(rules: [Rule(topic: topic)], terms: terms).matches(item, from: nil).isEmpty
    }
}
