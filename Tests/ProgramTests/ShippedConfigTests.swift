import Foundation
import Testing

/// What comes with the program: `feeds.json`, its sample feed, its schema.
@Suite(.timeLimit(.minutes(5))) struct ShippedConfigTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private func workplace(_ edit: (String) -> String = { $0 }) throws -> Workplace {
        let workplace = try Workplace()
        for name in ["feeds.json", "feeds.schema.json", "Samples/harbour-talks.xml"] {
            let text = try String(contentsOf: Self.root.appendingPathComponent(name), encoding: .utf8)
            try workplace.write(name == "feeds.json" ? edit(text) : text, to: name)
        }
        return workplace
    }

    @Test func `the config has no mistake, no warning, and its rules pass their tests`() async throws {
        let run = try await workplace().keeping { try await $0.program.run("check") }
        #expect(run.status == 0)
        #expect(run.errors == "")
    }

    @Test func `the sample feed shows one alert, with what two speakers said`() async throws {
        let workplace = try workplace {
            $0.replacing(#"{"url": "https://"#, with: #"{"enabled": false, "url": "https://"#)
        }
        let run = try await workplace.program.run("run")
        #expect(run.status == 0)
        #expect(
            run.output.contains("Sample: talks on the strait\nMarwick: no *talks* on the strait without a ceasefire\n"))
        #expect(workplace.fileAlerts.count == 1)
        let statements = try #require(workplace.fileAlerts.first?.object["statements"] as? [[String: Any]])
        #expect(Set(statements.compactMap { $0["speaker"] as? String }) == ["Elena Marwick", "Tomas Rell"])
        #expect(try await workplace.program.run("run", "--all").output == "")
    }
}

extension Workplace {
    /// Runs `body` while the folder is there.
    fileprivate func keeping<Result>(_ body: (Workplace) async throws -> Result) async rethrows -> Result {
        try await body(self)
    }
}
