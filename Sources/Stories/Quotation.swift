/// What somebody said, as one edition of a text and another give it.
package enum Quotation {
    /// Whether two wordings are one quotation, of which one may have been corrected or a little shortened.
    package static func areOne(_ a: String, _ b: String) -> Bool {
        let (a, b) = (words(of: a), words(of: b))
        let most = max(a.count, b.count)
        guard most > 0 else { return true }
        return Double(a.intersection(b).count) >= 0.6 * Double(most)
    }

    private static func words(of text: String) -> Set<UInt32> {
        Set(StoryTokenizer.tokens(of: text, limit: 500).map(\.word))
    }
}
