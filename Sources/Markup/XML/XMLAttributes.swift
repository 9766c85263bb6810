/// The attributes of one start tag; valid until the next event.
///
/// One object serves a whole document, so that a start tag costs no allocation.
package final class XMLAttributes {
    package private(set) var count = 0
    /// One of them is XML's own: `xml:base`, `xml:lang`.
    package private(set) var hasXML = false
    /// The default namespace that the root element declares; nil where it declares none.
    package internal(set) var defaultNamespace: String?
    /// In one value, so that an attribute costs one check of exclusive access.
    private struct Contents {
        var names: [XMLName] = []
        var ends: [Int] = []
        var bytes: [UInt8] = []

        func range(_ index: Int) -> Range<Int> {
            (index == 0 ? 0 : ends[index - 1])..<ends[index]
        }

        mutating func removeAll() {
            names.removeAll(keepingCapacity: true)
            ends.removeAll(keepingCapacity: true)
            bytes.removeAll(keepingCapacity: true)
        }

        mutating func append(_ name: XMLName, _ value: some Collection<UInt8>) {
            bytes.append(contentsOf: value)
            names.append(name)
            ends.append(bytes.count)
        }
    }

    private var contents = Contents()

    package init() {}

    package func name(at index: Int) -> XMLName {
        contents.names[index]
    }

    package func value(at index: Int) -> String {
        let contents = contents
        // Values are of a document that is decoded.
        return unsafe String.make(ofValid: contents.bytes.span.extracting(contents.range(index)))
    }

    package func valueBytes(at index: Int) -> ArraySlice<UInt8> {
        contents.bytes[contents.range(index)]
    }

    /// The value of the attribute without a prefix that has this name, whatever the case; trimmed, nil where it is empty or missing.
    package subscript(local: String) -> String? {
        guard count > 0 else { return nil }
        let index = contents.names.firstIndex { $0.prefix == nil && $0.key == local }
        return index.flatMap { value(at: $0).trimmedOrNil }
    }

    /// The value under a namespace or its usual prefix (`xml:base`, `rdf:about`); as it stands, empty ones included.
    package func value(_ local: String, prefix: String) -> String? {
        guard count > 0 else { return nil }
        return contents.names.firstIndex { $0.local == local && $0.prefix == prefix }.map { value(at: $0) }
    }

    func removeAll() {
        guard count > 0 else { return }
        count = 0
        hasXML = false
        contents.removeAll()
    }

    func append(_ name: XMLName, _ value: some Collection<UInt8>) {
        if name.prefix == "xml" { hasXML = true }
        contents.append(name, value)
        count += 1
    }
}

extension String {
    /// Without white space around it; nil where nothing is left.
    package var trimmedOrNil: String? {
        let bytes = utf8
        if let first = bytes.first, first > 0x20, let last = bytes.last, last > 0x20 { return self }
        guard let start = bytes.firstIndex(where: { $0 > 0x20 }) else { return nil }
        guard let end = bytes.lastIndex(where: { $0 > 0x20 }) else { return nil }
        return String(self[start...end])
    }
}
