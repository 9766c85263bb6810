extension String {
    /// At most the first `limit` characters, cut on a grapheme border; `mark` stands for what is left out and counts.
    ///
    /// A character may consist of any number of scalars (a feed can put a million accents on one letter), so no more than
    /// four scalars for each character of `limit` are kept; only a character that alone is longer is cut within.
    ///
    /// O(limit), however long the text.
    func shortened(to limit: Int, mark: String = "") -> String {
        let scalarLimit = 4 * limit
        // Longer than all that can be kept, in bytes: what is beyond need not be looked at, in which one character can be a megabyte.
        if utf8.count > 4 * (scalarLimit + 64) {
            let start = String(String.UnicodeScalarView(unicodeScalars.prefix(scalarLimit + 64)))
            return start.cut(to: limit, scalars: scalarLimit, mark: mark) ?? start
        }
        return cut(to: limit, scalars: scalarLimit, mark: mark) ?? self
    }

    /// Nil where nothing need be cut.
    private func cut(to limit: Int, scalars scalarLimit: Int, mark: String) -> String? {
        if let end = border(characters: limit, scalars: scalarLimit), end < endIndex {
            let start = self[..<(border(characters: limit - mark.count, scalars: scalarLimit) ?? end)]
            let kept =
                start.isEmpty ? String(String.UnicodeScalarView(unicodeScalars.prefix(scalarLimit))) : String(start)
            return kept + mark
        }
        return nil
    }

    /// Runs of white space, line breaks included, as one space; none at the ends.
    var collapsed: String {
        var result = ""
        for scalar in unicodeScalars {
            if scalar.properties.isWhitespace {
                if !result.isEmpty, result.unicodeScalars.last != " " { result.unicodeScalars.append(" ") }
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        if result.unicodeScalars.last == " " { result.unicodeScalars.removeLast() }
        return result
    }

    /// Nil where nothing but white space is in it.
    var nonBlank: String? {
        unicodeScalars.allSatisfy(\.properties.isWhitespace) ? nil : self
    }

    /// The last grapheme border within both limits.
    private func border(characters: Int, scalars: Int) -> Index? {
        var index = startIndex
        var count = 0
        var length = 0
        while index < endIndex, count < characters {
            let next = self.index(after: index)
            length += unicodeScalars.distance(from: index, to: next)
            guard length <= scalars else { break }
            count += 1
            index = next
        }
        return index
    }
}
