/// A link as it stands inside markup: what could end it there is percent-encoded (RFC 3986 §2.1), so that the link is the same and
/// nothing of it is read as markup.
enum LinkTarget {
    static func encoded(_ link: String) -> String {
        var result = ""
        var slashes = 0
        for byte in link.utf8 {
            // Behind the host an @ is no more than a letter, and a chat must not take it for a mention.
            if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") { slashes += byte == UInt8(ascii: "?") ? 3 : 1 }
            switch byte {
            case UInt8(ascii: "@") where slashes > 2: result += "%40"
            case 0...0x20, 0x7f..., UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "`"),
                UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"), UInt8(ascii: "{"),
                UInt8(ascii: "}"), UInt8(ascii: "^"), UInt8(ascii: "'"), UInt8(ascii: "*"):
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" : "") + digits
            default: result.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
        return result
    }
}
