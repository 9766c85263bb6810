import Foundation
import LoopbackServer
import Testing

/// `add`, `remove`, `import`, `export` and `feeds --apply-moves`, from the command line to the bytes of `feeds.json`.
@Suite(.timeLimit(.minutes(5))) struct FeedsInAndOutTests {
    /// A site of pages and feeds; what it lacks is a 404.
    private func site(_ pages: [String: (type: String, body: String)]) throws -> LoopbackServer {
        try LoopbackServer { request in
            guard let page = pages[request.path] else { return .status(404) }
            return .ok(page.body, headers: [("Content-Type", page.type)])
        }
    }

    private static let feed = (type: "application/rss+xml", body: Newsroom.document([.init("1")]))

    private static func page(_ head: String, _ body: String = "") -> (type: String, body: String) {
        ("text/html; charset=utf-8", "<!doctype html><html><head>\(head)</head><body>\(body)</body></html>")
    }

    private static func link(_ path: String) -> String {
        "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"\(path)\">"
    }

    private static let open = """
        // Mine.
        {
          "feeds": [
            // none yet
          ],
          "fetch": {"spacing": "0s", "perHost": 64, "allowPrivateNetworks": true},
        }

        """

    @Test func `the first feed makes the config, and run reads it`() async throws {
        let server = try site(["/feed": Self.feed])
        let workplace = try Workplace()
        let add = try await workplace.program.run(
            "add", server.url("/feed"), "--name", "Newsroom", "--tag", "uk", "--every", "10m")
        #expect(add.status == 0)
        #expect(add.outputLines.count == 1)
        #expect(add.output.contains("\"Newsroom\", 1 item"))
        #expect(add.errors == "")
        #expect(
            workplace.read("feeds.json")?.contains(
                "    {\"url\": \"\(server.url("/feed"))\", \"name\": \"Newsroom\", \"tags\": [\"uk\"], \"every\": \"10m\"},\n"
            ) == true)
        #expect(try await workplace.program.run("run").status == 0)
        let again = try await workplace.program.run("add", server.url("/feed#x"))
        #expect(again.status == 0)
        #expect(again.output.contains("already there: feeds.json, line 4, as \"Newsroom\""))
    }

    @Test func `the one feed of a page is added, comments and layout stay`() async throws {
        let server = try site(["/": Self.page(Self.link("feed.xml")), "/feed.xml": Self.feed])
        let workplace = try Workplace(config: Self.open)
        let add = try await workplace.program.run("add", server.url("/"))
        #expect(add.status == 0)
        let line = "    \"\(server.url("/feed.xml"))\",\n"
        #expect(
            workplace.read("feeds.json") == Self.open.replacing("    // none yet\n", with: "    // none yet\n" + line))
        #expect(try await workplace.program.run("add", server.url("/")).output.contains("already there"))
    }

    @Test func `of several feeds none is added, and what to type is said, fit for a shell`() async throws {
        let server = try site([
            "/": Self.page(Self.link("/a.xml") + Self.link("/b.xml?x=$(touch owned)&amp;y='") + Self.link("/no.xml")),
            "/a.xml": Self.feed, "/b.xml": Self.feed, "/no.xml": Self.page(""),
        ])
        let workplace = try Workplace(config: Self.open)
        let add = try await workplace.program.run("add", server.url("/"), "--tag", "the north")
        #expect(add.status == 65)
        #expect(add.outputLines.count == 2)
        #expect(add.outputLines.first?.hasPrefix("tipoff add \(server.url("/a.xml")) --tag 'the north'    # ") == true)
        #expect(workplace.read("feeds.json") == Self.open)

        let script = add.outputLines[1].replacing("tipoff add", with: "'\(Program.executable)' add")
        let shell = try RunningProgram(
            executable: "/bin/sh", arguments: ["-c", script], folder: workplace.folder, environment: [:], input: "",
            measures: false)
        #expect(try await shell.end().status == 0)
        #expect(!workplace.exists("owned"))
        #expect(workplace.read("feeds.json")?.contains("/b.xml?x=$(touch") == true)
    }

    @Test func `links of a page count where it declares no feed, guesses where they are asked for`() async throws {
        let server = try site([
            "/linked": Self.page("", "<a href=\"/rss.xml\">RSS</a>"), "/bare": Self.page(""), "/rss.xml": Self.feed,
        ])
        for (path, arguments, status) in [
            ("/linked", [], Int32(0)), ("/bare", [], 65), ("/bare", ["--guess"], 0),
        ] as [(String, [String], Int32)] {
            let workplace = try Workplace(config: Self.open)
            let run = try await workplace.program.start(["add", server.url(path)] + arguments).end()
            #expect(run.status == status, "\(path) \(arguments)")
            #expect((workplace.read("feeds.json") != Self.open) == (status == 0))
            if status == 65 { #expect(run.errors.contains("--guess")) }
        }
    }

    @Test func `an address that a page gave is not asked in a private network`() async throws {
        let server = try site(["/": Self.page(Self.link("/feed.xml")), "/feed.xml": Self.feed])
        let workplace = try Workplace()
        let add = try await workplace.program.run("add", server.url("/"))
        #expect(add.status == 65)
        #expect(add.errors.contains("private network"))
        #expect(server.requests.map(\.path) == ["/"])
        #expect(!workplace.exists("feeds.json"))
        #expect(try await workplace.program.run("add", server.url("/feed.xml")).status == 0)
    }

    @Test func `what is no feed is said, and nothing is written`() async throws {
        let server = try site(["/text": ("text/plain", "hello"), "/json": ("application/json", "{}")])
        let workplace = try Workplace(config: Self.open)
        for (argument, status) in [
            (server.url("/text"), Int32(65)), (server.url("/json"), 65), (server.url("/missing"), 65),
            ("http://127.0.0.1:1/", 69), ("ftp://127.0.0.1/x", 64), ("javascript:alert(1)", 64), ("nonsense", 64),
            ("https://", 64),
        ] {
            let run = try await workplace.program.run("add", argument)
            #expect(run.status == status, "\(argument)")
            #expect(!run.errors.isEmpty)
            #expect(run.output == "")
        }
        #expect(workplace.read("feeds.json") == Self.open)
    }

    @Test func `a dry run changes nothing`() async throws {
        let server = try site(["/feed": Self.feed])
        let workplace = try Workplace(config: Self.open)
        #expect(
            try await workplace.program.run("add", server.url("/feed"), "--dry-run").output.contains("would be added"))
        try workplace.write(#"<opml><body><outline xmlUrl="https://a.example/"/></body></opml>"#, to: "a.opml")
        #expect(try await workplace.program.run("import", "a.opml", "--dry-run").output.contains("1 feed would be"))
        #expect(workplace.read("feeds.json") == Self.open)
    }

    @Test func `nothing is added to a config with a mistake in it`() async throws {
        let server = try site(["/feed": Self.feed])
        let workplace = try Workplace(config: "{\"feds\": []}")
        let run = try await workplace.program.run("add", server.url("/feed"))
        #expect(run.status == 78)
        #expect(run.errors.contains("did you mean \"feeds\"?"))
        #expect(server.requests.isEmpty)
    }

    @Test func `commands that change one config at a time lose nothing of each other`() async throws {
        let workplace = try Workplace(config: Self.open)
        let program = workplace.program
        let statuses = try await withThrowingTaskGroup(of: (Int, Int32).self) { group in
            for number in 0..<8 {
                let opml = #"<opml><body><outline xmlUrl="https://a\#(number).example/"/></body></opml>"#
                group.addTask { (number, try await program.start(["import", "-"], input: opml).end().status) }
            }
            return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        #expect(Set(statuses.values).isSubset(of: [0, 75]))
        #expect(statuses.values.contains(0))
        for (number, status) in statuses {
            let isThere = workplace.read("feeds.json")?.contains("https://a\(number).example/") == true
            #expect(isThere == (status == 0), "\(number)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: workplace.folder.path) == ["feeds.json"])
    }

    @Test func `a file is a feed too`() async throws {
        let workplace = try Workplace()
        try workplace.write(Self.feed.body, to: "news.xml")
        #expect(try await workplace.program.run("add", "news.xml").status == 0)
        #expect(workplace.read("feeds.json")?.contains("/news.xml\",") == true)
        #expect(try await workplace.program.run("run").status == 0)
    }

    @Test func `a feed is removed by its URL or its name, one that a rule names is not`() async throws {
        let config = """
            {
              "feeds": [
                "https://a.example/feed",
                {"url": "https://b.example/feed", "name": "B"}, // mine
                {"url": "https://c.example/feed", "name": "C"}
              ],
              "rules": [{"name": "R", "topic": "x", "feeds": ["C"]}]
            }
            """
        let workplace = try Workplace(config: config)
        #expect(try await workplace.program.run("remove", "a.example/feed/").status == 0)
        #expect(try await workplace.program.run("remove", "B").status == 0)
        let left = config.replacing("    \"https://a.example/feed\",\n", with: "").replacing(
            "{\"url\": \"https://b.example/feed\", \"name\": \"B\"}, // mine", with: "// mine")
        #expect(workplace.read("feeds.json") == left)
        let named = try await workplace.program.run("remove", "C")
        #expect(named.status == 78)
        #expect(named.errors.contains("rules[0].feeds[0]"))
        let unknown = try await workplace.program.run("remove", "c")
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("did you mean \"C\"?"))
        #expect(workplace.read("feeds.json") == left)
    }

    @Test func `an import adds what is new, counts what is there, and names what it refuses`() async throws {
        let workplace = try Workplace(
            config: "{\n  \"feeds\": [\n    \"https://a.example/feed\" // mine\n  ]\n}\n")
        let opml = """
            <opml version="2.0"><body>
            <outline text="News"><outline text="A" xmlUrl="http://a.example/feed/"/>
            <outline text="Kurier" xmlUrl="https://kurier.example/?t=${HOME}"/></outline>
            <outline text="Europe"><outline text="Bote" xmlUrl="https://kurier.example/?t=${HOME}"/>
            <outline text="Kurier" xmlUrl="feed://other.example/rss"/>
            <outline text="Evil&#10;" xmlUrl="javascript:alert(1)"/>
            <outline text="Local" xmlUrl="file:///etc/passwd"/></outline>
            </body></opml>
            """
        let run = try await workplace.program.start(["import", "-"], input: opml).end()
        #expect(run.status == 1)
        #expect(run.outputLines == ["2 feeds imported into feeds.json, 2 already there, 2 refused"])
        #expect(run.errorLines.count == 2)
        #expect(run.errors.contains("-:6: \"Evil\" is not imported: it is a javascript: URL"))
        #expect(
            workplace.read("feeds.json") == """
                {
                  "feeds": [
                    "https://a.example/feed", // mine
                    {"url": "https://kurier.example/?t=$${HOME}", "name": "Kurier", "tags": ["News", "Europe"]},
                    {"url": "https://other.example/rss", "name": "Kurier (2)", "tags": ["Europe"]}
                  ]
                }

                """)
        let again = try await workplace.program.start(["import", "-"], input: opml).end()
        #expect(again.outputLines == ["0 feeds imported into feeds.json, 4 already there, 2 refused"])
        try workplace.write("<rss/>", to: "no.opml")
        #expect(try await workplace.program.run("import", "no.opml").status == 65)
        #expect(try await workplace.program.run("import", "/dev/zero").status == 65)
        #expect(try await workplace.program.run("import", "missing.opml").status == 66)
    }

    @Test func `an export is imported again as it was, and holds no secret unless it is asked to`() async throws {
        let workplace = try Workplace(
            config: """
                {"feeds": [
                  {"url": "https://ann:hunter2@a.example/feed?token=t0ken&x=1", "name": "A & <B>", "tags": ["uk", "news"]},
                  {"url": "https://bob:${PASSWORD}@b.example/?key=${KEY}", "tags": ["uk"]},
                  "https://c.example/feed", "local.xml"
                ]}
                """)
        var program = workplace.program
        program.environment = ["PASSWORD": "s3cret", "KEY": "k3y"]
        let export = try await program.run("export")
        #expect(export.status == 0)
        for secret in ["hunter2", "t0ken", "s3cret", "k3y", "ann"] { #expect(!export.output.contains(secret)) }
        #expect(export.output.contains("xmlUrl=\"https://bob:${PASSWORD}@b.example/?key=${KEY}\""))
        #expect(export.output.contains("xmlUrl=\"https://a.example/feed?x=1\""))
        #expect(export.errorLines.count == 2)
        let open = try await program.run("export", "--with-secrets", "--output", "all.opml")
        #expect(open.output == "")
        #expect(workplace.read("all.opml")?.contains("https://ann:hunter2@a.example/feed?token=t0ken&amp;x=1") == true)

        let other = try Workplace()
        let imported = try await other.program.start(["import", "-"], input: export.output).end()
        #expect(imported.status == 0)
        let config = try #require(other.read("feeds.json"))
        #expect(config.contains(#"{"url": "https://a.example/feed?x=1", "name": "A & <B>", "tags": ["uk", "news"]}"#))
        #expect(config.contains("https://bob:$${PASSWORD}@b.example"))
    }
}
