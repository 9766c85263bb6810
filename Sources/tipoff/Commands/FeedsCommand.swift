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
        let records = try await CommandFailure.reporting {
            let store = try StoreOpening.openExisting(configuration)
            let records = try await store.feeds()
            try await store.close()
            return records
        }
        let known = Dictionary(records.map { ($0.url, $0) }) { first, _ in first }
        let rows = configuration.feeds.map { FeedStatus($0, known[$0.key]) }
        if json {
            for row in rows {
                StandardStreams.out(try JSONOutput.line(row))
            }
        } else {
            let now = SystemClock.now()
            StandardStreams.out(
                TextTable(
                    header: ["FEED", "STATE", "LAST READ", "NEXT", "ITEMS", ""],
                    rows: rows.map { $0.columns(at: now) }
                ).description)
        }
    }
}
