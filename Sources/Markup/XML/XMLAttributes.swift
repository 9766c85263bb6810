/// The attributes of one start tag; valid until the next event.
///
/// One object serves a whole document, so that a start tag costs no allocation.
package final class XMLAttributes {
    package private(set) var count = 0
    /// One of them is XML's own: `xml:base`, `xml:lang`.
    package private(set) var hasXML = false
    /// The default namespace that the root element declares; nil where it declares none.
    package internal(set) var defaultNamespace: String?
    private var names: [XMLName] = []
    private var ends: [Int] = []
    private var bytes: [UInt8] = []

    package init() {}

    package func name(at index: Int) -> XMLName {
        names[index]
    }

    package func value(at index: Int) -> String {
        let bytes = self.bytes
        let start = index == 0 ? 0 : ends[index - 1]
        // Values are of a document that is decoded.
        return unsafe String.make(ofValid: bytes.span.extracting(start..<ends[index]))
    }

    package func valueBytes(at index: Int) -> ArraySlice<UInt8> {
        bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    /// The value of the attribute without a prefix that has this name, whatever the case; trimmed, nil where it is empty or missing.
    package subscript(local: String) -> String? {
        for index in 0..<count where names[index].prefix == nil && names[index].key == local {
            return value(at: index).trimmedOrNil
        }
        return nil
    }

    /// The value under a namespace or its usual prefix (`xml:base`, `rdf:about`); as it stands, empty ones included.
    package func value(_ local: String, prefix: String) -> String? {
        for index in 0..<count where names[index].local == local && names[index].prefix == prefix {
            return value(at: index)
        }
        return nil
    }

    func removeAll() {
        guard count > 0 else { return }
        count = 0
        hasXML = false
        names.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
    }

    func append(_ name: XMLName, _ value: some Collection<UInt8>) {
        if name.prefix == "xml" { hasXML = true }
        bytes.append(contentsOf: value)
        names.append(name)
        ends.append(bytes.count)
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
