import Foundation
import LoopbackServer
import Testing

/// What becomes of an item over many passes: it alerts once, whatever the feed does with it afterwards.
@Suite(.timeLimit(.minutes(5))) struct ItemLifeTests {
    private let newsroom: Newsroom
    private let workplace: Workplace

    init() throws {
        newsroom = try Newsroom()
        newsroom["/feed"] = [.init("1", title: "An old parley")]
        workplace = try Workplace(config: Config.text(feeds: [newsroom.url("/feed")]))
    }

    private func pass() async throws {
        let run = try await workplace.program.run("run", "--all")
        #expect(run.status == 0)
        #expect(run.errors == "")
    }

    private var titles: [String] { workplace.fileAlerts.map(\.title) }

    @Test func `what stands in a feed when it is met alerts nobody`() async throws {
        try await pass()
        #expect(titles == [])
    }

    @Test func `a new item alerts once, however often it is fetched`() async throws {
        try await pass()
        newsroom["/feed"] = [.init("2", title: "A new parley"), .init("1", title: "An old parley")]
        for _ in 0..<3 { try await pass() }
        #expect(titles == ["A new parley"])
    }

    @Test func `edited, reordered, vanished and returning items alert no more`() async throws {
        try await pass()
        let (one, two) = (Newsroom.Story("1", title: "An old parley"), Newsroom.Story("2", title: "A new parley"))
        newsroom["/feed"] = [two, one]
        try await pass()
        newsroom["/feed"] = [.init("2", title: "A new parley, edited: parley again"), one]
        try await pass()
        newsroom["/feed"] = [one, two]
        try await pass()
        newsroom["/feed"] = []
        try await pass()
        newsroom["/feed"] = [two, one]
        try await pass()
        #expect(titles == ["A new parley"])
    }

    @Test func `a link that gains tracking parameters or https is no new item`() async throws {
        newsroom["/feed"] = []
        try await pass()
        newsroom["/feed"] = [.init("http://news.example/a", title: "Parley", link: "http://news.example/a")]
        try await pass()
        newsroom["/feed"] = [
            .init("https://news.example/a", title: "Parley", link: "https://news.example/a?utm_source=rss")
        ]
        try await pass()
        #expect(titles == ["Parley"])
    }

    @Test(arguments: [("true", 3), ("2", 2), ("false", 0)])
    func `backfill lets the newest of a first read alert`(setting: String, count: Int) async throws {
        newsroom["/feed"] = (1...3).map { .init("\($0)", title: "Parley \($0)") }
        let config = """
            {"feeds": [{"url": "\(newsroom.url("/feed"))", "backfill": \(setting)}], "rules": [\(Config.parleyRule)],
             "sinks": {\(Config.fileSink)}}
            """
        try workplace.write(config, to: "feeds.json")
        try await pass()
        #expect(titles == (1...3).prefix(count).map { "Parley \($0)" })
    }

    @Test func `one story in three feeds is one alert with two copies`() async throws {
        let paths = ["/a", "/b", "/c"]
        for path in paths { newsroom[path] = [] }
        try workplace.write(Config.text(feeds: paths.map(newsroom.url)), to: "feeds.json")
        try await pass()
        for path in paths {
            newsroom[path] = [
                .init("story\(path)", title: "Parley", link: "https://agency.example/parley?utm_source=\(path)")
            ]
        }
        try await pass()
        try await pass()
        #expect(titles == ["Parley"])
        let stored = try await workplace.program.run("alerts", "--json")
        let alert = try #require(AlertLine(Data(stored.output.utf8)))
        #expect((alert.object["alsoIn"] as? [Any])?.count == 2)
    }

    @Test func `a local file is a feed`() async throws {
        try workplace.write(Newsroom.document([]), to: "local/feed.xml")
        try workplace.write(Config.text(feeds: ["local/feed.xml"]), to: "feeds.json")
        try await pass()
        try workplace.write(Newsroom.document([.init("1", title: "A local parley")]), to: "local/feed.xml")
        try await pass()
        try await pass()
        #expect(titles == ["A local parley"])
    }
}
