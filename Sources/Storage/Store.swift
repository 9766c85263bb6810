package import Model

/// What Tipoff remembers: feeds with validators and schedule, items, alerts, and the outbox of deliveries.
///
/// Every method is one transaction: it happens wholly or not at all, also when the process is killed; only `prune` takes
/// several. What has begun is done also when the calling task is cancelled. A store may be shared by several processes; what a process holds (feeds while it fetches them, deliveries while it sends them) it
/// holds by a lease with a fencing token, and what it says after the lease has passed to another is refused.
///
/// Times are given by the caller, so that tests can have their own clock.
///
/// - Throws: `StoreError`, from every method.
package protocol Store: Sendable {
    /// Takes the right to be the one pass on this store; released by `RunLock.release()` or by the end of the process,
    /// however it ends. Leases that an earlier pass left behind are void from then on, so that what it held is done at
    /// once.
    ///
    /// - Throws: `StoreError` with `.otherRun`, at once, where another process holds it.
    func lockRun() async throws -> any RunLock

    // MARK: Feeds

    /// Makes sure that each of these feeds has a record, and returns the records in the order asked. Records of feeds that
    /// are no longer asked for stay, with all that is known of them.
    ///
    /// A feed without a record takes over the one of a feed that is no longer asked for and whose server said that it had
    /// moved there (`FeedRecord.move`): what has been seen stays seen.
    func register(_ feeds: [FeedRegistration], at now: Timestamp) async throws -> [FeedRecord]

    /// Claims those of the given feeds that may be fetched now, the longest overdue first.
    ///
    /// A feed that another holds, whose server has asked to wait (`notBefore`) or that is gone is never claimed; one that
    /// is not yet due only where `request.evenIfNotDue`. Where a feed was last asked more than a day from now, the clock was
    /// ahead, and its times count for nothing. A claim ends with its commit, with `release`, or when the feed is
    /// claimed by another after the lease.
    func claimFeeds(_ request: FeedClaimRequest) async throws -> [FeedClaim]

    /// Which of the given feeds `claimFeeds` would give now, and when it would give the next one. Claims nothing and writes nothing.
    func agenda(of feeds: [FeedRecord.ID], at now: Timestamp) async throws -> FeedAgenda

    /// Gives feeds back that were claimed and not fetched, with nothing else changed.
    func release(_ claims: [FeedClaim]) async throws

    /// What is known of items with these identities in the feed; unknown ones are left out.
    func itemStates(of feed: FeedRecord.ID, identities: [String]) async throws -> [String: ItemState]

    /// The stored editions of items with these identities, with their full texts; those whose words are no longer kept are left out.
    func editions(of feed: FeedRecord.ID, identities: [String]) async throws -> [String: ItemEdition]

    /// Items of the feed whose page is still to be read: those postponed, and those whose tries have failed and are not used up.
    /// The newest first.
    func pendingArticles(of feed: FeedRecord.ID, limit: Int) async throws -> [PendingArticle]

    /// Takes fetched feeds from "asked" to "done": validators, schedule, items, alerts and their deliveries, all of an
    /// outcome in one transaction.
    ///
    /// An alert whose story the rule has already alerted on, by a key or by its text (`StoryLikeness`, for `StoryText.window`), joins that
    /// alert's `alsoIn` and is not delivered; only `AlertDraft.updatedSinks` are told. One that an edit brings is
    /// delivered all the same, as far as it holds statements that the story's alerts have not told, and follows the first. An outcome
    /// whose claim has passed to another, or is spent, changes nothing and is returned as `.fenced`; a lease that is over
    /// but passed to nobody still counts. A group of outcomes costs one wait for the disk.
    ///
    /// - Parameter hosts: What is known of these hosts from now on, in the same transaction: a later start and a later end of
    ///   a pause count.
    /// - Returns: one result for each outcome, in order.
    func commit(_ outcomes: [FeedOutcome], hosts: [HostRecord], at now: Timestamp) async throws -> [CommitResult]

    /// All feed records, by URL.
    func feeds() async throws -> [FeedRecord]

    /// All hosts of which something is known that still matters.
    func hosts() async throws -> [HostRecord]

    // MARK: Deliveries

    /// Lets go the health events that still wait for others of their kind: `HealthDraft.hold` is over for them.
    func releaseHeldNotices(at now: Timestamp) async throws

    /// Claims deliveries to these sinks that are due, oldest event first.
    ///
    /// What `request.holds` keeps back is not due: it is marked with the reason and waits. What was kept back for a digest, and
    /// what a burst has left over, is put together into events of type `alert.digest` as it comes due, and those are claimed: what
    /// becomes of a digest becomes of all that it holds.
    func claimDeliveries(_ request: DeliveryClaimRequest) async throws -> [DeliveryClaim]

    /// When the first of the open deliveries to these sinks may be claimed, now or later; nil where there is none.
    func nextDelivery(to sinks: [String]) async throws -> Timestamp?

    /// Says how a claimed delivery ended, and raises what there is to tell of its sink (`DeliveryAttempt.report`).
    ///
    /// - Returns: false where the lease had passed to another, and then nothing is changed.
    func finish(_ claim: DeliveryClaim, _ result: DeliveryResult, at now: Timestamp) async throws -> Bool

    /// Says how several claimed deliveries ended, all in one transaction and so with one wait for the disk.
    ///
    /// - Returns: as `finish(_:_:at:)`, one answer for each, in order.
    func finish(_ attempts: [DeliveryAttempt], at now: Timestamp) async throws -> [Bool]

    /// Disables a sink after its receiver said 410: its open deliveries become dead letters, and later ones are born dead,
    /// until `retryDeadLetters` or a new `fingerprint` (another address in the config) enables it. Nothing happens where the
    /// sink is registered with another fingerprint by now.
    ///
    /// A delivery that is under way keeps its claim: it may yet be finished as delivered, and else stays dead.
    ///
    /// - Parameter notices: Who is told of it.
    func disableSink(
        _ name: String, fingerprint: String, reason: String, notices: SinkNotices?, at now: Timestamp) async throws

    /// Tells the store which sinks the config has; one whose fingerprint has changed is enabled again.
    ///
    /// - Returns: those of them that are disabled.
    func register(sinks: [SinkRegistration]) async throws -> [DisabledSink]

    /// Makes dead letters pending again, a digest with all that it holds, with a fresh `retryFor` and no attempts made, and enables their sinks (and
    /// `selection.sink`, whether it has any or not). Claims on them are void.
    ///
    /// - Returns: how many.
    func retryDeadLetters(_ selection: DeadLetterSelection, at now: Timestamp) async throws -> Int

    /// Alerts with their deliveries, newest first; where `query` asks for those that failed or are held, also what was told of
    /// them later (`alert.updated`).
    func alerts(_ query: AlertQuery) async throws -> [AlertRecord]

    /// Health events of feeds and sinks with their deliveries, newest first; none where `query` names a rule.
    func healthEvents(_ query: AlertQuery) async throws -> [HealthRecord]

    /// The names of the rules that have raised an alert since then.
    func firedRules(since: Timestamp) async throws -> Set<String>

    // MARK: Spikes

    /// Tells the store which rules alert on spikes. One whose fingerprint is new is watched from now on, and its earlier counts
    /// are forgotten.
    func register(spikes: [String: Spike], at now: Timestamp) async throws

    /// Since when rules with spikes are watched, by their names; those of earlier configs too.
    func spikeWatches() async throws -> [SpikeWatch]

    // MARK: Items

    /// Items whose words are still kept, newest first.
    func items(_ query: ItemQuery) async throws -> [ItemRecord]

    /// When the oldest item was first seen whose words are still kept; nil where there is none.
    func oldestItem() async throws -> Timestamp?

    /// Forgets the index of words where another fingerprint than this one made it: other words, or other languages of feeds.
    func prepareIndex(fingerprint: String) async throws

    /// Items that the index of words lacks or has in an older edition, newest first.
    func unindexedItems(limit: Int) async throws -> [ItemRecord]

    /// Adds words to the index; one for an edition that is no longer the item's is passed over.
    func index(_ documents: [ItemSearchDocument]) async throws

    // MARK: Upkeep

    /// Says that the time of day was set, so that what was reckoned by the old one holds by the new one.
    ///
    /// The schedule of the given feeds moves by `step`, and the pauses of hosts do; leases and the beginnings of open deliveries do, as far as they lie before
    /// `old`; their next attempts only where the clock was set back, since one attempt too early does no harm.
    func moveSchedule(of feeds: [FeedRecord.ID], by step: Duration, old: Timestamp) async throws

    /// Forgets what is old, and nothing that could alert again by being forgotten: see `Retention`. In batches, each its own
    /// transaction; cheap where there is nothing to forget.
    func prune(_ retention: Retention, at now: Timestamp) async throws

    /// A copy in memory that shares nothing with this store: what a dry run works on.
    func scratchCopy() async throws -> any Store

    /// Closes the store; nothing may be called afterwards.
    func close() async throws
}

/// The right to be the one pass on a store.
package protocol RunLock: Sendable {
    func release()
}

extension Store {
    package func commit(_ outcomes: [FeedOutcome], at now: Timestamp) async throws -> [CommitResult] {
        try await commit(outcomes, hosts: [], at: now)
    }

    package func disableSink(_ name: String, fingerprint: String, reason: String, at now: Timestamp) async throws {
        try await disableSink(name, fingerprint: fingerprint, reason: reason, notices: nil, at: now)
    }

    package func finish(_ claim: DeliveryClaim, _ result: DeliveryResult, at now: Timestamp) async throws -> Bool {
        try await finish([DeliveryAttempt(claim: claim, result: result)], at: now) == [true]
    }
}
