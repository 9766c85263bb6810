/// The secrets of Standard Webhooks, checked when the config is read and not when the first alert is due.
enum WebhookSecret {
    /// What is wrong with a secret, without any of it; nil if nothing is.
    static func trouble(_ secret: String) -> String? {
        if secret.hasPrefix("whpk_") {
            return "this key (whpk_) only verifies, it is the receiver's; here stands the whsk_ that it belongs to"
        }
        let isKey = secret.hasPrefix("whsk_")
        guard isKey || secret.hasPrefix("whsec_") else { return "a secret begins with whsec_ or whsk_" }
        let advice =
            isKey
            ? "after whsk_ stands base64 of an Ed25519 key, 32 or 64 bytes; `tipoff secret new --ed25519` makes one"
            : "after whsec_ stands base64 of 24 to 64 random bytes; `tipoff secret new` makes one"
        let text = secret.utf8.dropFirst(isKey ? 5 : 6)
        let digits = text.prefix { $0 != UInt8(ascii: "=") }
        let padding = text.count - digits.count
        guard text.dropFirst(digits.count).allSatisfy({ $0 == UInt8(ascii: "=") }), digits.allSatisfy(isBase64),
            padding == 0 || padding == (4 - digits.count % 4) % 4, digits.count % 4 != 1
        else { return "this is not base64; \(advice)" }
        let count = digits.count * 6 / 8
        guard isKey ? count == 32 || count == 64 : (24...64).contains(count) else {
            return "this secret has \(count) bytes; \(advice)"
        }
        return nil
    }

    private static func isBase64(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"):
            true
        default: false
        }
    }
}
