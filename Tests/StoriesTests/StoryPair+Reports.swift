extension StoryPair {
    /// Different reports that have a lot to do with each other.
    static func reports(on event: NewsEvent, and another: NewsEvent, _ choices: inout Choices) -> [StoryPair] {
        let own = Piece(
            title: event.headlines[0], text: event.sentences.joined(separator: " "),
            link: "https://www.morning.example/\(event.language)/1")
        func pair(_ kind: String, _ title: String, _ text: String, to first: Piece? = nil) -> StoryPair {
            StoryPair(
                kind: kind, isOne: false, first: first ?? own,
                second: Piece(title: title, text: text, link: "https://other.example/b/4"))
        }
        let footer = choices.of(footers)
        let other = event.other.sentences.joined(separator: " ")
        let next = event.next.sentences.joined(separator: " ")
        let background = event.sentences.suffix(3).joined(separator: " ")
        let teased = Piece(title: own.title, text: event.sentences[0], link: own.link)
        return [
            pair("two reports on one event", event.other.headline, other),
            pair("two reports, teasers", event.other.headline, event.other.sentences[0], to: teased),
            pair("two reports, one cut", event.other.headline, event.other.sentences.prefix(3).joined(separator: " ")),
            pair(
                "two reports on what was said", event.other.headline,
                event.other.sentences[2] + " " + event.other.sentences[3],
                to: Piece(title: own.title, text: event.sentences[3] + " " + event.sentences[0], link: own.link)),
            pair("the next day, same background", event.next.headline, "\(next) \(background)"),
            pair("the next day, teaser", event.next.headline, event.next.sentences[0]),
            pair(
                "same footer", another.headlines[0], another.sentences.prefix(2).joined(separator: " ") + " " + footer,
                to: Piece(
                    title: own.title, text: event.sentences.prefix(2).joined(separator: " ") + " " + footer,
                    link: own.link)),
            pair(
                "a list of the day's stories", "The morning in five minutes: what matters today",
                [
                    another.sentences[0], another.next.sentences[0], event.next.sentences[0], event.sentences[0],
                    event.other.sentences[1],
                ]
                .joined(separator: " "),
                to: teased),
        ]
    }
}
