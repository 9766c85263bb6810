import ArgumentParser
import Configuration
import Foundation
import Markup
import Model
import Quotations

/// `tipoff quotes`: who said what in one text.
struct QuotesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotes",
        abstract: "Show who said what in a text.",
        discussion: """
            On a terminal: the text, each quotation in its speaker's colour, and the statements as a table; with --json, or into a \
            pipe or file, one line of JSON. Offsets count Unicode scalars of the text that is printed; for plain input that is the input.
            """)

    @Option(help: ArgumentHelp("The text's language; left out: guessed.", valueName: "tag"))
    var language: String?

    @Flag(help: "The input is HTML; its text is read.")
    var html = false

    @Option(help: ArgumentHelp("A config whose people are known by their aliases and titles.", valueName: "file"))
    var config: String?

    @Flag(help: "JSON on one line; so it is also without, where the output is no terminal.")
    var json = false

    @Argument(help: ArgumentHelp("The text, in UTF-8; - for standard input.", valueName: "file"))
    var file: InputFile

    @OptionGroup var global: GlobalOptions

    func run() throws {
        let reader = QuotationReader(people: try people())
        let bytes = try file.read()
        let text = html ? Self.text(ofPage: bytes) : String(decoding: bytes, as: UTF8.self)
        let report = reader.read(text, language: language)
        guard !json, StandardStreams.outIsTerminal else { return StandardStreams.out(try JSONOutput.line(report)) }
        let isColored = ProcessInfo.processInfo.environment["NO_COLOR", default: ""].isEmpty
        StandardStreams.out(
            QuotesView(report, isColored: isColored, width: StandardStreams.outWidth ?? 80).description)
    }

    /// In whatever encoding the page says or seems to be in; its paragraphs are kept.
    private static func text(ofPage bytes: [UInt8]) -> String {
        var fragment = HTMLFragment(base: nil, wantsHTML: false, keepsParagraphs: true)
        return fragment.read(DocumentDecoder.decode(bytes, contentType: nil).bytes).text
    }

    /// The watch list, where a config is given.
    private func people() throws -> [WatchedPerson] {
        guard let config else { return [] }
        return try ConfigOption.parse(["--config", config]).load().people
    }
}
