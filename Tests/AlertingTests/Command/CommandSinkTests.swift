import Alerting
import Foundation
import Model
import Testing

@Suite(.timeLimit(.minutes(5))) struct CommandSinkTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tipoff-\(UUID().uuidString)")

    private func withFolder(_ body: (URL) async throws -> Void) async throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder)
    }

    private func sink(
        _ script: String, _ arguments: [String] = [], in folder: URL = FileManager.default.temporaryDirectory,
        environment: [String: String] = ["PATH": "/usr/bin:/bin"], timeout: Duration = .seconds(20)
    ) -> CommandSink {
        CommandSink(
            name: "bell", run: ["sh", "-c", script, "sh"] + arguments, folder: folder.path, environment: environment,
            timeout: timeout)
    }

    @Test func `gives the program the alert's JSON, its arguments as they stand, and few variables`() async throws {
        try await withFolder { folder in
            let hostile = "$(touch pwned) `id` \"; -x\n'"
            let sink = sink(
                #"cat > input; printf '%s' "$1" > argument; env | sort > environment"#, [hostile], in: folder,
                environment: ["PATH": "/usr/bin:/bin", "HOME": "/home/desk", "SLACK_URL": "https://hooks/secret"])
            #expect(await sink.send(Samples.event(1, title: hostile)) == .delivered)
            let input = try Data(contentsOf: folder.appendingPathComponent("input"))
            #expect(try JSONDecoder().decode(AlertEvent.self, from: input) == Samples.event(1, title: hostile))
            #expect(try String(contentsOf: folder.appendingPathComponent("argument"), encoding: .utf8) == hostile)
            let variables = try String(contentsOf: folder.appendingPathComponent("environment"), encoding: .utf8)
            #expect(variables.contains("HOME=/home/desk"))
            #expect(variables.contains("TIPOFF_ALERT_ID=\(Samples.event().data.id)"))
            #expect(variables.contains("TIPOFF_SINK=bell"))
            #expect(!variables.contains("SLACK_URL"))
            #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("pwned").path))
        }
    }

    @Test
    func `takes exit status 0 for delivered, 75 for later, and others for a refusal, with the program's last line`()
        async
    {
        #expect(await sink("exit 0").send(Samples.event()) == .delivered)
        #expect(
            await sink("echo first; echo 'no phone' >&2; exit 75").send(Samples.event())
                == .failed(reason: "sh exited with 75: no phone"))
        #expect(
            await sink("echo 'bad key'; exit 3").send(Samples.event())
                == .refused(reason: "sh exited with 3: bad key", isOfSink: false))
        #expect(await sink("kill -9 $$").send(Samples.event()) == .failed(reason: "sh was ended by signal 9"))
    }

    @Test func `does not mind a program that reads nothing, or writes a lot`() async {
        #expect(
            await sink("exec <&-; exit 0").send(Samples.event(1, title: String(repeating: "x", count: 500_000)))
                == .delivered)
        #expect(await sink("head -c 3000000 /dev/zero").send(Samples.event()) == .delivered)
    }

    @Test func `says that there is no such program`() async {
        let sink = CommandSink(
            name: "bell", run: ["tipoff-no-such-program"], folder: "/", environment: ["PATH": "/usr/bin"])
        #expect(
            await sink.send(Samples.event())
                == .failed(reason: "tipoff-no-such-program can't be run (No such file or directory)"))
    }

    @Test func `kills a program that takes too long, and all that it has started`() async throws {
        try await withFolder { folder in
            let sink = sink("sleep 300 & echo $! > child; wait", in: folder, timeout: .seconds(1))
            #expect(await sink.send(Samples.event()) == .failed(reason: "sh was killed after 1 s"))
            let child = try String(contentsOf: folder.appendingPathComponent("child"), encoding: .utf8)
            let id = try #require(pid_t(child.trimmingCharacters(in: .whitespacesAndNewlines)))
            // Until its adopter has taken note, a dead process still has its number; then there is none, or a zombie.
            func isGone() -> Bool {
                let state = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
                return state.map { $0.contains(") Z ") || $0.contains(") X ") } ?? true
            }
            while !isGone() { await Task.yield() }
        }
    }

    @Test func `does not wait for what the program has left running`() async {
        #expect(await sink("sleep 100 & echo $!; exit 0", timeout: .seconds(60)).send(Samples.event()) == .delivered)
    }

    @Test func `stops the program when the delivery is broken off`() async throws {
        try await withFolder { folder in
            let sink = sink("echo $$ > started; exec sleep 300", in: folder, timeout: .seconds(60))
            let sending = Task { await sink.send(Samples.event()) }
            let started = folder.appendingPathComponent("started")
            var id: pid_t?
            while id == nil {
                let text = (try? String(contentsOf: started, encoding: .utf8)) ?? ""
                id = pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines))
                await Task.yield()
            }
            sending.cancel()
            guard case .failed = await sending.value else {
                Issue.record("a program that was broken off has delivered")
                return
            }
            let process = try #require(id)
            while kill(process, 0) == 0 { await Task.yield() }
        }
    }
}
