import Model

/// Cuts a topic's text into tokens. What word processors make of quotes, hyphens and spaces counts as the plain form.
struct TopicLexer {
    private let scalars: [Unicode.Scalar]
    /// As written: a regular expression means what it says.
    private let written: [Unicode.Scalar]
    private var position = 0
    private(set) var warnings: [TopicWarning] = []

    init(_ text: String) {
        written = Array(text.unicodeScalars)
        scalars = written.map { $0.value < 0x7F && $0.value >= 0x20 ? $0 : Self.plain($0) }
    }

    mutating func next() throws(TopicError) -> TopicToken {
        while let scalar = peek(), scalar == " " { position += 1 }
        let column = position + 1
        guard let scalar = peek() else { return TopicToken(kind: .end, column: column, text: "") }
        switch scalar {
        case "(": return one(.open, column)
        case ")": return one(.close, column)
        case "\"": return try phrase(column)
        case "{": return try exact(column)
        case "}": throw TopicError(column: column, message: "} without its {")
        case "@": return try term(column)
        case "/": return try expression(column)
        case "-":
            let next = peek(1)
            guard let next, next != " ", next != ")" else {
                throw TopicError(column: column, message: "a lone -; to exclude a word write -word or NOT word")
            }
            return one(.not, column)
        default: return try lexeme(column)
        }
    }
}

extension TopicLexer {
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "“", "”", "„", "«", "»", "‟", "＂": "\""
        case "‘", "’", "‛", "ʼ": "'"
        case "–", "‐", "‑", "−": "-"
        case "（": "("
        case "）": ")"
        default: scalar.properties.isWhitespace || scalar.value == 0xFEFF || scalar.value == 0x200B ? " " : scalar
        }
    }

    private static func endsWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "(", ")", "\"", "{", "}": true
        default: false
        }
    }

    private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
        position + ahead < scalars.count ? scalars[position + ahead] : nil
    }

    private mutating func one(_ kind: TopicToken.Kind, _ column: Int) -> TopicToken {
        let text = String(scalars[position])
        position += 1
        return TopicToken(kind: kind, column: column, text: text)
    }

    private func string(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }

    private mutating func phrase(_ column: Int) throws(TopicError) -> TopicToken {
        let start = position + 1
        guard let end = scalars[start...].firstIndex(of: "\"") else {
            throw TopicError(column: column, message: "the phrase has no closing \"")
        }
        position = end + 1
        let text = string(start..<end)
        try TopicWords.check(text, column: column, called: "the phrase")
        for index in start..<end where scalars[index] == "*" {
            warnings.append(
                TopicWarning(column: index + 1, message: "in a phrase * is only punctuation; use word* AND, or NEAR/0"))
        }
        return TopicToken(kind: .phrase(text), column: column, text: "\"\(text)\"")
    }

    private mutating func exact(_ column: Int) throws(TopicError) -> TopicToken {
        let start = position + 1
        guard let end = scalars[start...].firstIndex(of: "}") else {
            throw TopicError(column: column, message: "{ without its }")
        }
        position = end + 1
        let text = string(start..<end)
        guard !text.unicodeScalars.contains("{") else {
            throw TopicError(column: column, message: "{ inside {…}; close the first one with }")
        }
        try TopicWords.check(text, column: column, called: "the exact form")
        return TopicToken(kind: .exact(text), column: column, text: "{\(text)}")
    }

    /// `/pattern/flags`; a slash inside is `\\/`.
    private mutating func expression(_ column: Int) throws(TopicError) -> TopicToken {
        var pattern = String.UnicodeScalarView()
        var columns: [Int] = []
        position += 1
        while position < written.count, written[position] != "/" {
            if written[position] == "\\", position + 1 < written.count {
                if written[position + 1] != "/" {
                    pattern.append("\\")
                    columns.append(position + 1)
                }
                position += 1
            }
            pattern.append(written[position])
            columns.append(position + 1)
            position += 1
        }
        guard position < written.count else {
            throw TopicError(column: column, message: "the regular expression has no closing /")
        }
        position += 1
        let start = position
        while position < scalars.count, !Self.endsWord(scalars[position]) { position += 1 }
        let flags = string(start..<position)
        for (offset, flag) in flags.unicodeScalars.enumerated() where !"ims".unicodeScalars.contains(flag) {
            throw TopicError(
                column: start + offset + 1,
                message:
                    "no flag \(flag) of regular expressions; i is any case, m is ^ and $ at lines, s is . at line ends")
        }
        guard !pattern.isEmpty else {
            throw TopicError(column: column, message: "the regular expression is empty")
        }
        do throws(RegularExpression.Failure) {
            let expression = try RegularExpression(String(pattern), flags: flags)
            guard !expression.occurs(in: [], 0..<0) else {
                throw RegularExpression.Failure(
                    offset: 0, reason: "it is satisfied by no letter at all, so by every text")
            }
            return TopicToken(kind: .expression(expression), column: column, text: expression.source)
        } catch {
            throw TopicError(
                column: error.offset < columns.count ? columns[error.offset] : column,
                message: "the regular expression can't be used: \(error.reason)")
        }
    }

    private mutating func term(_ column: Int) throws(TopicError) -> TopicToken {
        let start = position + 1
        var end = start
        while end < scalars.count, Self.isNameScalar(scalars[end]) { end += 1 }
        guard end > start else {
            throw TopicError(column: column, message: "expected the name of a term after @")
        }
        position = end
        return TopicToken(kind: .term(string(start..<end)), column: column, text: "@" + string(start..<end))
    }

    private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_" || scalar == "-"
    }

    /// A word, an operator or the name of a field.
    private mutating func lexeme(_ column: Int) throws(TopicError) -> TopicToken {
        let start = position
        var end = start
        while end < scalars.count, !Self.endsWord(scalars[end]) { end += 1 }
        if let colon = scalars[start..<end].firstIndex(of: ":"), colon > start,
            scalars[start..<colon].allSatisfy(\.properties.isAlphabetic)
        {
            let isURL = colon + 2 < end && scalars[colon + 1] == "/" && scalars[colon + 2] == "/"
            if !isURL {
                position = colon + 1
                return try field(string(start..<colon), column)
            }
        }
        position = end
        let text = string(start..<end)
        if let kind = try TopicOperators.read(text, column: column) {
            return TopicToken(kind: kind, column: column, text: text)
        }
        if let operatorName = TopicOperators.lowercased(text) {
            warnings.append(
                TopicWarning(column: column, message: "“\(text)” is a word here; the operator is \(operatorName)"))
        }
        try TopicWords.checkWord(text, column: column)
        if TopicWords.isShortPrefix(text) {
            warnings.append(
                TopicWarning(column: column, message: "\(text) finds every word with that letter; give more letters"))
        }
        return TopicToken(kind: .word(text), column: column, text: text)
    }

    private func field(_ name: String, _ column: Int) throws(TopicError) -> TopicToken {
        if let field = ItemField(rawValue: name) {
            return TopicToken(kind: .field(field), column: column, text: name + ":")
        }
        let known = ItemField.allCases.map(\.rawValue)
        let nearest = Spelling.nearest(to: name, among: known).map { "; did you mean \($0):?" } ?? "."
        throw TopicError(
            column: column,
            message: "no field “\(name)”\(nearest) Fields are \(known.map { $0 + ":" }.joined(separator: ", ")); "
                + "put it in quotes to look for the words")
    }
}
