package import Model

/// What a server says of the requests that it still takes, and of when it counts anew.
///
/// Three families are read: `RateLimit` (draft-ietf-httpapi-ratelimit-headers, as a list of policies with `r` and `t`, and as its
/// older drafts had it: `limit=…, remaining=…, reset=…`), `RateLimit-Remaining` with `RateLimit-Reset`, and both with `X-` before
/// them, as Reddit, GitHub and many others send them.
package struct RateLimit: Hashable, Sendable {
    /// False where no request is left until the reset.
    package let hasRequestsLeft: Bool
    /// From now on.
    package let reset: Duration?

    /// Nil where the answer says nothing of it.
    package init?(_ headers: ResponseHeaders, now: Timestamp) {
        if let text = headers.combined("RateLimit"), let limit = Self.structured(text) {
            self = limit
            return
        }
        let date = headers["Date"].flatMap(HTTPDate.parse)
        for prefix in ["RateLimit", "X-RateLimit", "X-Rate-Limit"] {
            let remaining = headers["\(prefix)-Remaining"].flatMap(Self.number)
            let reset = headers["\(prefix)-Reset"].flatMap { Self.reset($0, date: date ?? now) }
            guard remaining != nil || reset != nil else { continue }
            self.init(hasRequestsLeft: remaining.map { $0 >= 1 } ?? true, reset: reset)
            return
        }
        return nil
    }

    private init(hasRequestsLeft: Bool, reset: Duration?) {
        self.hasRequestsLeft = hasRequestsLeft
        self.reset = reset
    }

    /// Of several policies, the one that has run out and resets last.
    private static func structured(_ text: String) -> RateLimit? {
        var best: RateLimit?
        for policy in policies(text) {
            guard let remaining = policy["r"] ?? policy["remaining"] else { continue }
            let limit = RateLimit(
                hasRequestsLeft: remaining >= 1, reset: (policy["t"] ?? policy["reset"]).map(duration))
            guard let known = best else {
                best = limit
                continue
            }
            if known.hasRequestsLeft != limit.hasRequestsLeft {
                best = known.hasRequestsLeft ? limit : known
            } else if (limit.reset ?? .zero) > (known.reset ?? .zero) {
                best = limit
            }
        }
        return best
    }

    /// `"default";r=0;t=30, "daily";r=5;t=900` is two, `limit=100, remaining=0, reset=30` is one.
    private static func policies(_ text: String) -> [[String: Double]] {
        let members = text.split(separator: ",")
        let isList = text.contains(";")
        var policies: [[String: Double]] = isList ? [] : [[:]]
        for member in members {
            if isList { policies.append([:]) }
            for parameter in member.split(separator: ";") {
                let parts = parameter.split(separator: "=", maxSplits: 1).map {
                    String($0.filter { $0 != " " && $0 != "\t" }).lowercased()
                }
                guard parts.count == 2, let value = number(parts[1]) else { continue }
                policies[policies.count - 1][parts[0]] = value
            }
        }
        return policies
    }

    /// Seconds from now, or a time: of the year 2001 and later as a number of seconds or milliseconds, or as an HTTP date.
    private static func reset(_ text: String, date: Timestamp) -> Duration? {
        guard let value = number(text) else { return HTTPDate.parse(text).map { max(.zero, $0 - date) } }
        if value >= 1e12 { return max(.zero, Timestamp(milliseconds: Int64(min(value, 1e15))) - date) }
        if value >= 1e9 { return max(.zero, Timestamp(seconds: Int64(value)) - date) }
        return duration(value)
    }

    private static func number(_ text: String) -> Double? {
        let digits = text.filter { $0 != " " && $0 != "\t" }
        guard !digits.isEmpty, digits.utf8.count <= 20,
            digits.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2e })
        else { return nil }
        return Double(digits)
    }

    /// Rounded up: earlier than asked is wrong and later is not.
    private static func duration(_ seconds: Double) -> Duration {
        .milliseconds(Int64((min(seconds, 1e9) * 1000).rounded(.up)))
    }
}
