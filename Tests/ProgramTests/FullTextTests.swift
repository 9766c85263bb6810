import Foundation
import LoopbackServer
import Testing

/// The page behind a teaser, from the feed to the alert that quotes it.
@Suite(.timeLimit(.minutes(5))) struct FullTextTests {
    private let feed = Shared<[Newsroom.Story]>([])
    private let pages = Shared<[String: LoopbackResponse]>([:])
    private let server: LoopbackServer
    private let workplace: Workplace

    init() throws {
        let (feed, pages) = (feed, pages)
        server = try LoopbackServer { request in
            guard request.path == "/feed" else { return pages.value[request.path] ?? .status(404) }
            return .ok(Newsroom.document(feed.value), headers: [("Content-Type", "application/rss+xml")])
        }
        workplace = try Workplace()
        try configure(rules: Self.marlow)
    }

    private static let marlow = #"{"name": "Marlow", "speakers": ["Ann Marlow"]}"#

    private func configure(rules: String, fullText: String = "true", allowPrivate: Bool = true) throws {
        try workplace.write(
            """
            {"feeds": [{"url": "\(server.url("/feed"))", "every": "1s", "fullText": \(fullText)}], "rules": [\(rules)],
             "sinks": {\(Config.fileSink)},
             "fetch": {"spacing": "0s", "perHost": 64, "timeout": "10s", "allowPrivateNetworks": \(allowPrivate)}}
            """, to: "feeds.json")
    }

    private func pass() async throws {
        let run = try await workplace.program.run("run", "--all")
        #expect(run.status == 0)
        #expect(run.errors == "")
    }

    private func publish(
        _ id: String, title: String = "Council meets", body: String = "The council has met.", path: String? = nil
    ) {
        feed.update { $0.insert(.init(id, title: title, body: body, link: server.url(path ?? "/\(id)")), at: 0) }
    }

    private static func page(_ words: String, head: String = "") -> LoopbackResponse {
        let around =
            "<nav><a href=/>Home</a></nav><aside class=related>“Buy our boats,” Ann Marlow said elsewhere.</aside>"
        let filler = String(
            repeating: "The harbour was quiet, and the fishermen waited for the evening tide to come in. ", count: 4)
        return .ok(
            "<html><head><title>Council meets</title>\(head)</head><body>\(around)<article><p>\(filler)</p><p>\(words)</p><p>\(filler)</p></article></body></html>",
            headers: [("Content-Type", "text/html; charset=utf-8")])
    }

    private static let words =
        "“We shall open the eastern quay to everyone,” said Ann Marlow, the harbour minister, on Tuesday."

    private func asked(_ path: String) -> Int { server.requests.count { $0.path == path } }

    @Test func `a teaser's page is fetched, and what somebody says there alerts with the quote`() async throws {
        try await pass()
        publish("1")
        pages.update { $0["/1"] = Self.page(Self.words) }
        try await pass()
        let line = try #require(workplace.read("Alerts/alerts.jsonl"))
        #expect(line.contains("We shall open the eastern quay to everyone"))
        #expect(!line.contains("Buy our boats"))
        #expect(workplace.fileAlerts.count == 1)
        try await pass()
        #expect(workplace.fileAlerts.count == 1)
        #expect(asked("/1") == 1)
    }

    @Test(arguments: [
        #"{"name": "Title", "topic": "title:council"}"#,
        #"{"name": "Link", "topic": "link:nothing OR category:x OR author:y"}"#,
        #"{"name": "Ruled out", "speakers": ["Ann Marlow"], "topic": "title:elections AND quay", "scope": "item"}"#,
        #"{"name": "Off", "speakers": ["Ann Marlow"], "enabled": false}"#,
    ])
    func `rules that a page could not satisfy cause no fetch`(rule: String) async throws {
        try configure(rules: rule)
        try await pass()
        publish("1")
        try await pass()
        #expect(asked("/1") == 0)
    }

    @Test func `what stands in a feed when it is met, and what carries its text, is not fetched`() async throws {
        publish("old")
        try await pass()
        publish(
            "whole",
            body: String(repeating: "The harbour was quiet, and the fishermen waited for the tide. ", count: 30))
        try await pass()
        #expect(asked("/old") == 0)
        #expect(asked("/whole") == 0)
    }

    @Test(arguments: [401, 402, 403, 404, 500])
    func `a page that fails leaves the teaser, is tried on two more passes, and then rests`(status: Int) async throws {
        try configure(rules: Self.marlow + #", {"name": "Council", "topic": "council"}"#)
        try await pass()
        publish("1")
        pages.update { $0["/1"] = .status(status) }
        for _ in 0..<5 { try await pass() }
        #expect(workplace.fileAlerts.map(\.title) == ["Council meets"])
        #expect(asked("/1") == 3)
    }

    @Test func `a page that forbids snippets is not quoted`() async throws {
        try await pass()
        publish("1")
        pages.update { $0["/1"] = Self.page(Self.words, head: "<meta name=robots content=nosnippet>") }
        try await pass()
        #expect(workplace.fileAlerts.isEmpty)
    }

    @Test func `a page that comes late alerts those rules alone that the teaser did not satisfy`() async throws {
        try configure(rules: Self.marlow + #", {"name": "Council", "topic": "council"}"#)
        try await pass()
        publish("1")
        try await pass()
        #expect(workplace.fileAlerts.count == 1)
        pages.update { $0["/1"] = Self.page("The council voted. " + Self.words) }
        for _ in 0..<2 { try await pass() }
        #expect(workplace.fileAlerts.count == 2)
        #expect(workplace.read("Alerts/alerts.jsonl")?.contains("eastern quay") == true)
        #expect(asked("/1") == 2)
    }

    @Test func `two addresses of one page are one story`() async throws {
        try await pass()
        let head = "<link rel=canonical href=\"/stories/quay-2026\">"
        pages.update {
            $0["/1"] = Self.page(Self.words, head: head)
            $0["/2"] = Self.page(Self.words, head: head)
        }
        publish("1")
        try await pass()
        publish("2", title: "Council meets again")
        try await pass()
        #expect(asked("/2") == 1)
        #expect(workplace.fileAlerts.map(\.title) == ["Council meets"])
    }

    @Test func `an address of a private network is not asked because a feed names it`() async throws {
        try configure(rules: Self.marlow, allowPrivate: false)
        try await pass()
        publish("1")
        pages.update { $0["/1"] = Self.page(Self.words) }
        try await pass()
        #expect(asked("/1") == 0)
        #expect(workplace.fileAlerts.isEmpty)
    }

    @Test func `a site's rules say what counts on its pages`() async throws {
        try configure(rules: Self.marlow, fullText: #"{"content": "article", "remove": ["article p:not(p + p)"]}"#)
        try await pass()
        publish("1")
        pages.update { $0["/1"] = Self.page(Self.words) }
        try await pass()
        #expect(workplace.fileAlerts.count == 1)
        try configure(rules: Self.marlow, fullText: #"{"content": "article", "remove": ["article p + p"]}"#)
        publish("2", title: "Another day")
        pages.update { $0["/2"] = Self.page(Self.words) }
        try await pass()
        #expect(workplace.fileAlerts.count == 1)
    }

    @Test func `the stored item has the full text, also after an edit`() async throws {
        try await pass()
        publish("1")
        pages.update { $0["/1"] = Self.page(Self.words) }
        try await pass()
        feed.update { $0[0].title = "Council met" }
        try await pass()
        let found = try await workplace.program.run("items", "--search", "quay", "--json")
        #expect(found.output.contains("eastern quay"))
        #expect(found.output.contains("Council met"))
    }

    @Test func `extract prints an article as one line of JSON`() async throws {
        let page =
            "<html lang=en><head><title>Council meets</title></head><body><p>\(String(repeating: Self.words + " ", count: 4))</p></body></html>"
        try workplace.write(page, to: "page.html")
        try workplace.write("<p></p>", to: "empty.html")
        let run = try await workplace.program.run("extract", "--url", "https://herald.example/quay", "page.html")
        #expect(run.status == 0)
        let line = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let text = try #require(line["text"] as? String)
        #expect(line["title"] as? String == "Council meets")
        #expect(line["length"] as? Int == text.unicodeScalars.count)
        #expect((line["html"] as? String)?.hasPrefix("<") == true)
        let piped = try await workplace.program.run("extract", "--url", "https://herald.example/quay", "-", input: page)
        #expect(piped.output == run.output)
        let none = try await workplace.program.run("extract", "--url", "https://herald.example/quay", "empty.html")
        #expect(none.status == 65)
        #expect(none.errors.contains("empty.html: no article"))
        #expect(
            try await workplace.program.run("extract", "--url", "https://herald.example/quay", "absent.html").status
                == 66)
    }
}
