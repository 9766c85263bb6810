/// A text taken apart: tokens, quotations, sentences; what all later stages read.
final class Passage: Sendable {
    let language: Language
    let bytes: [UInt8]
    let paragraphs: [Range<Int>]
    let quotations: [QuotationSpan]
    let tokens: [Token]
    /// For the token that opens a quotation, the token that closes it; else -1.
    let closing: [Int32]
    let sentences: [Sentence]
    /// Sentence of each token.
    let sentenceOfToken: [Int32]

    /// A sentence as its writer tells it: a quotation inside is one item, however long it is.
    struct Sentence: Sendable {
        /// Token indexes; the opening mark stands for a whole quotation.
        let items: [Int]
        let paragraph: Int
        /// Most words begin with capitals.
        let isHeadline: Bool
    }

    init(_ bytes: [UInt8], language: Language) {
        self.language = language
        self.bytes = bytes
        paragraphs = Self.paragraphs(of: bytes)
        let scanned = QuotationScanner(bytes).spans(in: paragraphs)
        let raw = Tokenizer(bytes, language: language).tokens(paragraphs: paragraphs, quotations: scanned)
        let (tokens, quotations) = SpeechMarks(language: language).marked(raw, scanned)
        self.quotations = quotations
        var closing = [Int32](repeating: -1, count: tokens.count)
        var open = -1
        for (index, token) in tokens.enumerated() {
            if token.kind == .open { open = index }
            if token.kind == .close, open >= 0 {
                closing[open] = Int32(index)
                open = -1
            }
        }
        self.tokens = tokens
        self.closing = closing
        sentences = SentenceDivider(tokens: tokens, closing: closing, language: language).sentences()
        var owner = [Int32](repeating: 0, count: tokens.count)
        for (index, sentence) in sentences.enumerated() {
            for item in sentence.items {
                let last = closing[item] >= 0 ? Int(closing[item]) : item
                for token in item...last { owner[token] = Int32(index) }
            }
        }
        sentenceOfToken = owner
    }

    /// Byte ranges of lines with something on them; a line is a paragraph, as feeds and pages give them.
    private static func paragraphs(of bytes: [UInt8]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = 0
        for at in 0...bytes.count {
            let isBreak = at == bytes.count || bytes[at] == 0x0A || bytes[at] == 0x0D
            guard isBreak else { continue }
            if bytes[start..<at].contains(where: { $0 > 0x20 }) { result.append(start..<at) }
            start = at + 1
        }
        return result
    }

    /// The last token of an item: the closing mark of a quotation, or the token itself.
    func lastToken(ofItem token: Int) -> Int {
        closing[token] >= 0 ? Int(closing[token]) : token
    }

    /// Bytes of two characters.
    private static let wideWord = 6

    /// Chinese or Japanese, which parts its words by no spaces.
    func isWide(_ token: Int) -> Bool { bytes[tokens[token].start] >= 0xE3 && bytes[tokens[token].start] <= 0xE9 }

    /// The words between a quotation's marks; of Chinese and Japanese, every two characters are one.
    func wordCount(ofQuotationAt token: Int) -> Int {
        guard closing[token] > token else { return 0 }
        var count = 0
        for inner in token..<Int(closing[token]) where tokens[inner].isWordLike {
            count += isWide(inner) ? max(1, (tokens[inner].end - tokens[inner].start) / Self.wideWord) : 1
        }
        return count
    }
}
