package import Model
import Text

/// A health event as a person reads it: what it is, and a paragraph a feed.
///
///     Feed failing
///     DW Europe: no answer within 30 s; 4 tries since 2026-01-15T08:00:00Z, last read 2026-01-15T07:45:00Z
///       https://rss.dw.example/europe
package struct HealthText: Sendable {
    /// Feeds beyond these are only counted: a message is read by a person.
    package static let feedLimit = 50

    private let event: HealthEvent

    package init(_ event: HealthEvent) {
        self.event = event
    }

    /// "Feed failing", "12 feeds failing", "Sink failing".
    package var heading: String {
        let count = event.data.all.count
        let kind = event.data.news.sink == nil ? "feed" : "sink"
        return (count == 1 ? kind.prefix(1).uppercased() + kind.dropFirst() : "\(count) \(kind)s") + " " + state
    }

    /// Lines that say how it is with each feed, its address indented below.
    package var lines: [String] {
        let all = event.data.all
        var lines = all.prefix(Self.feedLimit).flatMap { news in
            ["\(news.name): \(words(news))"]
                + (news.feed.flatMap { $0.title == nil ? nil : ["  \($0.url)"] } ?? [])
        }
        if all.count > Self.feedLimit { lines.append("and \(all.count - Self.feedLimit) more") }
        return lines.map { TerminalText.safe($0) }
    }

    /// All of it, each line ended by a line break.
    package var text: String {
        ([heading] + lines).map { $0 + "\n" }.joined()
    }
}

extension HealthText {
    private var state: String {
        switch event.type {
        case .failing, .sinkFailing: "failing"
        case .recovered, .sinkRecovered: "recovered"
        case .moved: "moved"
        case .gone, .sinkGone: "gone"
        case .silent: "silent"
        case .degraded: "read worse than before"
        }
    }

    private func words(_ news: HealthNews) -> String {
        switch event.type {
        case .failing:
            let tries = news.failures.map { $0 == 1 ? "1 try" : "\($0) tries" }
            let times = [tries, news.since.map { "since \($0)" }].compactMap { $0 }.joined(separator: " ")
            let last = news.lastSuccess.map { "last read \($0)" } ?? "never read"
            return [news.error ?? "it can't be read", "\(times.isEmpty ? "" : "\(times), ")\(last)"].joined(
                separator: "; ")
        case .recovered:
            let since = news.since.map { " since \($0)" } ?? ""
            return switch news.after {
            case .silent: "it brings something new again; it was silent\(since)"
            case .degraded: "it is read as well as before again"
            default: "it can be read again; it failed\(since)"
            }
        case .moved:
            return
                "it has moved for good to \(news.movedTo ?? "another address"): `tipoff feeds --apply-moves` says so in the config"
        case .gone:
            return news.error ?? "its server says that it is gone for good"
        case .silent:
            return "nothing new\(news.since.map { " since \($0)" } ?? ""), against its habit"
        case .degraded:
            return news.error ?? "it has mistakes where there were none"
        case .sinkFailing:
            let since = news.since.map { " since \($0)" } ?? ""
            return "\(news.error ?? "nothing can be sent there")\(since); what is for it is kept and tried again"
        case .sinkRecovered:
            return "it takes alerts again\(news.since.map { "; it failed since \($0)" } ?? "")"
        case .sinkGone:
            return
                "\(news.error ?? "its receiver wants no more"); nothing more is sent there until its address changes or `tipoff retry` is used"
        }
    }
}
