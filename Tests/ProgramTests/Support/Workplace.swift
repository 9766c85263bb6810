import Foundation

/// A folder of its own with a `feeds.json`, in which the program is run; gone when the test is done with it.
final class Workplace: Sendable {
    let folder: URL

    init(config: String? = nil) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("tipoff-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        if let config { try write(config, to: "feeds.json") }
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    var program: Program { Program(folder: folder) }

    func write(_ text: String, to name: String) throws {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func read(_ name: String) -> String? {
        (try? Data(contentsOf: folder.appendingPathComponent(name))).map { String(decoding: $0, as: UTF8.self) }
    }

    func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
    }

    /// The alerts that the file sink has written.
    var fileAlerts: [AlertLine] {
        (read("Alerts/alerts.jsonl") ?? "").split(separator: "\n").compactMap { AlertLine(Data($0.utf8)) }
    }
}

/// Pieces of configs for the tests: feeds that are always due, without pauses between requests.
enum Config {
    static func text(
        feeds: [String], rules: String = Config.parleyRule, sinks: String = Config.fileSink, more: String = ""
    ) -> String {
        """
        {
          "feeds": [\(feeds.map { "{\"url\": \"\($0)\", \"every\": \"1s\"}" }.joined(separator: ", "))],
          "rules": [\(rules)],
          "sinks": {\(sinks)},
          "fetch": {"spacing": "0s", "perHost": 64, "timeout": "10s"},
          \(more)
        }
        """
    }

    static let parleyRule = #"{"name": "Parley", "topic": "parley"}"#
    static let fileSink = #""file": {"type": "file", "path": "Alerts/alerts.jsonl"}"#

    static func webhook(_ name: String = "desk", _ url: String, more: String = "") -> String {
        #""\#(name)": {"type": "webhook", "url": "\#(url)"\#(more)}"#
    }
}
