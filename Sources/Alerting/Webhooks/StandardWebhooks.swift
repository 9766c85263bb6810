import Crypto
import Foundation
package import Model

/// Signatures as Standard Webhooks 1.0.0 has them: base64 of HMAC-SHA256 over `id.timestamp.body`.
package enum StandardWebhooks {
    /// The value of `webhook-signature`: one `v1,…` for each secret, a space between, so that a receiver that knows the old
    /// or the new one of a rotation finds its own.
    ///
    /// - Parameters:
    ///   - id: without a `.`, which divides the parts that are signed.
    ///   - seconds: the time of this attempt, since 1970.
    ///   - body: the very bytes that are sent.
    package static func signature(id: String, seconds: Int64, body: [UInt8], secrets: [WebhookSecret]) -> String {
        let content = signed(id: id, seconds: seconds, body: body)
        return secrets.map { secret in
            "v1," + Data(HMAC<SHA256>.authenticationCode(for: content, using: secret.key)).base64EncodedString()
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
        for part in signature.split(separator: " ") where part.hasPrefix("v1,") {
            guard let code = Data(base64Encoded: String(part.dropFirst(3))) else { continue }
            let isValid = secrets.contains {
                HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: content, using: $0.key)
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
