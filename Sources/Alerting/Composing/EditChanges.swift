package import Model
import Text

/// What an edit changed in an item, a sentence at a time: at most six changes, each of at most 600 characters before and after.
package enum EditChanges {
    private static let maximum = 6
    private static let lengthLimit = 600
    private static let sentenceLimit = 2000

    /// The title first, then the summary and the contents. A sentence that was moved is no change.
    package static func between(_ old: Item, _ new: Item) -> [Alert.Change] {
        var changes: [Alert.Change] = []
        let titles = [old, new].map { ($0.title?.text ?? "").collapsed }
        if titles[0] != titles[1] { changes.append(change(.title, before: titles[0], after: titles[1])) }
        for (field, texts) in [
            (ItemField.summary, [old.summary?.text ?? "", new.summary?.text ?? ""]),
            (.content, [old, new].map { $0.content.compactMap(\.text).joined(separator: "\n\n") }),
        ] {
            for change in sentenceChanges(field, texts[0], texts[1])
            where !changes.contains(where: { $0.before == change.before && $0.after == change.after }) {
                changes.append(change)
            }
        }
        return Array(changes.prefix(maximum))
    }

    /// A sentence that is new stands with the one in whose place it came, where the two have most of their words in common.
    private static func sentenceChanges(_ field: ItemField, _ old: String, _ new: String) -> [Alert.Change] {
        let (old, new) = (sentences(old), sentences(new))
        let known = Set(old)
        let kept = Set(new)
        var gone = old.filter { !kept.contains($0) }
        var changes: [Alert.Change] = []
        for sentence in new where !known.contains(sentence) && changes.count < maximum {
            let likest = gone.indices.max { likeness(gone[$0], sentence) < likeness(gone[$1], sentence) }
            let before = likest.flatMap { likeness(gone[$0], sentence) >= 0.5 ? gone.remove(at: $0) : nil }
            changes.append(change(field, before: before ?? "", after: sentence))
        }
        return changes + gone.prefix(maximum).map { change(field, before: $0, after: "") }
    }

    private static func sentences(_ text: String) -> [String] {
        let analyzed = AnalyzedText(text)
        return analyzed.sentences.prefix(sentenceLimit).map { analyzed.string($0).collapsed }
    }

    /// 0 to 1: the words that both have, by those of the one with more.
    private static func likeness(_ a: String, _ b: String) -> Double {
        let (a, b) = (words(of: a), words(of: b))
        return Double(a.intersection(b).count) / Double(max(1, a.count, b.count))
    }

    private static func words(of sentence: String) -> Set<String> {
        let list = WordList(sentence)
        return Set(list.words.prefix(200).map { Folding.fold(list.string($0)) })
    }

    private static func change(_ field: ItemField, before: String, after: String) -> Alert.Change {
        func shown(_ text: String) -> String? { text.nonBlank?.shortened(to: lengthLimit, mark: "…") }
        return Alert.Change(field: field, before: shown(before), after: shown(after))
    }
}
