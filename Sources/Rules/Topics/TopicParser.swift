import Model
import Text

/// Reads a topic by recursive descent; the grammar is in docs/topics.md.
struct TopicParser {
    private var lexer: TopicLexer
    private var token: TopicToken
    private let terms: [String: String]
    /// The terms whose groups are being read, outermost first.
    private let open: [String]
    private var depth = 0
    /// Terms read so far, so that terms of terms cannot grow without bound.
    private var expansions = 0
    private var insideField = false
    private var ownWarnings: [TopicWarning] = []

    init(_ text: String, terms: [String: String], open: [String]) throws(TopicError) {
        lexer = TopicLexer(text)
        self.terms = terms
        self.open = open
        token = try lexer.next()
    }

    var warnings: [TopicWarning] {
        (lexer.warnings + ownWarnings).sorted { $0.column < $1.column }
    }

    mutating func parse() throws(TopicError) -> TopicNode {
        guard token.kind != .end else {
            throw TopicError(
                column: token.column, message: "expected a word, a phrase or a bracket; the topic is empty")
        }
        let start = token.column
        let node = try alternatives()
        guard token.kind == .end else {
            throw TopicError(column: token.column, message: ") without its (")
        }
        // A term may only exclude; the topic that uses it must not.
        if open.isEmpty, node.matchesEmptyText {
            throw TopicError(
                column: start,
                message: "the topic only excludes, it would match nearly every text; say what it looks for beside NOT")
        }
        warnOfStopWords(node, column: start)
        if let message = Contradictions.message(of: node) {
            ownWarnings.append(TopicWarning(column: start, message: Self.shortened(message)))
        }
        return node
    }
}

extension TopicParser {
    private mutating func advance() throws(TopicError) {
        token = try lexer.next()
    }

    /// or = and { OR and }
    private mutating func alternatives() throws(TopicError) -> TopicNode {
        depth += 1
        defer { depth -= 1 }
        guard depth <= 64 else {
            throw TopicError(column: token.column, message: "more than 64 brackets inside each other")
        }
        var nodes: [TopicNode] = []
        var mixes = false
        var orColumn: Int?
        while true {
            let (node, isBareConjunction) = try conjunction()
            nodes.append(node)
            mixes = mixes || isBareConjunction
            guard token.kind == .or else { break }
            orColumn = orColumn ?? token.column
            try advance()
        }
        guard let orColumn else { return nodes[0] }
        let node = TopicNode.any(nodes)
        if mixes {
            ownWarnings.append(
                TopicWarning(
                    column: orColumn,
                    message: "AND and OR without brackets: AND binds tighter, so this is \(Self.shortened(node))"))
        }
        return node
    }

    /// and = unary { [ AND ] unary }
    private mutating func conjunction() throws(TopicError) -> (node: TopicNode, isBareConjunction: Bool) {
        var nodes = [try unary(after: nil)]
        while true {
            switch token.kind {
            case .and:
                let before = token
                try advance()
                nodes.append(try unary(after: before))
            case .or, .close, .end:
                return nodes.count == 1 ? (nodes[0], false) : (.all(nodes), true)
            default:
                nodes.append(try unary(after: nil))
            }
        }
    }

    /// unary = ( NOT | "-" ) unary | proximity
    private mutating func unary(after before: TopicToken?) throws(TopicError) -> TopicNode {
        guard token.kind == .not else { return try proximity(after: before) }
        let before = token
        depth += 1
        defer { depth -= 1 }
        guard depth <= 64 else { throw TopicError(column: token.column, message: "more than 64 NOTs in a row") }
        try advance()
        return .not(try unary(after: before))
    }

    /// proximity = primary [ ( NEAR | BEFORE ) primary ]
    private mutating func proximity(after before: TopicToken?) throws(TopicError) -> TopicNode {
        let leftColumn = token.column
        let left = try primary(after: before)
        guard case .proximity(let proximity) = token.kind else { return left }
        let joint = token
        try Self.checkOperand(left, column: leftColumn, of: joint)
        try advance()
        let rightColumn = token.column
        let right = try primary(after: joint)
        try Self.checkOperand(right, column: rightColumn, of: joint)
        if case .proximity = token.kind {
            throw TopicError(
                column: token.column,
                message: "\(token.text) joins two terms, not three; write a \(joint.text) b AND b \(token.text) c")
        }
        return .near(left, proximity, right)
    }

    /// primary = word | phrase | exact | "@" name | field primary | ATLEAST "(" or ")" | "(" or ")"
    private mutating func primary(after before: TopicToken?) throws(TopicError) -> TopicNode {
        let first = token
        switch first.kind {
        case .word(let text):
            try advance()
            return .word(text)
        case .phrase(let text):
            try advance()
            return .phrase(text)
        case .exact(let text):
            try advance()
            return .exact(text)
        case .expression(let expression):
            try advance()
            return .expression(expression)
        case .term(let name):
            try advance()
            return .term(name, try group(named: name, column: first.column))
        case .open:
            return try bracket()
        case .atLeast(let count):
            try advance()
            guard token.kind == .open else {
                throw TopicError(
                    column: token.column, message: "expected ( after \(first.text), as in \(first.text)(word)")
            }
            let column = token.column
            let node = try bracket()
            try Self.checkOperand(node, column: column, of: first)
            return .atLeast(count, node)
        case .field(let field):
            guard !insideField else {
                throw TopicError(column: first.column, message: "\(first.text) stands inside another field already")
            }
            insideField = true
            defer { insideField = false }
            try advance()
            return .field(field, try primary(after: first))
        case .close, .and, .or, .not, .proximity, .end:
            let place = before.map { " after \($0.text)" } ?? ""
            throw TopicError(
                column: first.column, message: "expected a word, a phrase or a bracket\(place), found \(first.named)")
        }
    }

    private mutating func bracket() throws(TopicError) -> TopicNode {
        let start = token.column
        try advance()
        if token.kind == .close {
            throw TopicError(column: token.column, message: "nothing stands between ( and )")
        }
        let node = try alternatives()
        guard token.kind == .close else {
            throw TopicError(
                column: token.column, message: "expected ) for the ( at column \(start), found \(token.named)")
        }
        try advance()
        return node
    }

    private mutating func group(named name: String, column: Int) throws(TopicError) -> TopicNode {
        if open.contains(name) {
            let circle = (open + [name]).map { "@" + $0 }.joined(separator: " → ")
            throw TopicError(column: column, message: "the term goes round in a circle: \(circle)")
        }
        guard let text = terms[name] else {
            let nearest = Spelling.nearest(to: name, among: Array(terms.keys)).map { "; did you mean @\($0)?" } ?? ""
            throw TopicError(column: column, message: "no term @\(name)\(nearest)")
        }
        guard open.count < 32 else {
            throw TopicError(column: column, message: "more than 32 terms inside each other")
        }
        expansions += 1
        guard expansions <= 1000 else {
            throw TopicError(column: column, message: "the terms of the topic name more than 1000 terms in all")
        }
        let node: TopicNode
        do throws(TopicError) {
            var parser = try TopicParser(text, terms: terms, open: open + [name])
            parser.expansions = expansions
            node = try parser.parse()
            expansions = parser.expansions
        } catch {
            throw TopicError(column: column, message: "in @\(name), column \(error.column): \(error.message)")
        }
        if insideField, node.hasField {
            throw TopicError(column: column, message: "@\(name) names a field itself and stands inside another field")
        }
        return node
    }

    private static func checkOperand(
        _ node: TopicNode, column: Int, of joint: TopicToken
    ) throws(TopicError) {
        guard !node.isPlace else { return }
        let hint =
            switch node {
            case .expression: "; a regular expression can be joined by AND, OR and NOT"
            case .field(let field, _): "; put the field around it: \(field.rawValue):(a \(joint.text) b)"
            default: ""
            }
        throw TopicError(
            column: column,
            message:
                "\(joint.text) takes words, phrases and groups of them with OR, found “\(Self.shortened(node))”\(hint)")
    }

    /// Topics can be thousands of words long; messages are one line.
    private static func shortened(_ node: TopicNode) -> String {
        shortened(node.description)
    }

    private static func shortened(_ text: String) -> String {
        let scalars = text.unicodeScalars
        return scalars.count <= 120 ? text : String(scalars.prefix(119)) + "…"
    }

    private mutating func warnOfStopWords(_ node: TopicNode, column: Int) {
        switch node {
        case .any(let nodes):
            for node in nodes { warnOfStopWords(node, column: column) }
        case .word(let text) where TopicWords.stopWords.contains(Folding.fold(text)):
            ownWarnings.append(TopicWarning(column: column, message: "“\(text)” alone matches nearly every text"))
        default:
            break
        }
    }
}
