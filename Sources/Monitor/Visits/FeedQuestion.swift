import Configuration
import Fetching
import Model
import Storage

/// What is asked of a feed: where, with which validators, and whether for the whole of it.
struct FeedQuestion: Sendable {
    enum Source: Sendable {
        case file(path: String)
        case remote(FetchRequest)
    }

    let source: Source
    let validators: Validators?
    /// Asked without validators, so that anything but the feed itself is no answer.
    let isWhole: Bool
    /// Asked whole though there are validators, once in a long while.
    let isRecheck: Bool
    let address: MoveReview.Address

    /// A server that has said "not changed" for so long, at least, is asked for the whole feed once: some say so for ever.
    static let recheckAfter = Duration.seconds(14 * 86_400)

    /// A server that has once said "too many requests" is not asked so for this long.
    private static let limitMemory = Duration.seconds(90 * 86_400)

    /// - Parameter hasHostLimits: Whether its host has said "too many requests" as far as is remembered.
    init(_ feed: FeedSettings, _ record: FeedRecord, hasHostLimits: Bool, at now: Timestamp) {
        isRecheck = !hasHostLimits && Self.wantsRecheck(record, at: now)
        validators = isRecheck ? nil : record.validators.flatMap { feed.validators.of($0) }
        isWhole = validators == nil
        switch feed.source {
        case .file(let path):
            address = .configured
            source = .file(path: path)
        case .remote(let url):
            address = MoveReview.address(record.move, failures: record.failures, at: now)
            var request = FetchRequest(url: url)
            request.startsAt = address == .moved ? record.move?.target : nil
            request.headers = feed.headers.map { ($0.name, $0.value) }
            request.validators = validators
            request.isHTTP1 = feed.isHTTP1 || record.needsHTTP1
            source = .remote(request)
        }
    }

    private init(_ request: FetchRequest, to address: MoveReview.Address, like other: FeedQuestion) {
        source = .remote(request)
        self.address = address
        (validators, isWhole, isRecheck) = (other.validators, other.isWhole, other.isRecheck)
    }

    /// The question that is left where the feed's own address says that it is gone; see ``MoveReview/heir(_:after:redirects:)``.
    func toHeir(of record: FeedRecord, after response: FetchResponse) -> FeedQuestion? {
        guard case .remote(var request) = source, address == .configured,
            let heir = MoveReview.heir(record.move, after: response.status, redirects: response.redirects)
        else { return nil }
        request.startsAt = heir
        return FeedQuestion(request, to: .heir, like: self)
    }

    /// The first that is asked.
    var url: String {
        switch source {
        case .file(let path): path
        case .remote(let request): request.startsAt ?? request.url
        }
    }

    /// After as long as the feed had been silent when a body of it was last read, and after two weeks at least: where the
    /// whole feed brings nothing new the "not changed" was true, and the next time is twice as far.
    private static func wantsRecheck(_ record: FeedRecord, at now: Timestamp) -> Bool {
        guard record.validators != nil, record.lastStatus == 304, let lastRead = record.lastRead else { return false }
        if let limited = record.limitedAt, now - limited < limitMemory { return false }
        let silence = record.lastNewItem.map { lastRead - $0 } ?? .zero
        return now - max(lastRead, record.lastWhole ?? lastRead) >= max(recheckAfter, silence)
    }
}
