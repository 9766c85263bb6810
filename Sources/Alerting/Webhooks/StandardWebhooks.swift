import Crypto
import Foundation
package import Model

/// Signatures as Standard Webhooks 1.0.0 has them, over `id.timestamp.body`: `v1,` and HMAC-SHA256, `v1a,` and Ed25519, in base64.
package enum StandardWebhooks {
    /// The value of `webhook-signature`: one `v1,…` or `v1a,…` for each secret, a space between, so that a receiver that knows the old
    /// or the new one of a rotation finds its own.
    ///
    /// - Parameters:
    ///   - id: without a `.`, which divides the parts that are signed.
    ///   - seconds: the time of this attempt, since 1970.
    ///   - body: the very bytes that are sent.
    package static func signature(id: String, seconds: Int64, body: [UInt8], secrets: [WebhookSecret]) -> String {
        let content = signed(id: id, seconds: seconds, body: body)
        return secrets.compactMap { secret in
            switch secret.key {
            case .shared(let key):
                return "v1," + Data(HMAC<SHA256>.authenticationCode(for: content, using: key)).base64EncodedString()
            case .own(let key):
                return (try? key.signature(for: content)).map { "v1a," + $0.base64EncodedString() }
            }
        }.joined(separator: " ")
    }

    /// Checks a webhook as a receiver does: some signature must stand for some secret, and the time must be near.
    ///
    /// Comparison takes the same time for every wrong signature.
    ///
    /// - Parameter tolerance: how old or how far ahead the timestamp may be; the reference libraries have five minutes.
    package static func verify(
        id: String?, timestamp: String?, signature: String?, body: [UInt8], secrets: [WebhookSecret], now: Timestamp,
        tolerance: Duration = .seconds(300)
    ) throws(VerificationError) {
        guard let id, !id.isEmpty, let timestamp, let signature else { throw .missingHeader }
        guard let seconds = Int64(timestamp), seconds > 0, seconds < 1 << 40 else { throw .badTimestamp }
        let age = now - Timestamp(seconds: seconds)
        if age > tolerance { throw .tooOld }
        if age < .zero - tolerance { throw .tooNew }
        let content = signed(id: id, seconds: seconds, body: body)
        for part in signature.split(separator: " ") {
            guard let comma = part.firstIndex(of: ","),
                let code = Data(base64Encoded: String(part[part.index(after: comma)...]))
            else { continue }
            let isValid = secrets.contains { secret in
                switch (secret.key, part[..<comma]) {
                case (.shared(let key), "v1"):
                    HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: content, using: key)
                case (.own(let key), "v1a"): key.publicKey.isValidSignature(code, for: content)
                default: false
                }
            }
            if isValid { return }
        }
        throw .noMatchingSignature
    }

    package enum VerificationError: Error, Equatable {
        case missingHeader, badTimestamp, tooOld, tooNew, noMatchingSignature
    }

    private static func signed(id: String, seconds: Int64, body: [UInt8]) -> Data {
        Data("\(id).\(seconds).".utf8) + body
    }
}
