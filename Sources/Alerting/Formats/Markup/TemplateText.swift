/// A text that a template made, cut to a service's limit.
enum TemplateText {
    /// The longest start on a grapheme border that `size` finds no larger than `limit`, with "…" behind it; an escape or a mention that
    /// would be cut in two is left out whole.
    static func cut(_ text: String, to limit: Int, size: (String) -> Int) -> String {
        // A character costs one or more, in every unit.
        let bounded = text.shortened(to: limit + 1)
        if size(bounded) <= limit { return bounded }
        let characters = Array(bounded)
        var low = 0
        var high = characters.count
        while low < high {
            let middle = (low + high + 1) / 2
            if size(String(characters[..<middle]) + "…") <= limit { low = middle } else { high = middle - 1 }
        }
        return withoutBrokenEnd(String(characters[..<low])) + "…"
    }

    /// Without an entity (`&am`), a link (`<https://…`) or a backslash that stand open at the end.
    private static func withoutBrokenEnd(_ text: String) -> String {
        var kept = text
        if let ampersand = kept.lastIndex(of: "&"), !kept[ampersand...].contains(";"),
            kept.distance(from: ampersand, to: kept.endIndex) < 8
        {
            kept = String(kept[..<ampersand])
        }
        if let open = kept.lastIndex(of: "<"), !kept[open...].contains(">") { kept = String(kept[..<open]) }
        let backslashes = kept.reversed().prefix { $0 == "\\" }.count
        if backslashes % 2 == 1 { kept.removeLast() }
        return kept
    }
}
