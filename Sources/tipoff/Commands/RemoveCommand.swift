import ArgumentParser
import Configuration
import Monitor
import Text

/// `tipoff remove`: a feed out of the config.
struct RemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Take a feed out of the config, by its URL or its name.",
        discussion: """
            Comments stay, also the one behind the feed. What the store knows of the feed stays too: added again, it alerts on nothing \
            that was seen before.
            """)

    @Argument(help: ArgumentHelp("The feed, by its URL or its name.", valueName: "feed"))
    var feed: String

    @Flag(help: "Say what would be removed; change nothing.")
    var dryRun = false

    @OptionGroup var config: ConfigOption
    @OptionGroup var global: GlobalOptions

    func run() throws {
        var change = try ConfigChange(config)
        let index = try find(in: change)
        let settings = change.configuration.feeds[index]
        let what = settings.name.map { "\"\($0)\", \(settings.shownLocation)," } ?? settings.shownLocation
        try change.apply { document throws(ConfigurationError) in try document.remove(feedAt: index) }
        if !dryRun { try change.write() }
        StandardStreams.out(
            TerminalText.safe("\(what) \(dryRun ? "would be removed" : "removed") from \(change.document.path)"))
    }

    /// By what is written, by the name, else by any spelling of the address.
    private func find(in change: ConfigChange) throws -> Int {
        let feeds = change.configuration.feeds
        let written = change.document.feeds
        if let index = feeds.indices.first(where: { written[$0].url == feed || feeds[$0].key == feed }) { return index }
        if let index = feeds.firstIndex(where: { $0.name == feed }) { return index }
        let link = FeedAddress.link(feed) ?? FeedAddress.link("https://\(feed)")
        let alike = feeds.indices.filter { link != nil && FeedAddress.link(feeds[$0].key) == link }
        if let index = alike.first, alike.count == 1 { return index }
        guard alike.isEmpty else {
            let places = alike.map { "\(feeds[$0].shownLocation) (\(change.place(ofFeed: $0)))" }
            throw ValidationError(
                TerminalText.safe(
                    "several feeds have that address, write one of them: \(places.joined(separator: ", "))"))
        }
        let names = feeds.compactMap(\.name).filter { $0.lowercased() == feed.lowercased() }
        let hint = names.first.map { ", did you mean \"\($0)\"?" } ?? "; `tipoff feeds` shows them"
        throw ValidationError(TerminalText.safe("no feed \"\(feed)\" in \(change.document.path)\(hint)"))
    }
}
