/// Reads a selector, as `HTMLSelector` describes it.
struct HTMLSelectorParser {
    private let scalars: [Unicode.Scalar]
    private var index = 0

    /// More is no way to find an article.
    private static let limit = 1_000

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    mutating func parse() throws(HTMLSelectorError) -> [HTMLSelector.Complex] {
        guard scalars.count <= Self.limit else { throw error("a selector has at most \(Self.limit) characters") }
        skipSpace()
        if peek == "/" || (peek == "." && peek(1) == "/") {
            throw error("this is XPath; write it as a CSS selector, such as article .body")
        }
        let list = try list(isInner: false)
        guard index == scalars.count else { throw unexpected("a comma or the end") }
        return list
    }

    private mutating func list(isInner: Bool) throws(HTMLSelectorError) -> [HTMLSelector.Complex] {
        var list: [HTMLSelector.Complex] = []
        while true {
            skipSpace()
            list.append(try complex())
            skipSpace()
            guard peek == "," else { return list }
            index += 1
        }
    }

    private mutating func complex() throws(HTMLSelectorError) -> HTMLSelector.Complex {
        var complex = HTMLSelector.Complex(last: try compound())
        while true {
            let hadSpace = skipSpace()
            let combinator: HTMLSelector.Combinator
            switch peek {
            case ">": combinator = .child
            case "+": combinator = .next
            case "~": combinator = .later
            case nil, ",", ")": return complex
            case _? where hadSpace: combinator = .descendant
            case _?: throw unexpected("a combinator, a comma or the end")
            }
            if combinator != .descendant {
                index += 1
                skipSpace()
            }
            let next = try compound()
            complex.rest.insert((combinator, complex.last), at: 0)
            complex.last = next
        }
    }

    private mutating func compound() throws(HTMLSelectorError) -> HTMLSelector.Compound {
        let start = index
        var compound = HTMLSelector.Compound()
        if peek == "*" {
            index += 1
        } else if let name = name() {
            compound.element = name.lowercased()
        }
        loop: while let scalar = peek {
            switch scalar {
            case "#":
                index += 1
                compound.conditions.append(.attribute("id", .equals, try required("a name after #")))
            case ".":
                index += 1
                compound.conditions.append(.attribute("class", .word, try required("a name after .")))
            case "[": compound.conditions.append(try attribute())
            case ":": compound.conditions.append(try negation())
            default: break loop
            }
        }
        guard index > start else { throw unexpected("an element, #id, .class or [attribute]") }
        return compound
    }

    private mutating func attribute() throws(HTMLSelectorError) -> HTMLSelector.Condition {
        index += 1
        skipSpace()
        let name = try required("an attribute's name after [").lowercased()
        skipSpace()
        if peek == "]" {
            index += 1
            return .has(attribute: name)
        }
        let comparison: HTMLSelector.Comparison
        switch peek {
        case "=": comparison = .equals
        case "~": comparison = .word
        case "|": comparison = .dash
        case "^": comparison = .prefix
        case "$": comparison = .suffix
        case "*": comparison = .contains
        default: throw unexpected("=, ~=, |=, ^=, $=, *= or ]")
        }
        index += 1
        if comparison != .equals {
            guard peek == "=" else { throw unexpected("=") }
            index += 1
        }
        skipSpace()
        let value = try value()
        skipSpace()
        guard peek == "]" else { throw unexpected("]") }
        index += 1
        return .attribute(name, comparison, value)
    }

    private mutating func value() throws(HTMLSelectorError) -> String {
        guard let quote = peek, quote == "\"" || quote == "'" else { return try required("a value") }
        let start = index
        index += 1
        var value = String.UnicodeScalarView()
        while let scalar = peek, scalar != quote {
            value.append(scalar)
            index += 1
        }
        guard peek == quote else {
            index = start
            throw error("this quote is not closed")
        }
        index += 1
        return String(value)
    }

    private mutating func negation() throws(HTMLSelectorError) -> HTMLSelector.Condition {
        let start = index
        index += 1
        guard name()?.lowercased() == "not", peek == "(" else {
            index = start
            throw error("of the pseudo-classes only :not(…) is understood")
        }
        index += 1
        let list = try list(isInner: true)
        guard peek == ")" else { throw unexpected(")") }
        index += 1
        return .not(list)
    }

    private mutating func required(_ what: String) throws(HTMLSelectorError) -> String {
        guard let name = name() else { throw unexpected(what) }
        return name
    }

    /// A name; a backslash takes the next scalar as it is.
    private mutating func name() -> String? {
        var name = String.UnicodeScalarView()
        while let scalar = peek {
            if scalar == "\\", let next = peek(1) {
                name.append(next)
                index += 2
                continue
            }
            guard
                scalar.properties.isAlphabetic || scalar.value >= 0x80 || ("0"..."9").contains(scalar) || scalar == "-"
                    || scalar == "_"
            else { break }
            name.append(scalar)
            index += 1
        }
        return name.isEmpty ? nil : String(name)
    }

    private var peek: Unicode.Scalar? { peek(0) }

    private func peek(_ ahead: Int) -> Unicode.Scalar? {
        index + ahead < scalars.count ? scalars[index + ahead] : nil
    }

    @discardableResult
    private mutating func skipSpace() -> Bool {
        let start = index
        while let scalar = peek, scalar.properties.isWhitespace { index += 1 }
        return index > start
    }

    private func unexpected(_ expected: String) -> HTMLSelectorError {
        let found = peek.map { "“\($0)”" } ?? "the end"
        return error("expected \(expected), found \(found)")
    }

    private func error(_ message: String) -> HTMLSelectorError {
        HTMLSelectorError(offset: index, message: message)
    }
}
