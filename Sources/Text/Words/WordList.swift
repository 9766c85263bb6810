/// The words of a text, found in one pass over its UTF-8 bytes; see `WordBreaker` for what a word is.
package struct WordList: Sendable {
    package let utf8: [UInt8]
    /// In order.
    package let words: [Word]

    package init(_ text: String) {
        utf8 = Array(text.utf8)
        words = WordBreaker.words(in: utf8)
    }

    package func string(_ word: Word) -> String {
        String(decoding: utf8[word.range], as: UTF8.self)
    }

    /// The part of a word that stands for itself; see `Clitics`.
    package func core(of word: Word) -> String {
        String(decoding: utf8[Clitics.core(of: word.range, in: utf8)], as: UTF8.self)
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
