import Foundation
import LoopbackServer
import Model
import Storage
import StorageSQLite
import Testing

/// `feeds --apply-moves`: the config follows feeds that have moved for good, and what was seen stays seen.
@Suite(.timeLimit(.minutes(5))) struct FeedMoveTests {
    /// Writes into the store what a server has said often enough.
    private func confirm(_ moves: [String: String], in workplace: Workplace) async throws {
        let store = try SQLiteStore.open(path: workplace.folder.appendingPathComponent("tipoff.sqlite").path)
        let now = Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
        for record in try await store.feeds() {
            guard let target = moves[record.url] else { continue }
            let claims = try await store.claimFeeds(
                FeedClaimRequest(feeds: [record.id], now: now, lease: .seconds(60), evenIfNotDue: true))
            let move = FeedMove(
                target: target, firstSeen: now - .seconds(86_400), lastSeen: now, sightings: 5, isConfirmed: true)
            _ = try await store.commit(
                claims.map { FeedOutcome(claim: $0, result: .notModified(nil), due: now, move: move) }, at: now)
        }
        try await store.close()
    }

    @Test func `the config gets the new URL, and only what is new alerts`() async throws {
        let newsroom = try Newsroom()
        newsroom["/old"] = [.init("1", title: "Parley one")]
        newsroom["/new"] = [.init("1", title: "Parley one")]
        let config = """
            {
              // Ours.
              "feeds": [
                {"url": "\(newsroom.url("/old"))", "every": "1s"}, // the paper
              ],
              "rules": [\(Config.parleyRule)],
              "sinks": {\(Config.fileSink)},
              "fetch": {"spacing": "0s"},
            }
            """
        let workplace = try Workplace(config: config)
        #expect(try await workplace.program.run("run").status == 0)
        let none = try await workplace.program.run("feeds", "--apply-moves")
        #expect(none.status == 0)
        #expect(none.output == "")
        #expect(workplace.read("feeds.json") == config)

        try await confirm([newsroom.url("/old"): newsroom.url("/new")], in: workplace)
        let apply = try await workplace.program.run("feeds", "--apply-moves")
        #expect(apply.status == 0)
        #expect(apply.outputLines == ["\(newsroom.url("/old")) is now \(newsroom.url("/new"))"])
        #expect(workplace.read("feeds.json") == config.replacing("/old", with: "/new"))

        newsroom["/new"].insert(.init("2", title: "Parley two"), at: 0)
        #expect(try await workplace.program.run("run", "--all").status == 0)
        #expect(workplace.fileAlerts.map(\.title) == ["Parley two"])
    }

    @Test func `what a program should not decide is left to the user, with a reason`() async throws {
        let newsroom = try Newsroom()
        for path in ["/a", "/b", "/c", "/d", "/e"] { newsroom[path] = [] }
        let host = "127.0.0.1:\(newsroom.server.port)"
        let config = """
            {
              "feeds": [
                "\(newsroom.url("/a"))", "\(newsroom.url("/b"))", "http://ann:x@\(host)/c",
                {"url": "\(newsroom.url("/d"))", "headers": {"X-Key": "k"}}, "http://\(host)/${NAME}"
              ],
              "rules": [{"name": "R", "topic": "x", "feeds": ["\(newsroom.url("/a"))"]}],
              "fetch": {"spacing": "0s"}
            }
            """
        let workplace = try Workplace(config: config)
        var program = workplace.program
        program.environment = ["NAME": "e"]
        #expect(try await program.run("run").status == 0)
        try await confirm(
            [
                newsroom.url("/a"): newsroom.url("/a2"), newsroom.url("/b"): newsroom.url("/a"),
                "http://ann:x@\(host)/c": newsroom.url("/c2"), newsroom.url("/d"): "https://elsewhere.example/d",
                newsroom.url("/e"): newsroom.url("/e2"),
            ], in: workplace)
        let apply = try await program.run("feeds", "--apply-moves")
        #expect(apply.status == 1)
        #expect(apply.output == "")
        #expect(apply.errorLines.count == 5)
        for reason in ["rule \"R\"", "there already", "user name", "headers", "environment"] {
            #expect(apply.errors.contains(reason), "\(reason)")
        }
        #expect(workplace.read("feeds.json") == config)
    }
}
