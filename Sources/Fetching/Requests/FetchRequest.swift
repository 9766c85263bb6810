package import Model

/// One thing to ask of the network.
package struct FetchRequest: Sendable {
    package enum Method: Sendable {
        case get
        /// With this body; its `Content-Type` is the caller's to give.
        case post([UInt8])
        /// As `post`.
        case put([UInt8])
    }

    /// Who gave the URL.
    package enum Source: Sendable {
        /// The user wrote it: private addresses are the user's own business.
        case user
        /// It stood in a feed, a page or an answer: private addresses are refused, unless the options allow them.
        case network
    }

    /// What happens to a body past `maxBytes`.
    package enum BodyOverflow: Sendable {
        case fail
        /// Keep what came so far, read no further, and store no validators.
        case truncate
    }

    package enum Pacing: Sendable {
        /// `perHost` and `spacing` of the options.
        case host
        /// Only the overall `concurrency`.
        case none
    }

    package var url: String
    /// Where `url` is known to redirect to, asked at once; all that holds for a redirect holds for it.
    package var startsAt: String?
    package var method: Method
    /// Sent to the URL's own origin only, never past a redirect that leaves it.
    package var headers: [(name: String, value: String)]
    /// Sent to the exact URL that they are bound to, and to no other.
    package var validators: Validators?
    package var source: Source
    package var followsRedirects: Bool
    package var bodyOverflow: BodyOverflow
    /// Instead of the options' value.
    package var maxBytes: Int?
    /// Instead of the options' value.
    package var timeout: Duration?
    package var pacing: Pacing
    /// HTTP/1.1 also where the server offers HTTP/2.
    package var isHTTP1: Bool

    package init(
        url: String, method: Method = .get, headers: [(name: String, value: String)] = [],
        validators: Validators? = nil, source: Source = .user, followsRedirects: Bool = true,
        bodyOverflow: BodyOverflow = .fail, maxBytes: Int? = nil, timeout: Duration? = nil, pacing: Pacing = .host,
        isHTTP1: Bool = false
    ) {
        self.url = url
        self.method = method
        self.headers = headers
        self.validators = validators
        self.source = source
        self.followsRedirects = followsRedirects
        self.bodyOverflow = bodyOverflow
        self.maxBytes = maxBytes
        self.timeout = timeout
        self.pacing = pacing
        self.isHTTP1 = isHTTP1
    }
}
