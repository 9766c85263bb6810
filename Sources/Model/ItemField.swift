/// The fields of an item that a rule can look into.
public enum ItemField: String, Codable, Sendable, CaseIterable {
    case title, summary, content, author, category, link
}
