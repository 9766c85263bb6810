/// Quoted-printable (RFC 2045 §6.7): any text in lines of at most 76 ASCII characters, ended by CR LF.
enum QuotedPrintable {
    static func encode(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        let text = text.hasSuffix("\n") ? text.dropLast() : text[...]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var column = 0
            let bytes = Array(line.utf8)
            for (index, byte) in bytes.enumerated() {
                let unit = unit(byte, isFirst: column == 0, isLast: index == bytes.count - 1)
                if column + unit.count > 75 {
                    result += [0x3d, 0x0d, 0x0a]
                    column = 0
                }
                result += unit
                column += unit.count
            }
            result += [0x0d, 0x0a]
        }
        return result
    }

    /// A dot at the start of a line, and a space at its end, are encoded too, since servers on the way may touch them.
    private static func unit(_ byte: UInt8, isFirst: Bool, isLast: Bool) -> [UInt8] {
        let isPlain =
            switch byte {
            case 0x3d: false
            case 0x20, 0x09: !isLast
            case 0x2e, 0x46: !isFirst
            default: byte > 0x20 && byte < 0x7f
            }
        if isPlain { return [byte] }
        let digits = Array("0123456789ABCDEF".utf8)
        return [0x3d, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
