import Alerting
import Model
import Synchronization

/// Values that the tests of this module share.
enum Samples {
    /// 2026-01-15T14:06:02Z
    static let now = Timestamp(seconds: 1_768_485_962)

    static func event(_ number: Int = 1, title: String? = "Cooper rules out talks") -> AlertEvent {
        var story = Alert.Story()
        story.title = title
        story.link = "https://example.org/\(number)"
        story.published = Timestamp(seconds: 1_768_485_900)
        let digits = String(number)
        let alert = Alert(
            id: "alr_01KAP2V0Q4" + String(repeating: "0", count: 16 - digits.count) + digits,
            rule: Alert.Rule(name: "Talks with the Kremlin", tags: ["ukraine"]),
            feed: Alert.Source(
                title: "Example News", url: "https://example.org/feed.xml", link: "https://example.org/"),
            item: story)
        return AlertEvent(timestamp: now, data: alert)
    }

    static func statement(
        _ quote: String, kind: Statement.Kind = .direct, speaker: String? = "Yvette Cooper", mention: String = "Cooper",
        cue: String? = "said"
    ) -> Statement {
        var statement = Statement(
            kind: kind, quote: Statement.Quote(text: quote, start: 0, end: quote.unicodeScalars.count), confidence: 0.94
        )
        statement.cue = cue.map { TextSpan(text: $0, start: 0, end: 1) }
        statement.speaker = Speaker(mention: TextSpan(text: mention, start: 0, end: 1), name: speaker)
        return statement
    }

    /// Titles that attack a terminal, a log, a template or a format string.
    static let hostileTitles = [
        "\u{1b}[2J\u{1b}[31mred", "\u{1b}]8;;https://evil.example/\u{07}link\u{1b}]8;;\u{07}",
        "\u{1b}]52;c;cm0gLXJm\u{07}",
        "\u{9b}31mC1", "\u{90}dcs\u{9c}", "safe\u{202e}txt.exe", "a\u{2066}b\u{2069}c", "two\nlines\r\nforged: yes",
        "u\u{2028}u\u{2029}u", "{{#secret}}{{rule}}{{/secret}}", "%s%n%@ ${HOME} $(id) `id`", "nul\u{0}nul",
        "tab\tbs\u{08}del\u{7f}",
        "zero\u{200b}width\u{feff}", "\"}\\\"],\n{\"type\":\"forged\"}", "</script><script>alert(1)</script>",
    ]
}

/// A clock that stands until it is moved.
final class ManualClock: Sendable {
    private let time = Mutex(Samples.now)

    var now: Timestamp { time.withLock { $0 } }

    func advance(by duration: Duration) {
        time.withLock { $0 = $0 + duration }
    }
}
