/// A header that a user configured and that can't be sent. Its value may be a secret and is not told.
package struct HeaderError: Error, CustomStringConvertible, Hashable {
    package let description: String

    /// Headers that a sink writes itself, or that belong to the connection.
    private static let reserved: Set<String> = [
        "connection", "content-length", "content-type", "host", "transfer-encoding", "webhook-id", "webhook-signature",
        "webhook-timestamp",
    ]

    /// A name is a token (RFC 9110 §5.6.2); a value has no control byte but a tab (§5.5), since a line break in it would
    /// begin a header of its own.
    static func check(_ name: String, _ value: String) throws(HeaderError) {
        let isToken =
            !name.isEmpty
            && name.utf8.allSatisfy { byte in
                Unicode.Scalar(byte).properties.isAlphabetic && byte < 0x80 || (0x30...0x39).contains(byte)
                    || "!#$%&'*+-.^_`|~".utf8.contains(byte)
            }
        let shown = name.unicodeScalars.map { $0.value < 0x21 || $0.value > 0x7e ? "?" : String($0) }.joined()
            .shortened(to: 60)
        guard isToken else { throw HeaderError(description: "\(shown) is no name of a header") }
        if reserved.contains(name.lowercased()) {
            throw HeaderError(description: "the header \(shown) is set by Tipoff itself; leave it out")
        }
        guard value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7f || $0 == 0x09 }) else {
            throw HeaderError(
                description: "the header \(shown) has a line break or another control character in its value")
        }
    }
}
