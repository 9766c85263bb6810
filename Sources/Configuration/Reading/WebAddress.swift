/// What a URL must be for a request to be possible; the whole of RFC 3986 is left to the HTTP client.
enum WebAddress {
    /// What is wrong with `text`, without showing any of it; nil if nothing is.
    static func trouble(_ text: String, schemes: [String]) -> String? {
        let scalars = text.unicodeScalars
        if scalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F || $0.properties.isWhitespace || $0 == "\\" })
        {
            return "it holds a space, a control character or a backslash"
        }
        guard let scheme = scheme(of: text), schemes.contains(scheme.lowercased()) else {
            return "it must begin with \(schemes.map { "\($0)://" }.joined(separator: " or "))"
        }
        let rest = text.dropFirst(scheme.count + 3)
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        let (name, port) = split(host)
        if name.isEmpty { return "it names no host" }
        if let port, !(port.utf8.count <= 5 && (1...65_535).contains(Int(port) ?? 0)) {
            return "its port is not a number from 1 to 65535"
        }
        return nil
    }

    /// What stands before `://`; nil where that is no scheme.
    static func scheme(of text: String) -> Substring? {
        let scheme = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
        guard scheme.first?.isLetter == true, text.dropFirst(scheme.count).hasPrefix("://") else { return nil }
        return scheme
    }

    /// The same for two URLs that differ only in what never matters: the case of scheme and host, the default port, the fragment, an empty path.
    static func comparable(_ url: String) -> String {
        guard let scheme = scheme(of: url) else { return url }
        let rest = url.dropFirst(scheme.count + 3).prefix { $0 != "#" }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        let path = rest.dropFirst(authority.count)
        let parts = authority.split(separator: "@", omittingEmptySubsequences: false)
        var host = (parts.last ?? "").lowercased()
        let isHTTP = scheme.lowercased() == "http"
        if host.hasSuffix(isHTTP ? ":80" : ":443") { host.removeLast(isHTTP ? 3 : 4) }
        let user = parts.dropLast().joined(separator: "@")
        return
            "\(scheme.lowercased())://\(user.isEmpty ? "" : user + "@")\(host)\(path.isEmpty || path.hasPrefix("?") ? "/" : "")\(path)"
    }

    private static func split(_ host: Substring) -> (name: Substring, port: Substring?) {
        if host.hasPrefix("["), let end = host.firstIndex(of: "]") {
            let rest = host[host.index(after: end)...]
            return (host[...end], rest.isEmpty ? nil : rest.dropFirst())
        }
        guard let colon = host.lastIndex(of: ":") else { return (host, nil) }
        let port = host[host.index(after: colon)...]
        return (host[..<colon], port.isEmpty ? nil : port)
    }
}

/// RFC 9110, sections 5.1 and 5.5.
enum HeaderSyntax {
    static func isName(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
            }
    }

    static func isValue(_ value: String) -> Bool {
        value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
    }
}

/// Paths as the config writes them.
enum FilePaths {
    /// Joined to `directory` where it is relative, without `.`, `..` and doubled slashes; `~` is no home folder here.
    static func absolute(_ path: String, from directory: String) -> String {
        var parts: [Substring] = []
        for part in (path.hasPrefix("/") ? path : directory + "/" + path).split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }
}
