package import Model
package import Storage

/// Which hosts want to be left alone: a value that is told the time.
///
/// A "too many requests" pauses the whole host; the same from a second host of one registrable domain within a day (as blog
/// services answer that count over all of their blogs) pauses the domain. Private hosts are never paused: there each URL
/// stands for itself, as those of a bridge do that has many feeds behind one address.
package struct HostBook: Sendable {
    private var records: [String: HostRecord]
    private let registrableDomain: @Sendable (String) -> String?

    /// The first pause of a host that does not say how long, and the longest.
    package static let firstPause = Duration.seconds(600)
    package static let longestPause = Duration.seconds(86_400)

    /// How long one answer counts towards the next.
    private static let memory = Duration.seconds(86_400)

    package init(_ records: [HostRecord], registrableDomain: @escaping @Sendable (String) -> String?) {
        self.records = Dictionary(records.map { ($0.name, $0) }) { first, _ in first }
        self.registrableDomain = registrableDomain
    }

    /// Until when a host is paused, by itself or with its domain; nil where it is not.
    package func pause(of host: String, at now: Timestamp) -> Timestamp? {
        guard !records.isEmpty else { return nil }
        let own = records[host]?.pausedUntil
        let shared = domainName(host).flatMap { records[$0]?.pausedUntil }
        return [own, shared].compactMap { $0 }.filter { $0 > now }.max()
    }

    /// Whether a host has said "too many requests" as far as is remembered.
    package func hasLimited(_ host: String) -> Bool { records[host]?.limitedAt != nil }

    /// Takes down that a host said "too many requests".
    ///
    /// - Parameter until: As long as it asked for; nil where it didn't say.
    /// - Returns: The records that have changed; the pause is in the first.
    package mutating func limit(_ host: String, until: Timestamp?, at now: Timestamp) -> [HostRecord] {
        var own = records[host] ?? HostRecord(name: host)
        let isPaused = own.pausedUntil.map { $0 > now } ?? false
        // What was under way when the host said so first is the same answer and not one more.
        if !isPaused {
            own.limits = own.limitedAt.map { now - $0 < Self.memory } == true ? own.limits + 1 : 1
            own.limitedAt = now
        }
        let pause = min(Self.firstPause * (1 << min(own.limits - 1, 10)), Self.longestPause)
        let end = until ?? now + pause
        own.pausedUntil = max(own.pausedUntil ?? end, end)
        records[host] = own
        guard let name = domainName(host), hasSibling(of: host, in: name, limitedSince: now - Self.memory) else {
            return [own]
        }
        var domain = records[name] ?? HostRecord(name: name)
        domain.pausedUntil = max(domain.pausedUntil ?? end, end)
        domain.limitedAt = now
        domain.limits += 1
        records[name] = domain
        return [own, domain]
    }

    /// Takes down that a host takes no more requests until then, without having refused one.
    package mutating func rest(_ host: String, until end: Timestamp) -> [HostRecord] {
        var own = records[host] ?? HostRecord(name: host)
        own.pausedUntil = max(own.pausedUntil ?? end, end)
        records[host] = own
        return [own]
    }

    /// Says that the time of day was set: a pause of an hour is still one of an hour.
    package mutating func clockWasSet(by step: Duration) {
        records = records.mapValues { record in
            var record = record
            record.pausedUntil = record.pausedUntil.map { $0 + step }
            record.limitedAt = record.limitedAt.map { $0 + step }
            return record
        }
    }

    private func hasSibling(of host: String, in domain: String, limitedSince start: Timestamp) -> Bool {
        records.values.contains { record in
            record.name != host && !record.name.hasPrefix(".") && record.limitedAt.map { $0 >= start } == true
                && domainName(record.name) == domain
        }
    }

    private func domainName(_ host: String) -> String? { registrableDomain(host).map { ".\($0)" } }
}
