package import Model

/// How the fetch of a claimed feed ended, and all that follows from it.
package struct FeedOutcome: Sendable {
    package var claim: FeedClaim
    package var result: Result
    /// When the feed is next due by schedule.
    package var due: Timestamp
    /// Until when its server has asked to be left alone, if it has.
    package var notBefore: Timestamp?
    /// How long that is, and why.
    package var interval: PollInterval?
    /// See `FeedRecord.stretch`.
    package var stretch: Double
    /// Its server said "too many requests".
    package var isLimited = false
    /// It was asked for whole, without validators, and answered.
    package var wasWhole = false
    /// See `FeedRecord.needsHTTP1`.
    package var needsHTTP1: Bool
    /// Where the feed has moved to; stored with a success and left as it is by a failure.
    package var move: FeedMove?
    /// See `FeedRecord.health`.
    package var health: FeedHealth?
    package var notices: [HealthDraft] = []
    /// Full texts of items that an earlier visit brought.
    package var articles: [FetchedArticle] = []

    package init(
        claim: FeedClaim, result: Result, due: Timestamp, notBefore: Timestamp? = nil, move: FeedMove? = nil
    ) {
        self.claim = claim
        self.result = result
        self.due = due
        self.notBefore = notBefore
        self.move = move
        health = claim.feed.health
        stretch = claim.feed.stretch
        needsHTTP1 = claim.feed.needsHTTP1
    }

    /// The health events that are raised: none where the feed was not asked after all, whatever was thought of it before.
    package var raisedNotices: [HealthDraft] {
        if case .postponed = result { [] } else { notices }
    }

    package enum Result: Sendable {
        /// 304: a success with nothing to read. A field of the validators that came with it replaces the stored one and leaves
        /// the other (RFC 9111 §3.2); validators of another URL replace both; nil keeps both.
        case notModified(Validators?)
        /// A body that was read whole and parsed.
        case fetched(FetchedFeed)
        /// Anything else; the stored validators and items stay as they are.
        case failed(status: Int?, message: String, kind: FailureKind)
        /// Not asked after all: only the times change.
        case postponed
        /// The server says that the feed is gone for good.
        case gone(message: String)
    }
}

/// What a body brought.
package struct FetchedFeed: Sendable {
    /// Replaces what is stored, also by nothing (RFC 9111 §4.3.4 is for a 304; a 200 stands for itself).
    package var validators: Validators?
    package var status: Int
    package var title: String?
    package var link: String?
    /// The language that the feed gives itself (BCP 47).
    package var language: String?
    package var rhythm: FeedRhythm
    /// Items that were new or edited, in the feed's order, with the alerts they raise.
    package var items: [FetchedItem]
    /// The identities of every item that the body held: they are seen now. Unknown ones that `items` lacks are passed over.
    package var present: [String]

    package init(
        validators: Validators?, status: Int, title: String?, link: String?, language: String? = nil,
        rhythm: FeedRhythm = FeedRhythm(),
        items: [FetchedItem], present: [String]
    ) {
        self.validators = validators
        self.status = status
        self.title = title
        self.link = link
        self.language = language
        self.rhythm = rhythm
        self.items = items
        self.present = present
    }
}

/// A new or edited item.
package struct FetchedItem: Sendable {
    /// Stable over polls: see `ItemIdentity`.
    package var identity: String
    /// Changes when the item's words do.
    package var digest: UInt64
    package var item: Item
    /// Empty where no rule matched, or where the item is not to alert (first fetch, edits).
    package var alerts: [AlertDraft]
    /// Of a new item whose page was asked for, or is to be; nil leaves what is known of it.
    package var article: ItemArticle?

    package init(
        identity: String, digest: UInt64, item: Item, alerts: [AlertDraft] = [], article: ItemArticle? = nil
    ) {
        self.identity = identity
        self.digest = digest
        self.item = item
        self.alerts = alerts
        self.article = article
    }
}

/// What the store knows of an item that it has met.
package struct ItemState: Sendable, Hashable {
    package var digest: UInt64

    package init(digest: UInt64) {
        self.digest = digest
    }
}

/// What became of an outcome.
package enum CommitResult: Sendable {
    /// Stored; the events raised (with deliveries) and the ids of the alerts that a copy of their story joined.
    case stored(raised: [AlertEvent], joined: [String])
    /// The claim had passed to another: nothing was changed.
    case fenced
}
