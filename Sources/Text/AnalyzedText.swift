/// A text divided once into paragraphs, sentences and words, over its UTF-8 bytes.
///
/// Time and memory are linear in the text, whatever the text is. Positions are bytes; the contracts' are Unicode scalars,
/// for which `scalarOffset(ofByte:)` is there.
package struct AnalyzedText: Sendable {
    private let list: WordList
    private let offsets: ScalarOffsets
    /// Byte ranges without the white space around, in order. A sentence never crosses a paragraph's border.
    package let sentences: [Range<Int>]
    /// Byte ranges without the white space around, in order; divided by blank lines and U+2029.
    package let paragraphs: [Range<Int>]

    package init(_ text: String) {
        self.init(WordList(text))
    }

    /// Divides a text whose words are known already.
    package init(_ list: WordList) {
        self.list = list
        offsets = ScalarOffsets(list.utf8)
        let paragraphs = ParagraphBreaker.paragraphs(in: list.utf8)
        var sentences: [Range<Int>] = []
        for paragraph in paragraphs {
            SentenceBreaker.appendSentences(of: paragraph, in: list.utf8, to: &sentences)
        }
        self.paragraphs = paragraphs
        self.sentences = sentences
    }

    package var utf8: [UInt8] { list.utf8 }

    /// In order; see `WordBreaker` for what a word is.
    package var words: [Word] { list.words }

    package var isASCII: Bool { offsets.isASCII }

    /// Unicode scalars before byte `offset`. O(1).
    package func scalarOffset(ofByte offset: Int) -> Int {
        offsets.scalar(atByte: offset, in: utf8)
    }

    /// The byte at which the scalar with index `offset` starts; the text's length where there is none. O(log n).
    package func byteOffset(ofScalar offset: Int) -> Int {
        offsets.byte(atScalar: offset, in: utf8)
    }

    package func string(_ bytes: Range<Int>) -> String {
        String(decoding: utf8[bytes], as: UTF8.self)
    }

    package func string(_ word: Word) -> String {
        list.string(word)
    }

    /// The word that contains byte `offset`, or the first one after it; `words.count` where there is none. O(log n).
    package func wordIndex(atByte offset: Int) -> Int {
        list.wordIndex(atByte: offset)
    }

    /// The index of the sentence that the word stands in. O(log n).
    package func sentence(of word: Word) -> Int {
        Self.unit(at: word.range.lowerBound, in: sentences)
    }

    /// The index of the paragraph that the word stands in. O(log n).
    package func paragraph(of word: Word) -> Int {
        Self.unit(at: word.range.lowerBound, in: paragraphs)
    }

    /// The first of `units` that ends after `offset`, or the last one.
    private static func unit(at offset: Int, in units: [Range<Int>]) -> Int {
        var low = 0
        var high = units.count - 1
        while low < high {
            let middle = (low + high) / 2
            if units[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return max(0, low)
    }
}
