/// What a scalar does to words, in the terms of UAX 29 §4 as far as news texts need them.
enum ScalarClass: UInt8 {
    /// Divides words.
    case other
    case letter
    case digit
    /// A mark or a format character (soft hyphen, joiners): belongs to the word that it follows (WB4).
    case extend
    /// A word of its own: ideographs, kana, and the letters of scripts that write no spaces.
    case single
    /// `'`, `’` and their like: joins two letters (WB6, WB7).
    case apostrophe
    /// `.` and `,`: join two digits (WB11, WB12); a dot also joins the letters of "U.S.".
    case point
    /// `·`, as in Catalan: joins two letters (WB6, WB7).
    case middleDot

    /// The class of every scalar below U+3000, looked up once.
    static let table: [ScalarClass] = (0..<0x3000).map { classified(UInt32($0)) }

    /// - Parameter table: `ScalarClass.table`, which a loop gets once.
    @inline(__always)
    static func of(_ value: UInt32, _ table: [ScalarClass]) -> ScalarClass {
        value < 0x3000 ? table[Int(value)] : classified(value)
    }

    private static func classified(_ value: UInt32) -> ScalarClass {
        switch value {
        case 0x27, 0x2019, 0x2018, 0x02BC, 0xFF07: return .apostrophe
        case 0x2E, 0x2C: return .point
        case 0xB7: return .middleDot
        default: break
        }
        guard let scalar = Unicode.Scalar(value) else { return .other }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
            return writesNoSpaces(value) ? .single : .letter
        case .letterNumber:
            return value >= 0x3000 ? .single : .letter
        case .decimalNumber:
            return .digit
        case .nonspacingMark, .spacingMark, .enclosingMark:
            return .extend
        case .format:
            // A zero width space is there to divide words; bidi controls and the rest are not.
            return value == 0x200B ? .other : .extend
        default:
            return .other
        }
    }

    /// Thai, Lao, Myanmar, Khmer, kana and Han: without a dictionary, each character counts as a word.
    private static func writesNoSpaces(_ value: UInt32) -> Bool {
        switch value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3040...0x30FF, 0x31F0...0x31FF,
            0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9D, 0x20000...0x3FFFF:
            true
        default:
            false
        }
    }
}
