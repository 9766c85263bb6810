import ArgumentParser
import Configuration
import Foundation

/// `--config FILE`, for every command that reads the config.
struct ConfigOption: ParsableArguments {
    @Option(
        name: .customLong("config"),
        help: ArgumentHelp(
            "The config; left out: $TIPOFF_CONFIG, else feeds.json in the working directory.", valueName: "file"))
    var file: String?

    var path: String {
        file ?? ProcessInfo.processInfo.environment["TIPOFF_CONFIG"] ?? "feeds.json"
    }

    /// Reads and checks the config.
    ///
    /// - Throws: `ExitStatus.badConfig`, after a line on standard error for each mistake.
    func load() throws -> Configuration {
        try Self.load(path)
    }

    static func load(_ path: String) throws -> Configuration {
        do {
            return try Configuration.load(path: path, environment: ProcessInfo.processInfo.environment)
        } catch {
            for mistake in error.mistakes {
                StandardStreams.error(mistake.description)
            }
            throw ExitStatus.badConfig
        }
    }
}
