import Crypto
import Foundation

/// The key that signs a receiver's webhooks (Standard Webhooks 1.0.0, "Signature scheme"), unique for each endpoint.
///
/// It never shows its bytes, printed or reflected.
package struct WebhookSecret: Sendable {
    enum Key: Sendable {
        /// `whsec_`: the receiver has the same.
        case shared(SymmetricKey)
        /// `whsk_`: the receiver has its public half, `whpk_`.
        case own(Curve25519.Signing.PrivateKey)
    }

    let key: Key

    /// Reads `whsec_` and 24 to 64 bytes in base64, or `whsk_` and an Ed25519 key: its seed of 32 bytes, or seed and public key, 64 bytes.
    /// The padding is optional, and so is the prefix `whsec_`.
    package init(parsing text: String) throws(WebhookSecretError) {
        if text.hasPrefix("whpk_") { throw .publicKey }
        let isOwn = text.hasPrefix("whsk_")
        let body = isOwn ? text.dropFirst(5) : text.hasPrefix("whsec_") ? text.dropFirst(6) : text[...]
        guard let bytes = Self.bytes(base64: body) else { throw .notBase64 }
        guard isOwn else {
            guard (24...64).contains(bytes.count) else { throw .length(bytes.count) }
            key = .shared(SymmetricKey(data: bytes))
            return
        }
        guard bytes.count == 32 || bytes.count == 64,
            let own = try? Curve25519.Signing.PrivateKey(
                rawRepresentation: bytes.prefix(32))
        else { throw .keyLength(bytes.count) }
        // The two halves of a key that was put together wrongly would sign what nobody can verify.
        guard bytes.count == 32 || bytes.dropFirst(32) == own.publicKey.rawRepresentation else { throw .halves }
        key = .own(own)
    }

    /// A new secret of 32 random bytes.
    package static func new() -> String {
        unsafe "whsec_" + SymmetricKey(size: .bits256).withUnsafeBytes { unsafe Data($0) }.base64EncodedString()
    }

    /// A new Ed25519 key: what signs, and what the receiver is given.
    package static func newKeyPair() -> (secret: String, publicKey: String) {
        let key = Curve25519.Signing.PrivateKey()
        return (
            "whsk_" + key.rawRepresentation.base64EncodedString(),
            "whpk_" + key.publicKey.rawRepresentation.base64EncodedString()
        )
    }

    private static func bytes(base64 text: Substring) -> Data? {
        var base64 = String(text)
        while base64.hasSuffix("=") { base64.removeLast() }
        base64 += String(repeating: "=", count: (4 - base64.utf8.count % 4) % 4)
        return Data(base64Encoded: base64)
    }
}

extension WebhookSecret: CustomStringConvertible, CustomReflectable {
    package var description: String {
        switch key {
        case .shared: "whsec_…"
        case .own: "whsk_…"
        }
    }

    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// Why a text is no secret. The text itself is in none of the messages.
package enum WebhookSecretError: Error, CustomStringConvertible, Equatable {
    case notBase64
    case length(Int)
    case keyLength(Int)
    case halves
    case publicKey

    package var description: String {
        switch self {
        case .notBase64: "is not base64; expected whsec_ and base64"
        case .length(let bytes): "has \(bytes) bytes; a webhook secret has 24 to 64"
        case .keyLength(let bytes): "has \(bytes) bytes; an Ed25519 key (whsk_) has 32, or 64 with its public half"
        case .halves: "has a public half that is not this key's"
        case .publicKey: "is a public key (whpk_), which only verifies; give the whsk_ it belongs to"
        }
    }
}
