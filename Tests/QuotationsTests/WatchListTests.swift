import Model
import Quotations
import Testing

/// The watch list's spellings and titles.
@Suite struct WatchListTests {
    private let reader = QuotationReader(people: [
        WatchedPerson(
            name: "Volodymyr Zelensky", aliases: ["Zelenskyy", "Volodymyr Zelenskyy"], titles: ["Ukrainian President"])
    ])

    @Test(arguments: [
        "\"We will talk,\" Zelenskyy said.",
        "\"We will talk,\" Volodymyr Zelenskyy said.",
        "\"We will talk,\" the Ukrainian president said.",
        "Volodymyr Zelenskyy was in Kyiv. \"We will talk,\" Zelenskyy said.",
        "Volodymyr Zelenskyy was in Kyiv. \"We will talk,\" he said.",
    ])
    func `gives the watch list's spelling`(text: String) {
        let direct = reader.read(text, language: "en").statements.first { $0.kind == .direct }
        #expect(direct?.speaker?.name == "Volodymyr Zelensky")
    }
}
