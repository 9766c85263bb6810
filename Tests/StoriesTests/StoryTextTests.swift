import Testing

@testable import Stories

@Suite struct StoryTextTests {
    @Test(arguments: [
        ("Zelensky's 1,200 talks", "ZELENSKY 1.200 talk"), ("23,5 Prozent", "23.5 prozent"), ("cafés", "cafe"),
        ("310m", "310 million"),
    ])
    func `spellings of one word are one word`(one: String, other: String) {
        let words = [one, other].map { StoryTokenizer.tokens(of: $0, limit: 10).map(\.word) }
        #expect(words[1].starts(with: words[0]))
    }

    @Test func `numbers and names are told from words that open a sentence`() {
        let tokens = StoryTokenizer.tokens(of: "Yesterday Anna met 3 men. They left for Rome", limit: 20)
        #expect(tokens.map(\.kind) == [.opening, .name, .word, .number, .word, .opening, .word, .word, .name])
    }

    @Test func `a text that repeats its title is no text`() {
        let text = StoryText(title: "Bridge closed in Norvik", texts: ["Bridge closed in Norvik  Morning Example"])
        #expect(text.body.isEmpty)
    }

    @Test func `a summary of its own stands before the text, one that the text begins with does not`() {
        let long = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen."
        #expect(StoryText(title: "", texts: ["One two three four five six", long]).body.count == 14)
        #expect(StoryText(title: "", texts: ["Quite another sentence of seven words here", long]).body.count == 21)
    }

    @Test func `the same words of the same speaker are a sign, and no proof`() {
        let quote = "We would rather answer for a traffic jam than for a collapse and nobody will drive over it"
        let shared = "\(quote), said the chief engineer Marta Lindqvist in Norvik on Tuesday. "
        let own = [
            "The council meets tonight behind closed doors to look at the figures once more and at who is to pay for all of it.",
            "Ferries were packed from dawn on, and a school sent its pupils home because the teachers could not get there at all.",
        ]
        func texts(_ speakers: [String]) -> [StoryText] {
            zip(own, speakers).map { own, speaker in
                StoryText(title: "Bridge in Norvik stays closed, engineer says", texts: [shared + own])
                    .quoting([(speaker, quote)])
            }
        }
        let same = texts(["Marta Lindqvist", "Lindqvist"])
        #expect(StoryLikeness(same[0], same[1]).isQuoteShared)
        let others = texts(["Marta Lindqvist", "Ida Berg"])
        #expect(!StoryLikeness(others[0], others[1]).isQuoteShared)
        let reports = zip(own, ["Strike in Arden", "Rain at last"]).map { own, title in
            StoryText(title: title, texts: [own + " " + own.uppercased() + " " + quote]).quoting([
                ("Marta Lindqvist", quote)
            ])
        }
        let likeness = StoryLikeness(reports[0], reports[1])
        #expect(likeness.isQuoteShared && !likeness.isOneStory)
    }

    @Test func `what a text is found by is bounded, however long it is`() {
        let text = StoryText(title: "", texts: [(1...200_000).map { "word\($0)" }.joined(separator: " ")])
        #expect(text.body.count == StoryText.bodyLimit)
        #expect(text.marks.count <= 128)
    }

    @Test func `a text of one word a thousand times costs no more than another`() {
        let text = StoryText(title: "again", texts: [String(repeating: "again ", count: 100_000)])
        #expect(StoryLikeness(text, text).containment == 1)
    }
}
