import CCurl

/// A URL as it goes on the wire, http or https but for that of a mail server: read by libcurl alone, so that no second parser can see another host in it.
struct WireURL: Hashable, Sendable {
    /// Without credentials and fragment.
    let text: String
    /// What the request asks for where libcurl would leave out a last "?", which stands for a query that is empty; else nil.
    let emptyQueryTarget: String?
    /// Lower case.
    let scheme: String
    /// Lower case, an address in its usual form, IPv6 in brackets.
    let host: String
    let port: Int
    /// Scheme, host, port and path: what messages may show.
    let shown: String
    /// From the URL, percent-decoded.
    let user: String?
    let password: String?

    /// What must be the same for credentials to be sent on.
    var origin: String { "\(scheme)://\(host):\(port)" }

    /// Reads an absolute URL.
    init(_ text: String) throws(FetchError) {
        try self.init(text, base: nil)
    }

    /// Reads the URL of a mail server; its path is the name that we greet it with.
    init(mailServer text: String) throws(FetchError) {
        try self.init(text, base: nil, schemes: ["smtp", "smtps"])
    }

    /// Reads the value of a `Location`, which may be relative to the URL that answered (RFC 3986 §5).
    func resolving(_ location: String) throws(FetchError) -> WireURL {
        try WireURL(location, base: self)
    }

    private init(
        _ given: String, base: WireURL?, schemes: [String] = ["http", "https"]
    ) throws(FetchError) {
        let subject = base?.host ?? "URL"
        func refused(_ code: FetchError.Code, _ text: String) -> FetchError {
            FetchError(code, subject: subject, text, url: base?.shown)
        }
        let prefix = base == nil ? "given is " : "its redirect leads to "
        guard !given.isEmpty, !HeaderRules.hasControls(given.utf8) else {
            throw refused(
                base == nil ? .invalidURL : .redirect, prefix + "an address that is empty or holds control characters")
        }
        guard let handle = unsafe curl_url() else { throw refused(.system, "out of memory") }
        defer { unsafe curl_url_cleanup(handle) }
        // Spaces and bytes past ASCII are percent-encoded; all else stays as it was written.
        let flags = UInt32(CURLU_URLENCODE | CURLU_NON_SUPPORT_SCHEME)
        if let base { unsafe curl_url_set(handle, CURLUPART_URL, base.text, 0) }
        guard unsafe curl_url_set(handle, CURLUPART_URL, given, flags) == CURLUE_OK else {
            throw refused(base == nil ? .invalidURL : .redirect, prefix + "what cannot be read as a URL")
        }
        let scheme = unsafe Self.part(CURLUPART_SCHEME, of: handle)?.lowercased() ?? ""
        guard schemes.contains(scheme) else {
            throw refused(
                .refused, prefix + "a \(scheme.prefix(20)): URL; only \(schemes.joined(separator: " and ")) are fetched"
            )
        }
        user = unsafe Self.part(CURLUPART_USER, of: handle, flags: UInt32(CURLU_URLDECODE))
        password = unsafe Self.part(CURLUPART_PASSWORD, of: handle, flags: UInt32(CURLU_URLDECODE))
        for part in [CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_OPTIONS, CURLUPART_FRAGMENT] {
            unsafe curl_url_set(handle, part, nil, 0)
        }
        guard let host = unsafe Self.part(CURLUPART_HOST, of: handle)?.lowercased(), !host.isEmpty,
            let port = unsafe Self.part(CURLUPART_PORT, of: handle, flags: UInt32(CURLU_DEFAULT_PORT)).flatMap({
                Int($0)
            }),
            let text = unsafe Self.part(CURLUPART_URL, of: handle)
        else { throw refused(base == nil ? .invalidURL : .redirect, prefix + "a URL without a host") }
        if let user, HeaderRules.hasControls(user.utf8) || user.contains(":") {
            throw FetchError(.invalidURL, subject: host, "the user name in the URL holds control characters or a colon")
        }
        self.scheme = scheme
        self.host = host
        self.port = port
        // libcurl drops the mark of an empty query, which tells two URLs apart all the same (RFC 3986 §6.2.3).
        let hasEmptyQuery =
            unsafe given.prefix { $0 != "#" }.last == "?" && (Self.part(CURLUPART_QUERY, of: handle) ?? "").isEmpty
        self.text = hasEmptyQuery && !text.hasSuffix("?") ? text + "?" : text
        emptyQueryTarget = hasEmptyQuery ? unsafe (Self.part(CURLUPART_PATH, of: handle) ?? "/") + "?" : nil
        shown = String(text.prefix { $0 != "?" })
    }

    private static func part(_ part: CURLUPart, of handle: OpaquePointer, flags: UInt32 = 0) -> String? {
        var value: UnsafeMutablePointer<CChar>?
        guard unsafe curl_url_get(handle, part, &value, flags) == CURLUE_OK, let value = unsafe value else {
            return nil
        }
        defer { unsafe curl_free(value) }
        return unsafe String(cString: value)
    }
}
