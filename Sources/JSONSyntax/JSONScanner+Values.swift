extension JSONScanner {
    /// The value that begins here.
    ///
    /// - Parameters:
    ///   - depth: The number of objects and lists around it.
    mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONNode {
        let start = position
        guard let byte = peek else { throw unexpected("a value") }
        switch byte {
        case .openBrace: return JSONNode(.object(try object(depth: depth + 1)), at: start)
        case .openBracket: return JSONNode(.array(try array(depth: depth + 1)), at: start)
        case _ where isQuote(byte): return JSONNode(.string(try string()), at: start)
        case .minus, .zero ... .nine: return JSONNode(try number(), at: start)
        case .plus, .dot, UInt8(ascii: "I"), UInt8(ascii: "N"):
            guard dialect == .json5 else { throw unexpected("a value") }
            return JSONNode(try number(), at: start)
        default: return JSONNode(try literal(), at: start)
        }
    }

    private mutating func object(depth: Int) throws(JSONSyntaxError) -> [JSONMember] {
        let start = position
        try requireDepth(depth)
        step()
        var members: [JSONMember] = []
        try skipSpace()
        while !take(.closeBrace) {
            let keyPosition = position
            let key = try key(ofObjectAt: start)
            try skipSpace()
            guard take(.colon) else { throw unexpected("\":\" after the key") }
            try skipSpace()
            members.append(JSONMember(key: key, keyPosition: keyPosition, value: try value(depth: depth)))
            try skipSpace()
            if take(.comma) {
                try skipSpace()
                if peek == .closeBrace, dialect == .strict { throw unexpected("a key in quotes after the comma") }
            } else if peek != .closeBrace {
                throw try unclosed("\",\" or \"}\"", openedAt: start)
            }
        }
        return members
    }

    private mutating func array(depth: Int) throws(JSONSyntaxError) -> [JSONNode] {
        let start = position
        try requireDepth(depth)
        step()
        var elements: [JSONNode] = []
        try skipSpace()
        while !take(.closeBracket) {
            if peek == nil { throw try unclosed("a value or \"]\"", openedAt: start) }
            elements.append(try value(depth: depth))
            try skipSpace()
            if take(.comma) {
                try skipSpace()
                if peek == .closeBracket, dialect == .strict { throw unexpected("a value after the comma") }
            } else if peek != .closeBracket {
                throw try unclosed("\",\" or \"]\"", openedAt: start)
            }
        }
        return elements
    }

    private mutating func key(ofObjectAt start: JSONPosition) throws(JSONSyntaxError) -> String {
        guard let byte = peek else { throw try unclosed("a key or \"}\"", openedAt: start) }
        if isQuote(byte) { return try string() }
        guard dialect == .json5 else { throw unexpected("a key in quotes or \"}\"") }
        return try identifier()
    }

    private mutating func literal() throws(JSONSyntaxError) -> JSONNode.Value {
        for (word, value) in [("true", JSONNode.Value.bool(true)), ("false", .bool(false)), ("null", .null)]
        where bytes[offset...].starts(with: word.utf8) {
            let next = peek(word.utf8.count)
            guard next.map(Self.isWordByte) != true else { break }
            step(word.utf8.count)
            return value
        }
        throw unexpected("a value")
    }

    private func requireDepth(_ depth: Int) throws(JSONSyntaxError) {
        guard depth <= depthLimit else { throw error("more than \(depthLimit) lists and objects stand in each other") }
    }

    /// At the end of the text the bracket that was never closed says more than the place where the text ends.
    private func unclosed(_ expected: String, openedAt start: JSONPosition) throws(JSONSyntaxError) -> JSONSyntaxError {
        guard peek == nil, start.offset < bytes.count else { return unexpected(expected) }
        let bracket = Character(Unicode.Scalar(bytes[start.offset]))
        return error("expected \(expected), but the text ends here: \"\(bracket)\" at \(start) is not closed")
    }

    static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), .zero ... .nine,
            UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
            true
        default: false
        }
    }
}
