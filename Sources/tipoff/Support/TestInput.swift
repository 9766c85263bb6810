import ArgumentParser
import Configuration
import FeedParsing
import Fetching
import Foundation
import Markup
import Model

/// What `tipoff test` tries a rule on: the items of a feed, or one that is made of a page or a text.
struct TestInput {
    var items: [Item]
    /// Where the items came from.
    var feed: String?
    /// Of items that name none of their own.
    var language: String?

    /// Reads files, standard input and addresses; the network through one fetcher.
    struct Reader {
        private let fetcher: Fetcher

        /// - Parameter configuration: Its `fetch` settings are used, where there is one.
        init(_ configuration: Configuration?) throws {
            fetcher = try Fetcher((configuration?.fetch ?? FetchSettings()).options())
        }

        /// - Throws: an `ExitStatus`, after a line on standard error.
        func read(_ name: String) async throws -> TestInput {
            guard name.hasPrefix("https://") || name.hasPrefix("http://") else {
                return try TestInput(InputFile(path: name).read(), name: name)
            }
            let response = try await CommandFailure.reporting { try await fetcher.fetch(FetchRequest(url: name)) }
            guard (200..<300).contains(response.status) else {
                StandardStreams.error("tipoff: \(name): the server answered \(response.status)")
                throw ExitStatus.unavailable
            }
            return try TestInput(
                response.body, name: name, url: response.url, contentType: response.headers["Content-Type"])
        }

        func shutdown() async {
            await fetcher.shutdown()
        }
    }

    /// A feed where it is one; else items as JSON lines, a page, or plain text.
    ///
    /// - Throws: an `ExitStatus`, after a line on standard error.
    private init(_ bytes: [UInt8], name: String, url: String? = nil, contentType: String? = nil) throws {
        let context = FeedParser.Context(url: url, contentType: contentType, wantsHTML: false, keepsParagraphs: true)
        do {
            var document = try FeedParser().parse(bytes, context: context)
            document.inheritAuthors()
            self.init(items: document.items, feed: url, language: document.feed.language)
        } catch let error where error.code == .webPage {
            self.init(items: [Self.page(bytes, url: url, contentType: contentType)], feed: url)
        } catch let error where error.code == .tooLarge {
            StandardStreams.error("tipoff: \(name):\(error)")
            throw ExitStatus.badData
        } catch {
            if bytes.first(where: { !$0.isWhiteSpace }) == UInt8(ascii: "{") {
                self.init(items: try Self.lines(bytes, name: name))
            } else {
                self.init(items: [Self.text(String(decoding: bytes, as: UTF8.self))])
            }
        }
    }

    private init(items: [Item], feed: String? = nil, language: String? = nil) {
        self.items = items
        self.feed = feed
        self.language = language
    }

    private static func page(_ bytes: [UInt8], url: String?, contentType: String?) -> Item {
        var fragment = HTMLFragment(base: url, wantsHTML: false, keepsParagraphs: true)
        var item = text(fragment.read(DocumentDecoder.decode(bytes, contentType: contentType).bytes).text)
        item.link = url
        return item
    }

    private static func text(_ text: String) -> Item {
        var content = ItemContent()
        content.text = text
        var item = Item()
        item.content = [content]
        return item
    }

    private static func lines(_ bytes: [UInt8], name: String) throws -> [Item] {
        try bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().compactMap { number, line in
            guard !line.allSatisfy(\.isWhiteSpace) else { return nil }
            do {
                return try ItemLine(json: line).item
            } catch let error as ItemLine.Failure {
                StandardStreams.error("tipoff: \(name):\(number + 1): \(error.reason)")
                throw ExitStatus.badData
            }
        }
    }
}

extension UInt8 {
    fileprivate var isWhiteSpace: Bool { self == 0x20 || self == 0x0D || self == 0x09 || self == 0x0A }
}
