import Alerting
import Model
import Testing

@Suite struct EditChangesTests {
    private func item(_ title: String, _ text: String) -> Item {
        var item = Item()
        item.title = FeedText(title)
        item.summary = FeedText(text)
        return item
    }

    struct Edit: Sendable {
        var old: String
        var new: String
        var before: String?
        var after: String?
    }

    @Test(arguments: [
        Edit(
            old: "The bridge is closed. Nobody was hurt.",
            new: "The bridge is closed. Nobody was hurt. It opens in May.",
            before: nil, after: "It opens in May."),
        Edit(
            old: "The bridge is closed. It opens in May.", new: "The bridge is closed.", before: "It opens in May.",
            after: nil),
        Edit(
            old: "The mayor spoke. Some 300 people came to the square.",
            new: "Some 500 people came to the square. The mayor spoke.",
            before: "Some 300 people came to the square.", after: "Some 500 people came to the square."),
    ])
    func `names the sentence that came, went or was changed`(edit: Edit) {
        let changes = EditChanges.between(item("A", edit.old), item("A", edit.new))
        #expect(changes == [Alert.Change(field: .summary, before: edit.before, after: edit.after)])
    }

    @Test func `names the title first, and no more than six changes`() {
        let text = (1...20).map { "Sentence \($0) says something about number \($0)." }.joined(separator: " ")
        let changes = EditChanges.between(item("Old", "A text."), item("New", text))
        #expect(changes.count == 6)
        #expect(changes.first == Alert.Change(field: .title, before: "Old", after: "New"))
    }

    @Test func `finds no change where only white space differs`() {
        #expect(EditChanges.between(item("A b", "One. Two."), item("A  b", "One.\n\nTwo.")).isEmpty)
    }
}
