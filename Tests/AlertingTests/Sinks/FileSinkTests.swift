import Alerting
import Foundation
import Model
import Testing

@Suite struct FileSinkTests {
    /// A folder of its own for each test.
    private let folder = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent(
        "tipoff-\(UUID().uuidString)")

    private func withFolder(_ body: (URL) async throws -> Void) async throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder)
    }

    private func lines(_ file: URL) throws -> [String] {
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        #expect(text.isEmpty || text.hasSuffix("\n"))
        return text.split(separator: "\n").map(String.init)
    }

    @Test func `writes a line an alert and makes the folders`() async throws {
        try await withFolder { folder in
            let file = folder.appendingPathComponent("a/b/alerts.jsonl")
            let sink = FileSink(name: "file", path: file.path)
            for number in 1...3 {
                #expect(await sink.send(Samples.event(number)) == .delivered)
            }
            let events = try lines(file).map { try JSONDecoder().decode(AlertEvent.self, from: Data($0.utf8)) }
            #expect(events == (1...3).map { Samples.event($0) })
        }
    }

    @Test func `keeps every line whole when several write at once`() async throws {
        try await withFolder { folder in
            let file = folder.appendingPathComponent("alerts.jsonl")
            // Each sink opens the file for itself, so that their locks exclude each other as two programs' do.
            await withTaskGroup(of: Void.self) { group in
                for writer in 0..<2 {
                    group.addTask {
                        let sink = FileSink(name: "file", path: file.path, timeLimit: .seconds(300))
                        for number in 0..<1000 {
                            // Longer than a page, so that a write in parts would show.
                            let title = String(repeating: writer == 0 ? "a" : "b", count: 5000)
                            let answer = await sink.send(Samples.event(writer * 1000 + number, title: title))
                            #expect(answer == .delivered)
                        }
                    }
                }
            }
            let ids = try lines(file).map { try JSONDecoder().decode(AlertEvent.self, from: Data($0.utf8)).data.id }
            #expect(ids.count == 2000)
            #expect(Set(ids) == Set((0..<2000).map { Samples.event($0).data.id }))
        }
    }

    @Test func `begins a line of its own behind one that a crash cut off`() async throws {
        try await withFolder { folder in
            let file = folder.appendingPathComponent("alerts.jsonl")
            try Data("{\"whole\":1}\n{\"data\":{\"cut".utf8).write(to: file)
            let sink = FileSink(name: "file", path: file.path)
            #expect(await sink.send(Samples.event()) == .delivered)
            #expect(await sink.send(Samples.event(2)) == .delivered)
            let lines = try lines(file)
            #expect(lines.count == 4)
            #expect(lines[1] == "{\"data\":{\"cut")
            #expect(try JSONDecoder().decode(AlertEvent.self, from: Data(lines[2].utf8)) == Samples.event())
        }
    }

    @Test func `goes on in a new file where the old one was moved away`() async throws {
        try await withFolder { folder in
            let file = folder.appendingPathComponent("alerts.jsonl")
            let sink = FileSink(name: "file", path: file.path)
            #expect(await sink.send(Samples.event()) == .delivered)
            try FileManager.default.moveItem(at: file, to: folder.appendingPathComponent("alerts.jsonl.1"))
            #expect(await sink.send(Samples.event(2)) == .delivered)
            #expect(try lines(file).count == 1)
        }
    }

    @Test func `fails with the path and the reason where it can't write`() async throws {
        try await withFolder { folder in
            try Data().write(to: folder.appendingPathComponent("plain"))
            let below = FileSink(name: "file", path: folder.path + "/plain/alerts.jsonl")
            #expect(await isFailure(below, containing: "Not a directory"))
            #expect(await isFailure(FileSink(name: "file", path: folder.path), containing: "Is a directory"))
            #expect(
                await isFailure(FileSink(name: "file", path: "/proc/tipoff/alerts.jsonl"), containing: "/proc/tipoff"))
        }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "needs /dev/full"))
    func `takes no device for a file`() async {
        #expect(await isFailure(FileSink(name: "file", path: "/dev/full"), containing: "regular file"))
    }

    @Test func `takes back the part of a line for which there was no room`() async {
        // The limit is the process's own, so that this needs a process of its own.
        await #expect(processExitsWith: .success) {
            signal(SIGXFSZ, SIG_IGN)
            let path = NSTemporaryDirectory() + "tipoff-\(UUID().uuidString).jsonl"
            var limit = rlimit(rlim_cur: 3000, rlim_max: 3000)
            guard unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { exit(2) }
            let sink = FileSink(name: "file", path: path)
            var answers: [SinkAnswer] = []
            for number in 0..<10 {
                answers.append(await sink.send(Samples.event(number)))
            }
            let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
            try? FileManager.default.removeItem(atPath: path)
            let delivered = answers.count { $0 == .delivered }
            let isWhole = text.hasSuffix("}\n") && text.split(separator: "\n").count == delivered
            exit((1...9).contains(delivered) && isWhole ? 0 : 3)
        }
    }

    @Test func `gives up on a lock that another program holds, and writes nothing later`() async throws {
        try await withFolder { folder in
            let file = folder.appendingPathComponent("alerts.jsonl")
            let holder = unsafe open(file.path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
            #expect(flock(holder, LOCK_EX) == 0)
            let hasty = FileSink(name: "file", path: file.path, timeLimit: .milliseconds(50))
            #expect(await isFailure(hasty, containing: "does another program lock it?"))
            let sink = FileSink(name: "file", path: file.path, timeLimit: .seconds(60))
            let waiting = Task { await sink.send(Samples.event(1)) }
            waiting.cancel()
            #expect(await waiting.value != .delivered)
            close(holder)
            // One after the other: what was given up has had its turn before this one is written.
            #expect(await sink.send(Samples.event(2)) == .delivered)
            let ids = try lines(file).map { try JSONDecoder().decode(AlertEvent.self, from: Data($0.utf8)).data.id }
            #expect(ids == [Samples.event(2).data.id])
        }
    }

    @Test func `is known by its path and shows none of it`() {
        let one = FileSink(name: "a", path: "/srv/alerts/one.jsonl").fingerprint
        #expect(one == FileSink(name: "b", path: "/srv/alerts/one.jsonl").fingerprint)
        #expect(one != FileSink(name: "a", path: "/srv/alerts/two.jsonl").fingerprint)
        #expect(one.count == 64 && !one.contains("srv"))
    }

    private func isFailure(_ sink: FileSink, containing part: String) async -> Bool {
        guard case .failed(let reason, nil) = await sink.send(Samples.event()) else { return false }
        return reason.contains(part)
    }
}
