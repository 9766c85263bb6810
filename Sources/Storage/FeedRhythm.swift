/// How often a feed says that it changes, and how often it does: kept from the last body, since a 304 says nothing of it.
package struct FeedRhythm: Hashable, Sendable {
    /// RSS's `ttl`: the least wait.
    package var ttl: Duration?
    /// The syndication module's `updatePeriod` over its `updateFrequency`: a hint.
    package var updatePeriod: Duration?
    /// RSS's `skipHours`: bit n is the hour n of the day in GMT, in which not to ask.
    package var skipHours: UInt32
    /// RSS's `skipDays`: bit n is the day n of the week in GMT, 0 being Sunday, on which not to ask.
    package var skipDays: UInt8
    /// The usual time between its items; a burst counts as one. Nil where their dates don't tell.
    package var usualGap: Duration?

    package init(
        ttl: Duration? = nil, updatePeriod: Duration? = nil, skipHours: UInt32 = 0, skipDays: UInt8 = 0,
        usualGap: Duration? = nil
    ) {
        self.ttl = ttl
        self.updatePeriod = updatePeriod
        self.skipHours = skipHours
        self.skipDays = skipDays
        self.usualGap = usualGap
    }
}
