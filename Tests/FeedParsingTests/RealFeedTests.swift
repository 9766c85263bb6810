import Foundation
import Testing

@testable import FeedParsing

/// The feeds of the wild that lie beside the project, where they do: `../shared` or `TIPOFF_SHARED`.
@Suite(.timeLimit(.minutes(5)))
struct RealFeedTests {
    static let archive = {
        let shared =
            ProcessInfo.processInfo.environment["TIPOFF_SHARED"]
            ?? FileManager.default.currentDirectoryPath + "/../shared"
        return shared + "/data/feeds/real-feeds.tar.xz"
    }()

    static var isThere: Bool { FileManager.default.fileExists(atPath: archive) }

    @Test(.enabled(if: isThere, "the real feeds are not at hand: set TIPOFF_SHARED"))
    func `however a real feed is cut, the parse is the same`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "real-feeds-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let tar = try Process.run(
            URL(filePath: "/usr/bin/env"), arguments: ["tar", "-xJf", Self.archive, "-C", folder.path])
        tar.waitUntilExit()
        try #require(tar.terminationStatus == 0)
        var count = 0
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        for case let file as URL in files ?? .init() {
            guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
            let bytes = [UInt8](try Data(contentsOf: file))
            // Each byte by itself takes minutes for the large ones.
            let whole = try FeedParser().parse(bytes)
            for chunk in bytes.count < 100_000 ? [1, 7, 4_096, .max / 2] : [4_096, .max / 2] {
                #expect(try FeedParser(chunk: chunk).parse(bytes) == whole, "\(file.lastPathComponent) by \(chunk)")
            }
            for run in [1, .max] {
                let parser = FeedParser(chunk: 65_536, shortestRun: run)
                #expect(try parser.parse(bytes) == whole, "\(file.lastPathComponent), texts from \(run) bytes on apart")
            }
            count += 1
        }
        #expect(count > 0)
    }
}
