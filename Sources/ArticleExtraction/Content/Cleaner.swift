internal import Markup

/// Takes out of an article what is not its text: forms, boxes of links, teasers, what shares it.
struct Cleaner {
    let page: Page
    let attempt: Attempt

    func clean(_ content: inout Content) {
        var measures = [Measure](repeating: Measure(), count: page.nodes.count)
        var length = 0
        let whole = content.roots.reduce(0) { $0 + page.length(of: $1, without: content.dropped) }
        for root in content.roots {
            if attempt.cleans { dropKinds(root, &content.dropped, whole: whole) }
            page.measure(root..<Int(page.nodes[root].end), &content.dropped, into: &measures) { node, measure in
                node != root && attempt.cleans && !page.isLead[node] && isJunk(node, measure)
            }
            length += Int(measures[root].text)
        }
        content.length = length
        if attempt.cleans { trim(&content) }
    }

    /// Takes short lines off both ends: before the first paragraph those with a date, after the last one a few that are
    /// no sentences.
    private func trim(_ content: inout Content) {
        let blocks = leaves(content)
        guard let first = blocks.firstIndex(where: { page.length(of: $0) >= Self.paragraph }),
            let last = blocks.lastIndex(where: { page.length(of: $0) >= Self.paragraph })
        else { return }
        for block in blocks[..<first] where !page.isLead[block] {
            let text = page.document.text(in: block)
            if page.length(of: block) < 60, WrittenDate.find(text) != nil { content.dropped[block] = true }
        }
        for block in blocks[(last + 1)...].reversed().prefix(3) {
            switch page.nodes[block].element {
            case .li, .td, .th, .pre, .dd, .dt, .blockquote: return
            default: break
            }
            if page.endsSentence(block) { return }
            content.dropped[block] = true
        }
    }

    private static let paragraph = 80

    /// Blocks with text in them and no smaller block, in order.
    private func leaves(_ content: Content) -> [Int] {
        var leaves: [Int] = []
        for root in content.roots {
            var index = root
            while index < Int(page.nodes[root].end) {
                if content.dropped[index] {
                    index = Int(page.nodes[index].end)
                    continue
                }
                if page.nodes[index].element.isBlock, page.nodes[index].element != .hr {
                    // A block that another follows directly inside is no leaf.
                    while let last = leaves.last, index < Int(page.nodes[last].end) { leaves.removeLast() }
                    leaves.append(index)
                }
                index += 1
            }
        }
        return leaves.filter { page.length(of: $0, without: content.dropped) > 0 }
    }

    private func dropKinds(_ root: Int, _ dropped: inout [Bool], whole: Int) {
        var index = root + 1
        while index < Int(page.nodes[root].end) {
            let node = page.nodes[index]
            if dropped[index] {
                index = Int(node.end)
                continue
            }
            if page.isLead[index] {
                index += 1
                continue
            }
            switch node.element {
            case .footer, .aside, .nav, .figcaption, .rt, .rp: dropped[index] = true
            default:
                if node.element.isBlock, isLine(index) {
                    dropped[index] = true
                    if node.element.isHeading { dropLinks(after: index, &dropped) }
                    break
                }
                if node.element == .p, isPointer(index) {
                    dropped[index] = true
                    break
                }
                if isSide(index, node.element, whole: whole) { dropped[index] = true }
            }
            index = dropped[index] ? Int(node.end) : index + 1
        }
    }

    /// Whether a paragraph is one link to something else to read.
    private func isPointer(_ node: Int) -> Bool {
        let length = page.length(of: node)
        return length >= 30 && length <= 250 && page.linkLength(of: node) * 10 >= length * 9
    }

    /// What a heading of the kind that leads elsewhere stands over: lists and boxes of links, up to the next heading.
    private func dropLinks(after heading: Int, _ dropped: inout [Bool]) {
        var index = Int(page.nodes[heading].end)
        let limit = Int(page.nodes[Int(page.nodes[heading].parent)].end)
        while index < limit, !page.nodes[index].element.isHeading {
            let length = page.length(of: index)
            if page.nodes[index].element != .text, length > 0 {
                guard page.linkLength(of: index) * 2 >= length else { return }
                dropped[index] = true
            }
            index = Int(page.nodes[index].end)
        }
    }

    /// Whether the names of an element say that it stands beside the text; never of one that holds most of it.
    private func isSide(_ node: Int, _ element: HTMLElement, whole: Int) -> Bool {
        let hints = page.hints(node)
        guard !hints.isEmpty else { return false }
        let length = page.length(of: node)
        guard length * 5 < whole * (element == .ul || element == .ol ? 4 : 2) else { return false }
        if !hints.isDisjoint(with: [.teaser, .comments]), element.isBlock { return true }
        if hints.contains(.share) { return length < 500 }
        if hints.isCaption, length < 400 { return true }
        if hints.isPortrait, length < 1_000 { return true }
        guard element.isBlock || element == .time else { return false }
        if length < 200, hints.contains(.negative), attempt.weighsNames { return true }
        if length < 60, hints.contains(.date) { return true }
        return false
    }

    /// Whether a short block says by its beginning that it is none of the article.
    private func isLine(_ node: Int) -> Bool {
        guard Int(page.nodes[node].end) - node <= 40 else { return false }
        let length = page.length(of: node)
        guard length > 1, length <= Phrases.longest else { return false }
        return Phrases.begins(page.beginning(of: node, limit: Phrases.longest))
    }

    private func isJunk(_ node: Int, _ measure: Measure) -> Bool {
        let element = page.nodes[node].element
        switch element {
        case .h1, .h2:
            return attempt.weighsNames && page.weight(node) < 0
        case .p: return measure.text == 0 && measure.images == 0 && measure.embeds == 0
        case .form, .fieldset, .table, .ul, .ol, .dl, .div, .section: break
        default: return false
        }
        if element == .table, isDataTable(node) { return false }
        if page.hasAncestor(node, within: 3, where: { $0 == .code }) { return false }
        let weight = attempt.weighsNames ? page.weight(node) : 0
        if weight < 0 { return true }
        guard measure.commas < 10 else { return false }
        let isList =
            element == .ul || element == .ol
            || (measure.text > 0 && Double(measure.listText) / Double(measure.text) > 0.9)
        let isFigure = page.hasAncestor(node, within: 3) { $0 == .figure }
        let density = measure.linkDensity
        let headings = measure.text == 0 ? 0 : Double(measure.headings) / Double(measure.text)
        if measure.images > 1, Double(measure.paragraphs) / Double(measure.images) < 0.5, !isFigure {
            return !isList || measure.text == 0
        }
        if !isList, measure.items - 100 > measure.paragraphs { return true }
        if measure.inputs > measure.paragraphs / 3 { return true }
        if !isList, headings < 0.9, measure.text < 25, measure.images == 0 || measure.images > 2, density > 0, !isFigure
        {
            return true
        }
        if !isList, weight < 25, density > 0.2 { return true }
        if weight >= 25, density > 0.5 { return true }
        if (measure.embeds == 1 && measure.text < 75) || measure.embeds > 1 { return true }
        if measure.images == 0, density == 0, measure.text == 0 { return true }
        if isList, density > 0.5 { return true }
        return false
    }

    private func isDataTable(_ table: Int) -> Bool {
        if page.document.string(.role, of: table) == "presentation" { return false }
        var rows = 0
        var cells = 0
        for index in table + 1..<Int(page.nodes[table].end) {
            switch page.nodes[index].element {
            case .th, .caption, .thead, .tfoot, .colgroup: return true
            case .table: return false
            case .tr: rows += 1
            case .td: cells += 1
            default: break
            }
        }
        guard rows > 1, cells > rows else { return false }
        return rows >= 10 || cells / rows > 4 || cells > 10
    }
}
