/// A text divided once into paragraphs, sentences and words, over its UTF-8 bytes.
///
/// Time and memory are linear in the text, whatever the text is. Positions are bytes; the contracts' are Unicode scalars,
/// for which `scalarOffset(ofByte:)` is there.
package struct AnalyzedText: Sendable {
    package let utf8: [UInt8]
    /// In order; see `WordBreaker` for what a word is.
    package let words: [Word]
    /// Byte ranges without the white space around, in order. A sentence never crosses a paragraph's border.
    package let sentences: [Range<Int>]
    /// Byte ranges without the white space around, in order; divided by blank lines and U+2029.
    package let paragraphs: [Range<Int>]
    package let isASCII: Bool
    /// The scalars before each block of `blockSize` bytes; empty where the text is ASCII.
    private let scalarsBeforeBlock: [UInt32]

    package init(_ text: String) {
        self.init(utf8: Array(text.utf8))
    }

    /// - Parameter utf8: valid UTF-8.
    private init(utf8: [UInt8]) {
        self.utf8 = utf8
        let paragraphs = ParagraphBreaker.paragraphs(in: utf8)
        var sentences: [Range<Int>] = []
        for paragraph in paragraphs {
            SentenceBreaker.appendSentences(of: paragraph, in: utf8, to: &sentences)
        }
        self.paragraphs = paragraphs
        self.sentences = sentences
        words = Self.located(WordBreaker.words(in: utf8), sentences, paragraphs)
        scalarsBeforeBlock = Self.blocks(of: utf8)
        isASCII = scalarsBeforeBlock.isEmpty
    }

    /// Unicode scalars before byte `offset`. O(1).
    package func scalarOffset(ofByte offset: Int) -> Int {
        guard !isASCII else { return offset }
        let block = min(offset / Self.blockSize, scalarsBeforeBlock.count - 1)
        var count = Int(scalarsBeforeBlock[block])
        for index in block * Self.blockSize..<offset where !UTF8Scalars.continues(utf8[index]) {
            count += 1
        }
        return count
    }

    /// The byte at which the scalar with index `offset` starts; the text's length where there is none. O(log n).
    package func byteOffset(ofScalar offset: Int) -> Int {
        guard !isASCII else { return min(offset, utf8.count) }
        var low = 0
        var high = scalarsBeforeBlock.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(scalarsBeforeBlock[middle]) <= offset { low = middle } else { high = middle }
        }
        var count = Int(scalarsBeforeBlock[low])
        var index = low * Self.blockSize
        while index < utf8.count {
            if !UTF8Scalars.continues(utf8[index]) {
                if count == offset { return index }
                count += 1
            }
            index += 1
        }
        return utf8.count
    }

    package func string(_ bytes: Range<Int>) -> String {
        String(decoding: utf8[bytes], as: UTF8.self)
    }

    package func string(_ word: Word) -> String {
        string(word.range)
    }

    /// The word that contains byte `offset`, or the first one after it; `words.count` where there is none. O(log n).
    package func wordIndex(atByte offset: Int) -> Int {
        var low = 0
        var high = words.count
        while low < high {
            let middle = (low + high) / 2
            if words[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension AnalyzedText {
    private static var blockSize: Int { 64 }

    private static func located(
        _ found: [WordBreaker.Found], _ sentences: [Range<Int>], _ paragraphs: [Range<Int>]
    ) -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(found.count)
        var sentence = 0
        var paragraph = 0
        for word in found {
            while sentence < sentences.count - 1, sentences[sentence].upperBound <= word.start { sentence += 1 }
            while paragraph < paragraphs.count - 1, paragraphs[paragraph].upperBound <= word.start { paragraph += 1 }
            words.append(Word(word, sentence: sentence, paragraph: paragraph))
        }
        return words
    }

    private static func blocks(of utf8: [UInt8]) -> [UInt32] {
        guard !utf8.allSatisfy({ $0 < 0x80 }) else { return [] }
        var blocks: [UInt32] = []
        blocks.reserveCapacity(utf8.count / blockSize + 1)
        var count: UInt32 = 0
        for (index, byte) in utf8.enumerated() {
            if index % blockSize == 0 { blocks.append(count) }
            if !UTF8Scalars.continues(byte) { count += 1 }
        }
        return blocks
    }
}
