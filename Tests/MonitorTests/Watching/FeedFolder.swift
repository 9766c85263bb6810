import Configuration
import Foundation

/// A folder with a feed a name; gone with its last reference.
final class FeedFolder: Sendable {
    private let folder: URL

    init(_ names: [String]) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("tipoff-feeds-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in names {
            let feed = """
                <rss version="2.0"><channel><title>\(name)</title><item><title>One</title><guid>1</guid></item></channel></rss>
                """
            try Data(feed.utf8).write(to: file(name))
        }
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    func configuration(_ names: [String], every: Duration) throws -> Configuration {
        let feeds = names.map { name in
            #"{"url": "\#(file(name).path)", "every": "\#(every.components.seconds)s"}"#
        }
        let config = folder.appendingPathComponent("feeds.json")
        try Data(
            """
            {"feeds": [\(feeds.joined(separator: ", "))], "rules": [{"name": "R", "topic": "parley"}],
             "sinks": {"file": {"type": "file", "path": "alerts.jsonl"}}}
            """.utf8
        ).write(to: config)
        return try Configuration.load(path: config.path, environment: [:])
    }

    private func file(_ name: String) -> URL {
        folder.appendingPathComponent("\(name).xml")
    }
}
