internal import Model

/// A name as it stands at one place of the text.
struct NameRun: Sendable {
    /// Tokens, titles left out.
    let tokens: Range<Int>
    /// Titles and honorifics before it.
    let titles: Range<Int>
    var kind: Speaker.Kind?
    var gender: Gender?
    /// The person in the register that it means.
    var person: Int?
    /// Written with the honorific of a woman or man.
    var hasHonorific = false
}

enum Gender: Sendable { case masculine, feminine }
