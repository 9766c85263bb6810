import Fetching
import Model

/// The receiver of a sink that speaks HTTP: sends to it, never follows a redirect, and reads no more than 64 KiB of its answers.
struct HTTPReceiver: Sendable {
    /// What is read of an answer, decoded.
    private static let answerLimit = 65_536

    private let timeout: Duration
    private let fetcher: Fetcher
    private let clock: @Sendable () -> Timestamp
    private let log: ReceiverLog?

    /// - Parameter log: is told every answer.
    init(timeout: Duration, fetcher: Fetcher, clock: @escaping @Sendable () -> Timestamp, log: ReceiverLog?) {
        self.timeout = timeout
        self.fetcher = fetcher
        self.clock = clock
        self.log = log
    }

    /// Why there was no answer: one line without the path and query of the URL.
    struct Failure: Error {
        let reason: String
    }

    func send(_ request: ReceiverRequest) async throws(Failure) -> ReceiverAnswer {
        let method: FetchRequest.Method = request.method == .put ? .put(request.body) : .post(request.body)
        let fetch = FetchRequest(
            url: request.url, method: method, headers: request.headers, source: .user, followsRedirects: false,
            bodyOverflow: .truncate, maxBytes: Self.answerLimit, timeout: timeout, pacing: .none)
        do {
            let response = try await fetcher.fetch(fetch)
            let answer = ReceiverAnswer(response, host: PublicURL.host(request.url), now: clock())
            log?.record("HTTP \(answer.status)")
            if !answer.text.isEmpty { log?.record(answer.text) }
            return answer
        } catch {
            throw Failure(reason: Self.reason(error, url: request.url))
        }
    }

    /// What happened, without the path and query of the URL: those of chat services are passwords.
    private static func reason(_ error: FetchError, url: String) -> String {
        let tail = PublicURL.pathAndQuery(url)
        let host = PublicURL.host(url)
        if tail.count > 1, error.message.contains(tail) { return "\(host): no answer (\(error.code.rawValue))" }
        return error.message
    }
}

extension ReceiverAnswer {
    /// As Standard Webhooks judges: 2xx is delivered, 410 gone, and all else, redirects included, a failure.
    var byStatus: SinkAnswer {
        let reason = "\(host) answered \(status)"
        switch status {
        case 200..<300:
            return .delivered
        case 300..<400:
            let advice = ", a redirect, which is not followed; give the address it leads to"
            return .failed(reason: reason + advice, retryAfter: retryAfter)
        case 410:
            return .gone(reason: reason + ", gone")
        default:
            return .failed(reason: reason, retryAfter: retryAfter)
        }
    }
}
