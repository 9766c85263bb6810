extension JSONScanner {
    /// A key without quotes: an IdentifierName of ECMAScript 5.1, section 7.6.
    mutating func identifier() throws(JSONSyntaxError) -> String {
        var name = String.UnicodeScalarView()
        while let here = scalar(at: offset) {
            let place = position
            var scalar = here
            if here == "\\" { scalar = try identifierEscape() }
            guard name.isEmpty ? scalar.beginsIdentifier : scalar.continuesIdentifier else {
                if here == "\\" { throw error("this character can't stand in a key without quotes", at: place) }
                break
            }
            name.append(scalar)
            if here != "\\" { step(UTF8.width(here)) }
        }
        guard !name.isEmpty else { throw unexpected("a key or \"}\"") }
        return String(name)
    }
}

extension Unicode.Scalar {
    /// White space of JSON5, section 8, other than that of JSON itself.
    var isJSON5Space: Bool {
        switch value {
        case 0x0B, 0x0C, 0xA0, 0x2028, 0x2029, 0xFEFF: true
        default: value >= 0x80 && properties.generalCategory == .spaceSeparator
        }
    }

    var isLineOrParagraphSeparator: Bool { value == 0x2028 || value == 0x2029 }

    var beginsIdentifier: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber: true
        default: self == "$" || self == "_"
        }
    }

    var continuesIdentifier: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .decimalNumber, .connectorPunctuation: true
        default: beginsIdentifier || value == 0x200C || value == 0x200D
        }
    }
}
