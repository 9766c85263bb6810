import Foundation
import Model
import Testing

@testable import Rules

/// Every example of docs/topics.md, as its tables give them.
@Suite struct TopicDocumentationTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var topic: String
        var text: String
        var matches: Bool

        var testDescription: String { "\(topic) over \(text)" }
    }

    /// Lines `| topic | text | yes |` of the page.
    static let examples: [Example] = {
        let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/topics.md")
        let lines = ((try? String(contentsOf: page, encoding: .utf8)) ?? "").split(separator: "\n")
        return lines.compactMap { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard line.hasPrefix("|"), cells.count == 3, ["yes", "no"].contains(cells[2]) else { return nil }
            return Example(topic: cells[0], text: cells[1], matches: cells[2] == "yes")
        }
    }()

    @Test func `finds the examples`() {
        #expect(Self.examples.count > 40)
    }

    @Test(arguments: examples)
    func `matches as the page says`(example: Example) throws {
        let item = Item.saying(example.text, language: nil)
        let terms = ["kremlin": "Kremlin OR Putin OR Moscow"]
        #expect(try RuleSet.matches(example.topic, item, terms: terms) == example.matches)
    }
}
