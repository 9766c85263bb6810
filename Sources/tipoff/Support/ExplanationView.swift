import Alerting
import Foundation
import Model
import Rules
import Text

/// Why a rule matched an item or not, for people: the rule as a tree, with what each part found.
///
///     ✓ Cooper rules out talks with Moscow
///       ✓ topic: (talks OR dialogue) NEAR/5 Moscow: “talks”, “Moscow”
///         ✓ talks OR dialogue: “talks”
///           ✓ talks: “talks”
///           ✗ dialogue
///         ✓ Moscow: “Moscow”
///       Cooper rules out *talks* with *Moscow* before a ceasefire
struct ExplanationView {
    private static let maximumFound = 6

    let isColored: Bool
    let alertText: AlertText

    static var forStandardOutput: ExplanationView {
        ExplanationView(
            isColored: StandardStreams.outIsTerminal
                && ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty,
            alertText: .forStandardOutput)
    }

    func text(of explanation: Explanation, for item: Item) -> String {
        var lines = [line(title(of: item), explanation.matched, depth: 0)]
        for part in explanation.because { append(part, depth: 1, to: &lines) }
        if let match = explanation.match { lines += excerpts(match, item) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func append(_ part: Explanation.Part, depth: Int, to lines: inout [String]) {
        var words = part.part
        if !part.found.isEmpty {
            let shown = part.found.prefix(Self.maximumFound).map { "“\($0)”" }.joined(separator: ", ")
            let rest = part.found.count - Self.maximumFound
            words += ": " + shown + (rest > 0 ? " and \(rest) more" : "")
        }
        if let note = part.note { words += " (\(note))" }
        lines.append(line(words, part.matched, depth: depth))
        for inner in part.parts ?? [] { append(inner, depth: depth + 1, to: &lines) }
    }

    private func line(_ words: String, _ matched: Bool, depth: Int) -> String {
        let mark = matched ? "✓" : "✗"
        let colored = isColored ? "\u{1B}[\(matched ? 32 : 31)m\(mark)\u{1B}[0m" : mark
        return String(repeating: "  ", count: depth) + colored + " " + TerminalText.safe(words)
    }

    private func title(of item: Item) -> String {
        if let title = item.title?.text, !title.isEmpty { return title }
        let text = ItemText(item)
        let start = [text[.summary], text[.content]].first { !$0.isEmpty } ?? item.link ?? "an item without words"
        return start.count > 80 ? start.prefix(79) + "…" : start
    }

    /// What its alert would show of the item with the matched words marked.
    private func excerpts(_ match: Match, _ item: Item) -> [String] {
        let text = ItemText(item)
        let feed = AlertComposer.source(title: nil, url: "", link: nil)
        let event = AlertComposer(item: item, feed: feed) { text[$0] }
            .event(rule: Alert.Rule(name: "", tags: []), match: match, id: "", at: item.published ?? SystemClock.now())
        let found = alertText.render(
            event, only: text[.title].isEmpty ? [.quote, .excerpt] : [.title, .quote, .excerpt])
        return found.split(separator: "\n").map { "  " + $0 }
    }
}
