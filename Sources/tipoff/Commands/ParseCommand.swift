import ArgumentParser
import FeedParsing
import Model

/// `tipoff parse`: a feed document as JSON.
struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Print a feed document as JSON.",
        discussion: """
            Reads RSS 0.90 to 2.0, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1. A broken document gives all that could be read and says in \
            "problems" what was wrong. Several files give one line of JSON each, with "file".

            Exit status: 0 something was read, 65 a file is no feed, 66 a file can't be read.
            """)

    @Option(help: ArgumentHelp("Where the document came from: the base of its relative links.", valueName: "url"))
    var url: String?

    @Option(help: ArgumentHelp("The HTTP header Content-Type.", valueName: "type"))
    var contentType: String?

    @Option(help: ArgumentHelp("The HTTP header Content-Language.", valueName: "tag"))
    var contentLanguage: String?

    @Option(help: ArgumentHelp("The HTTP header Content-Location.", valueName: "url"))
    var contentLocation: String?

    @Argument(help: ArgumentHelp("The documents; - for standard input.", valueName: "file"))
    var files: [InputFile]

    @Flag(help: "JSON; so it is also without.")
    var json = false

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let context = FeedParser.Context(
            url: url, contentType: contentType, contentLanguage: contentLanguage, contentLocation: contentLocation)
        var failure: ExitCode?
        for file in files {
            do {
                let bytes = try file.read()
                let document = try FeedParser().parse(bytes, context: context)
                StandardStreams.out(
                    files.count == 1
                        ? try JSONOutput.line(document)
                        : try JSONOutput.line(NamedDocument(file: file.path, document: document)))
            } catch let error as FeedParsingError {
                StandardStreams.error("tipoff: \(file.path):\(error)")
                failure = failure ?? ExitStatus.badData
            } catch let error as ExitCode {
                failure = failure ?? error
            }
        }
        if let failure { throw failure }
    }
}

/// A document beside the name of its file.
private struct NamedDocument: Encodable {
    let file: String
    let document: FeedDocument

    private enum Key: String, CodingKey {
        case file
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(file, forKey: .file)
        try document.encode(to: encoder)
    }
}
