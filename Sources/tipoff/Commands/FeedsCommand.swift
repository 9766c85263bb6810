import ArgumentParser
import Configuration
import Model
import Storage

/// `tipoff feeds`: what the store knows of the config's feeds.
struct FeedsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feeds",
        abstract: "Show the feeds and their health: last read, next due, what is wrong.")

    @Flag(help: "One JSON object a feed.")
    var json = false

    @OptionGroup var config: ConfigOption
    @OptionGroup var global: GlobalOptions

    func run() async throws {
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
}
