package import Fetching
package import Model
import Templates

/// Posts alerts to a URL as Standard Webhooks 1.0.0 has it: JSON, an id that is the same on every try, and a signature where
/// there is a secret.
package struct WebhookSink: Sink {
    package let name: String
    package let fingerprint: String
    package let timeLimit: Duration
    package let concurrency: Int
    private let url: String
    private let template: EventTemplate?
    private let receiver: HTTPReceiver
    private let secrets: [WebhookSecret]
    private let headers: [(name: String, value: String)]
    private let clock: @Sendable () -> Timestamp

    /// - Parameters:
    ///   - secrets: each signs, while one is rotated; none is no signature.
    ///   - template: makes the body, JSON, in place of our own.
    ///   - headers: sent besides our own, which they can't replace.
    ///   - timeout: of one attempt, from connecting to the end of the answer.
    ///   - concurrency: how many requests at a time.
    ///   - fetcher: one that serves sinks alone, since requests wait for their turn behind all others of their fetcher.
    /// - Throws: where a header can't be sent.
    package init(
        name: String, url: String, secrets: [WebhookSecret] = [], headers: [(name: String, value: String)] = [],
        template: EventTemplate? = nil, timeout: Duration = .seconds(20), concurrency: Int = 4, fetcher: Fetcher,
        clock: @escaping @Sendable () -> Timestamp, log: ReceiverLog? = nil
    ) throws(HeaderError) {
        for header in headers { try HeaderError.check(header.name, header.value) }
        self.name = name
        self.secrets = secrets
        self.headers = headers
        self.clock = clock
        self.concurrency = concurrency
        timeLimit = timeout
        fingerprint = SinkFingerprint.of(type: "webhook", address: url)
        self.url = url
        self.template = template
        receiver = HTTPReceiver(timeout: timeout, fetcher: fetcher, clock: clock, log: log)
    }

    package func send(_ event: OutgoingEvent) async -> SinkAnswer {
        if let text = template?(event, .json) { return await post(Array(text.utf8), id: event.id) }
        guard let body = try? AlertEncoding.json(event) else {
            return .failed(reason: "the event can't be written as JSON")
        }
        return await post(body, id: event.id)
    }

    private func post(_ body: [UInt8], id: String) async -> SinkAnswer {
        let seconds = clock().seconds
        var headers = headers
        headers.append(("Content-Type", "application/json"))
        headers.append(("webhook-id", id))
        headers.append(("webhook-timestamp", String(seconds)))
        if !secrets.isEmpty {
            let signature = StandardWebhooks.signature(
                id: id, seconds: seconds, body: body, secrets: secrets)
            headers.append(("webhook-signature", signature))
        }
        do throws(HTTPReceiver.Failure) {
            return try await receiver.send(ReceiverRequest(url: url, headers: headers, body: body)).byStatus
        } catch {
            return .failed(reason: error.reason)
        }
    }
}
