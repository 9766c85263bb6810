import Fetching
import Foundation
import Model
import Testing

@Suite struct LocalFileTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tipoff-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    @Test func `reads a file once, and says so while it is the same`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = try file("feed.xml", "<rss/>")
        let first = try LocalFile.read(path: path, maxBytes: 6)
        #expect(first.status == 200 && first.body == Array("<rss/>".utf8) && first.url == path)
        #expect(first.validators?.url == path)
        let second = try LocalFile.read(path: path, maxBytes: 6, validators: first.validators)
        #expect(second.status == 304 && second.body.isEmpty && second.validators == first.validators)
        _ = try file("feed.xml", "<rss>")
        #expect(try LocalFile.read(path: path, maxBytes: 6, validators: first.validators).status == 200)
        let other = try file("other.xml", "<rss/>")
        #expect(try LocalFile.read(path: other, maxBytes: 6, validators: first.validators).status == 200)
    }

    @Test func `refuses what is no file of a fit size`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let pipe = folder.appendingPathComponent("pipe").path
        let isMade = unsafe mkfifo(pipe, 0o600) == 0
        #expect(isMade)
        let big = try file("big.xml", "1234567")
        for (path, code) in [
            (folder.path, FetchError.Code.file), (pipe, .file), (folder.path + "/none", .file), ("", .file),
            ("/dev/zero", .file), (big, .tooLarge),
        ] {
            let error = #expect(throws: FetchError.self) { try LocalFile.read(path: path, maxBytes: 6) }
            #expect(error?.code == code)
            #expect(error?.message.hasPrefix(path + ": ") == true)
        }
    }

    private func file(_ name: String, _ text: String) throws -> String {
        let url = folder.appendingPathComponent(name)
        try Data(text.utf8).write(to: url)
        return url.path
    }
}
