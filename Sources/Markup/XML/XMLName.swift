/// The name of an element or attribute, made once for each name of a document.
package final class XMLName: Sendable {
    /// From 0, without gaps, in the order in which a document first has the names: an index into tables of meanings.
    package let id: Int
    /// The namespace's URI; nil for a name without one and for one under a prefix that was never declared.
    package let namespace: String?
    package let prefix: String?
    /// The local part as it was written.
    package let local: String
    /// The local part in lower case.
    package let key: String

    package init(id: Int, namespace: String?, prefix: String?, local: String) {
        self.id = id
        self.namespace = namespace
        self.prefix = prefix
        self.local = local
        key = local.utf8.contains { $0 >= 0x41 && $0 <= 0x5A } ? local.lowercased() : local
    }

    /// As the document has it, prefix included.
    package var qualified: String {
        guard let prefix else { return local }
        return "\(prefix):\(local)"
    }
}
