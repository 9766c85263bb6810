internal import Markup

/// What stands in a node, all that stands in its children with it.
struct Measure {
    var text: Int32 = 0
    var link: Int32 = 0
    var commas: Int32 = 0
    var paragraphs: Int32 = 0
    var images: Int32 = 0
    var items: Int32 = 0
    var inputs: Int32 = 0
    var embeds: Int32 = 0
    var headings: Int32 = 0
    var listText: Int32 = 0
    /// Text in paragraphs and their like.
    var prose: Int32 = 0

    static func += (sum: inout Measure, part: Measure) {
        sum.text += part.text
        sum.link += part.link
        sum.commas += part.commas
        sum.paragraphs += part.paragraphs
        sum.images += part.images
        sum.items += part.items
        sum.inputs += part.inputs
        sum.embeds += part.embeds
        sum.headings += part.headings
        sum.listText += part.listText
        sum.prose += part.prose
    }

    var linkDensity: Double { text == 0 ? 0 : Double(link) / Double(text) }
}

extension Page {
    /// The measures of all nodes, without what is dropped: from the last node to the first, so that children come
    /// before parents.
    ///
    /// - Parameter decide: Told each element once it is measured; answers whether it is to be dropped.
    func measure(
        _ range: Range<Int>, _ dropped: inout [Bool], into measures: inout [Measure],
        decide: (Int, Measure) -> Bool = { _, _ in false }
    ) {
        // A node under a dropped one must not count: its parent is not measured, so nothing is lost but time.
        var index = range.upperBound - 1
        for node in range { measures[node] = Measure() }
        while index >= range.lowerBound {
            defer { index -= 1 }
            guard !dropped[index] else { continue }
            let node = nodes[index]
            if node.element == .text {
                measures[index].text = lengths[index]
                measures[index].commas = commas[index]
            } else {
                count(node.element, index, &measures[index])
                if decide(index, measures[index]) {
                    dropped[index] = true
                    continue
                }
            }
            let parent = Int(node.parent)
            if parent >= range.lowerBound { measures[parent] += measures[index] }
        }
    }

    private func count(_ element: HTMLElement, _ node: Int, _ measure: inout Measure) {
        switch element {
        case .a:
            // A link into the page is as good as text, a footnote.
            let isInner = document.value(.href, of: node).map { document.bytes[$0].first == 0x23 } ?? true
            measure.link = isInner ? measure.text * 3 / 10 : measure.text
        case .p:
            measure.paragraphs += 1
            measure.prose = measure.text
        case .img, .picture: measure.images += 1
        case .li: measure.items += 1
        case .ul, .ol: measure.listText = measure.text
        case .input: measure.inputs += 1
        case .video, .iframe, .embed, .object: measure.embeds += 1
        case .h1, .h2, .h3, .h4, .h5, .h6: measure.headings += measure.text
        default: break
        }
    }
}
