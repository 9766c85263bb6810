import Configuration
import Monitor
import Rules
import Storage

/// The feeds that have moved for good, as their servers say, on their way into the config: `tipoff feeds --apply-moves`.
struct FeedMoves {
    /// Each old address and its new one, without anything secret.
    private(set) var applied: [(from: String, to: String)] = []
    /// What a person must do: a line each.
    private(set) var left: [String] = []

    /// Gives each feed whose move is confirmed its new URL.
    ///
    /// - Parameter records: What the store knows of the feeds.
    mutating func apply(_ records: [FeedRecord], to change: inout ConfigChange) throws {
        let targets = Dictionary(records.map { ($0.url, $0.movedTo) }) { first, _ in first }
        for index in change.configuration.feeds.indices {
            let feed = change.configuration.feeds[index]
            guard let target = targets[feed.key] ?? nil, target != feed.key else { continue }
            let shown = FeedSettings(source: .remote(url: target)).shownLocation
            if let obstacle = obstacle(feed, target, in: change, at: index) {
                left.append("\(feed.shownName) has moved to \(shown): \(obstacle)")
                continue
            }
            try change.apply { document throws(ConfigurationError) in try document.move(feedAt: index, to: target) }
            applied.append((feed.shownLocation, shown))
        }
    }

    /// Why a feed's URL is not to be replaced by a program.
    private func obstacle(_ feed: FeedSettings, _ target: String, in change: ConfigChange, at index: Int) -> String? {
        if let other = change.index(ofFeedAt: target), other != index {
            return "that feed is there already (\(change.place(ofFeed: other))), so remove one of them"
        }
        if change.document.feeds[index].takesFromEnvironment {
            return "a part of its URL comes from the environment, so write the new one by hand"
        }
        if Self.authority(feed.key).contains("@") {
            return "its URL holds a user name, so write the new one by hand"
        }
        if !feed.headers.isEmpty, Self.authority(feed.key).lowercased() != Self.authority(target).lowercased() {
            return "its headers would go to another server, so write the new URL by hand"
        }
        let namesURL = change.configuration.rules.filter { $0.feeds.contains(feed.key) }.map(\.name)
        if let rule = namesURL.first {
            return "the rule \"\(rule)\" names it by its URL, so change both by hand"
        }
        return nil
    }

    private static func authority(_ url: String) -> Substring {
        url.split(separator: "/", maxSplits: 2).dropFirst().first?.prefix { $0 != "?" && $0 != "#" } ?? ""
    }
}
