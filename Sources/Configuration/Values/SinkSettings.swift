/// One receiver of alerts as the config asks for it.
package struct SinkSettings: Hashable, Sendable {
    package var name: String
    /// Where there are any, the sink takes only alerts whose rule has one of these tags.
    package var tags: [String] = []
    package var isEnabled = true
    package var kind: Kind

    package init(name: String, kind: Kind) {
        self.name = name
        self.kind = kind
    }

    package enum Kind: Hashable, Sendable {
        case stdout(StdoutFormat)
        /// An absolute path that ends in `.jsonl`.
        case file(path: String)
        case webhook(WebhookSettings)
    }

    package enum StdoutFormat: String, Hashable, Sendable, CaseIterable {
        case text, json
    }

    /// Whether it writes to standard output.
    package var isStdout: Bool {
        if case .stdout = kind { true } else { false }
    }

    /// Whether alerts of a rule with these tags may go to this sink.
    package func takes(ruleTags: [String]) -> Bool {
        isEnabled && (tags.isEmpty || tags.contains { ruleTags.contains($0) })
    }
}

/// A web address that alerts are posted to, signed as Standard Webhooks says.
package struct WebhookSettings: Hashable, Sendable {
    package var url: String
    /// `whsec_` and base64, the newest first; each signs. None: the requests go out unsigned.
    package var secrets: [String] = []
    package var headers: [HeaderSetting] = []
    package var timeout = Duration.seconds(20)

    package init(url: String) {
        self.url = url
    }
}
