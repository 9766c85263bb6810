import Testing

@testable import Text

@Suite struct SentenceTests {
    @Test(arguments: [
        ("One. Two! Three? Four", "One.|Two!|Three?|Four"),
        ("Mr. Smith met Dr. Jones. They spoke.", "Mr. Smith met Dr. Jones.|They spoke."),
        ("J. K. Rowling wrote. She did.", "J. K. Rowling wrote.|She did."),
        ("The U.S. President spoke in the U.S. He left.", "The U.S. President spoke in the U.S.|He left."),
        ("On Jan. 15 they met.", "On Jan. 15 they met."),
        ("He said no. Then he left.", "He said no.|Then he left."),
        ("“We go.” He left.", "“We go.”|He left."),
        ("\"Why?\" he asked. \"Now!\" she said.", "\"Why?\" he asked.|\"Now!\" she said."),
        ("Am 15. Januar kam er. Er ging.", "Am 15. Januar kam er.|Er ging."),
        ("„Wir reden.“ Das sagte er.", "„Wir reden.“|Das sagte er."),
        ("Acme Inc. shares rose. Acme Inc. The end.", "Acme Inc. shares rose.|Acme Inc.|The end."),
        ("It cost 3.50 dollars. OK.", "It cost 3.50 dollars.|OK."),
        ("Wait... what? Yes… No.", "Wait... what?|Yes…|No."),
        ("他说。我们走！好", "他说。|我们走！|好"),
        ("About U.S. policy e.g. this. End.", "About U.S. policy e.g. this.|End."),
        ("So did I. Then we left.", "So did I.|Then we left."),
        ("В 2024 г. Путин сказал. Он ушел.", "В 2024 г. Путин сказал.|Он ушел."),
    ])
    func `divides into sentences`(text: String, sentences: String) {
        let analyzed = AnalyzedText(text)
        #expect(analyzed.sentences.map(analyzed.string).joined(separator: "|") == sentences)
    }

    @Test(arguments: [
        ("a\nb\n\nc", "a\nb|c"), ("a\r\n\r\nb", "a|b"), ("a\n \t\nb", "a|b"), ("a\u{2029}b", "a|b"), ("\n\na\n", "a"),
        ("", ""), ("a\u{2028}b", "a\u{2028}b"), ("a\r\nb", "a\r\nb"), ("a\n\u{A0}\nb", "a|b"),
    ])
    func `divides into paragraphs`(text: String, paragraphs: String) {
        let analyzed = AnalyzedText(text)
        #expect(analyzed.paragraphs.map(analyzed.string).joined(separator: "|") == paragraphs)
    }

    @Test func `ends a sentence with its paragraph`() {
        let text = AnalyzedText("No stop here\n\nNext")
        #expect(text.sentences.map(text.string) == ["No stop here", "Next"])
    }

    @Test(arguments: [". ", ".) ", ".", "\"", "a.b.", "\n", "' ", "Mr. ", "é", "'a", "。", "A. "])
    func `stays within the text and covers all words, whatever is repeated`(piece: String) {
        let text = AnalyzedText(String(repeating: piece, count: 20_000))
        for word in text.words { #expect(text.sentences[text.sentence(of: word)].contains(word.range.lowerBound)) }
        #expect(text.sentences.allSatisfy { !$0.isEmpty && $0.upperBound <= text.utf8.count })
    }
}
