import ArgumentParser
import Configuration
import Model
import Storage
import Text

/// `tipoff feeds`: what the store knows of the config's feeds.
struct FeedsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feeds",
        abstract: "Show the feeds and their health: last read, next due, what is wrong.")

    @Flag(help: "One JSON object a feed.")
    var json = false

    @Flag(help: "Write the new URLs of feeds that have moved for good into the config; what was seen stays seen.")
    var applyMoves = false

    @OptionGroup var config: ConfigOption
    @OptionGroup var global: GlobalOptions

    func run() async throws {
        if applyMoves { return try await apply() }
        let configuration = try config.load()
        let (records, hosts) = try await CommandFailure.reporting {
            let store = try StoreOpening.openExisting(configuration)
            let known = (try await store.feeds(), try await store.hosts())
            try await store.close()
            return known
        }
        let now = SystemClock.now()
        let rows = FeedStatus.all(configuration.feeds, records: records, hosts: hosts, at: now)
        if json {
            for row in rows {
                StandardStreams.out(try JSONOutput.line(row))
            }
        } else {
            StandardStreams.out(
                TextTable(
                    header: ["FEED", "STATE", "LAST READ", "NEXT", "INTERVAL", "ITEMS", ""],
                    rows: rows.map { $0.columns(at: now) }
                ).description)
        }
    }

    private func apply() async throws {
        var change = try ConfigChange(config)
        let before = change.configuration
        var moves = FeedMoves()
        try await CommandFailure.reporting {
            let store = try StoreOpening.openExisting(before)
            try moves.apply(try await store.feeds(), to: &change)
            if !moves.applied.isEmpty {
                try change.write()
                // Here and not only at the next run, so that this one's end is the end of the move.
                let now = SystemClock.now()
                let feeds = change.configuration.feeds.filter(\.isEnabled)
                _ = try await store.register(
                    feeds.map { FeedRegistration(url: $0.key, firstDue: now) }, at: now)
            }
            try await store.close()
        }
        for move in moves.applied { StandardStreams.out(TerminalText.safe("\(move.from) is now \(move.to)")) }
        for line in moves.left { StandardStreams.error(TerminalText.safe("tipoff: \(line)")) }
        if moves.applied.isEmpty, moves.left.isEmpty, !global.quiet {
            StandardStreams.error("tipoff: no feed has moved for good")
        }
        guard moves.left.isEmpty else { throw ExitStatus.partial }
    }
}
