/// What one word of a text must be like.
enum WordPattern: Hashable, Sendable {
    /// Any inflection of the word that stemming finds: in `language` where a rule fixes one, else in the text's.
    case inflected(String, language: String?)
    /// The folded word itself.
    case folded(String)
    /// The very letters.
    case exact(String)
    /// A folded beginning.
    case prefix(String)
    /// A folded word in which `?` is any one character; a beginning only, where `isPrefix` says so.
    case wildcard(String, isPrefix: Bool)
}
