import ArgumentParser
import Configuration
import FeedParsing
import Text

/// `tipoff import`: the feeds of an OPML document into the config.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Add the feeds of an OPML file, as other readers export it, to the config.",
        discussion: """
            Folders become tags, nested ones each a tag; feeds that are there already are passed over and counted. Nothing is fetched: \
            `tipoff check --online` tells which of the feeds answer.

            Exit status: 0 all is there; 1 some outlines were refused, each is named on standard error; 65 no OPML; 66 no such file; \
            78 the config is wrong.
            """)

    @Argument(help: ArgumentHelp("The OPML file; - for standard input.", valueName: "file"))
    var file: InputFile

    @Flag(help: "Say what would be imported; change nothing.")
    var dryRun = false

    @OptionGroup var config: ConfigOption
    @OptionGroup var global: GlobalOptions

    func run() throws {
        let document: OPMLDocument
        do {
            document = try OPMLReader().read(try file.read(atMost: Self.byteLimit))
        } catch let error as OPMLError {
            StandardStreams.error(TerminalText.safe("tipoff: \(file.path):\(error.line): \(error.message)"))
            throw ExitStatus.badData
        }
        var change = try ConfigChange(config, makesNew: true)
        let plan = FeedImport(document, into: change.configuration)
        report(document, plan)
        if !plan.feeds.isEmpty {
            try change.apply { document throws(ConfigurationError) in try document.add(plan.feeds) }
            if !dryRun { try change.write() }
        }
        let counts = [
            "\(plan.feeds.count) feed\(plan.feeds.count == 1 ? "" : "s") \(dryRun ? "would be imported" : "imported") into \(change.document.path)",
            plan.duplicates > 0 ? "\(plan.duplicates) already there" : nil,
            plan.refusals.isEmpty ? nil : "\(plan.refusals.count) refused",
        ]
        StandardStreams.out(counts.compactMap { $0 }.joined(separator: ", "))
        if !plan.refusals.isEmpty || document.isTruncated { throw ExitStatus.partial }
    }

    private func report(_ document: OPMLDocument, _ plan: FeedImport) {
        func tell(_ line: Int, _ message: String) {
            StandardStreams.error(TerminalText.safe("tipoff: \(file.path):\(line): \(message)"))
        }
        for problem in document.problems { tell(problem.line, problem.message) }
        for refusal in plan.refusals.prefix(Self.lineLimit) {
            tell(refusal.line, "\"\(refusal.title)\" is not imported: \(refusal.reason)")
        }
        if plan.refusals.count > Self.lineLimit {
            StandardStreams.error("tipoff: \(plan.refusals.count - Self.lineLimit) more are not imported")
        }
        if document.isTruncated {
            StandardStreams.error("tipoff: \(file.path): the document ends too early; what it holds is imported")
        }
    }

    /// Some hundred thousand feeds.
    private static let byteLimit = 64 << 20

    /// A hostile document could fill the disk with lines.
    private static let lineLimit = 100
}
