package import Fetching
package import Model
package import Storage

/// Whether a feed has moved for good: many sightings over a long time, of the same feed, and not of a portal that takes in all.
package struct MoveReview: Sendable {
    package typealias Redirect = FetchResponse.Redirect

    /// One permanent redirect may be a slip: so often, over so long, it is not.
    package static let sightings = 5
    package static let period = Duration.seconds(7 * 86_400)

    /// The step from http to https on one host is no question of identity.
    package static let upgradeSightings = 2
    package static let upgradePeriod = Duration.seconds(86_400)

    /// Feeds of so many hosts that begin to move to one host within so long are more likely all behind one portal.
    package static let crowd = 3
    package static let crowdPeriod = Duration.seconds(2 * 86_400)

    /// A portal that lasts longer than this is none.
    package static let patience = Duration.seconds(30 * 86_400)

    /// The old address of a feed that has moved is asked again after so long, in case the feed has come back.
    package static let checkAfter = Duration.seconds(14 * 86_400)

    /// Which of a feed's addresses is asked.
    package enum Address: Sendable {
        /// The one that the config has.
        case configured
        /// Where the feed has moved to for good, without the way there.
        case moved
        /// Where it moved to, since the address that the config has is gone.
        case heir
    }

    /// Which address is asked first: one failure is enough to go by the one that the config has.
    package static func address(_ move: FeedMove?, failures: Int, at now: Timestamp) -> Address {
        guard let move, move.isConfirmed, failures == 0, now - move.lastSeen < checkAfter else { return .configured }
        return .moved
    }

    /// Where to ask on, once the address that the config has says that it is gone: where it used to lead for good, as long as
    /// what answered there was this feed.
    package static func heir(_ move: FeedMove?, after status: Int, redirects: [Redirect]) -> String? {
        redirects.isEmpty && (status == 404 || status == 410) ? move?.target : nil
    }

    /// Where the permanent redirects lead that a chain begins with; nil where it begins with none.
    package static func target(of redirects: [Redirect]) -> String? {
        redirects.prefix { $0.status == 301 || $0.status == 308 }.last?.to
    }

    /// What is known of a move after one more answer that led there.
    ///
    /// - Parameter isSameFeed: Whether the answer was this feed: it held items that are known, or changed nothing.
    package static func sighted(_ target: String, before move: FeedMove?, isSameFeed: Bool, at now: Timestamp)
        -> FeedMove?
    {
        guard isSameFeed else { return move?.target == target ? move : nil }
        guard var move, move.target == target else {
            return FeedMove(target: target, firstSeen: now, lastSeen: now)
        }
        move.lastSeen = now
        move.sightings += 1
        return move
    }

    /// Whether a move of this feed has been seen often and long enough to be put to the person who keeps the config.
    package static func isDue(_ move: FeedMove, from url: String) -> Bool {
        guard !move.isConfirmed else { return false }
        let isUpgrade = "https" + url.dropFirst(4) == move.target && url.hasPrefix("http:")
        return move.sightings >= (isUpgrade ? upgradeSightings : sightings)
            && move.lastSeen - move.firstSeen >= (isUpgrade ? upgradePeriod : period)
    }

    /// Whether this move is one of many to the same host at once.
    package static func isCrowd(_ move: FeedMove, from url: String, among records: [FeedRecord]) -> Bool {
        guard let target = FetchedHost(of: move.target)?.name, let own = FetchedHost(of: url)?.name, own != target,
            move.lastSeen - move.firstSeen < patience
        else { return false }
        let sources = records.compactMap { record -> String? in
            guard let other = record.move, FetchedHost(of: other.target)?.name == target,
                max(other.firstSeen - move.firstSeen, move.firstSeen - other.firstSeen) <= crowdPeriod
            else { return nil }
            return FetchedHost(of: record.url)?.name
        }
        return Set(sources + [own]).subtracting([target]).count >= crowd
    }
}
