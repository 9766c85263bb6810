import JSONSyntax

/// A feed to be written into a config.
package struct NewFeed: Hashable, Sendable {
    /// http, https, or the path of a local file; taken as it is, so that a `${NAME}` in it stays text.
    package var url: String
    package var name: String?
    package var tags: [String] = []
    /// As the config writes it: `10m`.
    package var every: String?

    package init(url: String, name: String? = nil, tags: [String] = [], every: String? = nil) {
        self.url = url
        self.name = name
        self.tags = tags
        self.every = every
    }

    /// As an entry of `feeds`: the URL alone where there is nothing more to say.
    var json: String {
        var members: [String] = []
        if let name { members.append("\"name\": \(Self.string(name))") }
        if !tags.isEmpty { members.append("\"tags\": [\(tags.map(Self.string).joined(separator: ", "))]") }
        if let every { members.append("\"every\": \(Self.string(every))") }
        let url = Self.string(url)
        return members.isEmpty ? url : "{\"url\": \(url), \(members.joined(separator: ", "))}"
    }

    /// Text of others, which must never be read as a variable of the environment: its value would go to their server.
    static func string(_ text: String) -> String {
        JSONString.quoted(EnvironmentExpansion.escaped(text))
    }
}

extension NewFeed {
    /// What is wrong with a URL as a feed's, without showing any of it; nil if nothing is.
    package static func trouble(ofURL url: String) -> String? {
        WebAddress.trouble(url, schemes: ["https", "http"])
    }
}
