/// An event in invented news: a report under several headlines, another newsroom's report, and the next day's.
struct NewsEvent: Sendable {
    let language: String
    /// The first is the report's own; the others are those that copies of it got.
    let headlines: [String]
    /// What a newsroom that took the report over wrote above it.
    let dek: String
    let sentences: [String]
    /// Another newsroom's, written by itself; it holds the same quotation.
    let other: (headline: String, sentences: [String])
    /// What stands before the background of the first report when the story goes on.
    let next: (headline: String, sentences: [String])

    /// - Parameter text: Five parts, an empty line between: headlines, dek, sentences, the other report, the next day's; a line
    ///   a sentence.
    init(_ language: String, _ text: String) {
        let parts = text.split(separator: "\n", omittingEmptySubsequences: false).split(separator: "")
            .map { $0.map(String.init) }
        precondition(parts.count == 5, "an event has five parts")
        self.language = language
        headlines = parts[0]
        dek = parts[1].joined(separator: " ")
        sentences = parts[2]
        other = (parts[3][0], Array(parts[3].dropFirst()))
        next = (parts[4][0], Array(parts[4].dropFirst()))
    }

    static let all = english + german + further
}
