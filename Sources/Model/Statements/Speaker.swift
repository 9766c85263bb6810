/// Who makes a statement.
public struct Speaker: Codable, Hashable, Sendable {
    /// The words that name the speaker at this statement ("Cooper", "she").
    public var mention: TextSpan?
    /// The fullest name that the text, or the watch list, gives; absent where it can't be told.
    public var name: String?
    public var description: String?
    public var kind: Kind?

    public init(mention: TextSpan?, name: String? = nil, description: String? = nil, kind: Kind? = nil) {
        self.mention = mention
        self.name = name
        self.description = description
        self.kind = kind
    }

    public enum Kind: String, Codable, Sendable, CaseIterable {
        case person, organization, place, group, document
    }
}
