/// A person whom a text names, with every mention.
public struct TextPerson: Codable, Hashable, Sendable {
    public var name: String
    public var description: String?
    public var mentions: [TextSpan]

    public init(name: String, description: String? = nil, mentions: [TextSpan]) {
        self.name = name
        self.description = description
        self.mentions = mentions
    }
}
