extension HTMLDocument {
    /// The words of some nodes, and their markup as the `Sanitizer` lets it through, links absolute.
    ///
    /// - Parameters:
    ///   - roots: in the order of the page, none within another.
    ///   - dropped: By node, whether it is left out with all that stands in it.
    package func passage(_ roots: [Int], without dropped: [Bool], base: String?) -> HTMLFragment.Result {
        var markup = TextBuffer()
        var open: [Int] = []
        for root in roots {
            var index = root
            let limit = Int(nodes[root].end)
            while index < limit {
                while let last = open.last, Int(nodes[last].end) <= index { close(open.removeLast(), in: &markup) }
                let node = nodes[index]
                if dropped[index] {
                    index = Int(node.end)
                    continue
                }
                if node.element == .text {
                    markup.append(escaping: bytes.span.extracting(Int(node.first)..<Int(node.last)))
                } else if node.element != .other, node.element != .input {
                    write(index, in: &markup)
                    if Int(node.end) > index + 1 || !Self.isVoid(node.element) { open.append(index) }
                }
                index += 1
            }
            while let last = open.popLast() { close(last, in: &markup) }
        }
        var fragment = HTMLFragment(base: base, keepsParagraphs: true)
        return fragment.read(markup.bytes)
    }

    /// The end tags of entries and cells are left out: with them, each would divide the words once more than a reader sees.
    private func close(_ node: Int, in markup: inout TextBuffer) {
        switch nodes[node].element {
        case .li, .dt, .dd, .tr, .td, .th: return
        default: break
        }
        markup.append("</")
        markup.append(bytes: name(of: node))
        markup.append(0x3E as UInt8)
    }

    /// Pages wrap whole articles in forms; what is left of one acts no more, and is a box.
    private func name(of node: Int) -> [UInt8] {
        let element: HTMLElement =
            switch nodes[node].element {
            case .form: .div
            case .button: .span
            case let other: other
            }
        return HTMLNodeNames.elements.names[Int(element.rawValue)]
    }

    private func write(_ index: Int, in markup: inout TextBuffer) {
        let node = nodes[index]
        markup.append(0x3C as UInt8)
        markup.append(bytes: name(of: index))
        let source = node.element == .img ? source(of: index) : nil
        for position in Int(node.first)..<Int(node.last) {
            let attribute = attributes[position]
            switch attribute.attribute {
            case .href, .alt, .title, .lang, .dir, .cite, .datetime, .colspan, .rowspan, .start, .type, .poster, .width,
                .height:
                write(attribute.attribute, Int(attribute.start)..<Int(attribute.end), in: &markup)
            case .src where source == nil: write(.src, Int(attribute.start)..<Int(attribute.end), in: &markup)
            default: break
            }
        }
        if let source { write(.src, source, in: &markup) }
        markup.append(0x3E as UInt8)
    }

    private func write(_ attribute: HTMLAttribute, _ value: Range<Int>, in markup: inout TextBuffer) {
        markup.append(0x20 as UInt8)
        markup.append(bytes: HTMLNodeNames.attributes.names[Int(attribute.rawValue)])
        markup.append("=\"")
        markup.append(escaping: bytes.span.extracting(value))
        markup.append(0x22 as UInt8)
    }

    /// Where a picture is that a script would load later: what stands in its `src` meanwhile is a blank.
    private func source(of image: Int) -> Range<Int>? {
        value(.dataSrc, of: image) ?? value(.dataOriginal, of: image)
    }

    private static func isVoid(_ element: HTMLElement) -> Bool {
        switch element {
        case .area, .base, .br, .col, .embed, .hr, .img, .input, .link, .meta, .param, .source, .track, .wbr: true
        default: false
        }
    }
}
