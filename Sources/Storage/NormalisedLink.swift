/// A web address reduced to what names the page, so that two spellings of one page compare equal.
///
/// http and https are alike, the host is lower-cased (its `www.` kept: it may be another site), default ports, user
/// names, tracking parameters and a closing slash are dropped, percent-encoding is made uniform (RFC 3986 §6.2.2); the
/// other parameters stay in their order. A fragment stays where it can name a part of its own, as the entries of a
/// changelog on one page or `#!` routes do, and goes where it can't: an empty one, a bare number (the BBC counts an item's
/// edits in its guid's), `rss…` and those that hold parameters (`#xtor=RSS-1`).
package struct NormalisedLink: Hashable, Sendable {
    package let text: String
    /// Whether it names a site and no page of it.
    package let isSite: Bool

    /// Nil where the text is no address with `http:` or `https:`.
    package init?(_ text: String) {
        var rest = Substring(text)
        while let first = rest.unicodeScalars.first, first.value <= 0x20 {
            rest = Substring(rest.unicodeScalars.dropFirst())
        }
        while let last = rest.unicodeScalars.last, last.value <= 0x20 {
            rest = Substring(rest.unicodeScalars.dropLast())
        }
        let (scheme, afterScheme) = rest.divided(at: ":")
        guard
            let afterScheme, ["http", "https"].contains(scheme.lowercased()),
            afterScheme.utf8.starts(with: "//".utf8)
        else { return nil }

        let (beforeFragment, fragment) = Substring(afterScheme.utf8.dropFirst(2)).divided(at: "#")
        let (beforeQuery, query) = beforeFragment.divided(at: "?")
        let slash = beforeQuery.utf8.firstIndex(of: UInt8(ascii: "/")) ?? beforeQuery.endIndex
        let host = Self.host(beforeQuery[..<slash])
        guard !host.isEmpty else { return nil }

        var path = beforeQuery[slash...]
        while path.utf8.last == UInt8(ascii: "/") { path = Substring(path.utf8.dropLast()) }
        var result = "https://" + host + Self.encoded(path)
        let parameters = (query ?? "").utf8.split(separator: UInt8(ascii: "&")).map { Substring($0) }.filter {
            parameter in
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
    ///
    /// By bytes: to a `Character` a "#" with an accent after it is another one.
    fileprivate func divided(at character: Unicode.Scalar) -> (Substring, Substring?) {
        guard let index = utf8.firstIndex(of: UInt8(ascii: character)) else { return (self, nil) }
        return (self[..<index], self[utf8.index(after: index)...])
    }
}
