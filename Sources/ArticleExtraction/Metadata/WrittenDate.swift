/// A day that stands in a line of text: `12. Mai 2020`, `Nov 3, 2019`, `17.11.2019`, `2019-11-17`.
enum WrittenDate {
    /// `2019-11-17` where the text is no more than that.
    static func day(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
        return find(text)
    }

    /// RFC 3339 of `2019-11-17T10:00`, `2019-11-17 10:00:30.5+0100` and their like, in the writer's own zone; without
    /// one where it names none.
    static func time(_ text: String) -> String? {
        var bytes = Array(text.utf8)
        guard bytes.count >= 16, find(String(text.prefix(10))) != nil, bytes[4] == 0x2D, bytes[7] == 0x2D,
            bytes[13] == 0x3A
        else { return nil }
        guard bytes[10] | 0x20 == 0x74 || bytes[10] == 0x20 else { return nil }
        bytes[10] = 0x54
        let zone = bytes[16...].firstIndex { $0 == 0x2B || $0 == 0x2D || $0 | 0x20 == 0x7A }
        for index in 11..<(zone ?? bytes.count) {
            guard (bytes[index] >= 0x30 && bytes[index] <= 0x3A) || bytes[index] == 0x2E else { return nil }
        }
        if let zone, bytes[zone] | 0x20 == 0x7A {
            bytes.removeSubrange(zone...)
            bytes.append(0x5A)
        } else if let zone, bytes.count == zone + 5 {
            bytes.insert(0x3A, at: zone + 3)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func hasTime(_ text: String) -> Bool {
        text.utf8.contains(0x3A)
    }

    /// The first day in a text, as `2019-11-17`.
    static func find(_ text: String) -> String? {
        let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
        for index in words.indices {
            if let year = year(words[index]) {
                if let date = beforeYear(words, index, year) ?? afterYear(words, index, year) { return date }
            }
        }
        return nil
    }

    private static func beforeYear(_ words: [Substring], _ index: Int, _ year: Int) -> String? {
        guard index >= 2 else { return nil }
        let first = words[index - 2]
        let second = words[index - 1]
        if let month = month(second), let day = day(first) { return date(year, month, day) }
        if let month = month(first), let day = day(second) { return date(year, month, day) }
        // `17 de noviembre de 2019`.
        if second == "de" || second == "del", index >= 3 {
            let inner = words[index - 2]
            let before = words[index - 3]
            if let month = month(inner) {
                if let day = day(before) { return date(year, month, day) }
                if index >= 4, let day = day(words[index - 4]) { return date(year, month, day) }
            }
        }
        guard let a = day(first), let b = day(second), words[index].allSatisfy(\.isNumber) else { return nil }
        // European unless that is no date.
        return b <= 12 ? date(year, b, a) : a <= 12 ? date(year, a, b) : nil
    }

    private static func afterYear(_ words: [Substring], _ index: Int, _ year: Int) -> String? {
        guard index + 2 < words.count, words[index].count == 4 else { return nil }
        guard let month = Int(words[index + 1]) ?? month(words[index + 1]), let day = day(words[index + 2]) else {
            return nil
        }
        return date(year, month, day)
    }

    private static func year(_ word: Substring) -> Int? {
        guard word.count == 4, let year = Int(word), (1995...2100).contains(year) else { return nil }
        return year
    }

    private static func day(_ word: Substring) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard (1...2).contains(digits.count), word.count - digits.count <= 2, let day = Int(digits),
            (1...31).contains(day)
        else { return nil }
        return day
    }

    private static func date(_ year: Int, _ month: Int, _ day: Int) -> String? {
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }

    /// 1 to 12, by the beginning of a month's name.
    private static func month(_ word: Substring) -> Int? {
        guard word.count >= 3 else { return nil }
        for (month, names) in months where names.contains(where: { word.hasPrefix($0) }) { return month }
        return nil
    }

    private static let months: [(Int, [Substring])] = [
        (1, "jan jän ene gen sty січ янв led"), (2, "feb fév fev lut лют фев úno"), (3, "mar mär maa бер мар bře"),
        (4, "apr avr abr kwi кві апр dub"), (5, "may mai maj mag трав май мая kvě mei"),
        (6, "jun juin giu cze черв июн čer"),
        (7, "jul juil lug lip лип июл"), (8, "aug août aou ago sie серп авг srp"), (9, "sep set wrz вер сен zář"),
        (10, "oct okt ott out paź жов окт říj"), (11, "nov lis лист ноя"), (12, "dec dez déc dic gru груд дек pro"),
    ].map { ($0.0, $0.1.split(separator: " ")) }
}
