/// What to do on the connection in answer to one request: steps in order, and whether the connection is kept.
package struct LoopbackResponse: Sendable {
    package enum Step: Sendable {
        case send([UInt8])
        /// One byte at a time, with this wait before each.
        case drip([UInt8], every: Duration)
        /// The same bytes again and again, until the client or the server is gone.
        case forever([UInt8])
        case wait(Duration)
        /// Nothing more, until the client or the server is gone.
        case hang
    }

    package var steps: [Step]
    package var keepsAlive: Bool

    package init(steps: [Step], keepsAlive: Bool) {
        self.steps = steps
        self.keepsAlive = keepsAlive
    }

    /// 200 with a body and its length.
    package static func ok(_ body: [UInt8], headers: [(String, String)] = []) -> LoopbackResponse {
        status(200, headers: headers, body: body)
    }

    /// 200 with a body and its length.
    package static func ok(_ body: String, headers: [(String, String)] = []) -> LoopbackResponse {
        status(200, headers: headers, body: Array(body.utf8))
    }

    /// Any status; `Content-Length` is added, except for 1xx, 204 and 304 (RFC 9110 §8.6).
    package static func status(
        _ code: Int, headers: [(String, String)] = [], body: [UInt8] = []
    ) -> LoopbackResponse {
        let hasLength = code >= 200 && code != 204 && code != 304
        let all = headers + (hasLength ? [("Content-Length", "\(body.count)")] : [])
        return LoopbackResponse(steps: [.send(head(code, all) + body)], keepsAlive: true)
    }

    /// A redirect without a body.
    package static func redirect(_ code: Int, to location: String) -> LoopbackResponse {
        status(code, headers: [("Location", location)])
    }

    /// Exactly these bytes, then the connection is closed.
    package static func raw(_ bytes: [UInt8]) -> LoopbackResponse {
        LoopbackResponse(steps: [.send(bytes)], keepsAlive: false)
    }

    /// Exactly this text, then the connection is closed.
    package static func raw(_ text: String) -> LoopbackResponse { raw(Array(text.utf8)) }

    /// No answer at all, and the connection stays open.
    package static let hang = LoopbackResponse(steps: [.hang], keepsAlive: false)

    /// No answer, and the connection is closed.
    package static let close = LoopbackResponse(steps: [], keepsAlive: false)

    /// 200 without a length, and this chunk of body for as long as somebody reads.
    package static func endless(_ chunk: [UInt8], headers: [(String, String)] = []) -> LoopbackResponse {
        LoopbackResponse(steps: [.send(head(200, headers)), .forever(chunk)], keepsAlive: false)
    }

    /// These bytes, head included, one at a time.
    package static func slow(_ bytes: [UInt8], every pause: Duration) -> LoopbackResponse {
        LoopbackResponse(steps: [.drip(bytes, every: pause)], keepsAlive: false)
    }

    /// 200 in the chunked coding; `isComplete: false` leaves out the last chunk and closes, which is a truncated body.
    package static func chunked(
        _ chunks: [[UInt8]], headers: [(String, String)] = [], isComplete: Bool = true
    ) -> LoopbackResponse {
        var bytes = head(200, headers + [("Transfer-Encoding", "chunked")])
        for chunk in chunks {
            bytes += Array("\(String(chunk.count, radix: 16))\r\n".utf8) + chunk + Array("\r\n".utf8)
        }
        if isComplete { bytes += Array("0\r\n\r\n".utf8) }
        return LoopbackResponse(steps: [.send(bytes)], keepsAlive: isComplete)
    }

    /// The same answer, this much later.
    package func delayed(by duration: Duration) -> LoopbackResponse {
        LoopbackResponse(steps: [.wait(duration)] + steps, keepsAlive: keepsAlive)
    }

    /// The same answer, after which the connection is closed.
    package func closing() -> LoopbackResponse { LoopbackResponse(steps: steps, keepsAlive: false) }

    /// A status line and headers, up to and with the empty line.
    package static func head(_ code: Int, _ headers: [(String, String)]) -> [UInt8] {
        var text = "HTTP/1.1 \(code) Scripted\r\n"
        for (name, value) in headers { text += "\(name): \(value)\r\n" }
        return Array((text + "\r\n").utf8)
    }
}

/// A line of a test's log, whatever the length of the body.
extension LoopbackResponse: CustomStringConvertible {
    package var description: String {
        let start = steps.lazy.compactMap { step in
            if case .send(let bytes) = step { bytes.prefix { $0 != 0x0D } } else { nil }
        }.first
        return start.map { String(decoding: $0.prefix(80), as: UTF8.self) } ?? "an answer in \(steps.count) steps"
    }
}
