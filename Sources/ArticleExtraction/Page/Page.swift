internal import Markup

/// A page's tree with what is known of each node before anything is chosen.
struct Page {
    let document: HTMLDocument
    let url: String?
    /// By node: what its class and id say.
    private(set) var classHints: [Hints]
    private(set) var idHints: [Hints]
    /// By node: scalars of a text, white space collapsed; 0 for elements.
    private(set) var lengths: [Int32]
    private(set) var commas: [Int32]
    /// Nodes that no reader sees, or that hold no words: the first after each one's subtree is its `end`.
    private(set) var isInvisible: [Bool]
    /// By node: the scalars before it of texts that are long enough for sentences. One longer than the nodes.
    private(set) var proseUpTo: [Int32]
    let title: String
    /// The letters of what the page says of itself in its head, for the lead to be known by.
    let description: [UInt8]
    /// By node: a block that is the article's lead.
    private(set) var isLead: [Bool]

    var nodes: [HTMLDocument.Node] { document.nodes }

    init(_ document: HTMLDocument, url: String?, title: String, description: String) {
        self.url = url
        self.document = document
        self.title = title
        self.description = description.utf8.compactMap(Self.letter)
        let count = document.nodes.count
        classHints = Array(repeating: [], count: count)
        idHints = classHints
        lengths = Array(repeating: 0, count: count)
        commas = lengths
        isInvisible = Array(repeating: false, count: count)
        isLead = isInvisible
        proseUpTo = Array(repeating: 0, count: count + 1)
        readTexts()
        readElements()
        readProse()
        readLeads()
    }

    mutating func hide(_ node: Int) {
        isInvisible[node] = true
    }

    func hints(_ node: Int) -> Hints { classHints[node].union(idHints[node]) }

    /// The weight that classes and id give an element.
    func weight(_ node: Int) -> Double {
        var weight = 0.0
        for hints in [classHints[node], idHints[node]] {
            if hints.contains(.negative) { weight -= 25 }
            if hints.contains(.positive) { weight += 25 }
        }
        return weight
    }

    func hasAncestor(_ node: Int, within limit: Int = .max, where isIt: (HTMLElement) -> Bool) -> Bool {
        var current = Int(nodes[node].parent)
        var depth = 0
        while current > 0, depth < limit {
            if isIt(nodes[current].element) { return true }
            current = Int(nodes[current].parent)
            depth += 1
        }
        return false
    }
}

extension Page {
    private mutating func readTexts() {
        let document = document
        let bytes = document.bytes.span
        var lengths = lengths
        var commas = commas
        for index in 0..<document.nodes.count where document.nodes[index].element == .text {
            var length: Int32 = 0
            var count: Int32 = 0
            var isInSpace = true
            for position in document.range(ofText: index) {
                let byte = bytes[position]
                if byte <= 0x20 {
                    if !isInSpace { length += 1 }
                    isInSpace = true
                    continue
                }
                isInSpace = false
                if byte & 0xC0 != 0x80 { length += 1 }
                if byte == 0x2C { count += 1 }
                if byte >= 0xD8, Self.isComma(bytes, position) { count += 1 }
            }
            if isInSpace, length > 0 { length -= 1 }
            lengths[index] = length
            commas[index] = count
        }
        self.lengths = lengths
        self.commas = commas
    }

    /// Commas of other scripts: Arabic, Chinese and Japanese.
    private static func isComma(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
        if bytes[at] == 0xD8 { return at + 1 < bytes.count && bytes[at + 1] == 0x8C }
        guard at + 2 < bytes.count else { return false }
        return (bytes[at] == 0xE3 && bytes[at + 1] == 0x80 && (bytes[at + 2] == 0x81 || bytes[at + 2] == 0x82))
            || (bytes[at] == 0xEF && bytes[at + 1] == 0xBC && bytes[at + 2] == 0x8C)
    }

    private mutating func readElements() {
        // Most names stand on a page many times.
        var known: [UInt64: Hints] = [:]
        func hints(_ range: Range<Int>, _ wordLimit: Int = .max) -> Hints {
            let name = document.bytes[range]
            let key = StableHash(name).value
            if let hints = known[key] { return hints }
            let hints = HintWords.hints(name, wordLimit: wordLimit)
            known[key] = hints
            return hints
        }
        for index in 1..<max(1, document.nodes.count) {
            let node = document.nodes[index]
            guard node.element != .text else { continue }
            isInvisible[index] = Self.isWordless(node.element)
            for position in Int(node.first)..<Int(node.last) {
                let attribute = document.attributes[position]
                let range = Int(attribute.start)..<Int(attribute.end)
                switch attribute.attribute {
                case .class: classHints[index] = hints(range)
                case .id: idHints[index] = hints(range, 4)
                case .hidden: isInvisible[index] = true
                case .ariaHidden:
                    if document.bytes[range].elementsEqual("true".utf8) { isInvisible[index] = true }
                case .style: if hides(range) { isInvisible[index] = true }
                default: break
                }
            }
        }
    }

    private mutating func readProse() {
        var sum: Int32 = 0
        var end = 0
        for index in 0..<document.nodes.count {
            if isInvisible[index] { end = max(end, Int(document.nodes[index].end)) }
            proseUpTo[index] = sum
            if index >= end, lengths[index] >= 80 { sum += lengths[index] }
        }
        proseUpTo[document.nodes.count] = sum
    }

    /// Blocks that stand behind the title and say that they lead, or say what the head says.
    private mutating func readLeads() {
        var hasTitle = false
        var index = 1
        while index < document.nodes.count {
            let node = document.nodes[index]
            if isInvisible[index] {
                index = Int(node.end)
                continue
            }
            if node.element == .h1 || (node.element == .h2 && isTitle(index)) { hasTitle = true }
            guard node.element.isBlock, Int(node.end) - index <= 60 else {
                index += 1
                continue
            }
            let length = length(of: index)
            if length >= 40, length <= 1_500, isLead(index, afterTitle: hasTitle), linkLength(of: index) * 3 < length {
                isLead[index] = true
                index = Int(node.end)
                continue
            }
            index += 1
        }
    }

    private func isLead(_ node: Int, afterTitle: Bool) -> Bool {
        if hasAncestor(node, within: 6, where: { $0 == .a || $0 == .aside || $0 == .nav || $0 == .li || $0 == .footer })
        {
            return false
        }
        if description.count >= 30, begins(node, like: description) { return true }
        guard afterTitle else { return false }
        if let property = document.string(.itemprop, of: node),
            property == "description" || property == "alternativeHeadline"
        {
            return true
        }
        return hints(node).contains(.lead)
    }

    private func hides(_ range: Range<Int>) -> Bool {
        guard range.count >= 12 else { return false }
        let style = document.bytes[range].compactMap { $0 <= 0x20 ? nil : $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        return ByteSearch.first("display:none", in: style.span, from: 0) != nil
            || ByteSearch.first("visibility:hidden", in: style.span, from: 0) != nil
    }

    private static func isWordless(_ element: HTMLElement) -> Bool {
        switch element {
        case .script, .style, .template, .noscript, .svg, .math, .iframe, .object, .embed, .applet, .head, .title,
            .meta, .link,
            .select, .option, .datalist, .textarea, .input, .button, .canvas, .audio, .map, .dialog, .noframes,
            .progress, .meter:
            true
        default: false
        }
    }
}

extension HTMLElement {
    /// Divides the words around it: a paragraph's last is not the next one's first.
    var isBlock: Bool {
        switch self {
        case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog, .dir, .div, .dl,
            .dt, .fieldset,
            .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .html, .legend,
            .li, .main, .menu,
            .nav, .ol, .p, .pre, .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead, .tr, .ul, .video,
            .iframe:
            true
        default: false
        }
    }

    var isHeading: Bool {
        switch self {
        case .h1, .h2, .h3, .h4, .h5, .h6: true
        default: false
        }
    }
}
