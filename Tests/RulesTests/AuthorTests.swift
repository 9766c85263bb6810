import Model
import Quotations
import Testing

@testable import Rules

/// Rules on speakers and those who write.
@Suite struct AuthorTests {
    private static let report = """
        The parley on the Aske was broken off on Tuesday. "We were read a list of demands," the mediator said.
        """
    private static let column = """
        The parley on the Aske was broken off on Tuesday. I believe that the river belongs to both towns.
        """

    private func alerts(_ text: String, by authors: [String], topic: String? = nil) throws -> Int {
        var item = Item.saying(text)
        item.authors = authors.map { FeedPerson(name: $0) }
        let rules = try RuleSet(rules: [Rule(topic: topic, speakers: ["Elaine Cooper"])])
        let matches = rules.matches(item)
        #expect(
            matches
                == rules.matchesRunningAll(item, from: nil) {
                    QuotationReader(people: [WatchedPerson(name: "Elaine Cooper")]).read($0, language: $1, authors: $2)
                })
        return matches.count
    }

    @Test func `a column by the speaker alerts, though its text never names her`() throws {
        #expect(try alerts(Self.column, by: ["Elaine Cooper"]) == 1)
        #expect(try alerts(Self.column, by: ["Elaine Cooper"], topic: "river") == 1)
        #expect(try alerts(Self.column, by: ["Elaine Cooper"], topic: "parley") == 0)
        #expect(try alerts(Self.column, by: ["Elaine Coopér"]) == 1)
    }

    @Test func `a report by the speaker is silent`() throws {
        #expect(try alerts(Self.report, by: ["Elaine Cooper"]) == 0)
        #expect(try alerts("By Elaine Cooper\n\n" + Self.report, by: ["Elaine Cooper"]) == 0)
    }

    @Test func `a column by several, or by somebody else, is silent`() throws {
        #expect(try alerts(Self.column, by: ["Elaine Cooper", "Jon Marsh"]) == 0)
        #expect(try alerts(Self.column, by: ["Jon Marsh"]) == 0)
        #expect(try alerts(Self.column, by: []) == 0)
    }
}
