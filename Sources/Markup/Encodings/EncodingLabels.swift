/// What documents call their encodings: the labels of the Encoding Standard (§4.2), IANA's names and aliases, and those of Python's and
/// iconv's tables that feeds are written by.
enum EncodingLabels {
    static func encoding(of label: String) -> TextEncoding? {
        guard var plain = plain(label) else { return nil }
        // Nearly all: spares them the table.
        if plain == "utf8" { return .utf8 }
        // `ISO_8859-2:1987` is what IANA calls it.
        if let colon = plain.firstIndex(of: ":") { plain.removeSubrange(colon...) }
        if let known = labels[plain] { return known }
        // IANA has an alias with `cs` for each, and what is not registered begins with `x-`.
        if plain.hasPrefix("cs") { return labels[String(plain.dropFirst(2))] }
        return plain.hasPrefix("x") ? labels[String(plain.dropFirst())] : nil
    }

    /// Whether an encoding has its letters where no other one has them.
    static func isEBCDIC(_ name: String) -> Bool {
        name == "IBM875" || ebcdic.contains { name == "IBM\($0.page)" }
    }

    /// Spellings differ in case, in what divides the parts and in quotes around it: cp1250, CP-1250, cp_1250. Nil for what is none.
    private static func plain(_ label: some StringProtocol) -> String? {
        var plain = ""
        for byte in label.utf8 {
            switch byte {
            case 0x30...0x3A, 0x61...0x7A: plain.unicodeScalars.append(Unicode.Scalar(byte))
            case 0x41...0x5A: plain.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
            case 0x09, 0x20, 0x22, 0x27, 0x28, 0x29, 0x2D, 0x2E, 0x5F: break
            default: return nil
            }
        }
        return plain
    }

    private static let labels: [String: TextEncoding] = {
        var labels: [String: TextEncoding] = [:]
        func add(_ name: String, _ kind: TextEncoding.Kind, _ others: String) {
            let encoding = TextEncoding(name: name, kind: kind)
            for label in [Substring(name)] + others.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                if let plain = plain(label) { labels[plain] = encoding }
            }
        }
        for (name, kind, others) in unicode + browsers { add(name, kind, others) }
        for (name, iconv, others) in latin + asian + others { add(name, .iconv(iconv), others) }
        for page in pages {
            add("ibm\(page)", .iconv("IBM\(page)"), "cp\(page) \(page)")
        }
        for (page, others) in ebcdic { add("ibm\(page)", .iconv("IBM\(page)"), "cp\(page) \(page) \(others)") }
        for (page, others) in windows {
            add("windows-\(page)", .iconv("CP\(page)"), "cp\(page) \(page) \(others)")
        }
        add("windows-874", .iconv("CP874"), "dos-874")
        return labels
    }()

    private static let unicode: [(String, TextEncoding.Kind, String)] = [
        (
            "utf-8", .utf8,
            "u8 utf unicode-1-1-utf-8 unicode11utf8 unicode20utf8 cp65001 utf8-ucs2 utf8-ucs4"
        ),
        ("utf-16le", .utf16(bigEndian: false), "utf-16 u16 unicode unicodefeff ucs-2 iso-10646-ucs-2"),
        ("utf-16be", .utf16(bigEndian: true), "unicodefffe"),
        ("utf-32le", .utf32(bigEndian: false), ""),
        ("utf-32be", .utf32(bigEndian: true), "utf-32 ucs-4 u32 iso-10646-ucs-4"),
    ]

    /// What browsers read as windows-1252.
    private static let browsers: [(String, TextEncoding.Kind, String)] = [
        (
            "us-ascii", .ascii,
            """
            ascii us 646 iso646-us iso-646.irv ansi_x3.4 ansi_x3.4-1968 ansi_x3.4-1986 iso_646.irv:1991 iso-ir-6 cp367 ibm367
            """
        ),
        (
            "iso-8859-1", .windows1252,
            "latin1 latin l1 iso88591 csisolatin1 cp819 ibm819 iso-ir-100 8859-1 8859 iso8859"
        ),
        ("windows-1252", .windows1252, "cp1252 ansi ms-ansi 1252"),
    ]

    private static let latin: [(String, String, String)] = [
        ("iso-8859-2", "ISO-8859-2", "iso8859-2 csisolatin2 iso-ir-101 latin2 l2"),
        ("iso-8859-3", "ISO-8859-3", "iso8859-3 csisolatin3 iso-ir-109 latin3 l3"),
        ("iso-8859-4", "ISO-8859-4", "iso8859-4 csisolatin4 iso-ir-110 latin4 l4"),
        ("iso-8859-5", "ISO-8859-5", "iso8859-5 csisolatincyrillic iso-ir-144 cyrillic"),
        (
            "iso-8859-6", "ISO-8859-6",
            "iso8859-6 csisolatinarabic iso-ir-127 arabic asmo-708 ecma-114 iso-8859-6-e iso-8859-6-i"
        ),
        (
            "iso-8859-7", "ISO-8859-7",
            "iso8859-7 csisolatingreek iso-ir-126 greek greek8 ecma-118 elot_928 sun_eu_greek"
        ),
        (
            "iso-8859-8", "ISO-8859-8",
            "iso8859-8 csisolatinhebrew iso-ir-138 hebrew visual logical iso-8859-8-e iso-8859-8-i"
        ),
        ("iso-8859-9", "CP1254", "iso8859-9 csisolatin5 iso-ir-148 latin5 l5"),
        ("iso-8859-10", "ISO-8859-10", "iso8859-10 csisolatin6 iso-ir-157 latin6 l6"),
        ("iso-8859-11", "CP874", "iso8859-11 thai"),
        ("iso-8859-13", "ISO-8859-13", "iso8859-13 iso-ir-179 latin7 l7"),
        ("iso-8859-14", "ISO-8859-14", "iso8859-14 iso-ir-199 latin8 l8 iso-celtic"),
        ("iso-8859-15", "ISO-8859-15", "iso8859-15 csisolatin9 iso-ir-203 latin9 latin0 l9"),
        ("iso-8859-16", "ISO-8859-16", "iso8859-16 iso-ir-226 latin10 l10"),
        ("tis-620", "CP874", "tis-620-0 tis-620-2529-0 tis-620-2529-1 iso-ir-166"),
    ]

    private static let asian: [(String, String, String)] = [
        ("gb18030", "GB18030", "gb18030-2000"),
        ("gbk", "GB18030", "cp936 ms936 936 windows-936"),
        (
            "gb2312", "GB18030",
            "chinese euc-cn gb_2312 gb2312-80 gb2312-1980 csiso58gb231280 iso-ir-58 eucgb2312-cn mac-simp-chinese"
        ),
        ("big5", "BIG5-HKSCS", "big5-tw cn-big5 x-big5 mac-trad-chinese"),
        ("big5-hkscs", "BIG5-HKSCS", "hkscs"),
        ("cp950", "CP950", "950 ms950"),
        (
            "shift_jis", "CP932",
            "sjis s-jis shiftjis windows-31j cp932 932 ms932 ms_kanji mskanji cswindows31j mac-japanese"
        ),
        ("shift_jisx0213", "SHIFT_JISX0213", "sjisx0213 s-jisx0213 shift-jis-2004 sjis-2004 s-jis-2004"),
        ("euc-jp", "EUC-JP", "ujis u-jis cseucpkdfmtjapanese"),
        ("euc-jisx0213", "EUC-JISX0213", "euc-jis-2004 jisx0213"),
        ("iso-2022-jp", "ISO-2022-JP", ""),
        ("iso-2022-jp-2", "ISO-2022-JP-2", "iso-2022-jp-1"),
        ("iso-2022-jp-3", "ISO-2022-JP-3", "iso-2022-jp-2004 iso-2022-jp-ext"),
        (
            "euc-kr", "UHC",
            """
            korean ksc5601 ks_c-5601 ks_c-5601-1987 ks_c_5601-1989 ksx1001 ks_x-1001 csksc56011987 iso-ir-149 cp949 949 ms949 uhc \
            windows-949 mac-korean
            """
        ),
        ("johab", "JOHAB", "cp1361 ms1361"),
    ]

    private static let others: [(String, String, String)] = [
        ("koi8-r", "KOI8-R", "koi8 koi"),
        ("koi8-u", "KOI8-U", "koi8-ru"),
        ("koi8-t", "KOI8-T", ""),
        ("macintosh", "MACINTOSH", "mac mac-roman"),
        ("mac-cyrillic", "MAC-CYRILLIC", "ms-mac-cyrillic"),
        ("mac-ukrainian", "MAC-UK", "mac-uk"),
        ("mac-latin2", "MAC-CENTRALEUROPE", "mac-centraleurope mac-centeuro mac-centraleurroman mac-ce"),
        ("mac-iceland", "MAC-IS", "mac-is mac-icelandic"),
        ("viscii", "VISCII", "viscii1.1-1"),
        ("tcvn-5712", "TCVN", "tcvn tcvn5712-1"),
        ("ptcp154", "PT154", "pt154 cp154 cyrillic-asian"),
        ("kz-1048", "RK1048", "rk1048 strk1048-2002"),
        ("hp-roman8", "HP-ROMAN8", "roman8 r8 cp1051 ibm1051"),
        ("ibm437", "IBM437", "cp437 437 pc8codepage437"),
        ("cp737", "CP737", "ibm737 737"),
        ("ibm775", "IBM775", "cp775 775 pc775baltic"),
        ("ibm850", "IBM850", "cp850 850 pc850multilingual"),
        ("ibm852", "IBM852", "cp852 852 pcp852"),
        ("cp856", "IBM856", "ibm856 856"),
        ("ibm862", "IBM862", "cp862 862 pc862latinhebrew"),
        ("cp874", "CP874", "874"),
        ("cp875", "IBM875", "ibm875 875"),
        ("ibm1125", "CP1125", "cp1125 1125 cp866u ruscii"),
        ("ibm1133", "CP1133", "cp1133 1133"),
        ("georgian-academy", "GEORGIAN-ACADEMY", ""),
        ("georgian-ps", "GEORGIAN-PS", ""),
        ("armscii-8", "ARMSCII-8", ""),
    ]

    private static let windows: [(page: Int, others: String)] = [
        (1250, "ms-ee"), (1251, "ms-cyrl"), (1253, "ms-greek"), (1254, "ms-turk"), (1255, "ms-hebr"),
        (1256, "ms-arab"), (1257, "winbaltrim"), (1258, ""),
    ]

    /// Of MS-DOS and OS/2.
    private static let pages: [Int] = [
        855, 857, 858, 860, 861, 863, 864, 865, 866, 869,
    ]

    /// Of IBM's mainframes.
    private static let ebcdic: [(page: String, others: String)] = [
        ("037", "37 ibm37 cp37 ebcdic-cp-us ebcdic-cp-ca ebcdic-cp-wt ebcdic-cp-nl"), ("273", ""),
        ("277", "ebcdic-cp-dk ebcdic-cp-no"), ("278", "ebcdic-cp-fi ebcdic-cp-se"), ("280", "ebcdic-cp-it"),
        ("284", "ebcdic-cp-es"), ("285", "ebcdic-cp-gb"), ("297", "ebcdic-cp-fr"), ("424", "ebcdic-cp-he"),
        ("500", "ebcdic-cp-be ebcdic-cp-ch"), ("870", "ebcdic-cp-roece ebcdic-cp-yu"), ("871", "ebcdic-cp-is"),
        ("1026", ""), ("1047", ""), ("1140", ""),
    ]
}
