import Configuration
import Foundation
import Testing

/// docs/configuration.md tells the truth.
@Suite struct DocumentationTests {
    @Test func `the documented example is a config`() throws {
        let configuration = try Fixtures.parse(
            try Self.example(),
            environment: [
                "TOKEN": "t", "DESK_URL": "https://desk.example.org/",
                "DESK_SECRET": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            ])
        #expect(configuration.feeds.count == 3)
        #expect(configuration.rules.count == 2)
        #expect(configuration.sinks.count == 3)
        #expect(configuration.ruleTests.count == 2)
        #expect(
            configuration.warnings.map(\.message) == [
                "there is no file at this path now; a web address begins with https:// or http://"
            ])
    }

    @Test func `the documented mistake is said in just these words`() throws {
        let text = try Self.documentation()
        let blocks = text.components(separatedBy: "```")
        let file = try #require(blocks.first { $0.hasPrefix("json5 mistakes\n") }).dropFirst("json5 mistakes\n".count)
        let lines = try #require(blocks.first { $0.hasPrefix("text mistakes\n") }).dropFirst("text mistakes\n".count)
        #expect(Fixtures.mistakes(String(file)) == lines.split(separator: "\n").map(String.init))
    }

    @Test(arguments: [
        "feeds", "people", "rules", "terms", "sinks", "defaults", "store", "fetch", "alerting", "url", "name", "tags",
        "every", "fullText", "language",
        "enabled", "headers", "backfill", "aliases", "titles", "topic", "speakers", "scope", "kinds", "minConfidence",
        "chat", "api", "server", "room", "token", "priority", "user", "password", "from", "to", "startTLS", "run",
        "onEdit",
        "burst", "tests", "match", "type", "format", "path", "secret", "timeout", "template", "concurrency", "perHost",
        "spacing", "maxBytes",
        "allowPrivateNetworks", "userAgent", "proxy", "retryFor", "quiet", "digest", "health", "spike",
    ])
    func `each key is documented`(key: String) throws {
        #expect(try Self.documentation().contains("`\(key)`"))
    }

    @Test func `the documented sinks are a config`() throws {
        let text = try String(contentsOf: Fixtures.root.appendingPathComponent("docs/sinks.md"), encoding: .utf8)
        let blocks = text.components(separatedBy: "```").filter { $0.hasPrefix("json5\n") }
        #expect(blocks.count >= 6)
        for block in blocks {
            let sinks = block.dropFirst("json5\n".count)
            let names = sinks.components(separatedBy: "${").dropFirst().map { String($0.prefix { $0 != "}" }) }
            var environment = Dictionary(names.map { ($0, "https://example.org/x") }) { first, _ in first }
            for name in names where name.hasSuffix("TOKEN") || name.hasSuffix("PASSWORD") {
                environment[name] = "t0ken"
            }
            for name in names where name.hasSuffix("SECRET") {
                environment[name] = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
            }
            let configuration = try Fixtures.parse("{\"sinks\": {\(sinks)}}", environment: environment)
            #expect(!configuration.sinks.isEmpty)
        }
    }

    static func documentation() throws -> String {
        try String(contentsOf: Fixtures.root.appendingPathComponent("docs/configuration.md"), encoding: .utf8)
    }

    /// The first block of JSON5: the full example.
    static func example() throws -> String {
        let block = try #require(try documentation().components(separatedBy: "```").first { $0.hasPrefix("json5\n") })
        return String(block.dropFirst("json5\n".count))
    }
}
