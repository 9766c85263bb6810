package import Model

/// What a server answered, whatever the status; a failure on the way is a ``FetchError`` instead.
package struct FetchResponse: Sendable {
    /// One hop that pointed elsewhere.
    package struct Redirect: Hashable, Sendable {
        package let status: Int
        package let from: String
        package let to: String
    }

    package let status: Int
    /// Where the answer came from in the end, without credentials and fragment.
    package let url: String
    /// In order; empty where the first URL answered itself.
    package let redirects: [Redirect]
    package let headers: ResponseHeaders
    /// Those of each redirect, in order.
    package let redirectHeaders: [ResponseHeaders]
    /// Decoded; cut where the request allowed that, and for statuses from 400 on.
    package let body: [UInt8]
    /// True where the body was longer than what is kept.
    package let isTruncated: Bool
    /// From a 2xx or 304 answer that came whole, bound to `url`; nil where the server gave none worth keeping.
    package let validators: Validators?
    /// From the call until the last hop was sent: the wait for its turn, and the hops before.
    package let waited: Duration
    /// Whether it came from a machine of a private network, or of loopback.
    package let isPrivate: Bool
}

extension Validators {
    /// More than this is not a validator but a load.
    private static let byteLimit = 8192

    /// What can be stored of a response's validators: at most 8 KB each, no control bytes.
    init?(of headers: ResponseHeaders, url: String) {
        func kept(_ name: String) -> [UInt8]? {
            guard let value = headers.bytes(of: name), !value.isEmpty, value.count <= Self.byteLimit,
                !HeaderRules.hasControls(value)
            else { return nil }
            return value
        }
        self.init(url: url, etag: kept("ETag"), lastModified: kept("Last-Modified"))
    }
}
