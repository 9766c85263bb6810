import Configuration
import FeedParsing
import Fetching
import Model
import Monitor

/// Asks each enabled feed of a config once, and reads what comes; stores nothing.
struct OnlineCheck {
    let configuration: Configuration

    /// How one feed answered.
    struct Outcome: Sendable {
        /// What messages call the feed by.
        let feed: String
        /// The number of its items, or why there are none to be had.
        let result: Result<Int, Failure>
    }

    /// In one line, without anything secret.
    struct Failure: Error {
        let reason: String
    }

    /// The outcomes in the order of the file, each as soon as those before it are known.
    ///
    /// - Throws: `FetchError` where the fetcher itself can't be set up, `StoreError` where the store can't be read.
    func run(_ report: (Outcome) -> Void) async throws {
        let fetcher = try await configuration.heedfulFetcher()
        await withTaskGroup(of: (Int, Outcome).self) { group in
            var waiting = configuration.feeds.filter(\.isEnabled).enumerated().makeIterator()
            func startNext() {
                guard let (index, feed) = waiting.next() else { return }
                group.addTask { (index, await visit(feed, with: fetcher)) }
            }
            for _ in 0..<configuration.fetch.concurrency { startNext() }
            var early: [Int: Outcome] = [:]
            var next = 0
            for await (index, outcome) in group {
                early[index] = outcome
                while let outcome = early.removeValue(forKey: next) {
                    report(outcome)
                    next += 1
                }
                startNext()
            }
        }
        await fetcher.shutdown()
    }

    private func visit(_ feed: FeedSettings, with fetcher: Fetcher) async -> Outcome {
        do {
            let count = try await items(of: feed, with: fetcher)
            return Outcome(feed: feed.shownName, result: .success(count))
        } catch let failure as Failure {
            return Outcome(feed: feed.shownName, result: .failure(failure))
        } catch let error as FeedParsingError {
            let links = error.feedLinks.isEmpty ? "" : "; it names the feeds \(error.feedLinks.joined(separator: ", "))"
            return Outcome(feed: feed.shownName, result: .failure(Failure(reason: error.message + links)))
        } catch {
            return Outcome(feed: feed.shownName, result: .failure(Failure(reason: String(describing: error))))
        }
    }

    private func items(of feed: FeedSettings, with fetcher: Fetcher) async throws -> Int {
        let response =
            switch feed.source {
            case .remote(let url):
                try await fetcher.fetch(
                    FetchRequest(
                        url: url, headers: feed.headers.map { ($0.name, $0.value) }, isHTTP1: feed.isHTTP1))
            case .file(let path):
                try LocalFile.read(path: path, maxBytes: configuration.fetch.maxBytes)
            }
        guard response.status == 200 else { throw Failure(reason: "the server answers \(response.status)") }
        let context = FeedParser.Context(
            url: response.url, contentType: response.headers["Content-Type"],
            contentLanguage: response.headers["Content-Language"],
            contentLocation: response.headers["Content-Location"], wantsHTML: false)
        return try FeedParser().parse(response.body, context: context).items.count
    }
}
