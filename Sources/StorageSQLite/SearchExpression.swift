internal import Model

/// Words as FTS5 is asked for them (https://www.sqlite.org/fts5.html#full_text_query_syntax).
enum SearchExpression {
    /// Nil where any words will do.
    static func text(of words: WordSieve) -> String? {
        switch words {
        case .any:
            return nil
        case .word(let word):
            return "\"\(token(word))\""
        case .prefix(let word):
            return "\"\(token(word))\"*"
        case .all(let parts):
            return joined(parts.compactMap(text), " AND ")
        case .either(let parts):
            let texts = parts.map(text)
            // One part that lets everything through lets everything through.
            return texts.contains(nil) ? nil : joined(texts.compactMap(\.self), " OR ")
        }
    }

    /// A word as one token of the `ascii` tokenizer, which takes letters, digits, `_` and all that is not ASCII for one.
    static func token(_ word: String) -> String {
        let bytes = word.utf8.map { byte -> UInt8 in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
                byte
            default: UInt8(ascii: "_")
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func joined(_ texts: [String], _ separator: String) -> String? {
        switch texts.count {
        case 0: nil
        case 1: texts[0]
        default: "(" + texts.joined(separator: separator) + ")"
        }
    }
}
