/// A web address reduced to what names the page, so that two spellings of one page compare equal.
///
/// http and https are alike, the host is lower-cased (its `www.` kept: it may be another site), default ports, user
/// names, tracking parameters and a closing slash are dropped, percent-encoding is made uniform (RFC 3986 §6.2.2); the
/// other parameters stay in their order. A fragment stays where it can name a part of its own, as the entries of a
/// changelog on one page or `#!` routes do, and goes where it can't: an empty one, a bare number (the BBC counts an item's
/// edits in its guid's), `rss…` and those that hold parameters (`#xtor=RSS-1`).
struct NormalisedLink: Hashable {
    let text: String
    /// Whether it names a site and no page of it.
    let isSite: Bool

    /// Nil where the text is no address with `http:` or `https:`.
    init?(_ text: String) {
        var rest = Substring(text)
        while let first = rest.unicodeScalars.first, first.value <= 0x20 {
            rest = Substring(rest.unicodeScalars.dropFirst())
        }
        while let last = rest.unicodeScalars.last, last.value <= 0x20 {
            rest = Substring(rest.unicodeScalars.dropLast())
        }
        guard let colon = rest.firstIndex(of: ":") else { return nil }
        let scheme = rest[..<colon].lowercased()
        guard scheme == "http" || scheme == "https", rest[colon...].hasPrefix("://") else { return nil }
        rest = rest[colon...].dropFirst(3)

        let (beforeFragment, fragment) = rest.divided(at: "#")
        let (beforeQuery, query) = beforeFragment.divided(at: "?")
        let slash = beforeQuery.firstIndex(of: "/") ?? beforeQuery.endIndex
        let host = Self.host(beforeQuery[..<slash])
        guard !host.isEmpty else { return nil }

        var path = beforeQuery[slash...]
        while path.last == "/" { path = path.dropLast() }
        var result = "https://" + host + Self.encoded(path)
        let parameters = (query ?? "").split(separator: "&").filter { parameter in
            let (name, value) = parameter.divided(at: "=")
            return !TrackingParameters.contains(name: name, value: value ?? "")
        }
        if !parameters.isEmpty {
            result += "?" + parameters.map { Self.encoded($0) }.joined(separator: "&")
        }
        var keepsFragment = false
        if let fragment, Self.namesPart(fragment) {
            result += "#" + Self.encoded(fragment)
            keepsFragment = true
        }
        self.text = result
        self.isSite = path.isEmpty && parameters.isEmpty && !keepsFragment
    }

    private static func host(_ authority: Substring) -> String {
        var host = authority
        if let at = host.lastIndex(of: "@") { host = host[at...].dropFirst() }
        // The colons of a bracketed IPv6 address are no port's.
        if let colon = host.lastIndex(of: ":"), !host[colon...].contains("]") {
            let port = host[colon...].dropFirst()
            if port.isEmpty || port == "80" || port == "443" { host = host[..<colon] }
        }
        return encoded(Substring(host.lowercased()))
    }

    private static func namesPart(_ fragment: Substring) -> Bool {
        if fragment.hasPrefix("!") || fragment.hasPrefix("/") { return true }
        if fragment.isEmpty || fragment.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return false }
        return !fragment.lowercased().hasPrefix("rss") && !fragment.contains("=")
    }

    /// Everything outside of printable ASCII percent-encoded, and the digits of what is encoded already in upper case.
    private static func encoded(_ text: Substring) -> String {
        var bytes: [UInt8] = []
        var digitsToRaise = 0
        for byte in text.utf8 {
            if byte <= 0x20 || byte >= 0x7F {
                bytes.append(UInt8(ascii: "%"))
                bytes.append(hexDigits[Int(byte >> 4)])
                bytes.append(hexDigits[Int(byte & 15)])
                digitsToRaise = 0
            } else if digitsToRaise > 0 {
                digitsToRaise -= 1
                bytes.append(byte >= 0x61 && byte <= 0x66 ? byte - 0x20 : byte)
            } else {
                bytes.append(byte)
                if byte == UInt8(ascii: "%") { digitsToRaise = 2 }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let hexDigits = Array("0123456789ABCDEF".utf8)
}

extension Substring {
    /// What stands before and after the first such character; nil after where there is none.
    fileprivate func divided(at character: Character) -> (Substring, Substring?) {
        guard let index = firstIndex(of: character) else { return (self, nil) }
        return (self[..<index], self[index...].dropFirst())
    }
}
