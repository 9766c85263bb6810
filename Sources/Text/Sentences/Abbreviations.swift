/// The words after which a full stop need not end the sentence. Lower case, without the last stop.
enum Abbreviations {
    /// A name or a further part follows: never an end.
    static let beforeName: Set<String> = [
        "mr", "mrs", "ms", "mx", "messrs", "dr", "drs", "prof", "rev", "fr", "hon", "st", "ste", "mt", "ft",
        "gen", "lt", "col", "maj", "capt", "cpl", "sgt", "pvt", "adm", "cmdr", "brig", "sen", "sens", "rep", "reps",
        "gov", "govs", "pres", "amb", "sec", "supt", "det", "insp", "atty", "vs", "v", "e.g", "i.e", "cf", "viz", "ca",
        "approx", "dept", "univ", "bros", "assn",
        // German
        "hr", "frl", "z.b", "d.h", "u.a", "bzw", "sog", "ggf", "vgl", "dipl", "ing", "geb", "inkl", "zzgl",
        // French, Italian, Spanish, Portuguese
        "mm", "mgr", "sig", "sigg", "dott", "avv", "sr", "sra", "srta", "dra", "exc",
        // Polish, Russian, Ukrainian
        "ks", "inż", "płk", "им", "ул", "просп", "обл", "акад", "проф", "вул", "ім", "тов", "т.зв",
    ]

    /// A number follows: no end where one does.
    static let beforeNumber: Set<String> = [
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "no", "nos", "nr", "art",
        "p", "pp", "vol", "fig", "ch", "par", "para", "abs", "bd", "n", "núm", "pág", "ст", "рис", "тел",
    ]

    /// May end a sentence, and does where the next word looks like a beginning.
    static let ambiguous: Set<String> = [
        "inc", "ltd", "co", "corp", "llc", "plc", "bros", "jr", "sr", "etc", "al", "est", "ave", "blvd", "rd", "dist",
        "ph.d", "m.d", "b.c", "a.d", "usw", "usf", "u.s.w", "т.д", "т.п", "др", "г", "гг", "р", "рр", "млн", "млрд",
        "тис", "тыс", "тощо", "руб", "грн",
    ]

    /// Words that open sentences far more often than they follow an abbreviation.
    static let beginnings: Set<String> = [
        "the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those", "in", "on",
        "at", "but", "and", "or", "so", "if", "when", "while", "after", "before", "as", "for", "from", "to", "his",
        "her", "their", "its", "our", "my", "there", "here", "what", "who", "why", "how", "where", "meanwhile",
        "however", "by", "with", "no", "not", "both", "some", "many", "all", "one", "since", "although", "last",
        "der", "die", "das", "er", "sie", "es", "wir", "ich", "ein", "eine", "im", "am", "auch", "aber", "doch",
        "le", "la", "les", "il", "elle", "ils", "elles", "nous", "un", "une", "mais", "et", "el", "los", "las", "ella",
        "lo", "gli", "una", "ma", "pero", "он", "она", "они", "мы", "это", "в", "на", "по", "но", "він", "вона", "вони",
        "ми", "це", "у", "та", "але", "за",
    ]

    /// What follows a German ordinal ("am 15. Januar", "im 20. Jahrhundert").
    static let afterOrdinal: Set<String> = [
        "januar", "jänner", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
        "november", "dezember", "jahrhundert", "jahrhunderts", "mal", "platz",
    ]
}
