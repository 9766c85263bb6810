/// Finds the word that a person meant.
package enum NearestSpelling {
    /// The candidate with the fewest edits from `word`; nil where none is near enough to be meant.
    ///
    /// Case does not count, and two letters exchanged are one edit. The first wins among equals.
    static func find(_ word: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(word.lowercased().unicodeScalars)
        // A name may be long, a mistyped one is not: this bounds the work.
        guard wanted.count <= 200 else { return nil }
        let limit = min(3, max(1, (wanted.count + 1) / 3))
        var best: (distance: Int, word: String)?
        for candidate in candidates {
            let scalars = Array(candidate.lowercased().unicodeScalars)
            guard abs(scalars.count - wanted.count) <= limit else { continue }
            let distance = distance(wanted, scalars)
            if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
        }
        return best?.word
    }

    /// `, did you mean "x"?`, or nothing.
    package static func hint(_ word: String, among candidates: some Sequence<String>) -> String? {
        find(word, among: candidates).map { ", did you mean \"\(Shown.line($0))\"?" }
    }

    /// Optimal string alignment: insertions, deletions, substitutions, exchanges of neighbours. O(a × b).
    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for i in 1...a.count {
            var row = [i]
            for j in 1...b.count {
                var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, beforeLast[j - 2] + 1) }
                row.append(cost)
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }
}
