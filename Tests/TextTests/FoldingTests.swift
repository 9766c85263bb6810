import Testing

@testable import Text

@Suite struct FoldingTests {
    @Test(arguments: [
        ("Élysée", "elysee"), ("E\u{301}lyse\u{301}e", "elysee"), ("STRASSE Straße", "strasse strasse"),
        ("Łukasz Ørsted Đà", "lukasz orsted da"), ("Ёлка ёж", "елка еж"), ("Київ Зеленський", "киів зеленськии"),
        ("ΆΣ ς", "ασ σ"), ("Zelensky’s", "zelensky's"), ("Bundes\u{AD}tag", "bundestag"), ("İstanbul ı", "istanbul i"),
        ("Ａｂ１", "ab1"), ("Æsop œuvre", "aesop oeuvre"), ("Việt", "viet"), ("हिन्दी", "हिन्दी"), ("北京", "北京"), ("", ""),
    ])
    func `folds case and accents`(text: String, folded: String) {
        #expect(Folding.fold(text).unicodeScalars.elementsEqual(folded.unicodeScalars))
    }

    @Test func `folds twice as once, for every scalar`() {
        for value in UInt32(0)..<0x3000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let once = Folding.fold(String(scalar))
            #expect(Folding.fold(once) == once, "U+\(String(value, radix: 16))")
        }
    }

    @Test(arguments: [
        ("en", "negotiations", "negoti"), ("en-GB", "talks", "talk"), ("de", "verhandlungen", "verhandl"),
        ("uk", "зеленського", "зелен"), ("uk", "зеленський", "зелен"), ("uk", "перемовини", "перемовин"),
        ("uk", "перемовин", "перемовин"), ("ru", "переговоры", "переговор"), ("fr", "négociations", "négoci"),
    ])
    func `stems by language`(language: String, word: String, stem: String) throws {
        #expect(try #require(Stemmer(language: language)).stem(word) == stem)
    }

    @Test(arguments: ["tlh", "porter", "", "xx", "e\0n"])
    func `knows no stemmer of`(language: String) {
        #expect(Stemmer(language: language) == nil)
    }

    @Test(arguments: [
        ("The prime minister said that talks with the Kremlin would go on.", "en"),
        ("Die Kanzlerin sagte, dass die Gespräche mit dem Kreml weitergehen.", "de"),
        ("Le président a dit que les négociations avec le Kremlin sont dans l'impasse.", "fr"),
        ("Il presidente ha detto che il dialogo con il Cremlino non è possibile.", "it"),
        ("El presidente dijo que las conversaciones con el Kremlin son muy difíciles.", "es"),
        ("Premier powiedział, że rozmowy z Kremlem są niemożliwe i nie będzie ich.", "pl"),
        ("Президент сказав, що перемовини з Кремлем не мають сенсу.", "uk"),
        ("Президент сказал, что переговоры с Кремлём не имеют смысла.", "ru"),
        ("THE PRIME MINISTER WAS IN PARIS", "en"), ("Für Kiew", "de"), ("L'Ukraine, Dans Kyiv", "fr"),
    ])
    func `guesses the language`(text: String, language: String) {
        #expect(LanguageGuess.language(of: AnalyzedText(text)) == language)
    }

    @Test func `guesses nothing from nothing`() {
        #expect(LanguageGuess.language(of: AnalyzedText("Putin golfs")) == nil)
    }

    @Test func `leaves a terminal nothing to obey`() {
        #expect(TerminalText.safe("a\u{1B}[31mb\u{9B}c\u{202E}d\u{200B}e\u{2028}f\ng\rh\u{7F}") == "a[31mbcde f g h")
        #expect(TerminalText.safe("a\nb\tc\r\n", keepsLines: true) == "a\nb\tc\n")
    }
}
