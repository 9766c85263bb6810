import Model

/// The words and phrases that a topic matched, as the excerpts show them, so that they can be marked in quotes and titles
/// too, which carry no offsets.
struct MatchedWords {
    /// Each a run of words, folded.
    private let phrases: Set<[String]>

    init(_ excerpts: [Alert.Excerpt]) {
        var phrases: Set<[String]> = []
        for excerpt in excerpts {
            let scalars = Array(excerpt.text.unicodeScalars)
            for mark in excerpt.highlights where mark.start >= 0 && mark.start < mark.end && mark.end <= scalars.count {
                let marked = Array(scalars[mark.start..<mark.end])
                phrases.insert(Self.words(in: marked).map { Self.folded(marked[$0]) })
            }
        }
        phrases.remove([])
        self.phrases = phrases
    }

    /// Where these words stand in the text: scalars, ascending, none over another.
    func ranges(in text: String) -> [Range<Int>] {
        guard !phrases.isEmpty else { return [] }
        let scalars = Array(text.unicodeScalars)
        let spans = Self.words(in: scalars)
        let words = spans.map { Self.folded(scalars[$0]) }
        let lengths = Set(phrases.map(\.count)).sorted(by: >)
        var ranges: [Range<Int>] = []
        var index = 0
        while index < words.count {
            let length = lengths.first {
                index + $0 <= words.count && phrases.contains(Array(words[index..<index + $0]))
            }
            if let length { ranges.append(spans[index].lowerBound..<spans[index + length - 1].upperBound) }
            index += length ?? 1
        }
        return ranges
    }

    private static func folded(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars)).lowercased()
    }

    /// Runs of letters, marks and digits.
    private static func words(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start: Int?
        for (index, scalar) in scalars.enumerated() {
            let properties = scalar.properties
            let isInWord = properties.isAlphabetic || properties.numericType != nil || properties.isGraphemeExtend
            if isInWord, start == nil { start = index }
            if !isInWord, let from = start {
                ranges.append(from..<index)
                start = nil
            }
        }
        if let start { ranges.append(start..<scalars.count) }
        return ranges
    }
}

/// Finds one text in another by scalars.
enum ScalarSearch {
    /// The first place, in scalars; nil where there is none, or nothing to look for.
    static func range(of part: String, in text: String) -> Range<Int>? {
        let part = Array(part.unicodeScalars)
        let text = Array(text.unicodeScalars)
        guard let first = part.first, part.count <= text.count else { return nil }
        return (0...(text.count - part.count)).first { start in
            text[start] == first && text[start..<start + part.count].elementsEqual(part)
        }.map { $0..<$0 + part.count }
    }
}
