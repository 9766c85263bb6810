/// A report in invented news, and what came of it elsewhere.
struct Wire: Sendable {
    /// The report's own headline, and another one.
    let titles: [String]
    let sentences: [String]
    /// What a local newsroom added.
    let local: String
    /// What a correction changed, and how it says so.
    let corrected: (old: String, new: String, note: String)
    /// Another newsroom's report on the event.
    let other: (title: String, sentences: [String])
    /// How the story went on.
    let next: (title: String, sentences: [String])

    /// - Parameter text: Six parts, an empty line between: two headlines, sentences, the local paragraph, a correction (old, new, note), the
    ///   other report, the follow-up; a line a sentence.
    init(_ text: String) {
        let parts = text.split(separator: "\n", omittingEmptySubsequences: false).split(separator: "")
            .map { $0.map(String.init) }
        precondition(parts.count == 6 && parts[0].count == 2 && parts[3].count == 3, "a wire has six parts: \(parts)")
        titles = parts[0]
        sentences = parts[1]
        local = parts[2].joined(separator: " ")
        corrected = (parts[3][0], parts[3][1], parts[3][2])
        other = (parts[4][0], Array(parts[4].dropFirst()))
        next = (parts[5][0], Array(parts[5].dropFirst()))
    }

    static let all = english + germanic + romance + slavic
}

extension StoryPair {
    /// Written in one go after the thresholds stood, without a run between; nothing was changed for them, here or there.
    static let third: [StoryPair] = Wire.all.flatMap { $0.copies + $0.others } + StorySeries.all.flatMap(\.pairs)
}

extension Wire {
    private var own: StoryPair.Piece {
        StoryPair.Piece(
            title: titles[0], text: sentences.joined(separator: " "), link: "https://www.agency.example/news/4711")
    }

    /// The report again.
    var copies: [StoryPair] {
        func copy(_ kind: String, _ title: String, _ text: String, link: String = "https://gazette.example/2/a.html")
            -> StoryPair
        {
            StoryPair(
                kind: kind, isOne: true, first: own, second: StoryPair.Piece(title: title, text: text, link: link))
        }
        let text = own.text
        let localised = sentences.prefix(3) + [local] + sentences.dropFirst(3)
        let correction = text.replacing(corrected.old, with: corrected.new) + " " + corrected.note
        return [
            copy("syndicated", "\(titles[0]) – The Gazette", text),
            copy("changed headline", titles[1], sentences.dropLast().joined(separator: "\n")),
            copy("aggregator with the lead", titles[0], sentences[0] + " …"),
            copy(
                "tracking links", titles[0],
                "\(text) Source: https://www.agency.example/news/4711?utm_source=rss&utm_medium=feed",
                link: "https://www.agency.example/news/4711-1?utm_source=rss&utm_medium=feed"),
            copy("shortened", titles[1], (sentences.prefix(3) + sentences.suffix(1)).joined(separator: " ")),
            copy("with a local paragraph", titles[1], "PORTO NUOVO (AGX) - " + localised.joined(separator: "\n\n")),
            copy("other marks", Self.restyled(titles[0]), Self.restyled(text)),
            copy("corrected", titles[0], correction),
        ]
    }

    /// Other reports.
    var others: [StoryPair] {
        func pair(_ kind: String, _ title: String, _ text: String, to first: StoryPair.Piece? = nil) -> StoryPair {
            StoryPair(
                kind: kind, isOne: false, first: first ?? own,
                second: StoryPair.Piece(title: title, text: text, link: "https://courier.example/x/9"))
        }
        let lead = StoryPair.Piece(title: own.title, text: sentences.prefix(2).joined(separator: " "), link: own.link)
        return [
            pair("two reports on one event", other.title, other.sentences.joined(separator: " ")),
            pair("two leads on one event", other.title, other.sentences.prefix(2).joined(separator: " "), to: lead),
            pair(
                "follow-up with the background", next.title,
                (next.sentences + sentences.suffix(2)).joined(separator: " ")),
        ]
    }

    /// Other quotation marks, dashes and spaces, as house styles have them.
    private static func restyled(_ text: String) -> String {
        let marks: [(String, String)] = [
            ("« ", "“"), (" »", "”"), ("«", "„"), ("»", "“"), ("„", "»"), ("”", "\""), ("“", "\""), (" – ", " — "),
            ("’", "'"), (" %", "%"),
        ]
        return marks.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}

/// Texts of one making that tell different stories, each with each other.
struct StorySeries: Sendable {
    let kind: String
    let isOneSite: Bool
    let pieces: [(title: String, text: String)]

    /// - Parameter text: A piece a paragraph, an empty line between; the first line is its title.
    init(_ kind: String, isOneSite: Bool, _ text: String) {
        self.kind = kind
        self.isOneSite = isOneSite
        pieces = text.split(separator: "\n", omittingEmptySubsequences: false).split(separator: "").map { lines in
            (String(lines.first ?? ""), lines.dropFirst().joined(separator: " "))
        }
    }

    var pairs: [StoryPair] {
        pieces.indices.flatMap { first in
            pieces.indices.filter { $0 > first }.map { second in
                func piece(_ index: Int, _ site: String) -> StoryPair.Piece {
                    StoryPair.Piece(
                        title: pieces[index].title, text: pieces[index].text, link: "https://\(site)/\(index)")
                }
                return StoryPair(
                    kind: kind, isOne: false, first: piece(first, "one.example"),
                    second: piece(second, isOneSite ? "one.example" : "two.example"))
            }
        }
    }
}
