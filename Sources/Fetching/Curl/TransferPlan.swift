/// One hop, checked and complete: what a transfer puts on the wire and what it accepts back.
struct TransferPlan: Sendable {
    var url: WireURL
    /// A body makes it a POST.
    var body: [UInt8]?
    /// Or a PUT.
    var replaces = false
    /// Lines without line breaks, as `CURLOPT_HTTPHEADER` takes them.
    var headers: [[UInt8]]
    var userAgent: String
    var user: String?
    var password: String?
    var timeout: Duration
    var connectTimeout: Duration
    var maxBytes: Int
    var truncatesBody: Bool
    /// A redirect that will be followed: its body is of no interest.
    var dropsRedirectBody: Bool
    var allowsPrivateAddresses: Bool
    var proxy: String?
    var isPaced: Bool
    /// See `FetchOptions.certificates`.
    var certificates: String?
    /// Not HTTP/2, even where the server offers it.
    var isHTTP1: Bool
    /// The mail to be handed to the server, in place of an HTTP request.
    var mail: MailEnvelope?
}

/// A mail and whom it is for, as SMTP carries it.
struct MailEnvelope: Sendable {
    var sender: String
    var recipients: [String]
    /// RFC 5322, lines ended by CR LF.
    var message: [UInt8]
    var security: MailRequest.Security
}

/// What one hop brought.
struct TransferResult: Sendable {
    var status: Int
    var headers: ResponseHeaders
    var body: [UInt8]
    var isTruncated: Bool
    /// The other end's address as text; the proxy's, where there is one.
    var address: String?
    /// When it was sent.
    var start: ContinuousClock.Instant
    /// On the wire, without the wait for its turn.
    var elapsed: Duration

    /// Whether it came from a machine of a private network; through a proxy the name alone tells.
    func isPrivate(through proxy: String?, from url: WireURL) -> Bool {
        if FetchedHost(url).isPrivate { return true }
        return proxy == nil && address.flatMap { NetworkAddress($0) }?.isPublic == false
    }
}
