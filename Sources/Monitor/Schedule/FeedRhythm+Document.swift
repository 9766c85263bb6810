package import Model
package import Storage

extension FeedRhythm {
    /// Items that come within so long of each other are one event to somebody who polls.
    private static let burst = PollSchedule.shortest

    /// More of the newest items than these don't say more of the present.
    private static let itemLimit = 40

    /// What a document says of its rhythm, and what the dates of its items tell.
    ///
    /// - Parameters:
    ///   - earlier: What was known before: where the items have no dates, what has been seen of their coming counts.
    ///   - gapBeforeNew: How long nothing new had come before what this document brings; nil where it brings nothing.
    package init(
        of document: FeedDocument, at now: Timestamp, earlier: FeedRhythm = FeedRhythm(), gapBeforeNew: Duration? = nil
    ) {
        let feed = document.feed
        self.init(
            ttl: feed.ttlMinutes.flatMap { $0 > 0 ? .seconds(Int64(min($0, 100_000_000)) * 60) : nil },
            updatePeriod: Self.updatePeriod(feed),
            skipHours: feed.skipHours.reduce(0) { (0..<24).contains($1) ? $0 | 1 << UInt32($1) : $0 },
            skipDays: feed.skipDays.reduce(0) { $0 | Self.day($1) },
            usualGap: Self.usualGap(document.items, at: now) ?? Self.seenGap(earlier.usualGap, gapBeforeNew))
    }

    /// The median of the times between the newest items, where they have dates; never less than a quarter of the time that
    /// the newest is old.
    private static func usualGap(_ items: [Item], at now: Timestamp) -> Duration? {
        var dates = items.compactMap { $0.published ?? $0.updated }
        // An item that is announced for tomorrow says nothing of yesterday.
        dates = Array(dates.filter { $0 <= now + .seconds(3600) }.sorted(by: >).prefix(itemLimit))
        guard let newest = dates.first, dates.count >= 2 else { return nil }
        var gaps: [Duration] = []
        var start = newest
        for date in dates.dropFirst() where start - date >= burst {
            gaps.append(start - date)
            start = date
        }
        gaps.sort()
        let median = gaps.isEmpty ? burst : gaps[gaps.count / 2]
        return max(median, (now - newest) / 4)
    }

    /// A running mean, in which the last time counts for a quarter.
    private static func seenGap(_ earlier: Duration?, _ last: Duration?) -> Duration? {
        guard let last else { return earlier }
        return earlier.map { ($0 * 3 + last) / 4 } ?? last
    }

    /// The module's defaults, daily and once, count only where it is there at all.
    private static func updatePeriod(_ feed: Feed) -> Duration? {
        guard feed.updatePeriod != nil || feed.updateFrequency != nil else { return nil }
        let days: [String: Double] = ["hourly": 1.0 / 24, "daily": 1, "weekly": 7, "monthly": 30, "yearly": 365]
        guard let period = days[feed.updatePeriod ?? "daily"] else { return nil }
        let frequency = feed.updateFrequency ?? 1
        guard frequency > 0 else { return nil }
        return .milliseconds(Int64(period * 86_400_000 / Double(frequency)))
    }

    private static func day(_ name: String) -> UInt8 {
        let names = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
        let word = name.split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }.first.map(String.init)
        return names.firstIndex(of: word?.lowercased() ?? "").map { 1 << UInt8($0) } ?? 0
    }
}
