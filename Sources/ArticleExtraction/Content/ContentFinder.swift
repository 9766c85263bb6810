internal import Markup

/// Finds the node that holds the article: paragraphs speak for what they stand in, the more the longer they are and the
/// more commas
/// they have, less with each level (the idea of Readability, 2009).
struct ContentFinder {
    let page: Page
    let attempt: Attempt
    var dropped: [Bool]
    var measures: [Measure]
    /// By node; zero where nothing speaks for it.
    var scores: [Double]
    private var candidates: [Int] = []
    /// By node: the text in it of blocks that are paragraphs by their length and lack of links.
    private var prose: [Int32] = []

    private static let paragraphLength: Int32 = 25

    init(_ page: Page, _ attempt: Attempt) {
        self.page = page
        self.attempt = attempt
        dropped = page.isInvisible
        measures = Array(repeating: Measure(), count: page.nodes.count)
        scores = Array(repeating: 0, count: page.nodes.count)
    }

    mutating func find() -> Content {
        prepare()
        page.measure(0..<page.nodes.count, &dropped, into: &measures)
        score()
        guard let top = top() else { return whole() }
        let roots = joined(widened(top))
        let leads = leads(before: roots)
        for lead in leads {
            for index in lead..<Int(page.nodes[lead].end) { dropped[index] = page.isInvisible[index] }
        }
        return Content(roots: leads + roots, dropped: dropped, length: 0)
    }

    /// What leads the article from outside of its box, little standing between.
    private func leads(before roots: [Int]) -> [Int] {
        guard let first = roots.first, !(first..<Int(page.nodes[first].end)).contains(where: { page.isLead[$0] }) else {
            return []
        }
        var leads: [Int] = []
        var index = 1
        while index < first {
            if page.isLead[index] {
                let end = Int(page.nodes[index].end)
                if end <= first, (end..<first).reduce(0, { $0 + (dropped[$1] ? 0 : Int(page.lengths[$1])) }) < 1_500 {
                    leads.append(index)
                }
                index = max(end, index + 1)
            } else {
                index += 1
            }
        }
        return leads.suffix(2)
    }

    private func whole() -> Content {
        let body = page.nodes.firstIndex { $0.element == .body } ?? 0
        return Content(roots: [body], dropped: dropped, length: 0)
    }
}

// MARK: - What is no article

extension ContentFinder {
    private mutating func prepare() {
        var index = 1
        var hasTitle = false
        while index < page.nodes.count {
            let node = page.nodes[index]
            if dropped[index] {
                index = Int(node.end)
                continue
            }
            if node.element != .text, isOut(index, node.element, &hasTitle) {
                dropped[index] = true
                index = Int(node.end)
                continue
            }
            index += 1
        }
    }

    private func isOut(_ index: Int, _ element: HTMLElement, _ hasTitle: inout Bool) -> Bool {
        if !hasTitle, element == .h1 || element == .h2, page.isTitle(index) {
            hasTitle = true
            return true
        }
        if element == .nav { return true }
        let hints = page.hints(index)
        if hints.contains(.byline) || page.document.string(.rel, of: index) == "author"
            || page.document.string(.itemprop, of: index)?.contains("author") == true
        {
            if page.length(of: index) < 100 { return true }
        }
        if page.document.string(.role, of: index) == "navigation" { return true }
        if hints.contains(.comments), !hints.contains(.maybe), !isMost(index), element.isBlock, element != .body {
            return true
        }
        guard attempt.leavesOutUnlikely, !page.isLead[index] else { return false }
        if hints.contains(.unlikely), !hints.contains(.maybe), !isMost(index), element != .body, element != .html,
            element != .a, element != .article,
            element != .main,
            !page.hasAncestor(index, within: 4, where: { $0 == .table || $0 == .code })
        {
            return true
        }
        if let role = page.document.string(.role, of: index) {
            switch role {
            case "menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog": return true
            default: break
            }
        }
        return false
    }
}

extension ContentFinder {
    /// Whether more than half of what a page says stands in a node, whatever that is called.
    private func isMost(_ node: Int) -> Bool {
        Int(page.proseUpTo[Int(page.nodes[node].end)] - page.proseUpTo[node]) * 2
            > Int(page.proseUpTo[page.nodes.count])
    }
}

// MARK: - Scores

extension ContentFinder {
    private mutating func score() {
        // Text that stands in a block and in no smaller one.
        var own = [Measure](repeating: Measure(), count: page.nodes.count)
        var breaks = [Int32](repeating: 0, count: page.nodes.count)
        var hasBlocks = [Bool](repeating: false, count: page.nodes.count)
        var blockOf = [Int32](repeating: 0, count: page.nodes.count)
        var linkOf = [Bool](repeating: false, count: page.nodes.count)
        var index = 1
        while index < page.nodes.count {
            let node = page.nodes[index]
            if dropped[index] {
                index = Int(node.end)
                continue
            }
            let block = Int(blockOf[Int(node.parent)])
            if node.element == .text {
                own[block].text += page.lengths[index]
                own[block].commas += page.commas[index]
                if linkOf[Int(node.parent)] { own[block].link += page.lengths[index] }
            } else if node.element.isBlock {
                hasBlocks[block] = true
                blockOf[index] = Int32(index)
                linkOf[index] = linkOf[Int(node.parent)]
                index += 1
                continue
            } else if node.element == .br {
                breaks[block] += 1
            }
            linkOf[index] = linkOf[Int(node.parent)] || node.element == .a
            blockOf[index] = Int32(block)
            index += 1
        }
        for block in 1..<page.nodes.count where own[block].text >= Self.paragraphLength {
            speak(block, own[block], paragraphs: 1 + Double(breaks[block] / 2), isLeaf: !hasBlocks[block])
        }
        prose = own.map { $0.text >= 80 && $0.link * 3 < $0.text ? $0.text : 0 }
        for block in stride(from: page.nodes.count - 1, to: 0, by: -1) where !dropped[block] {
            prose[Int(page.nodes[block].parent)] += prose[block]
        }
        for node in candidates { scores[node] *= 1 - measures[node].linkDensity }
    }

    private mutating func speak(_ block: Int, _ own: Measure, paragraphs: Double, isLeaf: Bool) {
        switch page.nodes[block].element {
        case .p, .td, .pre, .section, .h2, .h3, .h4, .h5, .h6, .div, .article, .main, .center, .blockquote, .body: break
        default: return
        }
        let points = paragraphs + Double(own.commas) + min(Double(own.text) / 100, 3 * paragraphs)
        var node = isLeaf ? Int(page.nodes[block].parent) : block
        var level = 0
        while node > 0, level < 5 {
            if page.nodes[node].element == .html { break }
            if scores[node] == 0 {
                candidates.append(node)
                scores[node] = base(node)
            }
            scores[node] += points / (level == 0 ? 1 : level == 1 ? 2 : Double(level) * 3)
            node = Int(page.nodes[node].parent)
            level += 1
        }
    }

    private func base(_ node: Int) -> Double {
        let weight = attempt.weighsNames ? page.weight(node) : 0
        let element: Double =
            switch page.nodes[node].element {
            case .div, .article, .main, .section: 5
            case .pre, .td, .blockquote: 3
            case .address, .ol, .ul, .dl, .dd, .dt, .li, .form: -3
            case .h1, .h2, .h3, .h4, .h5, .h6, .th: -5
            default: 0
            }
        // Never zero: that says that nothing has spoken.
        return weight + element + 0.001
    }

    private func top() -> Int? {
        let best = candidates.sorted { scores[$0] > scores[$1] }.prefix(5)
        guard var top = best.first, page.nodes[top].element != .body else { return nil }
        let rivals = best.dropFirst().filter { scores[$0] >= scores[top] * 0.75 }
        if rivals.count >= 3 {
            var parent = Int(page.nodes[top].parent)
            while parent > 0, page.nodes[parent].element != .body {
                let held = rivals.count { $0 > parent && $0 < Int(page.nodes[parent].end) }
                if held >= 3 {
                    top = parent
                    break
                }
                parent = Int(page.nodes[parent].parent)
            }
        }
        var parent = Int(page.nodes[top].parent)
        var last = scores[top]
        let threshold = last / 3
        while parent > 0, page.nodes[parent].element != .body {
            let score = scores[parent]
            if score == 0 {
                parent = Int(page.nodes[parent].parent)
                continue
            }
            if score < threshold { break }
            if score > last {
                top = parent
                break
            }
            last = score
            parent = Int(page.nodes[parent].parent)
        }
        return top
    }

    /// A node around `top` that adds paragraphs to it and little else: an article in several boxes.
    private func widened(_ top: Int) -> Int {
        var top = top
        var node = Int(page.nodes[top].parent)
        while node > 0, page.nodes[node].element != .html {
            let added = Double(prose[node] - prose[top])
            let all = Double(measures[node].text - measures[top].text)
            if added >= 140, added >= 0.1 * Double(prose[top]), added >= 0.7 * all {
                top = node
            } else if all > 0.6 * Double(measures[top].text), added < 0.4 * all {
                break
            }
            node = Int(page.nodes[node].parent)
        }
        return top
    }

    private func joined(_ top: Int) -> [Int] {
        let parent = Int(page.nodes[top].parent)
        let threshold = max(10, scores[top] * 0.2)
        var roots: [Int] = []
        for sibling in page.children(of: parent) {
            if sibling == top {
                roots.append(sibling)
                continue
            }
            guard !dropped[sibling], page.nodes[sibling].element != .text else { continue }
            let isAlike = page.classHints[sibling] == page.classHints[top] && page.hasSameClass(sibling, top)
            if scores[sibling] != 0, scores[sibling] + (isAlike ? scores[top] * 0.2 : 0) >= threshold {
                roots.append(sibling)
            } else if page.nodes[sibling].element == .p {
                let measure = measures[sibling]
                if measure.text > 80
                    ? measure.linkDensity < 0.25 : measure.text > 0 && measure.link == 0 && page.endsSentence(sibling)
                {
                    roots.append(sibling)
                }
            }
        }
        return roots
    }
}
