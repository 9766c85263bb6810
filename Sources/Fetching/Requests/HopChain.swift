import Model

/// A fetch from its first URL to its last: what each hop may carry, and what its answer leads to.
///
/// Redirects are followed here and not by libcurl, which would hand configured headers and validators to any host it is sent to.
struct HopChain {
    private let request: FetchRequest
    private let options: FetchOptions
    private let first: WireURL
    private var url: WireURL
    private var body: [UInt8]?
    /// False from the first hop that leaves the origin on, even if a later one comes back.
    private var keepsCredentials = true
    private var firstWasPrivate = false
    private var redirects: [FetchResponse.Redirect] = []
    private var redirectHeaders: [ResponseHeaders] = []
    private var visited: Set<String>
    private var timeLeft: Duration
    private let begin = ContinuousClock.now

    /// Lists feed types first; the same for every GET, since an ETag may depend on it.
    static let accept =
        "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, "
        + "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1"

    /// - Throws: ``FetchError`` before anything is sent, for a URL or a header that cannot be.
    init(_ request: FetchRequest, options: FetchOptions) throws(FetchError) {
        let url = try WireURL(request.url)
        self.request = request
        self.options = options
        self.url = url
        first = url
        visited = [url.text]
        if let start = request.startsAt {
            self.url = try WireURL(start)
            keepsCredentials = self.url.origin == first.origin
            visited.insert(self.url.text)
        }
        timeLeft = request.timeout ?? options.timeout
        switch request.method {
        case .get: break
        case .post(let bytes), .put(let bytes): body = bytes
        }
        for (name, value) in request.headers {
            guard HeaderRules.isName(name) else {
                throw FetchError(.invalidHeader, url, "a configured header has a name that cannot be")
            }
            guard !HeaderRules.reserved.contains(name.lowercased()) else {
                throw FetchError(.invalidHeader, url, "the header \(name) cannot be configured")
            }
            guard !HeaderRules.hasControls(value.utf8) else {
                throw FetchError(.invalidHeader, url, "the configured header \(name) holds control characters")
            }
        }
        for value in [request.validators?.etag, request.validators?.lastModified] {
            if let value, HeaderRules.hasControls(value) {
                throw FetchError(.invalidHeader, url, "a stored validator holds control characters")
            }
        }
    }

    /// The next request.
    ///
    /// - Throws: ``FetchError`` where its address must not be asked.
    func plan() throws(FetchError) -> TransferPlan {
        let allowsPrivate = allowsPrivateAddresses
        if !allowsPrivate && options.proxy != nil { try refusePrivateLiteral() }
        return TransferPlan(
            url: url, body: body, replaces: replaces, headers: headers(), userAgent: options.userAgent,
            user: keepsCredentials && !hasConfigured("Authorization") ? first.user : nil,
            password: keepsCredentials ? first.password : nil, timeout: timeLeft,
            connectTimeout: options.connectTimeout, maxBytes: request.maxBytes ?? options.maxBytes,
            truncatesBody: request.bodyOverflow == .truncate, dropsRedirectBody: request.followsRedirects,
            allowsPrivateAddresses: allowsPrivate, proxy: options.proxy, isPaced: request.pacing == .host,
            certificates: options.certificates, isHTTP1: options.isHTTP1 || request.isHTTP1)
    }

    /// Takes the answer of the request that `plan()` gave: the response where it was the last, nil where there is one more to send.
    mutating func follow(_ result: TransferResult) throws(FetchError) -> FetchResponse? {
        if redirects.isEmpty, let address = result.address.flatMap({ NetworkAddress($0) }) {
            firstWasPrivate = !address.isPublic
        }
        timeLeft -= result.elapsed
        guard request.followsRedirects, RedirectRules.isRedirect(result.status) else { return response(result) }
        try redirect(result)
        return nil
    }
}

extension HopChain {
    private var allowsPrivateAddresses: Bool {
        if options.allowPrivateNetworks { return true }
        guard request.source == .user else { return false }
        // A redirect is the server's word, not the user's: it may stay on the user's own private host, but not lead to one from outside.
        guard redirects.isEmpty else { return firstWasPrivate && url.host == first.host && options.proxy == nil }
        return request.startsAt == nil || url.host == first.host
    }

    /// Through a proxy no address is seen here, so that at least what is plainly private is not asked of it.
    private func refusePrivateLiteral() throws(FetchError) {
        let isLocalName = url.host == "localhost" || url.host.hasSuffix(".localhost")
        guard isLocalName || NetworkAddress(url.host)?.isPublic == false else { return }
        throw FetchError(
            .refused, url, "an address of a private network, refused for a URL that came from the network")
    }

    /// Whether it is a PUT.
    private var replaces: Bool {
        if case .put = request.method { body != nil } else { false }
    }

    private func hasConfigured(_ name: String) -> Bool {
        request.headers.contains { $0.name.lowercased() == name.lowercased() }
    }

    private func headers() -> [[UInt8]] {
        var lines: [[UInt8]] = []
        func add(_ name: String, _ value: [UInt8]) { lines.append(HeaderRules.line(name, value)) }
        if !(keepsCredentials && hasConfigured("Accept")) {
            add("Accept", Array((body == nil ? Self.accept : "*/*").utf8))
        }
        if body != nil {
            // A header without a value and colon-ended is one that libcurl leaves out: no guess at the type, no wait for "100 Continue".
            lines.append(Array("Expect:".utf8))
            if !(keepsCredentials && hasConfigured("Content-Type")) { lines.append(Array("Content-Type:".utf8)) }
        }
        if keepsCredentials {
            for (name, value) in request.headers { add(name, Array(value.utf8)) }
        }
        if let validators = request.validators, (try? WireURL(validators.url))?.text == url.text, body == nil {
            if let etag = validators.etag { add("If-None-Match", etag) }
            if let date = validators.lastModified { add("If-Modified-Since", date) }
        }
        return lines
    }

    private mutating func redirect(_ result: TransferResult) throws(FetchError) {
        guard let location = result.headers["Location"], !location.allSatisfy(\.isWhitespace) else {
            throw FetchError(.redirect, url, "answers \(result.status) (moved) without saying where to")
        }
        guard redirects.count < options.redirectLimit else {
            throw FetchError(.redirect, url, "more than \(options.redirectLimit) redirects")
        }
        let target = try url.resolving(location)
        if RedirectRules.keepsBody(result.status), body != nil, target.origin != first.origin {
            throw FetchError(.redirect, url, "would have the request sent on to another host, \(target.host)")
        }
        if !RedirectRules.keepsBody(result.status) { body = nil }
        guard visited.insert(target.text).inserted else {
            throw FetchError(.redirect, url, "redirects in a circle")
        }
        guard timeLeft > .zero else { throw FetchError(.timeout, url, "redirects took the whole time limit") }
        redirects.append(.init(status: result.status, from: url.text, to: target.text))
        redirectHeaders.append(result.headers)
        if target.origin != url.origin { keepsCredentials = false }
        url = target
    }

    private func response(_ result: TransferResult) -> FetchResponse {
        let isWhole = !result.isTruncated && ((200..<300).contains(result.status) || result.status == 304)
        return FetchResponse(
            status: result.status, url: url.text, redirects: redirects, headers: result.headers,
            redirectHeaders: redirectHeaders, body: result.body,
            isTruncated: result.isTruncated, validators: isWhole ? Validators(of: result.headers, url: url.text) : nil,
            waited: begin.duration(to: result.start), isPrivate: result.isPrivate(through: options.proxy, from: url))
    }
}
