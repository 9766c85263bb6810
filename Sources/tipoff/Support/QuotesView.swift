import Model
import Quotations
import Text

/// A text with its quotations coloured by speaker, and its statements as a table: `tipoff quotes` on a terminal.
struct QuotesView {
    let report: QuotationReport
    let isColored: Bool
    /// Columns of the table.
    let width: Int
    /// Who speaks, in the order of their first statements.
    private let speakers: [String]

    /// The colours that speakers take in turn, as ANSI codes.
    private static let colors = [36, 33, 32, 35, 34, 31, 96, 93, 92, 95, 94, 91]

    init(_ report: QuotationReport, isColored: Bool, width: Int) {
        self.report = report
        self.isColored = isColored
        self.width = width
        var found: [String] = []
        for name in report.statements.map(Self.speaker) where !found.contains(name) { found.append(name) }
        speakers = found
    }

    var description: String {
        guard !report.statements.isEmpty else {
            return TerminalText.safe(report.text, keepsLines: true) + "\n\nNobody says anything here."
        }
        return coloredText + "\n\n" + table
    }

    private var coloredText: String {
        let scalars = Array(report.text.unicodeScalars)
        var colors = [Int](repeating: -1, count: scalars.count)
        for (number, statement) in report.statements.enumerated() {
            let quote = statement.quote
            let spans =
                quote.parts.isEmpty
                ? [quote.start..<max(quote.start, quote.end)] : quote.parts.map { $0.start..<$0.end }
            for span in spans {
                for at in span.clamped(to: scalars.indices) { colors[at] = self.color(ofStatement: number) }
            }
        }
        var text = ""
        var start = 0
        while start < scalars.count {
            var end = start + 1
            while end < scalars.count, colors[end] == colors[start] { end += 1 }
            let piece = String(String.UnicodeScalarView(scalars[start..<end]))
            text += colored(TerminalText.safe(piece, keepsLines: true), colors[start])
            start = end
        }
        return text
    }

    private var table: String {
        let columns = ["speaker", "kind", "sure", "statement"]
        let speakers = report.statements.map { Self.cell(Self.speaker(of: $0), limit: 28) }
        let first = ([columns[0]] + speakers).map(\.count).max() ?? 0
        let room = max(20, width - first - 20)
        var lines = [Self.row(columns[0], columns[1], columns[2], columns[3], first: first)]
        for (number, statement) in report.statements.enumerated() {
            let sure = "\(Int((statement.confidence * 100).rounded())) %"
            let line = Self.row(
                speakers[number], statement.kind.rawValue, sure, Self.cell(statement.quote.text, limit: room),
                first: first)
            lines.append(colored(line, color(ofStatement: number)))
        }
        return lines.joined(separator: "\n")
    }

    /// One colour a speaker, in the order in which they speak; none for words of nobody.
    private func color(ofStatement number: Int) -> Int {
        let name = Self.speaker(of: report.statements[number])
        guard !name.isEmpty, let place = speakers.firstIndex(of: name) else { return 0 }
        return Self.colors[place % Self.colors.count]
    }

    private func colored(_ text: String, _ code: Int) -> String {
        isColored && code > 0 ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    /// All who say it: names, else the words that name them.
    private static func speaker(of statement: Statement) -> String {
        ([statement.speaker].compactMap { $0 } + statement.coSpeakers)
            .compactMap { $0.name ?? $0.mention?.text }.joined(separator: ", ")
    }

    private static func row(_ speaker: String, _ kind: String, _ sure: String, _ text: String, first: Int) -> String {
        func padded(_ cell: String, _ width: Int) -> String {
            cell + String(repeating: " ", count: max(0, width - cell.count))
        }
        return padded(speaker, first) + "  " + padded(kind, 8) + "  " + padded(sure, 5) + "  " + text
    }

    private static func cell(_ text: String, limit: Int) -> String {
        let safe = TerminalText.safe(text)
        return safe.count > limit ? safe.prefix(limit - 1) + "…" : safe
    }
}
