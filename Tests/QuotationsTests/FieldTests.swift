import Model
import Quotations
import Testing

/// Title, summary and content read together.
@Suite struct FieldTests {
    @Test func `names are known over all fields`() throws {
        let statements = QuotationReader().read(
            [
                QuotationField(field: .title, text: "Cooper says that talks with Russia must wait"),
                QuotationField(field: .content, text: "Yvette Cooper spoke in Paris.\n\n\"We need proof,\" she said."),
            ], language: "en")
        let direct = try #require(statements.first { $0.kind == .direct })
        #expect(direct.field == .content)
        #expect(direct.quote.start == 32)
        #expect(direct.speaker?.name == "Yvette Cooper")
        #expect(statements.first { $0.field == .title }?.speaker?.name == "Yvette Cooper")
    }

    @Test func `a statement that the content repeats is kept once, as the content has it`() {
        let statements = QuotationReader().read(
            [
                QuotationField(field: .summary, text: "\"We need proof of this,\" Yvette Cooper said."),
                QuotationField(
                    field: .content, text: "It rained. \"We need proof of this,\" Yvette Cooper said. \"Soon.\""),
            ], language: "en")
        #expect(statements.map(\.field) == [.content])
    }
}
