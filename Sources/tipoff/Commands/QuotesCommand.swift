import ArgumentParser
import Configuration
import Markup
import Quotations

/// `tipoff quotes`: who said what in one text.
struct QuotesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotes",
        abstract: "Prints who said what in a text, as JSON.",
        discussion: "Exit status: 0, also where nobody says anything; 66 no such file; 78 the config is wrong.")

    @Option(help: ArgumentHelp("The text's language, as a BCP 47 tag; left out, it is guessed.", valueName: "tag"))
    var language: String?

    @Flag(help: "The input is a web page or a piece of one; its text is read.")
    var html = false

    @Option(
        help: ArgumentHelp("A config whose people are known by all their spellings and titles.", valueName: "file"))
    var config: String?

    @Flag(help: "JSON, which is what is printed in any case.")
    var json = false

    @Argument(help: ArgumentHelp("The text; - for standard input.", valueName: "file"))
    var file: InputFile

    func run() throws {
        let people = try config.map { try ConfigOption.load($0).people } ?? []
        let bytes = try file.read()
        let text = html ? plainText(bytes) : String(decoding: bytes, as: UTF8.self)
        let report = QuotationReader(people: people).read(text, language: language)
        StandardStreams.out(try JSONOutput.line(report))
    }

    /// The text of a page, in whatever encoding it says or seems to be in, its paragraphs kept.
    private func plainText(_ page: [UInt8]) -> String {
        var fragment = HTMLFragment(base: nil, wantsHTML: false, keepsParagraphs: true)
        return fragment.read(DocumentDecoder.decode(page, contentType: nil).bytes).text
    }
}
