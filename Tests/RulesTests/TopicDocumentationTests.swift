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

    static let page: String = {
        let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/topics.md")
        return (try? String(contentsOf: page, encoding: .utf8)) ?? ""
    }()

    /// Lines `| topic | text | yes |` of the page.
    static let examples = rows(of: page).compactMap { cells in
        cells.count == 3 && ["yes", "no"].contains(cells[2])
            ? Example(topic: cells[0], text: cells[1], matches: cells[2] == "yes") : nil
    }

    /// The topics of the table below "Warnings".
    static let doubtful: [String] = {
        let section = page.components(separatedBy: "\n## ").first { $0.hasPrefix("Warnings") } ?? ""
        return rows(of: section).dropFirst(2).map { $0[0] }
    }()

    /// The cells of the lines of tables; a bar inside a cell is `\|`.
    private static func rows(of text: String) -> [[String]] {
        text.split(separator: "\n").filter { $0.hasPrefix("|") }.map { line in
            line.replacing("\\|", with: "\0").split(separator: "|")
                .map { $0.trimmingCharacters(in: .whitespaces).replacing("\0", with: "|") }
        }
    }

    @Test func `finds the examples`() {
        #expect(Self.examples.count > 50)
        #expect(Self.doubtful.count == 6)
    }

    @Test(arguments: doubtful)
    func `warns as the page says`(topic: String) throws {
        #expect(try Topic(parsing: topic).warnings.count == 1)
    }

    @Test func `explains as the page says`() throws {
        let section = Self.page.components(separatedBy: "\n## ").first { $0.hasPrefix("Why it matched") } ?? ""
        let text = try #require(section.components(separatedBy: "\"").dropFirst().first)
        let topic = try #require(
            section.components(separatedBy: "the topic `").last?.components(separatedBy: "`").first)
        let json = try #require(section.components(separatedBy: "```json").last?.components(separatedBy: "```").first)
        let told = try JSONDecoder().decode(Explanation.Part.self, from: Data(json.utf8))
        var part = try #require(try RuleSet(rules: [Rule(topic: topic)]).explain(.saying(text)).first?.because.first)
        part.places = []
        for index in part.parts?.indices ?? 0..<0 { part.parts?[index].places = [] }
        #expect(part == told)
    }

    @Test(arguments: examples)
    func `matches as the page says`(example: Example) throws {
        let item = Item.saying(example.text, language: nil)
        let terms = ["kremlin": "Kremlin OR Putin OR Moscow"]
        #expect(try RuleSet.matches(example.topic, item, terms: terms) == example.matches)
    }
}
