import Foundation
import LoopbackServer

/// A webhook receiver on loopback that answers as the test says and keeps what it was sent.
final class Desk: Sendable {
    struct Delivery: Sendable {
        let id: String
        let timestamp: String?
        let signature: String?
        let body: [UInt8]
        let accepted: Bool
    }

    let server: LoopbackServer
    private let answer: Shared<@Sendable (LoopbackRequest) -> LoopbackResponse>
    private let log: Shared<[Delivery]>

    init(_ answer: @escaping @Sendable (LoopbackRequest) -> LoopbackResponse = { _ in .status(204) }) throws {
        let current = Shared(answer)
        let log = Shared<[Delivery]>([])
        self.answer = current
        self.log = log
        server = try LoopbackServer { request in
            let response = current.value(request)
            let accepted = response.steps.contains { step in
                guard case .send(let bytes) = step else { return false }
                return bytes.starts(with: Array("HTTP/1.1 2".utf8))
            }
            log.update {
                $0.append(
                    Delivery(
                        id: request.header("webhook-id") ?? "", timestamp: request.header("webhook-timestamp"),
                        signature: request.header("webhook-signature"), body: request.body, accepted: accepted))
            }
            return response
        }
    }

    var url: String { server.url("/hook?token=s3cr3t-token") }
    var deliveries: [Delivery] { log.value }
    /// The ids of alerts that were answered with a 2xx, as often as they were.
    var acceptedIDs: [String] { deliveries.filter(\.accepted).map(\.id) }

    func answers(_ response: @escaping @Sendable (LoopbackRequest) -> LoopbackResponse) {
        answer.update { $0 = response }
    }

    /// The title of each accepted alert's story.
    var acceptedTitles: [String] {
        deliveries.filter(\.accepted).compactMap { AlertLine(Data($0.body))?.title }
    }
}

/// What the tests read of an alert, wherever it was written to.
struct AlertLine {
    let id: String
    let rule: String
    let title: String
    let object: [String: Any]

    init?(_ json: Data) {
        guard
            let object = try? JSONSerialization.jsonObject(with: json) as? [String: Any],
            object["type"] as? String == "alert.matched", let data = object["data"] as? [String: Any],
            let id = data["id"] as? String, let rule = (data["rule"] as? [String: Any])?["name"] as? String,
            let item = data["item"] as? [String: Any]
        else { return nil }
        self.id = id
        self.rule = rule
        self.title = item["title"] as? String ?? ""
        self.object = data
    }
}
