import Foundation
import LoopbackServer
import Testing

/// Exit statuses, what goes to which stream, and the messages that a person mends a mistake from.
@Suite(.timeLimit(.minutes(5))) struct CommandLineTests {
    @Test func `a run with nothing to say says nothing`() async throws {
        let newsroom = try Newsroom()
        newsroom["/feed"] = [.init("1")]
        let workplace = try Workplace(config: Config.text(feeds: [newsroom.url("/feed")]))
        for _ in 0..<2 {
            let run = try await workplace.program.run("run")
            #expect(run.status == 0)
            #expect(run.output + run.errors == "")
        }
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"), "needs script, of bsdutils"))
    func `a terminal is shown a progress bar`() async throws {
        let newsroom = try Newsroom()
        newsroom["/feed"] = [.init("1")]
        let workplace = try Workplace(config: Config.text(feeds: [newsroom.url("/feed")]))
        let terminal = try RunningProgram(
            executable: "/usr/bin/script", arguments: ["-qec", "\(Program.executable) run", "/dev/null"],
            folder: workplace.folder, environment: [:], input: "", measures: false)
        let run = try await terminal.end(within: 60)
        #expect(run.status == 0)
        #expect(run.output.contains("1/1 feeds"))
    }

    @Test func `a feed that fails is one line and status 1, the rest is done`() async throws {
        let newsroom = try Newsroom()
        newsroom["/good"] = []
        let workplace = try Workplace(
            config: Config.text(feeds: [newsroom.url("/missing"), newsroom.url("/good")]))
        let run = try await workplace.program.run("run")
        #expect(run.status == 1)
        #expect(run.errorLines.count == 1)
        #expect(run.errors.contains("404"))
        let feeds = try await workplace.program.run("feeds")
        #expect(feeds.output.contains("failing"))
        #expect(feeds.output.contains("ok"))
    }

    @Test func `a dry run prints what would be sent, sends it not, and remembers nothing`() async throws {
        let newsroom = try Newsroom()
        newsroom["/feed"] = []
        let desk = try Desk()
        let workplace = try Workplace(
            config: Config.text(
                feeds: [newsroom.url("/feed")], sinks: "\(Config.webhook("desk", desk.url)), \(Config.fileSink)"))
        #expect(try await workplace.program.run("run", "--dry-run", "--all").status == 0)
        #expect(!workplace.exists("tipoff.sqlite"))
        _ = try await workplace.program.run("run", "--all")
        newsroom["/feed"] = [.init("1", title: "Parley")]
        for _ in 0..<2 {
            let rehearsal = try await workplace.program.run("run", "--dry-run", "--all")
            #expect(rehearsal.status == 0)
            #expect(rehearsal.output.contains("Parley"))
        }
        let json = try await workplace.program.run("run", "--dry-run", "--all", "--json")
        #expect(AlertLine(Data(json.output.utf8))?.title == "Parley")
        #expect(desk.deliveries.isEmpty)
        #expect(workplace.fileAlerts.isEmpty)
        _ = try await workplace.program.run("run", "--all")
        #expect(desk.acceptedTitles == ["Parley"])
    }

    @Test(arguments: [#""out": {"type": "stdout"}"#, Config.fileSink])
    func `--json prints each alert once, with a stdout sink and without one`(sinks: String) async throws {
        let newsroom = try Newsroom()
        newsroom["/feed"] = []
        let workplace = try Workplace(config: Config.text(feeds: [newsroom.url("/feed")], sinks: sinks))
        _ = try await workplace.program.run("run", "--all")
        newsroom["/feed"] = [.init("1", title: "Parley")]
        let run = try await workplace.program.run("run", "--all", "--json")
        #expect(run.outputLines.compactMap { AlertLine(Data($0.utf8))?.title } == ["Parley"])
        #expect(run.outputLines.count == 1)
    }

    @Test func `a mistake in the config stops everything, with its place and the right spelling`() async throws {
        let newsroom = try Newsroom()
        newsroom["/feed"] = []
        let workplace = try Workplace(
            config: """
                {
                  "feeds": ["\(newsroom.url("/feed"))"],
                  "rules": [{"name": "R", "topic": "parley (", "speekers": ["Ann"]}],
                  "sinks": {"file": {"type": "file", "path": "a.jsonl"}},
                  "defaults": {"sinks": ["fiel"]}
                }
                """)
        for arguments in [["run"], ["check"]] {
            let run = try await workplace.program.start(arguments).end()
            #expect(run.status == 78)
            #expect(run.errors.contains("feeds.json:3:"))
            #expect(run.errors.contains("speakers"))
            #expect(run.errors.contains("feeds.json:5:"))
            #expect(run.errors.contains("\"file\""))
            #expect(run.errorLines.count >= 3)
        }
        #expect(newsroom.server.requests.isEmpty)
        #expect(!workplace.exists("tipoff.sqlite"))
    }

    @Test func `secrets are printed by nothing`() async throws {
        let newsroom = try Newsroom()
        newsroom["/feed"] = []
        let server = try LoopbackServer { _ in .status(500) }
        let workplace = try Workplace(
            config: """
                {"feeds": [{"url": "http://ann:${PASSWORD}@127.0.0.1:\(server.port)/feed?key=${TOKEN}", "every": "1s"},
                           {"url": "\(newsroom.url("/feed"))", "every": "1s"}],
                 "rules": [\(Config.parleyRule)],
                 "sinks": {"desk": {"type": "webhook", "url": "\(server.url("/hook/"))${TOKEN}", "secret": "${SECRET}"}},
                 "fetch": {"spacing": "0s"}}
                """)
        var program = workplace.program
        program.environment = [
            "PASSWORD": "hunter2hunter2", "TOKEN": "t0kent0ken", "SECRET": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        ]
        var printed = ""
        for arguments in [["run", "--all", "--verbose"], ["check"], ["feeds"], ["feeds", "--json"]] {
            let run = try await program.start(arguments).end()
            printed += run.output + run.errors
        }
        newsroom["/feed"] = [.init("1", title: "Parley")]
        for arguments in [
            ["run", "--all", "--verbose"], ["alerts"], ["alerts", "--json"], ["run", "--dry-run", "--all"],
        ] {
            let run = try await program.start(arguments).end()
            printed += run.output + run.errors
        }
        #expect(printed.contains("Parley"))
        for secret in ["hunter2hunter2", "t0kent0ken", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"] {
            #expect(!printed.contains(secret))
        }
    }

    @Test func `a file that is not Tipoff's is refused as a store and left as it is`() async throws {
        let newsroom = try Newsroom()
        newsroom["/feed"] = []
        let workplace = try Workplace(config: Config.text(feeds: [newsroom.url("/feed")]))
        try workplace.write("my thesis", to: "tipoff.sqlite")
        let run = try await workplace.program.run("run")
        #expect(run.status == 69)
        #expect(run.errorLines.count == 1)
        #expect(workplace.read("tipoff.sqlite") == "my thesis")
    }

    @Test func `an unknown option is a matter of usage`() async throws {
        let workplace = try Workplace()
        #expect(try await workplace.program.run("run", "--alll").status == 64)
    }

    @Test func `parse, quotes and match say what their input lacks`() async throws {
        let workplace = try Workplace(config: Config.text(feeds: ["https://news.example/feed"]))
        try workplace.write("<html><body>No feed</body></html>", to: "page.html")
        try workplace.write("{\"id\": \"1\", \"title\": {\"text\": \"Parley\"}}\nno json\n", to: "items.jsonl")
        #expect(try await workplace.program.run("parse", "page.html").status == 65)
        #expect(try await workplace.program.run("parse", "missing.xml").status == 66)
        #expect(try await workplace.program.run("quotes", "missing.txt").status == 66)
        let match = try await workplace.program.run("match", "items.jsonl")
        #expect(match.status == 65)
        #expect(match.errors.contains("2"))
    }
}
