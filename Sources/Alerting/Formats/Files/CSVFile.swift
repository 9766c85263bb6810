import Model
import Text

/// A row an alert (RFC 4180), safe to open in a spreadsheet: no cell is taken for a formula (CWE-1236).
enum CSVFile {
    static let columns = ["raised", "rule", "tags", "title", "statements", "feed", "published", "link", "alert"]

    /// With its line break, CR and LF, the LF left to whoever appends it. Of a digest, a row for each of its alerts.
    static func row(_ event: OutgoingEvent) -> [UInt8] {
        switch event {
        case .alert(let event): row(event)
        case .digest(let event): Array(event.data.alerts.map { row($0.event) }.joined(separator: [0x0a]))
        case .health(let event): row(event)
        }
    }

    private static func row(_ event: AlertEvent) -> [UInt8] {
        let alert = event.data
        let statements = alert.statements.prefix(30).map { statement in
            let speaker = statement.speaker ?? statement.mention ?? "Someone"
            return "\(speaker): \(statement.kind == .direct ? "“\(statement.quote)”" : statement.quote)"
        }
        return line([
            "\(event.timestamp)", alert.rule.name, alert.rule.tags.joined(separator: ", "), alert.item.title ?? "",
            statements.joined(separator: " / "), alert.feed.title ?? alert.feed.url,
            alert.item.published.map { "\($0)" } ?? "", alert.item.link ?? "", alert.id,
        ])
    }

    private static func row(_ event: HealthEvent) -> [UInt8] {
        let text = HealthText(event)
        return line([
            "\(event.timestamp)", event.type.rawValue, "", text.heading, text.lines.joined(separator: " / "),
            event.data.news.name, "", "", event.data.id,
        ])
    }

    static var header: [UInt8] { line(columns) }

    private static func line(_ cells: [String]) -> [UInt8] {
        Array((cells.map(cell).joined(separator: ",") + "\r").utf8)
    }

    /// The characters that make a formula of a cell, their full-width forms included, get an apostrophe before them.
    private static func cell(_ text: String) -> String {
        // A cell of a spreadsheet holds 32,767 characters.
        let safe = TerminalText.safe(text.shortened(to: 8_000, mark: "…")).collapsed
        let isFormula = safe.unicodeScalars.first.map { "=+-@|%＝＋－＠".unicodeScalars.contains($0) } ?? false
        let plain = isFormula ? "'" + safe : safe
        let needsQuotes = plain.utf8.contains { [0x22, 0x2c, 0x0a, 0x0d, 0x3b, 0x27].contains($0) }
        return needsQuotes
            ? "\"" + plain.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
            : plain
    }
}
