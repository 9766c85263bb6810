internal import GRDB
package import Model
package import Storage

extension SQLiteStore {
    package func register(spikes: [String: Spike], at now: Timestamp) async throws {
        guard try await read({ db in try Self.needRegistering(spikes, in: db) }) else { return }
        try await write { db in
            for (rule, spike) in spikes {
                let known = try String.fetchOne(
                    db, sql: "SELECT fingerprint FROM spikeWatch WHERE rule = ?", arguments: [rule])
                guard known != spike.fingerprint else { continue }
                try db.execute(sql: "DELETE FROM ruleMatch WHERE rule = ?", arguments: [rule])
                try db.execute(
                    sql: "INSERT OR REPLACE INTO spikeWatch (rule, fingerprint, since) VALUES (?, ?, ?)",
                    arguments: [rule, spike.fingerprint, now.milliseconds])
            }
        }
    }

    package func spikeWatches() async throws -> [SpikeWatch] {
        try await read { db in
            try Row.fetchAll(db, sql: "SELECT rule, since FROM spikeWatch ORDER BY rule").map {
                SpikeWatch(rule: $0["rule"], since: Timestamp(milliseconds: $0["since"]))
            }
        }
    }

    /// Counts a match of the rule, and tells whether it is the one that makes a spike.
    ///
    /// - Returns: the count and what is usual, where an alert is due.
    static func count(_ spike: Spike, of rule: String, at now: Timestamp, in db: Database) throws -> Alert.Spike? {
        let window = spike.window(at: now)
        try db.execute(
            sql: """
                INSERT INTO ruleMatch (rule, minute, matches) VALUES (?, ?, 1)
                ON CONFLICT DO UPDATE SET matches = matches + 1
                """,
            arguments: [rule, window.upperBound])
        let watch = try Row.fetchOne(
            db, sql: "SELECT * FROM spikeWatch WHERE rule = ? AND fingerprint = ?",
            arguments: [rule, spike.fingerprint])
        guard let watch else { return nil }
        let since = Timestamp(milliseconds: watch["since"])
        guard now - since >= spike.neededHistory else { return nil }

        let sum = try db.cachedStatement(
            sql: "SELECT coalesce(sum(matches), 0) FROM ruleMatch WHERE rule = ? AND minute BETWEEN ? AND ?")
        func matches(_ minutes: ClosedRange<Int64>) throws -> Int {
            try Int.fetchOne(sum, arguments: [rule, minutes.lowerBound, minutes.upperBound]) ?? 0
        }
        let count = try matches(window)
        let usual = Spike.usual(
            try spike.usualWindows(at: now, since: since).map { try $0.map(matches).max() ?? 0 })
        guard spike.isReached(count: count, usual: usual) else {
            try db.execute(sql: "UPDATE spikeWatch SET isHigh = 0 WHERE rule = ? AND isHigh", arguments: [rule])
            return nil
        }
        let last = (watch["alerted"] as Int64?).map { Timestamp(milliseconds: $0) }
        guard watch["isHigh"] == 0, last.map({ now - $0 >= Spike.coolDown }) ?? true else { return nil }
        try db.execute(
            sql: "UPDATE spikeWatch SET isHigh = 1, alerted = ? WHERE rule = ?", arguments: [now.milliseconds, rule])
        return Alert.Spike(count: count, usual: usual, minutes: Int(spike.over.milliseconds / 60_000))
    }

    private static func needRegistering(_ spikes: [String: Spike], in db: Database) throws -> Bool {
        let known = try Row.fetchAll(db, sql: "SELECT rule, fingerprint FROM spikeWatch").map {
            ($0["rule"] as String, $0["fingerprint"] as String)
        }
        let fingerprints = Dictionary(known) { first, _ in first }
        return spikes.contains { fingerprints[$0.key] != $0.value.fingerprint }
    }
}
