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

    /// Nil where the text is no address with `http:` or `https:`. O(n); by bytes: to a `Character` a "#" with an accent after it is
    /// another one.
    package init?(_ text: String) {
        guard let address = Self.afterScheme(Array(text.utf8)[...]) else { return nil }
        let (beforeFragment, fragment) = address.divided(at: "#")
        let (beforeQuery, query) = beforeFragment.divided(at: "?")
        let slash = beforeQuery.firstIndex(of: UInt8(ascii: "/")) ?? beforeQuery.endIndex
        let host = Self.host(beforeQuery[..<slash])
        guard !host.isEmpty else { return nil }

        var path = beforeQuery[slash...]
        while path.last == UInt8(ascii: "/") { path.removeLast() }
        var result = Array("https://".utf8)
        result.reserveCapacity(result.count + address.count)
        result += host
        Self.encode(path, to: &result)
        var mark = UInt8(ascii: "?")
        for parameter in (query ?? []).split(separator: UInt8(ascii: "&")) where !Self.isTracking(parameter) {
            result.append(mark)
            Self.encode(parameter, to: &result)
            mark = UInt8(ascii: "&")
        }
        let hasQuery = mark == UInt8(ascii: "&")
        let part = fragment.flatMap { Self.namesPart($0) ? $0 : nil }
        if let part {
            result.append(UInt8(ascii: "#"))
            Self.encode(part, to: &result)
        }
        self.text = String(decoding: result, as: UTF8.self)
        self.isSite = path.isEmpty && !hasQuery && part == nil
    }

    /// What follows `http://` or `https://`, without spaces and control characters around it.
    private static func afterScheme(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let start = text.firstIndex(where: { $0 > 0x20 }), let end = text.lastIndex(where: { $0 > 0x20 }) else {
            return nil
        }
        var rest = text[start...end]
        guard rest.take("http") else { return nil }
        _ = rest.take("s")
        return rest.take("://") ? rest : nil
    }

    private static func host(_ authority: ArraySlice<UInt8>) -> [UInt8] {
        var host = authority
        if let at = host.lastIndex(of: UInt8(ascii: "@")) { host = host[(at + 1)...] }
        // The colons of a bracketed IPv6 address are no port's.
        if let colon = host.lastIndex(of: UInt8(ascii: ":")), !host[colon...].contains(UInt8(ascii: "]")) {
            let port = host[(colon + 1)...]
            if port.isEmpty || port.elementsEqual("80".utf8) || port.elementsEqual("443".utf8) { host = host[..<colon] }
        }
        if host.allSatisfy({ $0 < 0x80 }) {
            host = host.map(\.asciiLowercased)[...]
        } else {
            host = Array(String(decoding: host, as: UTF8.self).lowercased().utf8)[...]
        }
        var result: [UInt8] = []
        encode(host, to: &result)
        return result
    }

    private static func isTracking(_ parameter: ArraySlice<UInt8>) -> Bool {
        let (name, value) = parameter.divided(at: "=")
        return TrackingParameters.contains(
            name: String(decoding: name, as: UTF8.self), value: String(decoding: value ?? [], as: UTF8.self))
    }

    private static func namesPart(_ fragment: ArraySlice<UInt8>) -> Bool {
        if fragment.first == UInt8(ascii: "!") || fragment.first == UInt8(ascii: "/") { return true }
        if fragment.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return false }
        var rest = fragment
        return !rest.take("rss") && !fragment.contains(UInt8(ascii: "="))
    }

    /// Everything outside of printable ASCII percent-encoded, and the digits of what is encoded already in upper case.
    private static func encode(_ text: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        var digitsToRaise = 0
        for byte in text {
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
    }

    private static let hexDigits = Array("0123456789ABCDEF".utf8)
}

extension ArraySlice<UInt8> {
    /// What stands before and after the first such character; nil after where there is none.
    fileprivate func divided(at character: Unicode.Scalar) -> (ArraySlice, ArraySlice?) {
        guard let index = firstIndex(of: UInt8(ascii: character)) else { return (self, nil) }
        return (self[..<index], self[(index + 1)...])
    }

    /// Takes a prefix off, in either case; false where there is another one.
    ///
    /// - Parameter prefix: In lower case.
    fileprivate mutating func take(_ prefix: String) -> Bool {
        guard count >= prefix.utf8.count, zip(self, prefix.utf8).allSatisfy({ $0.asciiLowercased == $1 }) else {
            return false
        }
        removeFirst(prefix.utf8.count)
        return true
    }
}

extension UInt8 {
    fileprivate var asciiLowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
