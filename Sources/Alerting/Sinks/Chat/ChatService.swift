package import Templates

/// A chat service: how it wants a message, and what its answers mean. One file each.
package protocol ChatService: Sendable {
    /// As the config calls it.
    static var type: String { get }
    /// Where its messages go; it stands for the sink in the store, hashed.
    var address: String { get }
    /// The service's published rate, or a little less.
    var pace: Pace { get }
    /// How feed text becomes plain text in a template of this service.
    var escaping: Escaping { get }

    func request(for message: Message) -> ReceiverRequest
    /// The request for a text that a template made, in the service's own markup.
    func request(forText text: String, of message: Message) -> ReceiverRequest
    /// What an answer means, where that is not what its status says.
    func judge(_ answer: ReceiverAnswer) -> SinkAnswer?
    /// What the service calls a message that it took, where another one can answer it.
    func messageName(in answer: ReceiverAnswer) -> String?
    /// What the receiver says of an error, short; it must hold no secret.
    func words(of answer: ReceiverAnswer) -> String?
    /// What the user can do about a status that will not change by itself.
    func advice(for status: Int) -> String
}

extension ChatService {
    package func judge(_ answer: ReceiverAnswer) -> SinkAnswer? { nil }

    package func messageName(in answer: ReceiverAnswer) -> String? { nil }

    package func words(of answer: ReceiverAnswer) -> String? {
        answer["message"] ?? answer["description"] ?? answer["error"] ?? answer["error.message"]
    }

    package func advice(for status: Int) -> String {
        switch status {
        case 401, 403: "the address or its token is not accepted; make a new one"
        case 404: "there is no such receiver; look at the address"
        case 413: "the message is too large for it"
        default: "it does not take the message as it is"
        }
    }
}

extension ChatService {
    func answer(_ answer: ReceiverAnswer) -> SinkAnswer {
        judge(answer) ?? byStatus(answer)
    }

    /// 408, 409, 425, 429, 5xx and what nobody knows is tried again; what will not change by itself is not.
    private func byStatus(_ answer: ReceiverAnswer) -> SinkAnswer {
        switch answer.status {
        case 400, 413, 422:
            .refused(reason: refusal(answer), isOfSink: false)
        case 401, 403, 404, 405:
            .refused(reason: refusal(answer), isOfSink: true)
        case 200..<400, 410:
            answer.byStatus
        default:
            .failed(reason: said(answer), retryAfter: answer.retryAfter)
        }
    }

    /// `hooks.example.org answered 404 (no_team)`
    func said(_ answer: ReceiverAnswer) -> String {
        let words = words(of: answer).map { words in
            words.unicodeScalars.prefix(400).reduce(into: "") { $0.unicodeScalars.append($1) }.collapsed
        }
        let shown = words.flatMap { $0.isEmpty ? nil : " (\($0.shortened(to: 80, mark: "…")))" } ?? ""
        return "\(answer.host) answered \(answer.status)\(shown)"
    }

    func refusal(_ answer: ReceiverAnswer) -> String {
        "\(said(answer)): \(advice(for: answer.status))"
    }
}
