/// The named character references of HTML (HTML §13.5), all of them.
package enum HTMLEntities {
    /// What `&name;` stands for.
    package static func text(of name: String) -> String? {
        switch name {
        case "amp": "&"
        case "lt": "<"
        case "gt": ">"
        case "quot": "\""
        case "apos": "'"
        case "nbsp": "\u{A0}"
        default: texts[name]
        }
    }

    /// Whether HTML lets the name stand without its semicolon.
    static func isLegacy(_ name: String) -> Bool {
        legacy.contains(name)
    }

    private static let texts: [String: String] = {
        var texts: [String: String] = [:]
        texts.reserveCapacity(2_200)
        var fields = HTMLEntityTable.text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).makeIterator()
        while let name = fields.next(), let codes = fields.next() {
            var text = ""
            for code in codes.split(separator: 0x2B) {
                if let scalar = UInt32(String(Substring(code)), radix: 16).flatMap(Unicode.Scalar.init) {
                    text.unicodeScalars.append(scalar)
                }
            }
            texts[String(Substring(name))] = text
        }
        return texts
    }()

    private static let legacy = Set(
        HTMLEntityTable.legacy.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
}
