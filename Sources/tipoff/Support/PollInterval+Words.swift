import Monitor
import Storage

extension PollInterval {
    /// "1 h (max-age; 16 y was asked for)".
    var words: String {
        let cap = wanted.map { "; \(TimeAgo.length($0)) was asked for" } ?? ""
        return "\(TimeAgo.length(length)) (\(reason.words)\(cap))"
    }
}

extension PollInterval.Reason {
    /// As publishers and people who keep feeds call it.
    var words: String {
        switch self {
        case .every: "every"
        case .rhythm: "its rhythm"
        case .unknown: "rhythm not known yet"
        case .slowed: "slowed down after \"too many requests\""
        case .updatePeriod: "sy:updatePeriod"
        case .ttl: "ttl"
        case .skip: "skipHours/skipDays"
        case .freshness: "max-age"
        case .retryAfter: "Retry-After"
        case .rateLimit: "rate limit"
        case .hostPaused: "its host wants a pause"
        case .backoff: "backoff"
        case .gone: "410"
        case .offline: "network down"
        }
    }
}
