/// The host of a feed, as far as politeness goes.
package struct FetchedHost: Hashable, Sendable {
    /// In lower case.
    package let name: String

    /// Nil for what is no http or https URL.
    package init?(of url: String) {
        guard let url = try? WireURL(url) else { return nil }
        self.init(url)
    }

    init(_ url: WireURL) {
        name = url.host
    }

    /// Whether a URL holds a user's name or password.
    package static func hasCredentials(_ url: String) -> Bool { (try? WireURL(url))?.user != nil }

    /// Whether its name says that it is a machine of one's own: of loopback, of a private network, without a public name.
    package var isPrivate: Bool {
        if let address = NetworkAddress(name) { return !address.isPublic }
        return !name.contains(".") || Self.privateSuffixes.contains { name.hasSuffix($0) }
    }

    /// RFC 6761, RFC 6762, RFC 8375, ICANN's `.internal`, and what home routers use.
    private static let privateSuffixes = [".localhost", ".local", ".internal", ".home.arpa", ".lan", ".home"]
}
