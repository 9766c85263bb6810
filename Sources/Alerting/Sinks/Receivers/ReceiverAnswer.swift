import Fetching
import JSONSyntax
import Model

/// What a receiver answered.
package struct ReceiverAnswer: Sendable {
    package let status: Int
    /// All that messages may say of the receiver's address.
    package let host: String
    /// The first 64 KiB.
    package let text: String
    /// The longest wait that the answer asks for: `Retry-After`, or the field that the service puts into its JSON.
    package let retryAfter: Duration?
    /// What the service says of the requests that are left, in its headers: wait so long before the next.
    package let rest: Duration?
    /// A JSON object's strings, numbers and Booleans as text, those of inner objects as `outer.inner`.
    private let fields: [String: String]

    init(_ response: FetchResponse, host: String, now: Timestamp) {
        status = response.status
        self.host = host
        text = String(decoding: response.body, as: UTF8.self)
        let fields = Self.fields(of: response.body)
        self.fields = fields
        let header = RetryAfter.parse(response.headers["Retry-After"], date: response.headers["Date"], now: now)
        let waits = [
            fields["retry_after"].flatMap { Self.duration($0, unit: 1) },
            fields["parameters.retry_after"].flatMap { Self.duration($0, unit: 1) },
            fields["retry_after_ms"].flatMap { Self.duration($0, unit: 0.001) }, header,
        ]
        retryAfter = waits.compactMap(\.self).max()
        // Discord tells beforehand (docs.discord.com, "Rate Limits").
        let isUsedUp = response.headers["X-RateLimit-Remaining"] == "0"
        rest = isUsedUp ? response.headers["X-RateLimit-Reset-After"].flatMap { Self.duration($0, unit: 1) } : nil
    }

    package subscript(field: String) -> String? { fields[field] }

    /// Rounded up, since earlier than asked is wrong and later is not; nil for what is no length of time.
    private static func duration(_ text: String, unit: Double) -> Duration? {
        guard let value = Double(text), value.isFinite, value >= 0 else { return nil }
        return .milliseconds(Int64((min(value * unit, 30 * 86_400) * 1000).rounded(.up)))
    }

    private static func fields(of body: [UInt8]) -> [String: String] {
        guard let members = try? JSONReader(dialect: .strict).read(body).members else { return [:] }
        var fields: [String: String] = [:]
        for member in members {
            fields[member.key] = text(member.value)
            for inner in member.value.members ?? [] { fields["\(member.key).\(inner.key)"] = text(inner.value) }
        }
        return fields
    }

    private static func text(_ node: JSONNode) -> String? {
        if let number = node.number { return node.integer.map(String.init) ?? String(number) }
        return node.string ?? node.bool.map { $0 ? "true" : "false" }
    }
}
