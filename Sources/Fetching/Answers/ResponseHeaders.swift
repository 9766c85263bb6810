/// The headers of one response in the order received, found in any case, their values as raw bytes.
package struct ResponseHeaders: Sendable {
    package let fields: [(name: String, value: [UInt8])]

    package init(_ fields: [(name: String, value: [UInt8])] = []) {
        self.fields = fields
    }

    /// The first value of this name as text, with bytes that are no UTF-8 replaced. O(n)
    package subscript(name: String) -> String? {
        bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The first value of this name, byte for byte. O(n)
    package func bytes(of name: String) -> [UInt8]? {
        let wanted = name.lowercased()
        return fields.first { $0.name.lowercased() == wanted }?.value
    }

    /// All values of a list header such as `Cache-Control`, joined by commas (RFC 9110 §5.3).
    package func combined(_ name: String) -> String? {
        let wanted = name.lowercased()
        let values = fields.filter { $0.name.lowercased() == wanted }.map { String(decoding: $0.value, as: UTF8.self) }
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }
}
