import Model
import Text

/// An item's words, each divided and looked up once, and where each pattern of the vocabulary stands.
///
/// A word's position is one number over all fields, the fields one after the other. The memory is kept from item to item: an index
/// is filled (`read`) and asked, by one task at a time.
final class ItemIndex {
    private let vocabulary: Vocabulary
    private(set) var text: ItemText
    private(set) var words: [WordList] = []
    /// What sentences, paragraphs and offsets need; made when first asked for.
    var divided: [AnalyzedText?] = []
    var offsets: [ScalarOffsets?] = []
    /// The first position of each field, and the end of the last one.
    private(set) var starts: [Int32] = []

    /// The item's number among those read, so that what is left of others need not be cleared.
    private var item: UInt32 = 0
    private var formsByLanguage: [String: WordForms] = [:]
    private var forms: WordForms
    /// By position, the number of the word's form; -1 where it fits no pattern.
    private let formOfWord = Block<Int32>(minimumCapacity: 1024)
    /// The item's forms that fit patterns.
    private let locals = Block<Local>(minimumCapacity: 512)
    /// Positions by form, and behind them those of patterns that several forms fit.
    private let places = Block<Int32>(minimumCapacity: 1024)
    private let links = Block<Link>(minimumCapacity: 1024)
    /// The distinct patterns that occur.
    let patterns = Block<Int32>(minimumCapacity: 1024)
    /// By pattern.
    private let states: Block<PatternState>

    private struct Local {
        var form: Int32
        var first: Int32 = 0
        var count: Int32 = 0
        var fields: UInt8 = 0
    }

    private struct Link {
        var local: Int32
        var next: Int32
    }

    private struct PatternState {
        /// Where this is not the item's number, the pattern doesn't occur and the rest means nothing.
        var item: UInt32
        var firstLink: Int32
        /// In `places`; `count` is -1 until somebody asks.
        var first: Int32
        var count: Int32
        var fields: UInt8
    }

    init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        text = ItemText(Item())
        forms = WordForms(vocabulary: vocabulary, language: "en")
        states = Block(
            repeating: PatternState(item: 0, firstLink: -1, first: 0, count: -1, fields: 0),
            count: vocabulary.patterns.count)
        formsByLanguage["en"] = forms
    }

    /// Takes in an item, and forgets the last one.
    func read(_ text: ItemText, language: String?) {
        self.text = text
        words = ItemField.allCases.map { WordList(text[$0]) }
        divided = Array(repeating: nil, count: words.count)
        offsets = Array(repeating: nil, count: words.count)
        item = item == .max ? 0 : item + 1
        if item == 0 { forgetAll() }
        choose(language ?? Self.guess(words))
        findForms()
        placeWords()
        linkPatterns()
    }

    /// True where a word of one of `fields` fits the pattern.
    @inline(__always)
    func holds(_ pattern: Int32, in fields: UInt8) -> Bool {
        let state = states[Int(pattern)]
        return state.item == item && state.fields & fields != 0
    }

    @inline(__always)
    func holds(_ pattern: Int32) -> Bool {
        states[Int(pattern)].item == item
    }

    /// Where in `places` the pattern's positions stand, ascending.
    func positions(of pattern: Int32) -> Range<Int> {
        let state = states[Int(pattern)]
        guard state.item == item else { return 0..<0 }
        guard state.count < 0 else { return Int(state.first)..<Int(state.first + state.count) }
        return gather(pattern, state)
    }

    @inline(__always)
    func position(_ index: Int) -> Int32 { places[index] }

    /// True where the word at `position` fits `pattern`.
    func fits(_ position: Int32, _ pattern: Int32) -> Bool {
        let local = formOfWord[Int(position)]
        guard local >= 0 else { return false }
        let form = forms.forms[Int(locals[Int(local)].form)]
        for index in Int(form.firstPattern)..<Int(form.firstPattern + form.patternCount)
        where forms.patterns[index] == pattern {
            return true
        }
        return false
    }
}

extension ItemIndex {
    private func forgetAll() {
        item = 1
        for (_, forms) in formsByLanguage { forms.forget() }
        for index in 0..<states.count { states[index].item = 0 }
    }

    /// The language of all fields together; English where nothing tells.
    static func guess(_ words: [WordList]) -> String {
        let longest = words.prefix(ItemField.plain.count).max { $0.words.count < $1.words.count }
        return longest.flatMap { LanguageGuess.language(of: $0) } ?? "en"
    }

    /// Takes the words met in texts of the language: `en`, `en-GB` and `EN_us` are one, and so are all without a stemmer.
    private func choose(_ language: String) {
        var code = Stemmer.code(of: language)
        if formsByLanguage[code] == nil && Stemmer(language: code) == nil { code = "" }
        if let known = formsByLanguage[code] {
            forms = known
        } else {
            // A few at a time are kept.
            if formsByLanguage.count >= 8 { formsByLanguage = [:] }
            forms = WordForms(vocabulary: vocabulary, language: code)
            formsByLanguage[code] = forms
        }
        forms.forgetIfTooMany()
    }

    private func findForms() {
        formOfWord.removeAll()
        starts.removeAll(keepingCapacity: true)
        for list in words {
            starts.append(Int32(formOfWord.count))
            forms.append(numbersOf: list, to: formOfWord)
        }
        starts.append(Int32(formOfWord.count))
    }

    /// Gives the forms that fit patterns numbers of this item, and gathers the positions of each.
    private func placeWords() {
        let (item, forms, known) = (item, forms.forms, formOfWord)
        locals.removeAll()
        var placed = 0
        for field in words.indices {
            let bit = UInt8(1) << UInt8(field)
            for position in Int(starts[field])..<Int(starts[field + 1]) {
                let number = Int(known[position])
                guard number >= 0 else { continue }
                var form = forms[number]
                if form.item != item {
                    form.item = item
                    form.local = Int32(locals.count)
                    forms[number] = form
                    locals.append(Local(form: Int32(number)))
                }
                let local = Int(form.local)
                locals[local].count += 1
                locals[local].fields |= bit
                known[position] = form.local
                placed += 1
            }
        }
        var first: Int32 = 0
        for index in 0..<locals.count {
            locals[index].first = first
            first += locals[index].count
            locals[index].count = 0
        }
        places.removeAll()
        places.append(0, times: placed)
        for position in 0..<known.count {
            let local = Int(known[position])
            guard local >= 0 else { continue }
            places[Int(locals[local].first + locals[local].count)] = Int32(position)
            locals[local].count += 1
        }
    }

    private func linkPatterns() {
        let (item, forms, patternsOfForms) = (item, forms.forms, forms.patterns)
        links.removeAll()
        patterns.removeAll()
        for index in 0..<locals.count {
            let local = locals[index]
            let form = forms[Int(local.form)]
            for number in Int(form.firstPattern)..<Int(form.firstPattern + form.patternCount) {
                let pattern = patternsOfForms[number]
                var state = states[Int(pattern)]
                if state.item != item {
                    state = PatternState(item: item, firstLink: -1, first: 0, count: -1, fields: 0)
                    patterns.append(pattern)
                }
                links.append(Link(local: Int32(index), next: state.firstLink))
                state.firstLink = Int32(links.count - 1)
                state.fields |= local.fields
                states[Int(pattern)] = state
            }
        }
    }

    /// Brings together the positions of the forms that fit the pattern.
    private func gather(_ pattern: Int32, _ state: PatternState) -> Range<Int> {
        let link = links[Int(state.firstLink)]
        var range = 0..<0
        if link.next < 0 {
            let local = locals[Int(link.local)]
            range = Int(local.first)..<Int(local.first + local.count)
        } else {
            let start = places.count
            var next = state.firstLink
            while next >= 0 {
                let local = locals[Int(links[Int(next)].local)]
                for index in Int(local.first)..<Int(local.first + local.count) { places.append(places[index]) }
                next = links[Int(next)].next
            }
            places.sort(from: start)
            range = start..<places.count
        }
        states[Int(pattern)].first = Int32(range.lowerBound)
        states[Int(pattern)].count = Int32(range.count)
        return range
    }
}
