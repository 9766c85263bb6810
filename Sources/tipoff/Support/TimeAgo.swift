import Model

/// Times as people say them in a table: "5 min ago", "in 2 h".
enum TimeAgo {
    static func past(_ time: Timestamp, at now: Timestamp) -> String {
        let length = words(now - time)
        return length == "now" ? "just now" : "\(length) ago"
    }

    static func future(_ time: Timestamp, at now: Timestamp) -> String {
        let length = words(time - now)
        return length == "now" ? "now" : "in \(length)"
    }

    /// "15 min", "24 h", "7 d".
    static func length(_ duration: Duration) -> String {
        words(duration)
    }

    private static func words(_ duration: Duration) -> String {
        let seconds = duration.milliseconds / 1000
        return switch seconds {
        case ..<1: "now"
        case ..<100: "\(seconds) s"
        case ..<6000: "\(seconds / 60) min"
        case ..<172_800: "\(seconds / 3600) h"
        default: "\(seconds / 86_400) d"
        }
    }
}
