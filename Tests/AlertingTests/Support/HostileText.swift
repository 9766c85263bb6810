import Alerting
import Model

/// Texts of up to a megabyte that a feed could hold.
enum HostileText {
    static let megabyte = 1 << 20

    static let all: [(name: String, text: String)] = [
        ("emoji", String(repeating: "👨‍👩‍👧‍👦🇺🇦", count: megabyte / 40)),
        ("right to left", String(repeating: "مرحبا בעולם ", count: megabyte / 22)),
        ("accents on one letter", "a" + String(repeating: "\u{301}", count: megabyte / 2)),
        ("controls", String(repeating: "\u{0}\u{1b}[31m\u{9b}\u{202e}\r\n\t\u{2028}x", count: 20_000)),
        ("pings", String(repeating: "@everyone @here <!channel> <users/all> <@U123> @name ", count: 10_000)),
        ("quotation marks", String(repeating: "\"", count: megabyte)),
        ("ampersands", String(repeating: "&", count: megabyte)),
        ("angle brackets", String(repeating: "<", count: megabyte)),
        ("stars", String(repeating: "*_~`", count: megabyte / 4)),
        ("backslashes", String(repeating: "\\", count: megabyte)),
        ("markup", String(repeating: "](javascript:x) <script> [a](b) ``` || > # - 1. ", count: 10_000)),
        ("words", String(repeating: "talks with Moscow ", count: megabyte / 18)),
        ("short", "Talks & “more” talks"), ("empty", ""),
    ]

    /// An alert with the text in every place that a feed fills.
    static func event(_ text: String) -> AlertEvent {
        var event = Samples.event(title: text)
        event.data.rule.name = "Rule " + String(text.unicodeScalars.prefix(2_000).map(Character.init))
        event.data.feed.title = text
        event.data.item.summary = text
        event.data.item.authors = [text]
        event.data.item.link =
            "https://example.org/?q="
            + String(text.unicodeScalars.lazy.filter(\.isASCII).prefix(3_000).map(Character.init))
        var quotation = Alert.Quotation(Samples.statement("x"))
        quotation.quote = text
        quotation.speaker = text
        quotation.cue = text
        event.data.statements = Array(repeating: quotation, count: 6)
        let excerpt = String(text.unicodeScalars.prefix(600).map(Character.init))
        event.data.excerpts = [
            Alert.Excerpt(field: .content, text: excerpt, highlights: [Alert.Excerpt.Range(start: 0, end: 5)]),
            Alert.Excerpt(field: .content, text: text, highlights: [Alert.Excerpt.Range(start: 9, end: 1 << 30)]),
        ]
        event.data.alsoIn = Array(repeating: Alert.Copy(feed: event.data.feed, item: Alert.Story()), count: 7)
        return event
    }
}
