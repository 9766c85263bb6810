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
    let failures: Int?
    let failingSince: Timestamp?
    let error: String?

    init(_ settings: FeedSettings, _ record: FeedRecord?) {
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
            } else {
                .ok
            }
        items = record?.itemCount ?? 0
        lastChecked = record?.lastChecked
        lastSuccess = record?.lastSuccess
        lastNewItem = record?.lastNewItem
        let asks = state != .gone && state != .disabled
        nextDue = asks ? record.map { max($0.due, $0.notBefore ?? $0.due) } : nil
        failures = record.flatMap { $0.failures > 0 ? $0.failures : nil }
        failingSince = record?.failingSince
        error = record?.lastError
    }

    /// As `TextTable` shows it.
    func columns(at now: Timestamp) -> [String] {
        [
            TerminalText.safe(name ?? title ?? url), state.rawValue,
            lastSuccess.map { TimeAgo.past($0, at: now) } ?? "never",
            nextDue.map { TimeAgo.future($0, at: now) } ?? "", String(items), error.map { TerminalText.safe($0) } ?? "",
        ]
    }
}
