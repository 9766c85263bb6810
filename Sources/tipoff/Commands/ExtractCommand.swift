import ArgumentParser
import ArticleExtraction

/// `tipoff extract`: the article inside a web page.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Show the article of a web page.",
        discussion: "One line of JSON: title, byline, siteName, language, published, excerpt, text, html, length.")

    @Option(help: ArgumentHelp("The page's address, against which its links are resolved.", valueName: "url"))
    var url: String

    @Argument(help: ArgumentHelp("The page; - for standard input.", valueName: "file"))
    var file: InputFile

    @OptionGroup var global: GlobalOptions

    func run() throws {
        guard let article = ArticleExtractor(url: url).extract(try file.read()) else {
            StandardStreams.error("tipoff: \(file.path): no article is on this page")
            throw ExitStatus.badData
        }
        StandardStreams.out(try JSONOutput.line(ArticleLine(article)))
    }
}

/// An article as `docs/commands.md` has it.
private struct ArticleLine: Encodable {
    let title: String?
    let byline: String?
    let siteName: String?
    let language: String?
    let published: String?
    let excerpt: String?
    let text: String
    let html: String
    /// Scalars of `text`.
    let length: Int

    init(_ article: Article) {
        title = article.title
        byline = article.byline
        siteName = article.siteName
        language = article.language
        published = article.published
        excerpt = article.excerpt
        text = article.text
        html = article.html
        length = article.text.unicodeScalars.count
    }
}
