import Alerting
import FeedParsing
import Foundation
import Model
import Testing

@Suite(.timeLimit(.minutes(3))) struct FileFormatTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tipoff-\(UUID().uuidString)")

    private func withFile(_ format: FileSink.Format, _ body: (URL, FileSink) async throws -> Void) async throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("alerts.\(format.rawValue)")
        try await body(file, FileSink(name: "file", path: file.path, format: format, timeLimit: .seconds(120)))
    }

    private func text(_ file: URL) throws -> String { try String(contentsOf: file, encoding: .utf8) }

    private func feed(_ file: URL) throws -> FeedDocument {
        try FeedParser().parse([UInt8](try Data(contentsOf: file)), context: FeedParser.Context())
    }

    @Test func `writes a feed that a reader can follow, the newest alert first and each once`() async throws {
        try await withFile(.atom) { file, sink in
            for number in [1, 2, 3, 2] {
                #expect(await sink.send(Samples.event(number, title: "Talks <b> & \(number)")) == .delivered)
            }
            let document = try feed(file)
            #expect(document.items.map(\.link) == [2, 3, 1].map { "https://example.org/\($0)" })
            #expect(document.items.first?.title?.text == "Talks <b> & 2")
            #expect(Set(document.items.map(\.id)).count == 3)
            #expect(document.items.allSatisfy { $0.id?.hasPrefix("urn:uuid:") == true })
            let first = try text(file)
            #expect(first.contains("<category term=\"Talks with the Kremlin\"/>"))
        }
    }

    @Test(arguments: FileSink.Format.allCases)
    func `takes news of the feeds among the alerts`(format: FileSink.Format) async throws {
        try await withFile(format) { file, sink in
            var news = HealthNews(feed: Alert.Source(title: "Example News", url: "https://example.org/feed.xml"))
            news.error = "no answer <within> 30 s"
            let event = HealthEvent(
                type: .failing, timestamp: Samples.now, data: HealthReport(id: "evt_01KAP2V0Q4", news: news))
            #expect(await sink.send(Samples.event()) == .delivered)
            #expect(await sink.send(.health(event)) == .delivered)
            let content = try text(file)
            #expect(content.contains("Feed failing") || content.contains("feed.failing"))
            #expect(content.contains("evt_01KAP2V0Q4") || format == .md)
            if format == .atom {
                #expect(try feed(file).items.map(\.title?.text) == ["Feed failing", "Cooper rules out talks"])
            }
        }
    }

    @Test func `keeps no more than 200 alerts in a feed`() async throws {
        try await withFile(.atom) { file, sink in
            for number in 1...205 { #expect(await sink.send(Samples.event(number)) == .delivered) }
            let document = try feed(file)
            #expect(document.items.count == 200)
            #expect(document.items.first?.link == "https://example.org/205")
            #expect(document.items.last?.link == "https://example.org/6")
        }
    }

    @Test(arguments: [FileSink.Format.atom, .html])
    func `loses no alert when several write at once`(format: FileSink.Format) async throws {
        try await withFile(format) { file, _ in
            await withTaskGroup(of: Void.self) { group in
                for writer in 0..<4 {
                    group.addTask {
                        let sink = FileSink(name: "file", path: file.path, format: format, timeLimit: .seconds(120))
                        for number in 0..<25 {
                            #expect(await sink.send(Samples.event(writer * 25 + number)) == .delivered)
                        }
                    }
                }
            }
            let content = try text(file)
            for number in 0..<100 { #expect(content.contains("\"https://example.org/\(number)\"")) }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [file.lastPathComponent])
        }
    }

    @Test(arguments: [FileSink.Format.atom, .html])
    func `leaves a file alone that it did not write`(format: FileSink.Format) async throws {
        try await withFile(format) { file, sink in
            try Data("my own notes".utf8).write(to: file)
            guard case .failed(let reason, _) = await sink.send(Samples.event()) else {
                Issue.record("somebody's file was overwritten")
                return
            }
            #expect(reason.contains("is a file that Tipoff did not write"))
            #expect(try text(file) == "my own notes")
        }
    }

    @Test(arguments: FileSink.Format.allCases)
    func `is whole and well-formed with anything in an alert`(format: FileSink.Format) async throws {
        try await withFile(format) { file, sink in
            // The alert's own JSON is as long as the alert: a megabyte in every place is more than a disk should get of this.
            let texts = HostileText.all.map { String($0.text.unicodeScalars.prefix(20_000).map(Character.init)) }
            let titles = Samples.hostileTitles + texts + ["\u{fffe}\u{ffff}]]>", "=cmd|' /C calc'!A0"]
            for (number, title) in titles.enumerated() {
                var event = HostileText.event(title)
                event.data.id = Samples.event(number).data.id
                #expect(await sink.send(event) == .delivered)
            }
            let content = try text(file)
            #expect(
                !content.unicodeScalars.contains { $0 == "\u{1b}" || $0 == "\u{202e}" || $0 == "\u{9b}" || $0 == "\0" })
            switch format {
            case .atom: #expect(try feed(file).items.count == titles.count)
            case .html:
                #expect(content.components(separatedBy: "</article>").count == titles.count + 1)
                #expect(!content.contains("<script"))
            default: break
            }
            if format == .atom, FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint") {
                #expect(try run("/usr/bin/xmllint", ["--noout", "--nonet", file.path]) == 0)
            }
        }
    }

    @Test(.enabled(if: Python.isAvailable, "needs python3; TIPOFF_PYTHON names it"))
    func `writes a table that another reader takes apart again, with no formula in it`() async throws {
        try await withFile(.csv) { file, sink in
            let titles = [
                "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "plain", "a \"quote\", and a; comma", "two\nlines",
            ]
            for (number, title) in titles.enumerated() {
                #expect(await sink.send(Samples.event(number, title: title)) == .delivered)
            }
            let rows = try Python.run(
                "import csv,json,sys; print(json.dumps(list(csv.reader(open(sys.argv[1], newline='', encoding='utf-8')))))",
                [file.path])
            let table = try JSONDecoder().decode([[String]].self, from: Data(rows.utf8))
            #expect(
                table.first == ["raised", "rule", "tags", "title", "statements", "feed", "published", "link", "alert"])
            #expect(
                table.dropFirst().map { $0[3] } == [
                    "'=1+1", "'+1", "'-1", "'@SUM(A1)", "'=1", "'＝1", "plain", "a \"quote\", and a; comma", "two lines",
                ])
            #expect(table.allSatisfy { $0.count == 9 })
        }
    }

    @Test func `writes sections of Markdown in which nothing of a feed is markup`() async throws {
        try await withFile(.md) { file, sink in
            var event = Samples.event(title: "# [x](javascript:alert(1)) <img src=x> *bold*")
            event.data.statements = [Alert.Quotation(Samples.statement("- no `talks`"))]
            #expect(await sink.send(event) == .delivered)
            #expect(await sink.send(Samples.event(2)) == .delivered)
            let content = try text(file)
            #expect(
                content == """
                    **Talks with the Kremlin · ukraine**

                    ## [\\# \\[x\\](javascript:alert(1)) \\<img src=x> \\*bold\\*](https://example.org/1)

                    > **Yvette Cooper** said: “- no \\`talks\\`”

                    *Example News · 15 Jan 2026, 14:05 UTC*

                    **Talks with the Kremlin · ukraine**

                    ## [Cooper rules out talks](https://example.org/2)

                    *Example News · 15 Jan 2026, 14:05 UTC*


                    """)
        }
    }

    private func run(_ program: String, _ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
