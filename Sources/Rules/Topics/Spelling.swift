import Text

/// Finds what a misspelt name was meant to be.
enum Spelling {
    /// The candidate with the fewest changed letters, at most two of them and fewer than the word has.
    static func nearest(to name: String, among candidates: [String]) -> String? {
        let name = Array(Folding.fold(name).unicodeScalars.prefix(40))
        let measured = candidates.map { ($0, distance(name, Array(Folding.fold($0).unicodeScalars.prefix(40)))) }
        guard let best = measured.min(by: { ($0.1, $0.0) < ($1.1, $1.0) }) else { return nil }
        return best.1 <= 2 && best.1 < name.count ? best.0 : nil
    }

    /// Levenshtein's distance.
    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let changed = diagonal + (letter == other ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(changed, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[b.count]
    }
}
