import Fetching
import Model

/// The receiver of a sink that speaks HTTP: posts to it and judges its answers as Standard Webhooks does.
struct HTTPReceiver: Sendable {
    /// What is read of an answer, decoded.
    private static let answerLimit = 65_536

    private let url: String
    /// All that a message may say of the URL: the rest of it is often a secret.
    private let host: String
    private let timeout: Duration
    private let fetcher: Fetcher
    private let clock: @Sendable () -> Timestamp

    init(url: String, timeout: Duration, fetcher: Fetcher, clock: @escaping @Sendable () -> Timestamp) {
        self.url = url
        self.timeout = timeout
        self.fetcher = fetcher
        self.clock = clock
        host = PublicURL.host(url)
    }

    /// 2xx is delivered, 410 gone, and all else, redirects included (they are never followed), a failure.
    func post(_ body: [UInt8], headers: [(name: String, value: String)]) async -> SinkAnswer {
        let request = FetchRequest(
            url: url, method: .post(body), headers: headers, source: .user, followsRedirects: false,
            bodyOverflow: .truncate, maxBytes: Self.answerLimit, timeout: timeout, pacing: .none)
        let response: FetchResponse
        do throws(FetchError) {
            response = try await fetcher.fetch(request)
        } catch {
            return .failed(reason: reason(error))
        }
        let reason = "\(host) answered \(response.status)"
        let wait = RetryAfter.parse(response.headers["Retry-After"], date: response.headers["Date"], now: clock())
        switch response.status {
        case 200..<300:
            return .delivered
        case 300..<400:
            let advice = ", a redirect, which is not followed; give the address it leads to"
            return .failed(reason: reason + advice, retryAfter: wait)
        case 410:
            return .gone(reason: reason + ", gone")
        default:
            return .failed(reason: reason, retryAfter: wait)
        }
    }
}

extension HTTPReceiver {
    /// What happened, without the path and query of the URL: those of chat services are passwords.
    private func reason(_ error: FetchError) -> String {
        let tail = PublicURL.pathAndQuery(url)
        if tail.count > 1, error.message.contains(tail) { return "\(host): no answer (\(error.code.rawValue))" }
        return error.message
    }
}
