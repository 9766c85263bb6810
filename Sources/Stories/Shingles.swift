/// Runs of four words, as numbers, and the few of them that a text is found by.
///
/// Of every window of neighbouring shingles the one with the least hash is a mark (winnowing: a MinHash of each window, Schleimer et al.
/// 2003). So two texts with a run of eleven words in common, of seven within their first eighty, or of four in their titles, have a mark
/// in common, wherever the run stands and whatever is cut away around it.
enum Shingles {
    static let length = 4
    private static let titleWords = 24
    private static let lead = 80
    private static let markLimit = 128

    static func marks(of text: StoryText) -> [UInt64] {
        var marks: [UInt64] = []
        append(all(of: text.title.prefix(titleWords)), window: 1, to: &marks)
        append(all(of: text.body.prefix(lead)), window: 4, to: &marks)
        append(all(of: text.body.dropFirst(lead - length)), window: 8, to: &marks)
        var seen: Set<UInt64> = []
        return Array(marks.filter { seen.insert($0).inserted }.prefix(markLimit))
    }

    /// One for each word that three more follow.
    static func all(of tokens: ArraySlice<StoryToken>) -> [UInt64] {
        guard tokens.count >= length else { return [] }
        return (tokens.startIndex...tokens.endIndex - length).map { mix(tokens[$0..<$0 + length]) }
    }

    static func mix(_ tokens: some Sequence<StoryToken>) -> UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        for token in tokens {
            hash = (hash ^ UInt64(token.word)) &* 0xff51_afd7_ed55_8ccd
            hash ^= hash >> 32
        }
        hash = hash &* 0xc4ce_b9fe_1a85_ec53
        return hash ^ hash >> 29
    }

    private static func append(_ shingles: [UInt64], window: Int, to marks: inout [UInt64]) {
        guard !shingles.isEmpty else { return }
        let width = min(window, shingles.count)
        var least = -1
        for start in 0...shingles.count - width {
            let range = start..<start + width
            // The rightmost of equals, so that a repeated shingle is marked once.
            if let best = range.min(by: { (shingles[$0], -$0) < (shingles[$1], -$1) }), best != least {
                least = best
                marks.append(shingles[best])
            }
        }
    }
}

extension StoryText {
    /// What the text is found by: texts that are alike have at least one in common. At most 128.
    package var marks: [UInt64] { Shingles.marks(of: self) }
}
