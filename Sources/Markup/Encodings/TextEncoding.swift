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
        let label = String(label.lowercased().filter { $0 != " " && $0 != "\"" && $0 != "'" && $0 != "\t" })
        if let known = Self.labels[label] {
            self = known
            return
        }
        // cp1250, ibm866, windows1251, iso8859_5 … in their many spellings.
        let plain = label.filter { $0 != "-" && $0 != "_" }
        // IANA has an alias with `cs` for each.
        guard
            let known = Self.plainLabels[plain]
                ?? (plain.hasPrefix("cs") ? Self.plainLabels[String(plain.dropFirst(2))] : nil)
        else { return nil }
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
        case .iconv(let name): !name.hasPrefix("IBM037") && !name.hasPrefix("IBM500") && !name.hasPrefix("IBM1140")
        default: true
        }
    }

    private static let labels: [String: TextEncoding] = {
        var labels: [String: TextEncoding] = [:]
        func add(_ name: String, _ kind: Kind, _ others: String) {
            let encoding = TextEncoding(name: name, kind: kind)
            labels[name] = encoding
            for other in others.split(separator: " ") { labels[String(other)] = encoding }
        }
        add("utf-8", .utf8, "utf8 u8 utf unicode-1-1-utf-8 x-unicode20utf8")
        add("us-ascii", .ascii, "ascii 646 iso646-us ansi_x3.4-1968 iso-ir-6")
        add("iso-8859-1", .windows1252, "iso8859-1 latin1 l1 latin-1 iso_8859-1 cp819 ibm819 iso-ir-100 8859-1")
        add("windows-1252", .windows1252, "cp1252 x-cp1252 ansi 1252")
        add("utf-16le", .utf16(bigEndian: false), "utf-16 utf16 unicode ucs-2 iso-10646-ucs-2")
        add("utf-16be", .utf16(bigEndian: true), "unicodefffe")
        add("utf-32le", .utf32(bigEndian: false), "")
        add("utf-32be", .utf32(bigEndian: true), "utf-32 utf32 ucs-4 u32 iso-10646-ucs-4")
        for part in [2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16] {
            add("iso-8859-\(part)", .iconv("ISO-8859-\(part)"), "iso8859-\(part) iso_8859-\(part)")
        }
        add("iso-8859-9", .iconv("CP1254"), "iso8859-9 latin5 l5")
        add("iso-8859-11", .iconv("CP874"), "iso8859-11")
        for page in [1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258, 874] {
            add("windows-\(page)", .iconv("CP\(page)"), "cp\(page) x-cp\(page) \(page)")
        }
        for page in [
            437, 737, 775, 850, 852, 855, 857, 858, 860, 861, 862, 863, 864, 865, 866, 869, 37, 500, 1026, 1140, 424,
        ] {
            let padded = page < 100 ? "0\(page)" : "\(page)"
            add("ibm\(padded)", .iconv("IBM\(padded)"), "cp\(padded) \(padded) ibm\(page) cp\(page)")
        }
        add("koi8-r", .iconv("KOI8-R"), "koi8 koi")
        add("koi8-u", .iconv("KOI8-U"), "koi8-ru")
        add("macintosh", .iconv("MACINTOSH"), "mac macroman x-mac-roman mac-roman")
        add("x-mac-cyrillic", .iconv("MAC-CYRILLIC"), "maccyrillic mac-cyrillic")
        add("tis-620", .iconv("CP874"), "tis620")
        add("gb18030", .iconv("GB18030"), "gb18030-2000")
        add("gbk", .iconv("GB18030"), "cp936 ms936 936 x-gbk windows-936")
        add("gb2312", .iconv("GB18030"), "chinese euc-cn euccn gb2312-80 csgb2312 iso-ir-58")
        add("big5", .iconv("BIG5-HKSCS"), "big5-tw csbig5 x-x-big5 cn-big5")
        add("big5-hkscs", .iconv("BIG5-HKSCS"), "big5hkscs")
        add("cp950", .iconv("CP950"), "950 ms950")
        add("shift_jis", .iconv("CP932"), "sjis shift-jis s-jis csshiftjis x-sjis windows-31j cp932 932 ms932 ms_kanji")
        add("euc-jp", .iconv("EUC-JP"), "eucjp ujis u-jis x-euc-jp")
        add("iso-2022-jp", .iconv("ISO-2022-JP"), "csiso2022jp iso2022jp")
        add(
            "euc-kr", .iconv("UHC"),
            "euckr korean ksc5601 ks_c-5601-1987 ks_c-5601 ksx1001 ks_x-1001 cp949 949 ms949 uhc windows-949")
        add("johab", .iconv("JOHAB"), "cp1361")
        add("viscii", .iconv("VISCII"), "")
        add("ptcp154", .iconv("PT154"), "pt154 cp154 csptcp154")
        return labels
    }()

    private static let plainLabels: [String: TextEncoding] = {
        var plain: [String: TextEncoding] = [:]
        for (label, encoding) in labels { plain[label.filter { $0 != "-" && $0 != "_" }] = encoding }
        return plain
    }()
}
