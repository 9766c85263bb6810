import Text

/// The stems by which a word and its inflections find each other.
enum WordStems {
    /// The stem of the word with its accents, then folded; and the stem of the folded word. Two words are inflections of each
    /// other where they share one of them, so that accents stay optional although stemmers need them.
    static func stems(of word: String, _ stemmer: Stemmer) -> [[UInt8]] {
        let bytes = Array(word.utf8)
        var stems: [[UInt8]] = []
        forEach(of: bytes, 0..<bytes.count, stemmer) { stems.append($0) }
        return stems
    }

    static func forEach(of bytes: [UInt8], _ core: Range<Int>, _ stemmer: Stemmer, _ body: ([UInt8]) -> Void) {
        var lowered: [UInt8] = []
        Folding.appendLowercased(bytes, core, to: &lowered)
        var stem: [UInt8] = []
        stemmer.append(stemOf: lowered, to: &stem)
        guard !lowered.allSatisfy({ $0 < 0x80 }) else { return body(stem) }
        var foldedStem: [UInt8] = []
        Folding.append(stem, 0..<stem.count, to: &foldedStem)
        body(foldedStem)
        var folded: [UInt8] = []
        Folding.append(bytes, core, to: &folded)
        var stemOfFolded: [UInt8] = []
        stemmer.append(stemOf: folded, to: &stemOfFolded)
        if stemOfFolded != foldedStem { body(stemOfFolded) }
    }
}
