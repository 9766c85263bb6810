/// One request as it came over the wire.
package struct LoopbackRequest: Sendable {
    package let method: String
    /// The request target, byte for byte: usually the path and query.
    package let target: String
    /// In the order sent, names as sent, values as raw bytes without the white space around them.
    package let headers: [(name: String, value: [UInt8])]
    package let body: [UInt8]
    /// The request line and the headers, byte for byte.
    package let head: [UInt8]
    /// Counted from 0 in the order of accepting.
    package let connection: Int
    /// Counted from 0 over all connections.
    package let order: Int
    /// When the last byte was read.
    package let arrival: ContinuousClock.Instant

    /// The bytes of the first header of this name, in any case.
    package func bytes(of name: String) -> [UInt8]? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// The first header of this name as text, in any case.
    package func header(_ name: String) -> String? {
        bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The path and query without the query.
    package var path: String { String(target.prefix { $0 != "?" }) }
}
