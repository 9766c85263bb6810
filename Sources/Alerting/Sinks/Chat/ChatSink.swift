package import Fetching
package import Model

/// Sends alerts to a chat service over HTTP, at the pace that the service takes them.
package struct ChatSink<Service: ChatService>: Sink {
    package let name: String
    package let fingerprint: String
    package let timeLimit: Duration
    private let service: Service
    private let template: EventTemplate?
    private let composer: MessageComposer
    private let pacer: Pacer
    private let receiver: HTTPReceiver

    /// - Parameters:
    ///   - template: makes the text in place of our own form.
    ///   - timeout: of one request, from connecting to the end of the answer.
    ///   - fetcher: one that serves sinks alone, since requests wait for their turn behind all others of their fetcher.
    ///   - pacer: at the service's pace where it is left out.
    package init(
        name: String, service: Service, template: EventTemplate? = nil, composer: MessageComposer = MessageComposer(),
        timeout: Duration = .seconds(20), pacer: Pacer? = nil, fetcher: Fetcher,
        clock: @escaping @Sendable () -> Timestamp, log: ReceiverLog? = nil
    ) {
        self.name = name
        self.service = service
        self.template = template
        self.composer = composer
        self.pacer = pacer ?? Pacer(service.pace)
        timeLimit = timeout + Pacer.longestWait
        fingerprint = SinkFingerprint.of(type: Service.type, address: service.address)
        receiver = HTTPReceiver(timeout: timeout, fetcher: fetcher, clock: clock, log: log)
    }

    package func send(_ event: OutgoingEvent) async -> SinkAnswer {
        await send(event, composer.message(event))
    }

    package func send(_ event: OutgoingEvent, answering first: String) async -> SinkAnswer {
        var message = composer.message(event)
        message.answered = first
        return await send(event, message)
    }

    private func send(_ event: OutgoingEvent, _ message: Message) async -> SinkAnswer {
        guard let text = template?(event, service.escaping) else { return await send(service.request(for: message)) }
        return await send(service.request(forText: text, of: message))
    }

    private func send(_ request: ReceiverRequest) async -> SinkAnswer {
        if case .later(let wait) = await pacer.turn() { return .postponed(wait) }
        do throws(HTTPReceiver.Failure) {
            let answer = try await receiver.send(request)
            if let rest = answer.rest { pacer.rest(for: rest) }
            let judged = service.answer(answer)
            guard judged == .delivered, let name = service.messageName(in: answer) else { return judged }
            return .deliveredAs(name)
        } catch {
            return .failed(reason: error.reason)
        }
    }
}
