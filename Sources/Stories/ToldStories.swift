/// The stories that were told, in memory: which of them a text tells again, as a store finds out.
package struct ToldStories: Sendable {
    /// Texts that a story is known by: its own and those of the first copies, which may be longer.
    package static let textsPerStory = 6
    /// Of the texts with a mark, so many of the latest are counted: what more of them have is standing text.
    package static let textsPerMark = 48
    /// Those with most marks in common are compared.
    package static let candidateLimit = 16

    private struct Told {
        let story: Int
        let text: StoryText
        /// Since any time that is the same for all.
        let time: Duration
    }

    private var texts: [Told] = []
    private var byMark: [UInt64: [Int]] = [:]
    private var byStory: [Int: [Int]] = [:]

    package init() {}

    /// The story that the text is most like, of those that were told within `StoryText.window`.
    package func story(alike text: StoryText, at time: Duration) -> Int? {
        var hits: [Int: Int] = [:]
        for mark in text.marks {
            for index in (byMark[mark] ?? []).suffix(Self.textsPerMark) { hits[index, default: 0] += 1 }
        }
        var best: (story: Int, containment: Double)?
        // The most marks first, the oldest among equals.
        for (index, _) in hits.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(Self.candidateLimit) {
            let told = texts[index]
            guard told.time >= time - StoryText.window else { continue }
            let likeness = StoryLikeness(text, told.text)
            guard likeness.isOneStory, best.map({ likeness.containment > $0.containment }) ?? true else { continue }
            best = (told.story, likeness.containment)
        }
        return best?.story
    }

    /// What a story is known by.
    package func texts(of story: Int) -> [StoryText] {
        (byStory[story] ?? []).map { texts[$0].text }
    }

    /// To be called in the order of time.
    package mutating func remember(_ text: StoryText, of story: Int, at time: Duration) {
        guard byStory[story]?.count ?? 0 < Self.textsPerStory else { return }
        byStory[story, default: []].append(texts.count)
        for mark in text.marks { byMark[mark, default: []].append(texts.count) }
        texts.append(Told(story: story, text: text, time: time))
    }
}
