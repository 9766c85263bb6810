import ArgumentParser
import Configuration
import Foundation

/// A config that a command changes: read and checked, and written only where it checks again.
struct ConfigChange {
    private(set) var document: ConfigurationDocument

    /// - Throws: `ExitStatus.badConfig`, after a line on standard error for each mistake.
    init(_ option: ConfigOption, makesNew: Bool = false) throws {
        do throws(ConfigurationError) {
            document = try ConfigurationDocument.load(
                path: option.path, environment: ProcessInfo.processInfo.environment, makesNew: makesNew)
        } catch {
            throw Self.report(error)
        }
    }

    var configuration: Configuration { document.configuration }

    /// Makes a change; what the config's check finds in it is told, and the change is not made.
    mutating func apply(_ change: (inout ConfigurationDocument) throws(ConfigurationError) -> Void) throws {
        do throws(ConfigurationError) {
            try change(&document)
        } catch {
            StandardStreams.error("tipoff: \(document.path) is not changed, because then it would be wrong:")
            throw Self.report(error)
        }
    }

    func write() throws {
        do throws(ConfigurationWriteError) {
            try document.write()
        } catch {
            StandardStreams.error("tipoff: \(error.message)")
            throw error.code == .changed ? ExitStatus.otherRun : ExitStatus.unavailable
        }
    }

    /// The index of the feed at this address, however it is spelled; nil where there is none.
    func index(ofFeedAt address: String) -> Int? {
        let feeds = configuration.feeds
        if let same = feeds.firstIndex(where: { $0.key == address }) { return same }
        guard let link = FeedAddress.link(address) else { return nil }
        return feeds.firstIndex { FeedAddress.link($0.key) == link }
    }

    /// "feeds.json, line 7".
    func place(ofFeed index: Int) -> String {
        "\(document.path), line \(document.feeds[index].line)"
    }

    private static func report(_ error: ConfigurationError) -> ExitCode {
        for mistake in error.mistakes { StandardStreams.error(mistake.description) }
        return ExitStatus.badConfig
    }
}
