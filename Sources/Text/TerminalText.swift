/// Makes text from feeds harmless to a terminal.
package enum TerminalText {
    /// `text` without control characters (C0, C1, escape, delete), bidi controls and zero-width characters; line and paragraph
    /// separators become spaces.
    ///
    /// - Parameter keepsLines: leaves line feeds and tabs as they are; without it they become spaces too.
    package static func safe(_ text: String, keepsLines: Bool = false) -> String {
        var safe = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A, 0x09: safe.append(keepsLines ? scalar : " ")
            case 0x0D: if !keepsLines { safe.append(" ") }
            case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: safe.append(" ")
            case 0..<0x20, 0x7F..<0xA0: continue
            case 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xE0000...0xE007F: continue
            default: safe.append(scalar)
            }
        }
        return String(safe)
    }
}
