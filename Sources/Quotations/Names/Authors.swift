internal import Text

/// The people whom a feed, or a text's own line, gives as its authors.
struct Authors {
    /// As they are written, titles left out.
    let names: [String]

    /// - Parameter fields: one author each, or several: "Jane Doe and John Roe, Reuters". Agencies and desks are nobody.
    init(_ fields: [String], language: Language, watch: WatchedNames) {
        var names: [String] = []
        for name in fields.flatMap({ Self.people($0, language, watch) }) where !names.contains(name) {
            names.append(name)
        }
        self.names = names
    }

    private static func people(_ field: String, _ language: Language, _ watch: WatchedNames) -> [String] {
        let parts = parts(field, language)
        // "Doe, Jane".
        if parts.count == 2, field.contains(","), parts.allSatisfy({ $0.count == 1 && isNamelike($0[0], language) }) {
            return [parts[1][0] + " " + parts[0][0]]
        }
        return parts.enumerated().compactMap { number, words in
            var words = words[...]
            // "Jane Doe, Chief Economist".
            if number > 0, let last = words.last, language.classes(of: last.lowercased()).contains(.role) { return nil }
            while words.count > 2, let first = words.first, isTitle(first, language) { words = words.dropFirst() }
            guard let last = words.last, (1...5).contains(words.count), isNamelike(last, language),
                words.allSatisfy({ isNamelike($0, language) || language.classes(of: $0).contains(.particle) }),
                words.count > 1 || watch.name(of: words.map { Folding.fold($0.lowercased()) }) != nil
            else { return nil }
            return words.joined(separator: " ")
        }
    }

    /// The words between what parts names, without a leading "by".
    private static func parts(_ field: String, _ language: Language) -> [[String]] {
        var parts: [[String]] = [[]]
        for piece in field.split(whereSeparator: { "|/;()[]–—•\n".contains($0) }) {
            for word in piece.split(whereSeparator: \.isWhitespace) {
                let lower = word.lowercased()
                if separators.contains(lower) || language.andWords.contains(lower) {
                    parts.append([])
                } else if word.hasSuffix(",") {
                    parts[parts.count - 1].append(String(word.dropLast()))
                    parts.append([])
                } else if !(parts == [[]] && language.bylineWords.contains(lower)) {
                    parts[parts.count - 1].append(String(word))
                }
            }
            parts.append([])
        }
        return parts.filter { !$0.isEmpty }
    }

    private static func isTitle(_ word: String, _ language: Language) -> Bool {
        !language.classes(of: word.lowercased()).isDisjoint(with: [.honorific, .title])
    }

    /// Begins with a capital, and is nothing that an agency or a desk is called.
    private static func isNamelike(_ word: String, _ language: Language) -> Bool {
        guard let first = word.first, first.isUppercase, word.allSatisfy({ $0.isLetter || "-'’.".contains($0) }) else {
            return false
        }
        let lower = word.lowercased()
        return !desks.contains(lower) && !language.classes(of: lower).contains(.organization)
    }

    private static let separators: Set<String> = ["and", "with", "for", "in", "&", "+", "-", "via", "at", "@"]

    private static let desks: Set<String> = [
        "staff", "desk", "team", "newsroom", "redaktion", "redaktionsteam", "agency", "agence", "agencies", "agentur",
        "agencia", "agenzia", "news", "online", "newspaper", "press", "presse", "times", "post", "tribune", "journal",
        "guardian", "herald", "gazette", "observer", "magazine", "radio", "tv", "television", "editorial", "editors",
        "editor", "board", "bureau", "correspondent", "correspondents", "reporter", "reporters", "service", "services",
        "wire", "wires", "redazione", "redacción", "rédaction", "redakcja", "redakce", "редакция", "редакція",
        "group", "inc", "inc.", "ltd", "ltd.", "gmbh", "ag", "university", "universität", "institute", "institut",
        "foundation", "stiftung", "office", "ministry", "ministerium", "government", "council", "committee",
        "department", "center", "centre", "association", "blog", "admin", "administrator", "webmaster", "guest",
        "contributor", "contributors", "readers", "reuters", "afp", "dpa", "ap", "zeitung", "the", "die", "le", "la",
        "world", "daily", "today", "media", "network", "club", "party", "bank", "company", "union", "league", "police",
    ]
}
