/// A web page as a tree in flat arrays, in the order of the page: what stands in a node is what follows it up to its
/// `end`.
///
/// Text and attributes' values are UTF-8 in `bytes`, character references resolved. Memory is the page's size times a
/// constant.
package struct HTMLDocument: Sendable {
    package struct Node: Sendable {
        package let element: HTMLElement
        package let parent: Int32
        /// The first node after those that stand in this one.
        package internal(set) var end: Int32
        /// Of a text its bytes; of an element its attributes.
        package internal(set) var first: Int32
        package internal(set) var last: Int32
    }

    package struct Attribute: Sendable {
        package let attribute: HTMLAttribute
        /// Of the name, where `attribute` is `other`.
        package let nameLength: Int32
        /// In `bytes`; the name, where it is kept, stands before it.
        package let start: Int32
        package let end: Int32
    }

    /// The first one is the document itself.
    package internal(set) var nodes: [Node]
    package internal(set) var attributes: [Attribute] = []
    package internal(set) var bytes: [UInt8] = []
    /// Whether something of the page was left out: a bomb of tags or attributes, or its size.
    package internal(set) var isCut = false

    init() {
        nodes = [Node(element: .other, parent: -1, end: 1, first: 0, last: 0)]
    }

    package func range(ofText node: Int) -> Range<Int> {
        Int(nodes[node].first)..<Int(nodes[node].last)
    }

    /// The value's bytes; nil where the element has no such attribute.
    package func value(_ attribute: HTMLAttribute, of node: Int) -> Range<Int>? {
        let node = nodes[node]
        guard node.element != .text else { return nil }
        for index in Int(node.first)..<Int(node.last) where attributes[index].attribute == attribute {
            return Int(attributes[index].start)..<Int(attributes[index].end)
        }
        return nil
    }

    package func string(_ attribute: HTMLAttribute, of node: Int) -> String? {
        value(attribute, of: node).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// The value of an attribute under any name, in lower case.
    package func string(named name: String, of node: Int) -> String? {
        let known = HTMLAttribute(name: name)
        if known != .other { return string(known, of: node) }
        let element = nodes[node]
        guard element.element != .text else { return nil }
        for index in Int(element.first)..<Int(element.last) where attributes[index].attribute == .other {
            let attribute = attributes[index]
            let start = Int(attribute.start)
            guard bytes[start - Int(attribute.nameLength)..<start].elementsEqual(name.utf8) else { continue }
            return String(decoding: bytes[start..<Int(attribute.end)], as: UTF8.self)
        }
        return nil
    }

    /// All text in a node, as it stands.
    package func text(in node: Int) -> String {
        var text: [UInt8] = []
        for index in node..<Int(nodes[node].end) where nodes[index].element == .text {
            text += bytes[range(ofText: index)]
        }
        return String(decoding: text, as: UTF8.self)
    }
}
