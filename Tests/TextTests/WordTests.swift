import Testing

@testable import Text

@Suite struct WordTests {
    @Test(arguments: [
        ("don't stop", "don't|stop"),
        ("Zelensky’s plan", "Zelensky’s|plan"),
        ("the workers' rights", "the|workers|rights"),
        ("'quoted' words", "quoted|words"),
        ("cease-fire now", "cease|fire|now"),
        ("the U.S. and the U.K.", "the|U.S|and|the|U.K"),
        ("U.S.-led", "U.S|led"),
        ("said.But then", "said|But|then"),
        ("J.K.Rowling", "J.K|Rowling"),
        ("1,000 and 3.14, or 5.", "1,000|and|3.14|or|5"),
        ("example.com", "example|com"),
        ("G7 COVID-19", "G7|COVID|19"),
        ("a/b_c", "a|b|c"),
        ("Élysée naïve", "Élysée|naïve"),
        ("e\u{301}te\u{301} x", "e\u{301}te\u{301}|x"),
        ("Bundes\u{AD}kanzler", "Bundes\u{AD}kanzler"),
        ("zero\u{200B}width", "zero|width"),
        ("п'ять об’єкт", "п'ять|об’єкт"),
        ("北京会谈ok", "北|京|会|谈|ok"),
        ("ไทย", "ไ|ท|ย"),
        ("서울 회담", "서울|회담"),
        ("col·lecció", "col·lecció"),
        ("🙂 — … !", ""),
        ("", ""),
    ])
    func `finds the words of`(text: String, words: String) {
        let analyzed = AnalyzedText(text)
        #expect(analyzed.words.map(analyzed.string).joined(separator: "|") == words)
    }

    /// ASCII is read eight bytes at a time: runs of all lengths, from all places, up to each character that joins nothing.
    @Test(arguments: 0..<20)
    func `ends a run of letters at what is none`(length: Int) {
        let run = String("aZzA09mNbYyB18kL5x7QwErT".prefix(length))
        let others =
            (0..<0x80).map { String(Unicode.Scalar(UInt8($0))) }.filter { !"'.,".contains($0) } + ["—", "🙂", ""]
        for before in 0..<9 {
            for other in others {
                for end in ["", "b", " b and more"] {
                    let text = String(repeating: " ", count: before) + run + other + end
                    let list = WordList(text)
                    let expected = text.split { !$0.isASCII || !$0.isLetter && !$0.isNumber }
                    #expect(list.words.map(list.string) == expected.map(String.init), "\(text)")
                }
            }
        }
    }

    @Test func `gives a word one hash wherever it stands`() throws {
        for word in ["a", "Kyiv", "Verteidi", "Verteidigung", "Verteidigungsministerium", "Їжак", "об’єкт", "北"] {
            let hashes = ["\(word)", "x \(word)", "\(word) and more words behind it", "9, \(word)!"].map { text in
                let list = WordList(text)
                return list.words.first { list.string($0) == word }?.hash
            }
            #expect(Set(hashes).count == 1 && hashes[0] != nil, "\(word)")
        }
        let words = (0..<20_000).map { "w\($0)" }
        let hashes = Set(WordList(words.joined(separator: " ")).words.map(\.hash))
        #expect(hashes.count > words.count - 10)
    }

    @Test(arguments: [
        ("Zelensky’s", "Zelensky"), ("Zelensky's", "Zelensky"), ("l'Ukraine", "Ukraine"), ("dell’Unione", "Unione"),
        ("O'Brien", "O'Brien"), ("don't", "don't"), ("l'Ukraine's", "Ukraine"), ("aujourd'hui", "aujourd'hui"),
    ])
    func `finds the core of`(word: String, core: String) {
        let bytes = Array(word.utf8)
        #expect(String(decoding: bytes[Clitics.core(of: 0..<bytes.count, in: bytes)], as: UTF8.self) == core)
    }

    @Test func `counts offsets in scalars both ways`() {
        let string = String(repeating: "Їжак 🙂 eats, ", count: 40)
        let text = AnalyzedText(string)
        var byte = 0
        for (offset, scalar) in string.unicodeScalars.enumerated() {
            #expect(text.scalarOffset(ofByte: byte) == offset)
            #expect(text.byteOffset(ofScalar: offset) == byte)
            byte += UTF8.width(scalar)
        }
        #expect(text.scalarOffset(ofByte: byte) == string.unicodeScalars.count)
        #expect(text.byteOffset(ofScalar: string.unicodeScalars.count) == byte)
    }

    @Test func `numbers each word's sentence and paragraph`() {
        let text = AnalyzedText("One two. Three.\n\nFour")
        #expect(text.words.map(text.sentence(of:)) == [0, 0, 1, 2])
        #expect(text.words.map(text.paragraph(of:)) == [0, 0, 0, 1])
    }

    @Test func `finds the word at a byte`() {
        let text = AnalyzedText("ab  cd")
        #expect((0...6).map { text.wordIndex(atByte: $0) } == [0, 0, 1, 1, 1, 1, 2])
    }
}
