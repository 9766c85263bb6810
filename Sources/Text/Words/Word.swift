/// A word of an `AnalyzedText`.
package struct Word: Hashable, Sendable {
    private let start: UInt32
    private let end: UInt32
    private let sentenceIndex: UInt32
    private let paragraphIndex: UInt32
    /// All bytes are ASCII.
    package let isASCII: Bool
    /// An apostrophe stands inside: "don't", "Zelensky’s", "l'Ukraine".
    package let hasApostrophe: Bool

    init(_ word: WordBreaker.Found, sentence: Int, paragraph: Int) {
        start = UInt32(word.start)
        end = UInt32(word.end)
        isASCII = word.isASCII
        hasApostrophe = word.hasApostrophe
        sentenceIndex = UInt32(sentence)
        paragraphIndex = UInt32(paragraph)
    }

    /// UTF-8 bytes of the text.
    package var range: Range<Int> { Int(start)..<Int(end) }
    /// Index into `AnalyzedText.sentences`.
    package var sentence: Int { Int(sentenceIndex) }
    /// Index into `AnalyzedText.paragraphs`.
    package var paragraph: Int { Int(paragraphIndex) }
}
