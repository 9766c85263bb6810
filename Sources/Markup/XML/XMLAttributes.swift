/// The attributes of one start tag; valid until the next event.
///
/// One object serves a whole document, so that a start tag costs no allocation.
package final class XMLAttributes {
    package private(set) var count = 0
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
        String(decoding: valueBytes(at: index), as: UTF8.self)
    }

    package func valueBytes(at index: Int) -> ArraySlice<UInt8> {
        bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    /// The value of the attribute without a prefix that has this name, whatever the case; trimmed, nil where it is empty or missing.
    package subscript(local: String) -> String? {
        for index in 0..<count where names[index].prefix == nil && names[index].local.matches(local) {
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
        names.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        bytes.removeAll(keepingCapacity: true)
    }

    func append(_ name: XMLName, _ value: some Collection<UInt8>) {
        bytes.append(contentsOf: value)
        names.append(name)
        ends.append(bytes.count)
        count += 1
    }
}

extension String {
    /// Equal but for the case of ASCII letters; `other` is in lower case.
    fileprivate func matches(_ other: String) -> Bool {
        if self == other { return true }
        let mine = utf8
        let theirs = other.utf8
        guard mine.count == theirs.count else { return false }
        return zip(mine, theirs).allSatisfy { $0 == $1 || ($0 >= 0x41 && $0 <= 0x5A && $0 | 0x20 == $1) }
    }

    /// Without white space around it; nil where nothing is left.
    package var trimmedOrNil: String? {
        let bytes = utf8
        guard let start = bytes.firstIndex(where: { $0 > 0x20 }) else { return nil }
        guard let end = bytes.lastIndex(where: { $0 > 0x20 }) else { return nil }
        if start == bytes.startIndex, bytes.index(after: end) == bytes.endIndex { return self }
        return String(self[start...end])
    }
}
