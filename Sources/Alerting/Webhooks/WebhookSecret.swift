import Crypto
import Foundation

/// The key that a receiver shares with us (Standard Webhooks 1.0.0, "Signature scheme"), unique for each endpoint.
///
/// It never shows its bytes, printed or reflected.
package struct WebhookSecret: Sendable {
    let key: SymmetricKey

    /// Reads `whsec_` and 24 to 64 bytes in base64, its padding optional; the prefix may be left out.
    package init(parsing text: String) throws(WebhookSecretError) {
        if text.hasPrefix("whsk_") || text.hasPrefix("whpk_") { throw .asymmetric }
        var base64 = text.hasPrefix("whsec_") ? String(text.dropFirst(6)) : text
        while base64.hasSuffix("=") { base64.removeLast() }
        base64 += String(repeating: "=", count: (4 - base64.utf8.count % 4) % 4)
        guard let bytes = Data(base64Encoded: base64) else { throw .notBase64 }
        guard (24...64).contains(bytes.count) else { throw .length(bytes.count) }
        key = SymmetricKey(data: bytes)
    }
}

extension WebhookSecret: CustomStringConvertible, CustomReflectable {
    package var description: String { "whsec_…" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// Why a text is no secret. The text itself is in none of the messages.
package enum WebhookSecretError: Error, CustomStringConvertible, Equatable {
    case notBase64
    case length(Int)
    case asymmetric

    package var description: String {
        switch self {
        case .notBase64: "is not base64; expected whsec_ and base64"
        case .length(let bytes): "has \(bytes) bytes; a webhook secret has 24 to 64"
        case .asymmetric: "is an Ed25519 key (whsk_, whpk_), which is not available yet; give a whsec_ secret"
        }
    }
}
