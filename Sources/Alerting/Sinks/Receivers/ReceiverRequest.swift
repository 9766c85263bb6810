import Fetching

/// One request to a receiver.
package struct ReceiverRequest: Sendable {
    package var url: String
    package var method = Method.post
    package var headers: [(name: String, value: String)] = [("Content-Type", "application/json")]
    package var body: [UInt8]

    package enum Method: Sendable {
        case post, put
    }

    init(url: String, json: Payload) {
        self.url = url
        body = json.bytes
    }

    init(url: String, headers: [(name: String, value: String)], body: [UInt8]) {
        self.url = url
        self.headers = headers
        self.body = body
    }
}
