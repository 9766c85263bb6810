/// The case endings that names take in Russian, Ukrainian and Polish, in the signs of `Transliterations`.
enum Inflections {
    /// Nominative and the endings it takes instead; the first nominative that fits counts.
    private static let endings: [(nominative: String, others: [String])] = [
        ("ski", ["skogo", "skomu", "skim", "skom", "skego", "skemu"]),
        ("ska", ["skoi", "sku", "skoiu", "ske"]),
        ("ia", ["iu", "i", "ei"]),
        ("i", ["ia", "iu", "e", "em", "ogo", "ego", "omu", "emu", "im"]),
        ("a", ["i", "u", "oi", "oiu", "e", "ei", "eiu"]),
        ("o", ["a", "u", "om"]),
        ("", ["a", "u", "om", "e", "im", "i", "ovi", "em"]),
    ]

    /// Women's names that would else be a man's in the genitive.
    private static let women: Set<String> = ["aleksandra", "evgenia", "valeria", "viktora", "iulia"]

    /// True where one of both is the other in another case.
    static func isOne(_ a: String, _ b: String) -> Bool {
        guard a.count > 3, b.count > 3, !women.contains(a), !women.contains(b) else { return false }
        return isForm(a, of: b) || isForm(b, of: a)
    }

    private static func isForm(_ form: String, of nominative: String) -> Bool {
        guard let (ending, others) = endings.first(where: { nominative.hasSuffix($0.nominative) }) else { return false }
        let stem = nominative.dropLast(ending.count)
        return stem.count > 2 && form.hasPrefix(stem) && others.contains(String(form.dropFirst(stem.count)))
    }
}
