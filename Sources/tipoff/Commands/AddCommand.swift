import ArgumentParser
import Configuration
import Fetching
import Model
import Monitor
import Text

/// `tipoff add`: a feed into the config.
struct AddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add a feed to the config, by its own address or by that of a web page that names it.",
        discussion: """
            The address is fetched. A feed is added as it is. Of a web page the feeds are found that it declares or links to: one is \
            added; of several nothing is added, and they are listed with what to type. Comments, order and layout of the config stay.

            Exit status: 0 added, or already there; 65 no feed, or several; 69 no answer; 78 the config is wrong.
            """)

    @Argument(
        help: ArgumentHelp("The feed or a web page; https:// may be left out. Or the path of a file.", valueName: "url")
    )
    var address: String

    @Option(help: "What messages and rules call the feed by.")
    var name: String?

    @Option(help: "A tag that rules can name; may be given several times.")
    var tag: [String] = []

    @Option(help: "Ask no more often than each 10m, 2h, 1d; left out, by the feed's own rhythm.")
    var every: String?

    @Flag(help: "Where a page names no feed, try the addresses that are usual: /feed, /rss.xml and so on.")
    var guess = false

    @Flag(help: "Fetch and say what would be added; change nothing.")
    var dryRun = false

    @OptionGroup var config: ConfigOption
    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if let every, Configuration.duration(every) == nil {
            throw ValidationError("--every \(every) is not a time; write one such as 10m, 2h or 1d")
        }
        if (tag + [name ?? "x"]).contains(where: { !$0.contains { !$0.isWhitespace } }) {
            throw ValidationError("a name or a tag must not be empty")
        }
    }

    func run() async throws {
        let wanted: FeedAddress
        do {
            wanted = try FeedAddress.typed(address)
        } catch {
            throw ValidationError("\(TerminalText.safe(address)): \(error.reason)")
        }
        var change = try ConfigChange(config, makesNew: true)
        if let known = change.index(ofFeedAt: wanted.text) { return tellKnown(known, in: change) }
        let finding = try await CommandFailure.reporting { try await find(wanted, change.configuration) }
        switch finding {
        case .feed(let feed): try add(feed, &change)
        case .page(let feeds, let failures):
            if feeds.count == 1, let feed = feeds.first { return try add(feed, &change) }
            try refuse(feeds, failures, in: change)
        }
    }
}

extension AddCommand {
    private func find(_ address: FeedAddress, _ configuration: Configuration) async throws -> FeedFinder.Finding {
        let fetcher = try await configuration.heedfulFetcher()
        do {
            let finding = try await FeedFinder(
                fetcher: fetcher, maxBytes: configuration.fetch.maxBytes, guesses: guess
            ).find(address)
            await fetcher.shutdown()
            return finding
        } catch {
            await fetcher.shutdown()
            guard let failure = error as? FeedFinder.Failure else { throw error }
            StandardStreams.error(TerminalText.safe("tipoff: \(shown(failure.url)): \(failure.reason)"))
            throw ExitStatus.badData
        }
    }

    private func add(_ found: FeedFinder.Found, _ change: inout ConfigChange) throws {
        if let known = change.index(ofFeedAt: found.url) { return tellKnown(known, in: change) }
        let feed = NewFeed(url: found.url, name: name, tags: tag, every: every)
        let isNew = change.document.original == nil
        try change.apply { document throws(ConfigurationError) in try document.add([feed]) }
        let what =
            "\(shown(found.url)) (\(words(found))) \(dryRun ? "would be added" : "added") to \(change.document.path)"
        if !dryRun { try change.write() }
        StandardStreams.out(TerminalText.safe(isNew ? "\(what), a new config" : what))
        if shown(found.url) != found.url.prefix(while: { $0 != "#" }), !global.quiet {
            StandardStreams.error(
                "tipoff: the URL holds a password or a key: better take it from the environment, as ${NAME}")
        }
    }

    private func tellKnown(_ index: Int, in change: ConfigChange) {
        let feed = change.configuration.feeds[index]
        let name = feed.name.map { ", as \"\($0)\"" } ?? ""
        let state = feed.isEnabled ? "" : ", disabled"
        StandardStreams.out(
            TerminalText.safe("\(feed.shownLocation) is already there: \(change.place(ofFeed: index))\(name)\(state)"))
    }

    /// Nothing is added, and here is why, and what to type.
    private func refuse(_ feeds: [FeedFinder.Found], _ failures: [FeedFinder.Failure], in change: ConfigChange) throws {
        if feeds.isEmpty {
            let hint = guess ? "" : "; --guess tries the usual addresses"
            let what = failures.isEmpty ? "which names no feed" : "and nothing that it names could be read as a feed"
            StandardStreams.error(TerminalText.safe("tipoff: \(shown(address)): a web page, \(what)\(hint)"))
            for failure in failures {
                StandardStreams.error(TerminalText.safe("tipoff: \(shown(failure.url)): \(failure.reason)"))
            }
        } else {
            StandardStreams.error(
                TerminalText.safe(
                    "tipoff: \(shown(address)): a web page with \(feeds.count) feeds; nothing is added, type one of"))
            let commands = feeds.map { Self.quoted(["tipoff", "add", $0.url] + options) }
            for (feed, command) in zip(feeds, commands) {
                let known = change.index(ofFeedAt: feed.url) == nil ? "" : ", already there"
                StandardStreams.out(TerminalText.safe("\(command)    # \(words(feed))\(known)"))
            }
        }
        throw ExitStatus.badData
    }

    /// "Example News", 38 items, the newest 2 h ago
    private func words(_ feed: FeedFinder.Found) -> String {
        let title = feed.title.map { "\"\(TerminalText.safe($0).prefix(80))\", " } ?? ""
        let count = "\(feed.items) item\(feed.items == 1 ? "" : "s")"
        let now = SystemClock.now()
        return title + count + (feed.newest.map { ", the newest \(TimeAgo.past($0, at: now))" } ?? "")
    }

    /// What was typed beside the address, to be typed again.
    private var options: [String] {
        var options: [String] = []
        if let name { options += ["--name", name] }
        for tag in tag { options += ["--tag", tag] }
        if let every { options += ["--every", every] }
        if let file = config.file { options += ["--config", file] }
        return options
    }

    /// For a shell: an address of the network is pasted into one here.
    private static func quoted(_ words: [String]) -> String {
        words.map { word in
            let isPlain = word.unicodeScalars.allSatisfy {
                $0.isASCII
                    && ($0.properties.isAlphabetic || ("0"..."9").contains($0)
                        || "/:.,_%+=@-".unicodeScalars.contains($0))
            }
            return isPlain && !word.isEmpty
                ? word
                : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
        }.joined(separator: " ")
    }

    private func shown(_ url: String) -> String {
        FeedSettings(source: .remote(url: url)).shownLocation
    }
}

extension FeedAddress {
    /// As the config writes it.
    var text: String {
        switch self {
        case .web(let url): url
        case .file(let path): path
        }
    }
}
