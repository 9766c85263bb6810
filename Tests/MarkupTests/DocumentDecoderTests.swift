import Testing

@testable import Markup

struct DocumentDecoderTests {
    private func read(_ bytes: [UInt8], _ contentType: String? = nil) -> (text: String, encoding: String, problems: Int)
    {
        let document = DocumentDecoder.decode(bytes, contentType: contentType)
        return (String(decoding: document.bytes, as: UTF8.self), document.encoding.name, document.problems.count)
    }

    private func xml(_ encoding: String, _ tail: [UInt8]) -> [UInt8] {
        Array("<?xml version='1.0' encoding='\(encoding)'?><a>".utf8) + tail + Array("</a>".utf8)
    }

    @Test(arguments: [
        ("utf-8", [0xC3, 0xA9] as [UInt8], "é", "utf-8"), ("iso-8859-1", [0x93, 0xE9], "“é", "iso-8859-1"),
        ("windows-1251", [0xCF], "П", "windows-1251"), ("koi8-r", [0xF0], "П", "koi8-r"),
        ("euc-kr", [0xB3, 0xE2], "년", "euc-kr"),
        ("Shift_JIS", [0x93, 0xFA], "日", "shift_jis"), ("gb2312", [0xD6, 0xD0], "中", "gb2312"),
        ("big5", [0xA4, 0xA4], "中", "big5"),
        ("CP1250", [0x80], "€", "windows-1250"), ("csKOI8R", [0xF0], "П", "koi8-r"),
        // The Encoding Standard's labels, IANA's, those of Python and iconv.
        ("latin2", [0xE8], "č", "iso-8859-2"), ("ISO_8859-2:1987", [0xE8], "č", "iso-8859-2"),
        ("csISOLatinGreek", [0xE1], "α", "iso-8859-7"), ("ELOT_928", [0xE1], "α", "iso-8859-7"),
        ("hebrew", [0xF9], "ש", "iso-8859-8"), ("iso-8859-8-i", [0xF9], "ש", "iso-8859-8"),
        ("arabic", [0xD3], "س", "iso-8859-6"), ("cyrillic", [0xBF], "П", "iso-8859-5"),
        ("iso-ir-166", [0xA1], "ก", "tis-620"), ("x-mac-cyrillic", [0x8F], "П", "mac-cyrillic"),
        ("MacCentralEurope", [0x8B], "č", "mac-latin2"), ("MS-CYRL", [0xCF], "П", "windows-1251"),
        ("WINBALTRIM", [0xE0], "ą", "windows-1257"), ("dos-874", [0xA1], "ก", "windows-874"),
        ("csPC8CodePage437", [0x82], "é", "ibm437"), ("cp737", [0x80], "Α", "cp737"),
        ("ruscii", [0x80], "А", "ibm1125"), ("kz-1048", [0xCF], "П", "kz-1048"),
        ("euc-jis-2004", [0xC6, 0xFC], "日", "euc-jisx0213"), ("iso-ir-58", [0xD6, 0xD0], "中", "gb2312"),
        (" Windows 1251 ", [0xCF], "П", "windows-1251"), ("646", [0x41], "A", "us-ascii"),
        ("x-unicode20utf8", [0xC3, 0xA9], "é", "utf-8"),
    ])
    func `reads what the declaration names`(label: String, bytes: [UInt8], text: String, name: String) {
        let read = read(xml(label, bytes))
        #expect(read.text.contains("<a>\(text)</a>"))
        #expect(read.encoding == name)
        #expect(read.problems == 0)
    }

    @Test(arguments: [
        "utf-7", "UTF-7-IMAP", "hz-gb-2312", "iso-2022-kr", "x-user-defined", "replacement", "../../etc/passwd",
        "utf+8", "utf/8", "ütf-8", "x-", "cs", "x-x-utf-8", "utf-8 windows-1252",
    ])
    func `refuses encodings that hide markup`(label: String) {
        let read = read(xml(label, Array("+ADw-script+AD4-".utf8)))
        #expect(read.text.contains("+ADw-script+AD4-"))
        #expect(read.encoding == "utf-8")
        #expect(read.problems == 1)
    }

    @Test(arguments: [("cp500", 0x9F as UInt8), ("ebcdic-cp-he", 0x9F), ("cp1026", 0x9F), ("IBM1140", 0x9F)])
    func `reads the encodings of mainframes`(label: String, currency: UInt8) throws {
        // The declaration in the letters of code page 37; page 1026 has its quotes elsewhere.
        let quote: UInt8 = label == "cp1026" ? 0xFC : 0x7F
        let digits = { (digit: UInt8) in digit &+ 0xC0 }
        func letters(_ text: String) -> [UInt8] {
            text.utf8.map { byte in
                switch byte {
                case 0x30...0x39: digits(byte)
                case 0x61...0x69: byte &+ 0x20
                case 0x6A...0x72: byte &+ 0x27
                case 0x73...0x7A: byte &+ 0x2F
                case 0x41...0x49: byte &+ 0x80
                case 0x4A...0x52: byte &+ 0x87
                case 0x3C: 0x4C
                case 0x3E: 0x6E
                case 0x3F: 0x6F
                case 0x3D: 0x7E
                case 0x2F: 0x61
                case 0x2D: 0x60
                case 0x2E: 0x4B
                case 0x22: quote
                default: 0x40
                }
            }
        }
        let read = read(letters("<?xml version=\"1.0\" encoding=\"\(label)\"?><a>") + [currency] + letters("</a>"))
        #expect(read.text.contains(label == "IBM1140" ? "<a>€</a>" : "<a>¤</a>"))
        #expect(read.problems == 0)
    }

    @Test func `takes the mark before the header and the header before the declaration`() {
        #expect(
            read([0xEF, 0xBB, 0xBF] + xml("koi8-r", [0xC3, 0xA9]), "text/xml; charset=windows-1251").encoding == "utf-8"
        )
        #expect(read(xml("koi8-r", [0xCF]), "text/xml; charset=\"windows-1251\"").text.contains("П"))
        #expect(read([0xFE, 0xFF, 0x00, 0x3C, 0x00, 0x61]).text == "<a")
        #expect(read([0x3C, 0x00, 0x61, 0x00]).encoding == "utf-16le")
    }

    @Test func `reads a false claim all the same and says so`() {
        let latin = read(xml("utf-8", [0x43, 0x61, 0x66, 0xE9]))
        #expect(latin.text.contains("Café"))
        #expect(latin.encoding == "windows-1252")
        #expect(latin.problems == 1)
        let torn = read(xml("utf-8", Array("äöüäöü".utf8) + [0xE2, 0x80]))
        #expect(torn.text.contains("äöüäöü\u{FFFD}"))
        #expect(torn.encoding == "utf-8")
        #expect(torn.problems == 1)
        #expect(read(xml("utf-16", [0x41])).problems == 1)
    }

    @Test(arguments: [
        (
            "koi8-r",
            [
                0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4, 0x20, 0xCF, 0xD4, 0x20, 0xD2, 0xC5, 0xC4, 0xC1, 0xCB, 0xC3, 0xC9,
                0xC9,
            ] as [UInt8]
        ),
        (
            "windows-1251",
            [
                0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x20, 0xEE, 0xF2, 0x20, 0xF0, 0xE5, 0xE4, 0xE0, 0xEA, 0xF6, 0xE8,
                0xE8,
            ]
        ),
        ("windows-1252", [0x63, 0x61, 0x66, 0xE9]),
    ])
    func `guesses what nothing declares`(name: String, bytes: [UInt8]) {
        #expect(read(Array("<a>".utf8) + bytes + Array("</a>".utf8)).encoding == name)
    }
}
