import JSONSyntax

/// A feed as the file has it: each `${NAME}` as it is written.
package struct WrittenFeed: Hashable, Sendable {
    package let url: String
    package let name: String?
    package let tags: [String]
    package let line: Int
    /// Whether a part of the URL is taken from the environment.
    package let takesFromEnvironment: Bool

    /// - Parameter node: An entry of `feeds` in a config that was found to be right.
    init(_ node: JSONNode) {
        let url = node.string ?? node["url"]?.string ?? ""
        self.url = Self.plain(url)
        takesFromEnvironment = EnvironmentExpansion.hasVariable(url)
        name = (node["name"]?.string).map(Self.plain)
        tags = node["tags"]?.array?.compactMap(\.string).map(Self.plain) ?? []
        line = node.position.line
    }

    /// Where no variable is in it, what the text stands for: `$${` is `${` to others.
    private static func plain(_ text: String) -> String {
        guard !EnvironmentExpansion.hasVariable(text) else { return text }
        return (try? EnvironmentExpansion(environment: [:]).expand(text)).map { String($0.value) } ?? text
    }
}
