/// The characters that a run of character data stands for (XML 1.0 §2.2, §2.4, §2.11, §4.1).
enum CharacterData {
    /// Whether each character of a CDATA section may stand in XML.
    static func isSound(_ section: Span<UInt8>) -> Bool {
        unsafe section.withUnsafeBytes { bytes in
            var index = 0
            while true {
                while index + 16 <= bytes.count {
                    let block = unsafe bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
                    let length = ByteBlock.first(odd(block, isSection: true))
                    index += length
                    if length < 16 { break }
                }
                guard index < bytes.count else { return true }
                guard unsafe isCharacter(bytes, at: index) else { return false }
                index += 1
            }
        }
    }

    /// Appends what text between two tags stands for: references to characters and to XML's own five entities resolved, line ends
    /// made one. False, and nothing appended that counts, where something in it needs more than that.
    static func decode(_ text: Span<UInt8>, into out: inout ByteBuffer) -> Bool {
        // No reference is shorter than what it stands for.
        out.reserve(text.count + 16)
        return unsafe text.withUnsafeBytes { bytes in
            var index = 0
            while true {
                while index + 16 <= bytes.count {
                    let block = unsafe bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
                    let length = ByteBlock.first(odd(block, isSection: false))
                    out.append(block, length: length)
                    index += length
                    if length < 16 { break }
                }
                guard index < bytes.count else { return true }
                let byte = unsafe bytes[index]
                switch byte {
                case 0x26:
                    guard let end = unsafe reference(bytes, at: index, into: &out) else { return false }
                    index = end
                case 0x0D:
                    out.append(0x0A)
                    index += 1
                    if index < bytes.count, unsafe bytes[index] == 0x0A { index += 1 }
                case 0x5D where unsafe starts(bytes, at: index + 1, 0x5D, 0x3E): return false
                default:
                    guard unsafe isCharacter(bytes, at: index) else { return false }
                    out.append(byte)
                    index += 1
                }
            }
        }
    }

    /// The bytes that need a look: controls, the first of U+FFFE and U+FFFF, and, outside of CDATA, `&`, `]` and CR.
    @inline(__always)
    private static func odd(_ block: SIMD16<UInt8>, isSection: Bool) -> SIMDMask<SIMD16<Int8>> {
        // Tab and line feed are 9 and 10.
        let controls = (block .< ByteBlock.all(0x20)) .& ((block &- ByteBlock.all(9)) .> ByteBlock.all(1))
        let common = controls .| (block .== ByteBlock.all(0xEF))
        return isSection
            ? common : common .| (block .== ByteBlock.all(0x26)) .| (block .== ByteBlock.all(0x5D))
    }

    private static func isCharacter(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Bool {
        let byte = unsafe bytes[index]
        if byte < 0x20 { return byte == 0x09 || byte == 0x0A || byte == 0x0D }
        return unsafe byte != 0xEF
            || !(starts(bytes, at: index + 1, 0xBF, 0xBE) || starts(bytes, at: index + 1, 0xBF, 0xBF))
    }

    private static func starts(_ bytes: UnsafeRawBufferPointer, at index: Int, _ first: UInt8, _ second: UInt8) -> Bool
    {
        unsafe index + 1 < bytes.count && bytes[index] == first && bytes[index + 1] == second
    }

    /// Appends what the reference at `index` stands for; answers where it ends.
    @inline(__always)
    private static func reference(_ bytes: UnsafeRawBufferPointer, at index: Int, into out: inout ByteBuffer) -> Int? {
        guard index + 3 < bytes.count else { return nil }
        let second = unsafe bytes[index + 2]
        switch unsafe bytes[index + 1] {
        case 0x23: return unsafe character(bytes, at: index + 2, into: &out)
        case 0x6C where unsafe starts(bytes, at: index + 2, 0x74, 0x3B):
            out.append(0x3C)
            return index + 4
        case 0x67 where unsafe starts(bytes, at: index + 2, 0x74, 0x3B):
            out.append(0x3E)
            return index + 4
        case 0x61 where unsafe second == 0x6D && starts(bytes, at: index + 3, 0x70, 0x3B):
            out.append(0x26)
            return index + 5
        case 0x61
        where unsafe second == 0x70 && starts(bytes, at: index + 3, 0x6F, 0x73)
            && starts(bytes, at: index + 4, 0x73, 0x3B):
            out.append(0x27)
            return index + 6
        case 0x71
        where unsafe second == 0x75 && starts(bytes, at: index + 3, 0x6F, 0x74)
            && starts(bytes, at: index + 4, 0x74, 0x3B):
            out.append(0x22)
            return index + 6
        default: return nil
        }
    }

    /// `8217;` or `x2019;`.
    private static func character(_ bytes: UnsafeRawBufferPointer, at start: Int, into out: inout ByteBuffer) -> Int? {
        var index = start
        var value: UInt32 = 0
        let isHex = unsafe bytes[index] == 0x78
        if isHex { index += 1 }
        let first = index
        while index < bytes.count {
            let byte = unsafe bytes[index]
            if byte == 0x3B {
                guard index > first, isCharacter(value), let scalar = Unicode.Scalar(value) else { return nil }
                for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { out.append(byte) }
                return index + 1
            }
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte - 0x30
            case 0x61...0x66 where isHex: digit = byte - 0x61 + 10
            case 0x41...0x46 where isHex: digit = byte - 0x41 + 10
            default: return nil
            }
            value = value * (isHex ? 16 : 10) + UInt32(digit)
            guard value <= 0x10_FFFF else { return nil }
            index += 1
        }
        return nil
    }

    private static func isCharacter(_ value: UInt32) -> Bool {
        value >= 0x20 ? value != 0xFFFE && value != 0xFFFF : value == 0x09 || value == 0x0A || value == 0x0D
    }
}
