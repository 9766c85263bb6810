/// A mailbox (RFC 5322 §3.4): an address, and a name or none.
package struct MailAddress: Sendable, Hashable {
    package let name: String?
    /// ASCII, one `@`, no space.
    package let address: String

    package init(name: String? = nil, address: String) {
        self.name = name
        self.address = address
    }

    /// Behind the `@`.
    package var domain: String {
        String(address[address.index(after: address.lastIndex(of: "@") ?? address.startIndex)...])
    }
}
