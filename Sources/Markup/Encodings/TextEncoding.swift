/// An encoding that documents may be read in, under the name that answers give it.
///
/// An allow-list: UTF-7, HZ, ISO-2022-KR and whatever else iconv knows are ways to hide markup from whoever looked at the bytes
/// (`+ADw-script+AD4-`), and browsers refuse them too (Encoding Standard §4.2).
package struct TextEncoding: Hashable, Sendable {
    /// In lower case.
    package let name: String
    let kind: Kind

    enum Kind: Hashable, Sendable {
        case utf8, ascii, windows1252
        case utf16(bigEndian: Bool), utf32(bigEndian: Bool)
        /// Under iconv's name.
        case iconv(String)
    }

    package static let utf8 = TextEncoding(name: "utf-8", kind: .utf8)
    package static let windows1252 = TextEncoding(name: "windows-1252", kind: .windows1252)

    /// What an HTTP header or an XML declaration calls an encoding; nil for what is not known or not allowed.
    package init?(label: String) {
        guard let known = EncodingLabels.encoding(of: label) else { return nil }
        self = known
    }

    init(name: String, kind: Kind) {
        self.name = name
        self.kind = kind
    }

    /// Documents in it have ASCII where ASCII is.
    var isASCIICompatible: Bool {
        switch kind {
        case .utf16, .utf32: false
        case .iconv(let name): !EncodingLabels.isEBCDIC(name)
        default: true
        }
    }
}
