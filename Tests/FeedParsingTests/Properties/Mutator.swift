/// Spoils documents in the ways in which they are spoiled, and in some in which nobody spoils them. The same seed gives the same
/// spoiled documents on every machine.
struct Mutator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// `document` with one to six changes, parts of `other` among them, no longer than `limit` bytes.
    mutating func mutated(_ document: [UInt8], with other: [UInt8], limit: Int = 65_536) -> [UInt8] {
        var bytes = document
        for _ in 0...below(6) { change(&bytes, other) }
        return Array(bytes.prefix(limit))
    }

    private mutating func change(_ bytes: inout [UInt8], _ other: [UInt8]) {
        switch below(10) {
        case 0 where !bytes.isEmpty:
            bytes[below(bytes.count)] ^= 1 << UInt8(below(8))
        case 1 where !bytes.isEmpty:
            bytes[below(bytes.count)] = UInt8(truncatingIfNeeded: next())
        case 2:
            bytes.insert(UInt8(truncatingIfNeeded: next()), at: below(bytes.count + 1))
        case 3:
            bytes.removeSubrange(range(bytes, atMost: 64))
        case 4:
            // Far from its end, now and then: a truncated download.
            bytes.removeLast(below(below(4) == 0 ? bytes.count + 1 : min(bytes.count, 100) + 1))
        case 5:
            let again = bytes[range(bytes, atMost: 256)]
            for _ in 0...below(4) { bytes.insert(contentsOf: again, at: below(bytes.count + 1)) }
        case 6:
            bytes.insert(contentsOf: other[range(other, atMost: 512)], at: below(bytes.count + 1))
        case 7:
            bytes.replaceSubrange(range(bytes, atMost: 128), with: other[range(other, atMost: 128)])
        default:
            bytes.insert(contentsOf: Array(Self.words[below(Self.words.count)].utf8), at: below(bytes.count + 1))
        }
    }

    private mutating func range(_ bytes: [UInt8], atMost length: Int) -> Range<Int> {
        let start = below(bytes.count + 1)
        return start..<min(bytes.count, start + below(length + 1))
    }

    /// 0 to `limit` - 1.
    mutating func below(_ limit: Int) -> Int {
        Int(next() % UInt64(limit))
    }

    /// SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// What the formats are made of.
    private static let words = [
        "<", ">", "</", "/>", "&", ";", "\"", "'", "=", "<!--", "-->", "<![CDATA[", "]]>", "<?xml version=\"1.0\"?>",
        "<!DOCTYPE x [",
        "<!ENTITY e \"eee\">", "]>", "&e;", "&amp;", "&lt;", "&nbsp;", "&#0;", "&#xD800;", "&#x9B;", "&#x202E;",
        "&#99999999;", "\u{FEFF}",
        "\0", "\u{1B}[31m", "\u{9B}", " xml:base=\"//b.example/\"", " xml:lang=\"de_AT\"", " xmlns=\"\"",
        " xmlns:x=\"y\"", " type=\"xhtml\"",
        " type=\"html\"", "<item>", "</item>", "<entry>", "<title>", "<link>", "<script>", "</script>", "<style>",
        "<svg>", "<math>",
        "<textarea>", " onerror=alert(1)", "javascript:", "java\tscript:", "data:text/html,", "data:image/png;base64,",
        "{", "}", "[", "]",
        ",", ":", "\\u0000", "\\ud800", "1e999", "-0", "null", "true", "2026-11-22T10:00:00Z",
        "Sun, 22 Nov 2026 10:00:00 GMT", "99999999999",
    ]
}
