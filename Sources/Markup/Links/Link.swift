/// References to other documents: made absolute (RFC 3986 §5.2) and checked by an allow-list of schemes.
package enum Link {
    /// The schemes that a feed may link to. Everything else (`javascript`, `vbscript`, `data`, `file`, `about`, what is not invented
    /// yet) could run code, read the disk or start a program at the reader's.
    private static let schemes: Set<String> = [
        "http", "https", "ftp", "ftps", "mailto", "tel", "sms", "geo", "feed", "itpc", "pcast", "podcast", "webcal",
        "news", "nntp",
        "irc", "ircs", "xmpp", "magnet", "ed2k", "gopher", "gemini", "rtsp", "rtmp", "mms", "ipfs", "ipns", "acct",
        "urn", "tag",
        "doi", "sftp", "ssh", "git", "svn", "telnet", "callto", "skype", "aim", "sip", "sips", "matrix", "nostr", "at",
        "lbry",
        "bitcoin", "lightning", "spotify", "wais", "prospero", "hdl", "info",
    ]

    /// Bytes. Each relative link of a document takes its base: one of 60 KB made a gigabyte of twenty thousand links.
    private static let baseLimit = 512

    /// The absolute form of a reference found in a document; nil where it is empty or its scheme is not allowed.
    ///
    /// A relative reference without a base stays relative.
    package static func resolve(_ reference: String, base: String?, allowsImages: Bool = false) -> String? {
        if isWeb(reference.utf8Span.span) { return reference }
        guard let clean = cleaned(reference) else { return nil }
        if let scheme = scheme(of: clean) {
            if schemes.contains(scheme) {
                if let base, scheme == "http" || scheme == "https",
                    !clean.utf8.dropFirst(scheme.utf8.count + 1).starts(with: [0x2F])
                {
                    // `http:path`: an old relative form (RFC 3986 §5.2.2).
                    let rest = String(clean.utf8.dropFirst(scheme.utf8.count + 1)) ?? ""
                    if Link.scheme(of: base) == scheme, !rest.isEmpty { return joined(rest, base) }
                }
                return clean
            }
            if allowsImages, isImageData(clean) { return clean }
            // `example.com:8080/x` is no scheme; neither is what a path happens to hold.
            return nil
        }
        guard let base, base.utf8.count <= baseLimit, Link.scheme(of: base).map(schemes.contains) ?? true else {
            return clean
        }
        return joined(clean, base)
    }

    /// Whether it is an absolute `http` or `https` reference in which nothing has to be cleaned: `resolve` gives it back.
    static func isWeb(_ reference: Span<UInt8>) -> Bool {
        guard
            ByteSearch.matches("https://", in: reference, at: 0) || ByteSearch.matches("http://", in: reference, at: 0)
        else { return false }
        for index in 0..<reference.count {
            let byte = reference[index]
            if byte <= 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF {
                return false
            }
        }
        return true
    }

    /// Whether it starts with a scheme.
    package static func isAbsolute(_ reference: String) -> Bool {
        scheme(of: reference) != nil
    }

    /// Without the white space and controls that browsers pass over (URL Standard §4.4).
    private static func cleaned(_ reference: String) -> String? {
        let bytes = reference.utf8
        if !bytes.contains(where: { $0 <= 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }) {
            return reference.isEmpty ? nil : reference
        }
        var scalars = Substring(reference).unicodeScalars
        while let first = scalars.first, isNoise(first) || first == " " { scalars.removeFirst() }
        while let last = scalars.last, isNoise(last) || last == " " { scalars.removeLast() }
        var out = String.UnicodeScalarView()
        for scalar in scalars where !isNoise(scalar) {
            guard scalar == " " else {
                out.append(scalar)
                continue
            }
            // One by one: `append(contentsOf:)` copies the whole each time.
            for escape in "%20".unicodeScalars { out.append(escape) }
        }
        return out.isEmpty ? nil : String(out)
    }

    private static func isNoise(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (scalar.value >= 0x7F && scalar.value <= 0xA0) || scalar.value == 0xFEFF
            || (scalar.value >= 0x200B && scalar.value <= 0x200F) || (scalar.value >= 0x2028 && scalar.value <= 0x202E)
    }

    private static func scheme(of text: String) -> String? {
        let bytes = text.utf8
        if bytes.starts(with: "https:".utf8) { return "https" }
        if bytes.starts(with: "http:".utf8) { return "http" }
        guard let colon = bytes.firstIndex(where: { !isSchemeByte($0) }), bytes[colon] == 0x3A,
            colon > bytes.startIndex,
            bytes[bytes.startIndex] | 0x20 >= 0x61
        else { return nil }
        return text[..<colon].lowercased()
    }

    private static func isSchemeByte(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2B || byte == 0x2D
            || byte == 0x2E
    }

    private static func isImageData(_ text: String) -> Bool {
        let start = String(text.prefix(24)).lowercased()
        return ["png", "gif", "jpeg", "jpg", "webp", "avif"].contains { start.hasPrefix("data:image/\($0)") }
    }

    private static func joined(_ reference: String, _ base: String) -> String {
        var target = URLParts(reference)
        let from = URLParts(base)
        target.scheme = from.scheme
        if target.authority == nil {
            target.authority = from.authority
            if target.path.isEmpty {
                target.path = from.path
                if target.query == nil { target.query = from.query }
            } else if !target.path.utf8.starts(with: [0x2F]) {
                let directory = from.path.utf8.lastIndex(of: 0x2F).map { String(from.path[...$0]) }
                target.path = (directory ?? (from.authority == nil ? "" : "/")) + target.path
            }
        }
        target.removeDotSegments()
        return target.description
    }
}

/// The five parts of a URI reference (RFC 3986 appendix B).
private struct URLParts: CustomStringConvertible {
    var scheme: String?
    var authority: String?
    var path: String
    var query: String?
    var fragment: String?

    init(_ text: String) {
        var rest = Substring(text).utf8
        func cut(_ byte: UInt8) -> String? {
            guard let index = rest.firstIndex(of: byte) else { return nil }
            let tail = String(Substring(rest[rest.index(after: index)...]))
            rest = rest[..<index]
            return tail
        }
        fragment = cut(0x23)
        query = cut(0x3F)
        if let colon = rest.firstIndex(of: 0x3A), !rest[..<colon].contains(0x2F),
            rest.first.map({ $0 | 0x20 >= 0x61 }) == true
        {
            scheme = String(Substring(rest[..<colon]))
            rest = rest[rest.index(after: colon)...]
        }
        if rest.starts(with: [0x2F, 0x2F]) {
            rest = rest.dropFirst(2)
            let end = rest.firstIndex(of: 0x2F) ?? rest.endIndex
            authority = String(Substring(rest[..<end]))
            rest = rest[end...]
        }
        path = String(Substring(rest))
    }

    mutating func removeDotSegments() {
        guard path.utf8.contains(0x2E) else { return }
        let isAbsolute = path.utf8.starts(with: [0x2F])
        var kept: [Substring] = []
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst(isAbsolute ? 1 : 0)
        for (index, segment) in segments.enumerated() {
            let isLast = index == segments.count - 1
            if segment == "." {
                if isLast { kept.append("") }
            } else if segment == ".." {
                if !kept.isEmpty { kept.removeLast() }
                if isLast { kept.append("") }
            } else {
                kept.append(segment)
            }
        }
        path = (isAbsolute ? "/" : "") + kept.joined(separator: "/")
    }

    var description: String {
        (scheme.map { $0 + ":" } ?? "") + (authority.map { "//" + $0 } ?? "") + path + (query.map { "?" + $0 } ?? "")
            + (fragment.map { "#" + $0 } ?? "")
    }
}
