import Model

/// How long an answer stays fresh: until then there is nothing to ask for (RFC 9111 §4.2).
package enum Freshness {
    /// The most that a number of seconds may say (RFC 9111 §1.2.2).
    private static let longest = Duration.seconds(1 << 31)

    /// `max-age`, else `Expires` less `Date`, each less `Age`; the server's clock is judged against itself alone.
    ///
    /// `s-maxage` is for shared caches and is passed over. Of two `max-age` the smaller counts; one that is no number, or
    /// negative, makes the answer stale, as do `no-cache` and `no-store`.
    ///
    /// - Returns: nil where the answer says nothing; zero where it is stale.
    package static func lifetime(of headers: ResponseHeaders) -> Duration? {
        guard let lifetime = declared(headers.combined("Cache-Control")) ?? expiry(headers) else { return nil }
        let age = headers["Age"].flatMap(seconds) ?? .zero
        return max(.zero, lifetime - age)
    }

    private static func declared(_ cacheControl: String?) -> Duration? {
        var lifetime: Duration?
        for directive in (cacheControl ?? "").split(separator: ",") {
            let parts = directive.split(separator: "=", maxSplits: 1).map(trimmed)
            switch parts.first?.lowercased() {
            case "no-cache", "no-store":
                return .zero
            case "max-age":
                let age = parts.count == 2 ? seconds(parts[1]) ?? .zero : .zero
                lifetime = min(lifetime ?? age, age)
            default:
                break
            }
        }
        return lifetime
    }

    private static func expiry(_ headers: ResponseHeaders) -> Duration? {
        guard let expires = headers["Expires"] else { return nil }
        guard let end = HTTPDate.parse(expires), let date = headers["Date"].flatMap(HTTPDate.parse) else {
            return .zero
        }
        return max(.zero, end - date)
    }

    /// Digits, in quotation marks or not.
    private static func seconds(_ text: String) -> Duration? {
        let digits = trimmed(Substring(text)).utf8.filter { $0 != UInt8(ascii: "\"") }
        guard !digits.isEmpty, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        return Int64(String(decoding: digits, as: UTF8.self)).map { min(.seconds($0), longest) } ?? longest
    }

    private static func trimmed(_ text: Substring) -> String {
        let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        return String(text.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
    }
}
