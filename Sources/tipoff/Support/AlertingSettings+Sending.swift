import Alerting
import Configuration
import Foundation
import Model
import Storage

extension AlertingSettings {
    var sendingHours: SendingHours {
        SendingHours(
            quiet: quiet.map {
                QuietHours(from: $0.from.minutes, to: $0.to.minutes, clock: WallClock(zone: $0.zone))
            }, exceptTags: quiet?.except ?? [],
            digest: digest.map { DigestTimes(minutes: $0.at.map(\.minutes), clock: WallClock(zone: $0.zone)) },
            digestSinks: Set(digest?.sinks ?? []))
    }

    /// Nil where nobody is told.
    var sinkNews: SinkNotices? {
        guard let health, !health.sinks.isEmpty else { return nil }
        let ids = AlertIDGenerator(prefix: "evt_")
        return SinkNotices(sinks: health.sinks, failures: health.failures) { ids.next(at: SystemClock.now()) }
    }
}

extension WallClock {
    /// - Parameter zone: Its name, one that is known; nil is the machine's.
    init(zone: String?) {
        let zone = zone.flatMap { TimeZone(identifier: $0) } ?? .current
        self.init { zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double($0.seconds))) }
    }
}
