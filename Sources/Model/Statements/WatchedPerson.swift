/// An entry of the watch list: spellings and titles that are one person (or organization).
public struct WatchedPerson: Hashable, Sendable {
    /// The spelling that alerts use.
    public var name: String
    public var aliases: [String]
    /// What stands for the name in a text: "Ukrainian President".
    public var titles: [String]

    public init(name: String, aliases: [String] = [], titles: [String] = []) {
        self.name = name
        self.aliases = aliases
        self.titles = titles
    }
}
