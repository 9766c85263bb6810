extension StoryPair {
    /// Copies of one report, as feeds carry them.
    static func copies(of event: NewsEvent, _ choices: inout Choices) -> [StoryPair] {
        let own = Piece(
            title: event.headlines[0], text: event.sentences.joined(separator: " "),
            link: "https://www.morning.example/\(event.language)/\(event.headlines[0].count)")
        func copy(_ kind: String, title: String? = nil, text: String, of first: Piece? = nil) -> StoryPair {
            StoryPair(
                kind: kind, isOne: true, first: first ?? own,
                second: Piece(title: title ?? event.headlines[0], text: text, link: "https://evening.example/a/17"))
        }
        let all = event.sentences
        let words = own.text.split(separator: " ")
        func teaser(_ count: Int) -> String { words.prefix(count).joined(separator: " ") }
        let teased = Piece(title: own.title, text: teaser(26) + "…", link: own.link)
        return [
            copy("another headline", title: event.headlines[1], text: own.text),
            copy("another headline, cut", title: event.headlines[2], text: all.prefix(5).joined(separator: " ")),
            copy("cut", text: all.prefix(6).joined(separator: "\n\n")),
            copy("teaser", text: teaser(Int.random(in: 24...38, using: &choices)) + " […]"),
            copy("teaser, another headline", title: event.headlines[1], text: teaser(32) + "… Continue reading"),
            copy("two teasers", title: event.headlines[1], text: teaser(40) + " …", of: teased),
            copy("teaser, whole", title: event.headlines[2], text: own.text, of: teased),
            copy("aggregator", title: "\(own.title) - Morning Example", text: "\(own.title) Morning Example"),
            copy("aggregator, teaser", title: "\(own.title) | Morning Example", text: "", of: teased),
            copy("own words under the headline", text: "\(event.dek) \(all[0])"),
            copy("with a dateline", text: dateline(event) + edited(all, event, &choices)),
            copy(
                "edited", title: event.headlines[1],
                text: edited(all.enumerated().filter { $0.offset != 5 }.map(\.element), event, &choices)),
            copy(
                "paragraphs moved", text: (Array(all.prefix(3)) + all.suffix(4) + all[3..<6]).joined(separator: "\n\n")),
            copy(
                "first words anew", title: event.headlines[1],
                text: ([event.dek] + all.dropFirst()).joined(separator: " ")),
            copy(
                "more at the end", title: event.headlines[2],
                text: (all + event.next.sentences.prefix(1)).joined(separator: " ") + " " + choices.of(footers)),
            StoryPair(
                kind: "moved within a site", isOne: true, first: own,
                second: Piece(title: event.headlines[1], text: own.text, link: own.link + "-2")),
            copy("standing text around", text: choices.of(footers) + "\n\n" + own.text + "\n\n" + choices.of(footers)),
        ]
    }

    static let footers = [
        "Sign up for our newsletter and get the stories of the day in your inbox each morning. Follow us on Mastodon and Bluesky.",
        "This article was first published by the Northern Press Agency. All rights reserved. Read more in our app.",
        "Melden Sie sich für unseren Newsletter an. Mehr zum Thema lesen Sie in unserer App.",
        "Abonnez-vous à notre lettre du matin. Retrouvez toute l'actualité dans notre application.",
        "Photo: Northern Press Agency. The comments are closed. Support independent journalism with a donation of any size.",
    ]

    private static func dateline(_ event: NewsEvent) -> String {
        switch event.language {
        case "de": "Rellingen (npa) – "
        case "fr": "VALBOURG (NPA) — "
        case "uk": "СУМИ (НПА) — "
        default: "NORVIK (NPA) — "
        }
    }

    /// As an editor leaves a text: a few other words, other quotation marks, figures written another way.
    private static func edited(_ sentences: [String], _ event: NewsEvent, _ choices: inout Choices) -> String {
        let changes: [(String, String)] =
            switch event.language {
            case "de":
                [
                    (" sagte ", " erklärte "), ("Millionen", "Mio."), ("Prozent", "%"), ("»", "„"), ("«", "“"),
                    (" mehr als ", " über "), (" am Montagabend", ""), (" am Donnerstag", ""),
                    (" kündigte an", " versprach"),
                ]
            case "fr":
                [
                    (" a déclaré ", " a affirmé "), ("« ", "\""), (" »", "\""), (" près de ", " environ "),
                    (" a annoncé mardi", " a fait savoir mardi"), (" dimanche", ""), ("millions", "M"),
                ]
            case "uk":
                [
                    ("«", "\""), ("»", "\""), ("мільйонів", "млн"), (" повідомила", " розповіла"),
                    (" майже ", " близько "),
                ]
            default:
                [
                    (" said ", " told reporters "), (" per cent", "%"), ("\"", "”"), (" about ", " around "),
                    (" million", "m"), (" on Tuesday", ""), (" on Thursday", ""), (" on Wednesday", ""),
                    ("'", "’"), (" more than ", " over "), (" which ", " that "), (" announced ", " called "),
                ]
            }
        let kept = changes.filter { _ in Int.random(in: 0..<4, using: &choices) > 0 }
        return sentences.map { sentence in
            kept.reduce(sentence) {
                $0.split(separator: $1.0, omittingEmptySubsequences: false).joined(separator: $1.1)
            }
        }.joined(separator: " ")
    }
}
