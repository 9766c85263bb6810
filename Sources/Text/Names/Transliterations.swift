/// How the sounds of names are spelled in Latin and Cyrillic letters: the one table behind "Zelenskyy", "Selenskyj" and "Зеленський".
///
/// Each row gives a sound its sign, then its spellings. Spellings that some newspaper's rules mix up share a sign: German writes
/// s for з and с, Ukrainian г is h where Russian г is g, and English zh and sh are both sch in German.
enum Transliterations {
    /// Sign, Cyrillic spellings, Latin spellings; the longest spelling that fits is taken. All in lower case, accents as written.
    private static let sounds: [(sign: String, cyrillic: String, latin: String)] = [
        ("a", "а", "a"),
        ("b", "б", "b"),
        ("v", "в", "v w"),
        ("g", "г ґ х", "g h kh gh"),
        ("d", "д", "d"),
        ("e", "е э є ё", "e"),
        ("š", "ж ш", "zh sh sch š ž sz ż rz"),
        ("s", "з с", "z s ss ś ź ß"),
        ("i", "и і ї й ы", "i y j"),
        ("k", "к", "k c q ck qu"),
        ("kr", "хр", "khr chr"),
        ("l", "л", "l ł"),
        ("m", "м", "m"),
        ("n", "н", "n"),
        ("o", "о", "o"),
        ("p", "п", "p"),
        ("r", "р", "r"),
        ("t", "т", "t th"),
        ("u", "у ў", "u ou oo"),
        ("iu", "ю", ""),
        ("ia", "я", ""),
        ("f", "ф", "f ph"),
        ("ts", "ц", "ts tz"),
        ("č", "ч", "ch tsch tch cz č ć"),
        ("šč", "щ", "shch schtsch chtch szcz šč"),
        ("ks", "кс", "x ks"),
        ("", "ь ъ ' ’", "' ’"),
    ]

    /// What is alike once the sounds have their signs: glides, and endings that each language writes in its own way.
    static let alike: [(String, String)] = [
        ("ii", "i"), ("ii", "i"), ("ie", "e"), ("io", "e"), ("ee", "e"),
    ]

    /// Endings and what they count as.
    static let endings: [(String, String)] = [
        ("skaia", "ska"), ("off", "ov"), ("čov", "čev"), ("šov", "šev"), ("šein", "šin"), ("ander", "andr"),
        ("ei", "i"), ("of", "ov"), ("ef", "ev"),
    ]

    /// How surnames end that were first written in Cyrillic, or in Polish, in signs.
    static let slavicEndings = [
        "ski", "ska", "tski", "ov", "ev", "ova", "eva", "enko", "čuk", "uk", "ič", "iak", "ian", "švili", "sni", "lni",
        "čni",
        "šni", "kin", "gin", "šin", "čko", "iko",
    ]

    /// One name in several languages, or a spelling that no row gives.
    static let equals = [
        "volodymyr vladimir", "oleksandr aleksandr alexandre", "mykola nikolai nikolaj nikolay",
        "dmytro dmitri dmitrij",
        "petro pyotr piotr", "yevhen evgeni", "oleksii alexei", "mykhailo mikhail michail mikhaïl", "pavlo pavel",
        "kyrylo kirill", "andrij andrei", "putin poutine", "yeltsin jelzin eltsine", "joe джо", "biden байден",
        "trump трамп", "donald дональд", "starmer стармер", "macron макрон", "johnson джонсон", "keir кир кір",
        "sergei sergueï",
    ]

    static let signs: [String: String] = {
        var table: [String: String] = [:]
        for (sign, cyrillic, latin) in sounds {
            for spelling in (cyrillic + " " + latin).split(separator: " ") { table[String(spelling)] = sign }
        }
        return table
    }()

    /// The spellings of a sound, by its sign.
    static let spellings: [Character: [String]] = {
        var table: [Character: [String]] = [:]
        for (sign, cyrillic, latin) in sounds {
            guard let first = sign.first else { continue }
            let all = (cyrillic + " " + latin).split(separator: " ").map { Folding.fold(String($0)) }
            table[first, default: []] += all.filter { !(table[first] ?? []).contains($0) }
        }
        table["e", default: []] += ["ye", "je", "ie"]
        return table
    }()

    static let longestSpelling = signs.keys.map(\.count).max() ?? 1
}
