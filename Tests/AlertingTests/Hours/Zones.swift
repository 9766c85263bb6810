import Foundation
import Model

extension WallClock {
    /// Of a zone by its name.
    init(_ zone: String) throws {
        guard let zone = TimeZone(identifier: zone) else { throw CocoaError(.featureUnsupported) }
        self.init { zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double($0.seconds))) }
    }
}

/// Times as tests write them: `22:00`, `2026-01-15T14:05`, the latter in UTC.
enum Times {
    static func minute(_ text: String) -> Int {
        let parts = text.split(separator: ":").compactMap { Int($0) }
        return parts[0] * 60 + parts[1]
    }

    static func utc(_ text: String) -> Timestamp {
        let parts = text.split { !$0.isNumber }.compactMap { Int($0) }
        guard let date = CivilDate(year: parts[0], month: parts[1], day: parts[2]) else {
            preconditionFailure("no date: \(text)")
        }
        return Timestamp(seconds: date.daysSince1970 * 86_400 + Int64(parts[3] * 3600 + parts[4] * 60))
    }
}
