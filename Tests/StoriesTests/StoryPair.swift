@testable import Stories

/// Two items, and whether they are one story.
struct StoryPair: Sendable {
    struct Piece: Sendable {
        var title: String
        var text: String
        var link: String
    }

    let kind: String
    let isOne: Bool
    let first: Piece
    let second: Piece

    /// As a store finds out: by a mark that the two have in common, and then by their words.
    func isFoundOne() -> Bool {
        let texts = [first, second].map { StoryText(title: $0.title, texts: [$0.text], link: $0.link) }
        guard !Set(texts[0].marks).isDisjoint(with: texts[1].marks) else { return false }
        return StoryLikeness(texts[0], texts[1]).isOneStory
    }
}

/// A source of choices that makes the same ones each time (splitmix64).
struct Choices: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }

    mutating func of<Element>(_ list: [Element]) -> Element {
        list[Int.random(in: 0..<list.count, using: &self)]
    }
}
