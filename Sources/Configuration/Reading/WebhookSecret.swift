/// The secrets of Standard Webhooks, checked when the config is read and not when the first alert is due.
enum WebhookSecret {
    /// What is wrong with a secret, without any of it; nil if nothing is.
    static func trouble(_ secret: String) -> String? {
        if secret.hasPrefix("whsk_") {
            return "signing keys (whsk_): not available yet; use a secret that begins with whsec_"
        }
        guard secret.hasPrefix("whsec_") else { return "a secret begins with whsec_" }
        let advice = "after whsec_ stands base64 of 24 to 64 random bytes, as: echo whsec_$(openssl rand -base64 32)"
        let text = secret.utf8.dropFirst(6)
        let digits = text.prefix { $0 != UInt8(ascii: "=") }
        let padding = text.count - digits.count
        guard text.dropFirst(digits.count).allSatisfy({ $0 == UInt8(ascii: "=") }), digits.allSatisfy(isBase64),
            padding == 0 || padding == (4 - digits.count % 4) % 4, digits.count % 4 != 1
        else { return "this is not base64; \(advice)" }
        let count = digits.count * 6 / 8
        guard (24...64).contains(count) else { return "this secret has \(count) bytes; \(advice)" }
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
