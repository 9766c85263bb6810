import Foundation
import LoopbackServer
import Testing

/// Feeds made to hurt: bounded memory and time, one line each, and the others are read all the same.
@Suite(.timeLimit(.minutes(5))) struct HostileFeedTests {
    private static let memoryLimit = 250_000_000

    private func pass(
        _ hostile: @escaping @Sendable (LoopbackRequest) -> LoopbackResponse
    ) async throws -> (run: Program.Run, alerts: [String]) {
        let stories = Shared<[Newsroom.Story]>([])
        let server = try LoopbackServer { request in
            request.path == "/good" ? .ok(Newsroom.document(stories.value)) : hostile(request)
        }
        let workplace = try Workplace(
            config: Config.text(feeds: [server.url("/hostile"), server.url("/good")]))
        _ = try await workplace.program.run("run", "--all")
        stories.update { $0 = [.init("1", title: "A parley beside the bomb")] }
        let run = try await workplace.program.measure("run", "--all", limit: 60)
        return (run, workplace.fileAlerts.map(\.title))
    }

    private func expectRefusal(_ result: (run: Program.Run, alerts: [String])) throws {
        #expect(result.run.status == 1)
        #expect(result.run.errorLines.count == 1)
        #expect(try #require(result.run.peakMemory) < Self.memoryLimit)
        #expect(result.alerts == ["A parley beside the bomb"])
    }

    @Test func `a body without end stops at the limit`() async throws {
        try expectRefusal(await pass { _ in .endless(Array(repeating: 0x20, count: 65_536)) })
    }

    @Test func `a compressed bomb stops at the limit of decoded bytes`() async throws {
        let bomb = try Gzip.zeros(200_000_000)
        try expectRefusal(
            await pass { _ in .ok(bomb, headers: [("Content-Encoding", "gzip"), ("Content-Type", "text/xml")]) })
    }

    @Test func `a billion laughs expand to nothing`() async throws {
        let entities = (1...9).map { level in
            "<!ENTITY l\(level) \"\(String(repeating: "&l\(level - 1);", count: 10))\">"
        }
        let bomb = """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "parley">\(entities.joined())]>
            <rss version="2.0"><channel><title>&l9;</title><item><guid>x</guid><title>&l9;</title></item></channel></rss>
            """
        let result = try await pass { _ in .ok(bomb) }
        #expect(try #require(result.run.peakMemory) < Self.memoryLimit)
        #expect(result.alerts == ["A parley beside the bomb"])
    }

    @Test func `an external entity is never opened`() async throws {
        let canary = FileManager.default.temporaryDirectory.appendingPathComponent("canary-\(UUID().uuidString)")
        try Data("parley-canary".utf8).write(to: canary)
        defer { try? FileManager.default.removeItem(at: canary) }
        let asked = Shared(false)
        let trap = try LoopbackServer { _ in
            asked.update { $0 = true }
            return .ok("<!ENTITY remote 'parley-canary'>")
        }
        let workplace = try Workplace()
        try workplace.write(
            """
            <?xml version="1.0"?><!DOCTYPE rss SYSTEM "\(trap.url("/dtd"))" [
            <!ENTITY local SYSTEM "\(canary.absoluteString)"><!ENTITY far SYSTEM "\(trap.url("/entity"))">]>
            <rss version="2.0"><channel><title>T &local; &far;</title></channel></rss>
            """, to: "xxe.xml")
        let parsed = try await workplace.program.run("parse", "xxe.xml")
        #expect(parsed.status == 0)
        #expect(!parsed.output.contains("canary"))
        #expect(!asked.value)
    }

    @Test(arguments: [
        "<channel\((0..<100_000).map { " a\($0)='1'" }.joined())></channel>",
        "<channel>\(String(repeating: "<a>", count: 100_000))",
        "<channel><title>\(String(repeating: "<![CDATA[", count: 100_000))",
    ])
    func `too many attributes, too deep a nesting and their like cost little and hold up nobody`(inner: String)
        async throws
    {
        let document = "<rss version='2.0'>\(inner)</rss>"
        let result = try await pass { _ in .ok(document) }
        #expect(try #require(result.run.peakMemory) < Self.memoryLimit)
        #expect(result.alerts == ["A parley beside the bomb"])
        let workplace = try Workplace()
        try workplace.write(document, to: "hostile.xml")
        let parsed = try await workplace.program.run("parse", "hostile.xml", limit: 30)
        #expect(parsed.signal == 0)
        #expect(parsed.status == 65 || parsed.output.contains(#""problems":[{"#))
    }

    @Test func `control characters and escapes of a feed never reach the terminal`() async throws {
        let newsroom = try Newsroom()
        newsroom["/feed"] = []
        let workplace = try Workplace(
            config: Config.text(feeds: [newsroom.url("/feed")], sinks: #""out": {"type": "stdout"}"#))
        _ = try await workplace.program.run("run", "--all")
        newsroom["/feed"] = [
            .init("1", title: "Parley &#x9B;31m \u{202E}gnirts &#x2066;x", body: "The \u{85} parley\u{200B} &#x9D;8;;x")
        ]
        let run = try await workplace.program.run("run", "--all")
        #expect(run.output.contains("Parley"))
        let forbidden = run.output.unicodeScalars.filter {
            ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value)
                || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
        }
        #expect(forbidden.isEmpty)
    }
}

/// Compressed bodies for the tests, made by Python's zlib.
enum Gzip {
    static func zeros(_ count: Int) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", "-c",
            """
            import gzip,sys
            f = gzip.GzipFile(fileobj=sys.stdout.buffer, mode='wb', compresslevel=6)
            for _ in range(\(count / 1_000_000)): f.write(bytes(1000000))
            f.close()
            """,
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return [UInt8](data)
    }
}
