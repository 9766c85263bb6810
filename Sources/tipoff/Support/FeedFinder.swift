import FeedParsing
import Fetching
import Model
import Storage

/// Fetches an address and says what feed it is, or which feeds its page names.
struct FeedFinder {
    let fetcher: Fetcher
    let maxBytes: Int
    /// Whether the usual addresses are tried where a page names no feed.
    let guesses: Bool

    /// A document that was fetched and read, and is a feed.
    struct Found {
        let url: String
        let title: String?
        let items: Int
        let newest: Timestamp?

        init(_ url: String, _ document: FeedDocument) {
            self.url = url
            title = document.feed.title?.text
            items = document.items.count
            newest = document.items.compactMap { $0.published ?? $0.updated }.max()
        }
    }

    enum Finding {
        case feed(Found)
        /// A web page, with the feeds that it names, and the addresses that it gave and that turned out to be none.
        case page(feeds: [Found], failures: [Failure])
    }

    /// An address that is no feed.
    struct Failure: Error {
        let url: String
        /// One line.
        let reason: String
    }

    /// - Throws: `FetchError` where there is no answer; `Failure` where the answer is neither a feed nor a web page.
    func find(_ address: FeedAddress) async throws -> Finding {
        let response: FetchResponse
        let url: String
        switch address {
        case .web(let text):
            url = text
            response = try await fetcher.fetch(FetchRequest(url: text))
        case .file(let path):
            url = path
            response = try LocalFile.read(path: path, maxBytes: maxBytes)
        }
        do {
            return .feed(Found(url, try read(response, of: url)))
        } catch let error as FeedParsingError where error.code == .webPage || isMarkup(response) {
            return try await search(response)
        } catch let error as FeedParsingError {
            throw Failure(url: url, reason: error.message)
        }
    }

    /// The feeds that a page declares; else those that its links lead to; else, where it is asked for, the first guess that is one.
    private func search(_ page: FetchResponse) async throws -> Finding {
        let links = PageFeedLinks(page: page.body, url: page.url, contentType: page.headers["Content-Type"])
        var search = Search()
        try await visit(links.declared.map(\.url), &search)
        if search.feeds.isEmpty { try await visit(links.linked.map(\.url), &search) }
        if search.feeds.isEmpty, guesses {
            var guessing = search
            for guess in PageFeedLinks.guesses(for: page.url) where guessing.feeds.isEmpty {
                try await visit([guess], &guessing)
            }
            // That a guess was wrong is no news.
            search.feeds = guessing.feeds
        }
        return .page(feeds: search.feeds, failures: search.failures)
    }

    private struct Search {
        var feeds: [Found] = []
        var failures: [Failure] = []
        var asked: Set<String> = []
        var seen: Set<NormalisedLink> = []
    }

    private func visit(_ urls: [String], _ search: inout Search) async throws {
        for url in urls where search.asked.insert(url).inserted {
            do {
                // The page gave the address, not the user: private networks are closed to it.
                let response = try await fetcher.fetch(FetchRequest(url: url, source: .network))
                let found = Found(url, try read(response, of: url))
                if let link = NormalisedLink(response.url), !search.seen.insert(link).inserted { continue }
                search.feeds.append(found)
            } catch let error as FetchError {
                if error.code == .cancelled || error.code == .shutDown { throw error }
                let advice = error.code == .refused ? "; if you mean it, add it by its own address" : ""
                search.failures.append(Failure(url: url, reason: error.message + advice))
            } catch let error as FeedParsingError {
                search.failures.append(Failure(url: url, reason: error.message))
            } catch let error as Failure {
                search.failures.append(error)
            }
        }
    }

    /// - Throws: `Failure` for a status that is no success; `FeedParsingError` where the body is no feed.
    private func read(_ response: FetchResponse, of url: String) throws -> FeedDocument {
        guard response.status == 200 else {
            throw Failure(url: url, reason: "the server answers \(response.status)")
        }
        let context = FeedParser.Context(
            url: response.url, contentType: response.headers["Content-Type"],
            contentLanguage: response.headers["Content-Language"],
            contentLocation: response.headers["Content-Location"], wantsHTML: false)
        return try FeedParser().parse(response.body, context: context)
    }

    /// A page may lack `<html>`; what calls itself one is looked through for links.
    private func isMarkup(_ response: FetchResponse) -> Bool {
        response.headers["Content-Type"]?.lowercased().contains("html") == true
    }
}
