import Model
import Rules
import Stories

extension StoryText {
    /// - Parameter text: the item's.
    init(_ item: Item, _ text: ItemText) {
        self.init(title: text[.title], texts: [text[.summary], text[.content]], link: item.link)
    }

    /// With the statements that a rule found.
    func quoting(_ statements: [Statement]) -> StoryText {
        quoting(statements.map { ($0.speaker?.name ?? "", $0.quote.text) })
    }
}
