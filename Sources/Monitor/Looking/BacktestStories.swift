import Model
import Stories

/// Which matches of one rule a pass would have alerted on, and which it would have taken for copies: it is given them in the order of time
/// and decides as a store does.
struct BacktestStories {
    /// What is known of an item that a rule matched.
    struct Telling {
        let feedURL: String
        /// Any one in common makes one story.
        let keys: [String]
        let text: StoryText
        let time: Timestamp
    }

    private var told = ToldStories()
    private var keys: [String: Int] = [:]
    /// Of each story's first item.
    private var feeds: [String] = []

    /// Whether it begins a story.
    mutating func begins(_ telling: Telling) -> Bool {
        let time = Duration.milliseconds(telling.time.milliseconds)
        let known = known(telling, at: time)
        let story = known ?? feeds.count
        if known == nil { feeds.append(telling.feedURL) }
        for key in telling.keys where keys[key] == nil { keys[key] = story }
        told.remember(telling.text, of: story, at: time)
        return known == nil
    }

    private func known(_ telling: Telling, at time: Duration) -> Int? {
        if let story = telling.keys.compactMap({ keys[$0] }).min(), !isOtherEntry(telling, of: story) { return story }
        return told.story(alike: telling.text, at: time)
    }

    /// Entries of a live blog have one address and are no copies of each other.
    private func isOtherEntry(_ telling: Telling, of story: Int) -> Bool {
        guard feeds[story] == telling.feedURL else { return false }
        let texts = told.texts(of: story)
        return !texts.isEmpty && texts.allSatisfy { StoryLikeness(telling.text, $0).areEntriesOfOnePage }
    }
}
