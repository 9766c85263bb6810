import Foundation
import LoopbackServer
import Synchronization

/// A publisher on loopback: feeds that the test edits, with validators that follow the content.
final class Newsroom: Sendable {
    struct Story: Sendable {
        var id: String
        var title: String
        var body: String
        var link: String
        var author: String?

        init(_ id: String, title: String = "A quiet day", body: String = "Nothing of note.", link: String? = nil) {
            self.id = id
            self.title = title
            self.body = body
            self.link = link ?? "https://news.example/\(id)"
        }
    }

    let server: LoopbackServer
    private let stories: Shared<[String: [Story]]>

    init() throws {
        let stories = Shared<[String: [Story]]>([:])
        self.stories = stories
        server = try LoopbackServer { request in
            guard let list = stories.value[request.path] else { return .status(404) }
            let body = Newsroom.document(list)
            let etag = "W/\"\(body.hashValue)\""
            if request.header("If-None-Match") == etag {
                return .status(304, headers: [("ETag", etag)])
            }
            return .ok(body, headers: [("Content-Type", "application/rss+xml"), ("ETag", etag)])
        }
    }

    /// The feed at this path; setting it publishes.
    subscript(path: String) -> [Story] {
        get { stories.value[path] ?? [] }
        set { stories.update { $0[path] = newValue } }
    }

    func url(_ path: String) -> String { server.url(path) }

    static func document(_ stories: [Story]) -> String {
        let items = stories.map {
            """
            <item><title>\($0.title)</title><link>\($0.link)</link><guid isPermaLink="false">\($0.id)</guid>\
            <description>\($0.body)</description>\($0.author.map { "<dc:creator>\($0)</dc:creator>" } ?? "")</item>
            """
        }
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Newsroom</title><link>https://news.example/</link>
            <description>Stories</description>\(items.joined(separator: "\n"))</channel></rss>
            """
    }
}

/// A value behind a lock, for handlers that run on a server's threads.
final class Shared<Value: Sendable>: Sendable {
    private let mutex: Mutex<Value>

    init(_ value: Value) {
        mutex = Mutex(value)
    }

    var value: Value { mutex.withLock { $0 } }

    @discardableResult
    func update<Result: Sendable>(_ body: (inout Value) -> Result) -> Result {
        mutex.withLock { value in
            var copy = value
            let result = body(&copy)
            value = copy
            return result
        }
    }
}
