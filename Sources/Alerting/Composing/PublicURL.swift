/// A feed's address as an alert may show it.
package enum PublicURL {
    /// Names of query parts that hold secrets, compared in lower case with `-` and `_` left out.
    ///
    /// They are those of feeds with a key in the address (GitHub's and GitLab's `token` and `feed_token`, FreshRSS's and
    /// Miniflux's `token`, podcast hosts' `auth` and `key`, Amazon's and Google's signed links) and the plain words for a
    /// password or a session.
    private static let secretNames: Set<String> = [
        "accesskey", "accesstoken", "apikey", "apitoken", "auth", "authkey", "authtoken", "code", "credential",
        "feedtoken",
        "jwt", "key", "pass", "passwd", "password", "privatetoken", "pwd", "rsstoken", "secret", "session", "sessionid",
        "sid",
        "sig", "signature", "ticket", "token", "userkey", "usertoken", "xamzcredential", "xamzsecuritytoken",
        "xamzsignature", "xgoogcredential", "xgoogsignature",
    ]

    /// `url` without user and password, without a fragment, and without query parts that hold secrets; all else byte for
    /// byte. The path of a local file stays as it is.
    ///
    /// - Parameter isHarmless: Whether a password or the value of a query part may be shown after all.
    package static func redacted(_ url: String, unless isHarmless: (Substring) -> Bool = { _ in false }) -> String {
        guard let scheme = url.range(ofFirst: "://") else { return url }
        var rest = url[scheme.upperBound...]
        if let fragment = rest.firstIndex(of: "#") { rest = rest[..<fragment] }
        let authorityEnd = rest.firstIndex { "/?\\".contains($0) } ?? rest.endIndex
        let authority = rest[..<authorityEnd]
        let host =
            authority.lastIndex(of: "@").map { at in
                isHarmless(authority[..<at]) ? authority : authority[authority.index(after: at)...]
            } ?? authority
        let tail = rest[authorityEnd...]
        guard let mark = tail.firstIndex(of: "?") else { return String(url[..<scheme.upperBound] + host + tail) }
        let kept = tail[tail.index(after: mark)...].split(separator: "&", omittingEmptySubsequences: false)
            .filter { !isSecret($0.prefix { $0 != "=" }) || isHarmless($0) }
        let query = kept.isEmpty ? "" : "?" + kept.joined(separator: "&")
        return String(url[..<scheme.upperBound] + host + tail[..<mark]) + query
    }

    /// The host and port alone: all that a message about a receiver may say of its address.
    static func host(_ url: String) -> String {
        guard let scheme = url.range(ofFirst: "://") else { return "the receiver" }
        let authority = url[scheme.upperBound...].prefix { !"/?#\\".contains($0) }
        return String(authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority)
    }

    /// All behind the host: what no message may show.
    static func pathAndQuery(_ url: String) -> String {
        guard let scheme = url.range(ofFirst: "://") else { return url }
        return String(url[scheme.upperBound...].drop { !"/?#\\".contains($0) })
    }

    /// The link, where it is one that a reader may follow: http or https.
    static func followable(_ link: String?) -> String? {
        guard let link else { return nil }
        let start = link.prefix(8).lowercased()
        return start.hasPrefix("http://") || start.hasPrefix("https://") ? link : nil
    }

    private static func isSecret(_ name: Substring) -> Bool {
        secretNames.contains(name.lowercased().filter { $0 != "_" && $0 != "-" })
    }
}

extension String {
    fileprivate func range(ofFirst part: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
            start = index(after: start)
        }
        return nil
    }
}
