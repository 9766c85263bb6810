/// Reads JSON into a tree that knows the place of each value and key.
///
/// Time and memory are linear in the text's length; nesting is bounded, so that no text exhausts the stack.
package struct JSONReader: Sendable {
    package let dialect: Dialect
    /// How deep objects and lists may stand in each other.
    package let depthLimit: Int

    package init(dialect: Dialect, depthLimit: Int = 128) {
        self.dialect = dialect
        self.depthLimit = depthLimit
    }

    /// The grammar that a text is held to.
    package enum Dialect: Sendable {
        /// RFC 8259, for texts from the network: what is wrong within a string's characters is repaired, what is wrong in the grammar
        /// is an error. A byte order mark is passed over (section 8.1), half of a surrogate pair and bytes that are not UTF-8 become
        /// U+FFFD (section 8.2), a number outside the range of `Double` is an error (section 6).
        case strict
        /// https://spec.json5.org, for files that people write: comments, trailing commas, unquoted keys, single quotes, line
        /// continuations, hexadecimal, signs, bare decimal points, Infinity and NaN. Bytes that are not UTF-8 are an error.
        case json5
    }

    /// The one value that `bytes` hold.
    ///
    /// - Throws: `JSONSyntaxError` for the first mistake.
    package func read(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONNode {
        var scanner = JSONScanner(bytes, dialect: dialect, depthLimit: depthLimit)
        if dialect == .json5 { try scanner.requireUTF8() }
        scanner.skipByteOrderMark()
        try scanner.skipSpace()
        let node = try scanner.value(depth: 0)
        try scanner.skipSpace()
        guard scanner.offset == bytes.count else {
            throw scanner.unexpected("the end of the text after the value")
        }
        return node
    }

    /// Where each Unicode scalar of a string value is written, and after them the place where the string ends.
    ///
    /// An escape stands at its backslash; both halves of a surrogate pair are one scalar. O(length of the string).
    ///
    /// - Parameters:
    ///   - position: That of a string node which this reader has read from `bytes`.
    package func scalarPositions(ofStringAt position: JSONPosition, in bytes: [UInt8]) -> [JSONPosition] {
        var scanner = JSONScanner(bytes, dialect: dialect, depthLimit: depthLimit)
        guard scanner.move(to: position), let quote = scanner.peek, scanner.isQuote(quote) else { return [] }
        scanner.trace = []
        guard (try? scanner.string()) != nil else { return [] }
        return scanner.trace ?? []
    }
}
