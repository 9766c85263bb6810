import ArgumentParser
import Configuration
import FeedParsing
import Foundation

/// `tipoff export`: the config's feeds as OPML, for other readers.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print the config's feeds as OPML 2.0.",
        discussion: """
            A feed stands in the folder of its first tag; all its tags are its categories. User names, passwords and keys in URLs are \
            left out; what the config takes from the environment stays as it is written, ${NAME}.
            """)

    @Option(help: ArgumentHelp("Where to; left out: standard output.", valueName: "file"))
    var output: String?

    @Flag(help: "With the user names, passwords and keys that stand in URLs.")
    var withSecrets = false

    @OptionGroup var config: ConfigOption
    @OptionGroup var global: GlobalOptions

    func run() throws {
        let change = try ConfigChange(config)
        let export = FeedExport(change.document, withSecrets: withSecrets)
        let text = OPMLWriter(title: "Feeds of Tipoff", created: Self.date()).write(export.feeds)
        if let output {
            do {
                try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
            } catch {
                StandardStreams.error("tipoff: \(output): can't be written: look at its folder and the permissions")
                throw ExitStatus.unavailable
            }
        } else {
            StandardStreams.write(text, to: STDOUT_FILENO)
        }
        guard !global.quiet else { return }
        for note in export.notes { StandardStreams.error("tipoff: \(note)") }
    }

    private static func date() -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(secondsFromGMT: 0)
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        return formatter.string(from: Date())
    }
}
