import Alerting
import Configuration
import Model
import Monitor
import Storage
import Text

/// One feed of the config with what the store knows of it: a row of `tipoff feeds`.
struct FeedStatus: Encodable {
    enum State: String, Encodable {
        /// Not fetched yet.
        case new
        case ok
        case failing
        /// Readable, but worse than before: told as `feed.degraded`.
        case degraded
        /// Against its habit: told as `feed.silent`.
        case silent
        /// The server said 410: it is asked no more.
        case gone
        case disabled
    }

    let url: String
    let name: String?
    let title: String?
    let state: State
    let items: Int
    let lastChecked: Timestamp?
    let lastSuccess: Timestamp?
    let lastNewItem: Timestamp?
    let nextDue: Timestamp?
    /// Seconds.
    let interval: Int?
    /// Why so long: a case of `PollInterval.Reason`.
    let intervalReason: String?
    /// Seconds that were asked for, where they are more than is granted.
    let intervalWanted: Int?
    let failures: Int?
    let failingSince: Timestamp?
    let error: String?
    /// What kind of trouble: a case of `FailureKind`.
    let errorKind: String?
    /// Where the config should say that it is.
    let movedTo: String?
    /// The feed of the config that is the same one, by its address or by where both have moved to.
    let sameAs: String?
    let warnings: [String]?
    private let poll: PollInterval?

    /// - Parameters:
    ///   - pause: Until when the feed's host wants to be left alone.
    ///   - twin: The key of another feed that ends at the same address.
    init(_ settings: FeedSettings, _ record: FeedRecord?, pause: Timestamp? = nil, twin: String? = nil) {
        url = settings.shownLocation
        name = settings.name
        title = record?.title
        state =
            if !settings.isEnabled {
                .disabled
            } else if record?.gone != nil {
                .gone
            } else if let failures = record?.failures, failures > 0 {
                .failing
            } else if record?.lastSuccess == nil {
                .new
            } else if record?.health?.degraded != nil {
                .degraded
            } else if record?.health?.silent != nil {
                .silent
            } else {
                .ok
            }
        items = record?.itemCount ?? 0
        lastChecked = record?.lastChecked
        lastSuccess = record?.lastSuccess
        lastNewItem = record?.lastNewItem
        let asks = state != .gone && state != .disabled
        nextDue = asks ? record.map { max($0.due, $0.notBefore ?? $0.due, pause ?? $0.due) } : nil
        poll = asks ? record?.interval : nil
        interval = poll.map { Int($0.length.components.seconds) }
        intervalReason = poll?.reason.rawValue
        intervalWanted = poll?.wanted.map { Int($0.components.seconds) }
        failures = record.flatMap { $0.failures > 0 ? $0.failures : nil }
        failingSince = record?.failingSince
        error = record?.lastError
        errorKind = record?.failureKind?.rawValue
        movedTo = record?.movedTo.map { AlertComposer.source(title: nil, url: $0, link: nil).url }
        sameAs = twin
        let rhythm = record?.rhythm ?? FeedRhythm()
        let warnings =
            (SkipTimes.ignoresHours(rhythm) ? ["its skipHours list every hour: ignored"] : [])
            + (SkipTimes.ignoresDays(rhythm) ? ["its skipDays list every day: ignored"] : [])
        self.warnings = warnings.isEmpty ? nil : warnings
    }

    private enum CodingKeys: String, CodingKey {
        case url, name, title, state, items, lastChecked, lastSuccess, lastNewItem, nextDue, interval, intervalReason,
            intervalWanted, failures, failingSince, error, errorKind, movedTo, sameAs, warnings
    }

    /// What somebody should know or do.
    private var notes: [String] {
        [
            error, movedTo.map { "moved for good to \($0): say so in the config (tipoff feeds --apply-moves)" },
            sameAs.map { "the same feed as \($0): keep one of them" },
        ].compactMap { $0 } + (warnings ?? [])
    }

    /// As `TextTable` shows it.
    func columns(at now: Timestamp) -> [String] {
        [
            TerminalText.safe(name ?? title ?? url), state.rawValue,
            lastSuccess.map { TimeAgo.past($0, at: now) } ?? "never",
            nextDue.map { TimeAgo.future($0, at: now) } ?? "", poll?.words ?? "", String(items),
            TerminalText.safe(notes.joined(separator: "; ")),
        ]
    }
}
