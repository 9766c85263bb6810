/// Makes spellings alike that differ in case and accents only.
///
/// Every accent goes, those of й and ї too, so that composed and decomposed spellings fold alike; ё is е, ß is ss, æ is ae,
/// ø is o, ł is l. Soft hyphens and joiners are left out, all apostrophes are `'`. Digits and scripts without case or accents
/// stay as they are.
package enum Folding {
    package static func fold(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var folded: [UInt8] = []
        append(bytes, 0..<bytes.count, to: &folded)
        return String(decoding: folded, as: UTF8.self)
    }

    /// Appends the folded form of `range` to `folded`. `bytes` must be valid UTF-8.
    package static func append(_ bytes: [UInt8], _ range: Range<Int>, to folded: inout [UInt8]) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte < 0x80 {
                folded.append(lowercased(byte))
                index += 1
            } else {
                let (value, length) = UTF8Scalars.scalar(in: bytes, at: index)
                appendFolded(value, to: &folded)
                index += length
            }
        }
    }

    package static func lowercased(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var lowered: [UInt8] = []
        appendLowercased(bytes, 0..<bytes.count, to: &lowered)
        return String(decoding: lowered, as: UTF8.self)
    }

    /// Lower case, accents kept: what stemmers want. Apostrophes and format characters as in folding.
    package static func appendLowercased(_ bytes: [UInt8], _ range: Range<Int>, to lowered: inout [UInt8]) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte < 0x80 {
                lowered.append(lowercased(byte))
                index += 1
            } else {
                let (value, length) = UTF8Scalars.scalar(in: bytes, at: index)
                appendLowercased(value, to: &lowered)
                index += length
            }
        }
    }

    @inline(__always)
    private static func lowercased(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }

    private static func appendFolded(_ value: UInt32, to folded: inout [UInt8]) {
        switch value {
        case 0xDF, 0x1E9E: folded.append(contentsOf: [0x73, 0x73])
        case 0xC6, 0xE6, 0x1E2, 0x1E3, 0x1FC, 0x1FD: folded.append(contentsOf: [0x61, 0x65])
        case 0x152, 0x153: folded.append(contentsOf: [0x6F, 0x65])
        case 0xDE, 0xFE: folded.append(contentsOf: [0x74, 0x68])
        case 0x132, 0x133: folded.append(contentsOf: [0x69, 0x6A])
        case 0xFB00: folded.append(contentsOf: [0x66, 0x66])
        case 0xFB01: folded.append(contentsOf: [0x66, 0x69])
        case 0xFB02: folded.append(contentsOf: [0x66, 0x6C])
        case 0..<0x2000:
            let base = FoldingTable.folded[Int(value)]
            if base != 0 { UTF8Scalars.append(UInt32(base), to: &folded) }
        case 0x2018, 0x2019, 0xFF07: folded.append(0x27)
        case 0x200C, 0x200D, 0x2060, 0xFEFF, 0x20D0...0x20F0, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0x202A...0x202E,
            0x200E, 0x200F, 0x2066...0x2069:
            break
        // Full-width letters and digits
        case 0xFF10...0xFF19, 0xFF41...0xFF5A: folded.append(UInt8(value - 0xFEE0))
        case 0xFF21...0xFF3A: folded.append(UInt8(value - 0xFEE0) | 0x20)
        // The signs for ångström, kelvin and ohm are letters below U+2000.
        case 0x2126, 0x212A, 0x212B:
            let lower = Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars.first
            if let lower { appendFolded(lower.value, to: &folded) }
        default: appendLowercased(value, to: &folded)
        }
    }

    private static func appendLowercased(_ value: UInt32, to lowered: inout [UInt8]) {
        switch value {
        case 0x02BC, 0x2018, 0x2019, 0xFF07: lowered.append(0x27)
        case 0xAD, 0x200C...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: break
        // Basic Cyrillic, without a look into the tables
        case 0x410...0x42F: UTF8Scalars.append(value + 0x20, to: &lowered)
        case 0x430...0x44F: UTF8Scalars.append(value, to: &lowered)
        default:
            guard let scalar = Unicode.Scalar(value), scalar.properties.changesWhenLowercased else {
                return UTF8Scalars.append(value, to: &lowered)
            }
            lowered.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }
}
