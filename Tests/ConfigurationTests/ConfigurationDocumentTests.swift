import Configuration
import Foundation
import Testing

/// What commands change in a config, and what stays.
@Suite struct ConfigurationDocumentTests {
    private static let text = """
        // Mine.
        {
          "feeds": [
            "https://a.example/feed", // the first
            {"url": "https://b.example/feed", "name": "B", "tags": ["x"]}, /* the second */
            // "https://c.example/feed",
          ],
          'rules': [{name: "Talks", "topic": "talks", "feeds": ["B"],},],
        }

        """

    private func document(_ text: String, environment: [String: String] = [:]) throws -> ConfigurationDocument {
        try ConfigurationDocument(
            path: "feeds.json", bytes: Array(text.utf8), original: nil, directory: "/home/desk",
            environment: environment)
    }

    private func text(_ document: ConfigurationDocument) -> String {
        String(decoding: document.bytes, as: UTF8.self)
    }

    @Test func `a feed is added as a line of its own, with what there is to say of it`() throws {
        var document = try document(Self.text)
        try document.add([
            NewFeed(url: "https://d.example/feed"),
            NewFeed(url: "https://e.example/?q=${HOME}", name: "E \"e\"", tags: ["y", "z"], every: "10m"),
        ])
        let lines = """
                // "https://c.example/feed",
                "https://d.example/feed",
                {"url": "https://e.example/?q=$${HOME}", "name": "E \\"e\\"", "tags": ["y", "z"], "every": "10m"},
              ],
            """
        #expect(text(document) == Self.text.replacing("    // \"https://c.example/feed\",\n  ],", with: lines))
        #expect(document.configuration.feeds.map(\.key).last == "https://e.example/?q=${HOME}")
        #expect(document.configuration.feeds.last?.every == .seconds(600))
        #expect(document.feeds.map(\.line) == [4, 5, 7, 8])
    }

    @Test(arguments: ["{}", "{\"rules\": []}", "{ // none\n}", "{\n\t\"feeds\": []\n}"])
    func `a config without feeds gets its first`(before: String) throws {
        var document = try document(before)
        try document.add([NewFeed(url: "https://a.example/")])
        #expect(document.configuration.feeds.map(\.key) == ["https://a.example/"])
    }

    @Test func `a feed is removed, and the comment behind it stays`() throws {
        var document = try document(Self.text)
        try document.remove(feedAt: 0)
        #expect(text(document) == Self.text.replacing("\"https://a.example/feed\", // the first", with: "// the first"))
    }

    @Test func `a feed that a rule names is not removed`() throws {
        var document = try document(Self.text)
        let error = #expect(throws: ConfigurationError.self) { try document.remove(feedAt: 1) }
        #expect(error?.description.contains("unknown feed, name or tag \"B\"") == true)
        #expect(text(document) == Self.text)
        #expect(document.configuration.feeds.count == 2)
    }

    @Test func `a feed's URL is replaced where it stands, never by a variable`() throws {
        var document = try document(Self.text)
        try document.move(feedAt: 1, to: "https://new.example/${TOKEN}")
        try document.move(feedAt: 0, to: "https://first.example/")
        #expect(
            text(document)
                == Self.text.replacing("https://b.example/feed", with: "https://new.example/$${TOKEN}")
                .replacing("https://a.example/feed", with: "https://first.example/"))
    }

    @Test func `a change after which the config would be wrong is not made`() throws {
        var document = try document(Self.text)
        #expect(throws: ConfigurationError.self) { try document.add([NewFeed(url: "https://A.example/feed#x")]) }
        #expect(throws: ConfigurationError.self) { try document.add([NewFeed(url: "https://d.example/", name: "B")]) }
        #expect(throws: ConfigurationError.self) {
            try document.add([NewFeed(url: "https://d.example/", every: "often")])
        }
        #expect(throws: ConfigurationError.self) { try document.move(feedAt: 0, to: "https://b.example/feed") }
        #expect(text(document) == Self.text)
    }

    @Test func `what comes from the environment is known as it is written`() throws {
        let document = try document(
            #"{"feeds": ["https://u:${TOKEN}@a.example/", {"url": "https://b.example/$${x}", "tags": ["${TOKEN}", "$${y}"]}]}"#,
            environment: ["TOKEN": "s3cret"])
        #expect(document.feeds.map(\.url) == ["https://u:${TOKEN}@a.example/", "https://b.example/${x}"])
        #expect(document.feeds.map(\.takesFromEnvironment) == [true, false])
        #expect(document.feeds[1].tags == ["${TOKEN}", "${y}"])
    }
}

/// The file under the config, replaced wholly or not at all.
@Suite struct ConfigurationFileTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("tipoff-config-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    private func read(_ name: String) -> String? { try? String(contentsOfFile: path(name), encoding: .utf8) }

    private func load(_ name: String, makesNew: Bool = false) throws -> ConfigurationDocument {
        try ConfigurationDocument.load(path: path(name), environment: [:], makesNew: makesNew)
    }

    private func mode(_ name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int
    }

    @Test(arguments: [0o600, 0o640, 0o664])
    func `mode and link are kept, and no other file is left`(mode: Int) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("{}".utf8).write(to: folder.appendingPathComponent("real.json"))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path("real.json"))
        try FileManager.default.createSymbolicLink(atPath: path("feeds.json"), withDestinationPath: "real.json")
        var document = try load("feeds.json")
        try document.add([NewFeed(url: "https://a.example/")])
        try document.write()
        #expect(read("real.json") == #"{"feeds": ["https://a.example/"]}"#)
        #expect(try self.mode("real.json") == mode)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("feeds.json")) == "real.json")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
    }

    @Test func `a file that has changed meanwhile is left as it is`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("{}".utf8).write(to: folder.appendingPathComponent("feeds.json"))
        var document = try load("feeds.json")
        try document.add([NewFeed(url: "https://a.example/")])
        try Data("{ }".utf8).write(to: folder.appendingPathComponent("feeds.json"))
        let error = #expect(throws: ConfigurationWriteError.self) { try document.write() }
        #expect(error?.code == .changed)
        #expect(read("feeds.json") == "{ }")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
    }

    @Test func `a new config is made, and takes no file's place`() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(throws: ConfigurationError.self) { try load("feeds.json") }
        var document = try load("feeds.json", makesNew: true)
        try document.add([NewFeed(url: "https://a.example/")])
        try document.write()
        #expect(read("feeds.json")?.contains("\n    \"https://a.example/\",\n") == true)
        #expect(try load("feeds.json").configuration.feeds.count == 1)
        let error = #expect(throws: ConfigurationWriteError.self) { try document.write() }
        #expect(error?.code == .changed)
    }

    @Test(.enabled(if: geteuid() != 0, "a folder is closed to all but root"))
    func `a folder that takes no file is an error`() throws {
        defer {
            try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
            try? FileManager.default.removeItem(at: folder)
        }
        try Data("{}".utf8).write(to: folder.appendingPathComponent("feeds.json"))
        var document = try load("feeds.json")
        try document.add([NewFeed(url: "https://a.example/")])
        try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path)
        let error = #expect(throws: ConfigurationWriteError.self) { try document.write() }
        #expect(error?.code == .unwritable)
        #expect(read("feeds.json") == "{}")
    }
}
