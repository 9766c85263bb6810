import Configuration
import Foundation
import JSONSyntax

/// The config files of `Fixtures`: `Good` ones, `Bad` ones with one mistake each, and `DecoderOnly` ones, whose mistake no schema can
/// express.
enum Fixtures {
    static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .appendingPathComponent("Fixtures")
    static let root = folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let environment = [
        "TOKEN": "s3cret-token", "DESK_URL": "https://desk.example.org/s3cret",
        "DESK_SECRET": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "EMPTY": "", "LINES": "s3cret\r\nX: y",
        "TOPIC": "(s3cret",
    ]

    static func names(_ kind: String) -> [String] {
        let files =
            (try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(kind).path)) ?? []
        return files.filter { $0.hasSuffix(".json") }.sorted()
    }

    static func bytes(_ kind: String, _ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appendingPathComponent(kind).appendingPathComponent(name)))
    }

    static func load(_ kind: String, _ name: String) throws -> Configuration {
        try Configuration.parse(
            try bytes(kind, name), path: name, directory: "/home/desk", environment: environment)
    }

    static func parse(_ text: String, environment: [String: String] = environment) throws(ConfigurationError)
        -> Configuration
    {
        try Configuration.parse(
            Array(text.utf8), path: "feeds.json", directory: "/home/desk", environment: environment)
    }

    /// The mistakes, one a line; empty where there are none.
    static func mistakes(_ text: String, environment: [String: String] = environment) -> [String] {
        do throws(ConfigurationError) {
            _ = try parse(text, environment: environment)
            return []
        } catch {
            return error.mistakes.map(\.description)
        }
    }
}

/// A tree as plain JSON, for readers that know no JSON5.
enum PlainJSON {
    static func write(_ node: JSONNode) -> String {
        switch node.value {
        case .null: "null"
        case .bool(let bool): bool ? "true" : "false"
        case .number(_, let number): node.integer.map(String.init) ?? String(number)
        case .string(let string): write(string)
        case .array(let elements): "[\(elements.map(write).joined(separator: ","))]"
        case .object(let members):
            "{\(members.map { "\(write($0.key)):\(write($0.value))" }.joined(separator: ","))}"
        }
    }

    private static func write(_ string: String) -> String {
        var text = "\""
        for unit in string.utf16 {
            let code = String(unit, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - code.count) + code
        }
        return text + "\""
    }
}
