import Text

/// The distinct words met in texts of one language, each with the patterns that it fits.
///
/// Nine of ten words of a text have been met before, so that finding a word's patterns is one look into one table: folding,
/// stemming and walking the prefixes happen once a word. Most words are short and fit no pattern: of these only the bytes are kept.
/// What is kept follows from the vocabulary and the language alone, so that it changes no answer.
final class WordForms {
    /// A word that fits patterns.
    struct Form {
        var start: Int32
        var length: Int32
        var firstPattern: Int32
        var patternCount: Int32
        /// The item in which the form was met last, and its number among that item's forms.
        var item: UInt32 = 0
        var local: Int32 = 0
    }

    /// A word that fits patterns, or a long one that fits none.
    private struct Slot {
        /// The first eight bytes of the word, or all and zeros.
        var key: UInt64
        var hash: UInt32
        var value: Int32

        /// Of `value`. Above it stands the number of a form and one; below it, for a long word that fits nothing, where the bytes that the
        /// key leaves stand in `bytes`, with a zero behind them: `-1 - value`.
        static let free: Int32 = 0
    }

    let forms = Block<Form>(minimumCapacity: 1024)
    let patterns = Block<Int32>(minimumCapacity: 1024)
    private let bytes = Block<UInt8>(minimumCapacity: 8192)
    private var slots = WordForms.noSlots
    private var slotCount = 0
    /// The short words that fit nothing, and those of them that were met last, by hash: most of a text's words stand among these,
    /// near the processor.
    private let nothings = ShortWords()
    private let frequent = Block(repeating: ShortWords.Key(0), count: frequentMask + 1)
    private static let frequentMask = 1 << 13 - 1
    /// The other words of the stretch that is looked up next, by index, and what stands in their places in the tables.
    private let rest = Block(repeating: Int32(0), count: stretch)
    private let ahead = Block(repeating: UInt64(0), count: stretch)
    private static let stretch = 64
    private var finder: PatternFinder

    private static var noSlots: Block<Slot> {
        Block(repeating: Slot(key: 0, hash: 0, value: Slot.free), count: 1 << 10)
    }

    /// A text made of words that share a hash must not make the search long: past this a word is looked into anew each time.
    private static let longestProbe = 64

    /// Past these the words are forgotten before the next item, so that memory stays bounded: three quarters of a table's
    /// places.
    private static let (mostWords, mostBytes, mostPatterns) = (3 << 15, 1 << 21, 1 << 20)

    init(vocabulary: Vocabulary, language: String) {
        finder = PatternFinder(vocabulary: vocabulary, language: language)
    }

    func forgetIfTooMany() {
        let isFull = max(slotCount, nothings.count) > Self.mostWords
        if isFull || bytes.count > Self.mostBytes || patterns.count > Self.mostPatterns { forget() }
    }

    func forget() {
        forms.removeAll()
        patterns.removeAll()
        bytes.removeAll()
        slots = Self.noSlots
        slotCount = 0
        nothings.removeAll()
    }

    /// For each word of `list` the number of its form, or -1 where it fits no pattern; words not met before are added.
    func append(numbersOf list: WordList, to numbers: Block<Int32>) {
        let words = list.words
        let first = numbers.count
        numbers.append(-1, times: words.count)
        // Safe because words lie within their text.
        unsafe list.utf8.withUnsafeBytes { utf8 in
            for start in stride(from: 0, to: words.count, by: Self.stretch) {
                let count = unsafe look(words, start..<min(start + Self.stretch, words.count), in: utf8)
                for place in 0..<count {
                    let index = Int(rest[place])
                    let word = words[index]
                    let key = unsafe Word.beginning(of: word.range, in: utf8)
                    let isShort = word.range.count <= 8
                    if isShort && (ahead[place] == key || nothings.contains(key)) {
                        frequent[Self.index(word.hash, Self.frequentMask)] = key
                    } else {
                        numbers[first + index] = unsafe find(word, key, in: utf8) ?? add(word, key, in: list.utf8)
                    }
                }
            }
        }
    }

    /// Gathers the words of a stretch that are not among the frequent ones, and looks into the tables: none waits for another, so that the
    /// memory is asked for all of them at once.
    ///
    /// - Returns: How many they are.
    private func look(_ words: [Word], _ range: Range<Int>, in utf8: UnsafeRawBufferPointer) -> Int {
        var count = 0
        for index in range {
            let word = words[index]
            rest[count] = Int32(truncatingIfNeeded: index)
            let key = unsafe Word.beginning(of: word.range, in: utf8)
            // No branch: which words are frequent can't be guessed.
            let differs =
                frequent[Self.index(word.hash, Self.frequentMask)] ^ key | UInt64(max(word.range.count, 8) - 8)
            count += differs == 0 ? 0 : 1
        }
        let (slots, mask) = (slots, slots.count - 1)
        for place in 0..<count {
            let word = words[Int(rest[place])]
            let key = unsafe Word.beginning(of: word.range, in: utf8)
            ahead[place] = word.range.count <= 8 ? nothings.first(key) : slots[Self.index(word.hash, mask)].key
        }
        return count
    }

    private func find(_ word: Word, _ key: UInt64, in utf8: UnsafeRawBufferPointer) -> Int32? {
        let (slots, mask) = (slots, slots.count - 1)
        var index = Self.index(word.hash, mask)
        for _ in 0..<Self.longestProbe {
            let slot = slots[index]
            if slot.value == Slot.free { return nil }
            if unsafe slot.key == key && slot.hash == word.hash && isSame(slot.value, word.range, in: utf8) {
                return max(slot.value, 0) - 1
            }
            index = (index + 1) & mask
        }
        return nil
    }

    /// Compares what the key leaves of the word with that of the one that `value` is of.
    private func isSame(_ value: Int32, _ word: Range<Int>, in utf8: UnsafeRawBufferPointer) -> Bool {
        var start: Int
        if value > Slot.free {
            let form = forms[Int(value) - 1]
            guard Int(form.length) == word.count else { return false }
            start = Int(form.start)
        } else {
            start = Int(-1 - value)
            let end = start + word.count - 8
            guard word.count > 8, end < bytes.count, bytes[end] == 0 else { return false }
        }
        start -= word.lowerBound + 8
        for index in word.dropFirst(8) where unsafe bytes[start + index] != utf8[index] { return false }
        return true
    }

    /// - Returns: The number of its form, or -1 where it fits no pattern.
    @inline(never)
    private func add(_ word: Word, _ key: UInt64, in utf8: [UInt8]) -> Int32 {
        let first = patterns.count
        finder.append(patternsOf: word, in: utf8, to: patterns)
        let fits = patterns.count > first
        if !fits && word.range.count <= 8 {
            nothings.insert(key)
            return -1
        }
        if (slotCount + 1) * 4 > slots.count * 3 { grow() }
        let start = bytes.count
        for index in word.range.dropFirst(8) { bytes.append(utf8[index]) }
        var value = -1 - Int32(start)
        if fits {
            forms.append(
                Form(
                    start: Int32(start), length: Int32(word.range.count), firstPattern: Int32(first),
                    patternCount: Int32(patterns.count - first)))
            value = Int32(forms.count)
        } else {
            bytes.append(0)
        }
        if place(Slot(key: key, hash: word.hash, value: value)) { slotCount += 1 }
        return max(value, 0) - 1
    }

    /// - Returns: False where there is no place near its own.
    private func place(_ slot: Slot) -> Bool {
        let mask = slots.count - 1
        var index = Self.index(slot.hash, mask)
        for _ in 0..<Self.longestProbe {
            if slots[index].value == Slot.free {
                slots[index] = slot
                return true
            }
            index = (index + 1) & mask
        }
        return false
    }

    private func grow() {
        let old = slots
        slots = Block(repeating: Slot(key: 0, hash: 0, value: Slot.free), count: old.count * 2)
        slotCount = 0
        for index in 0..<old.count where old[index].value != Slot.free && place(old[index]) { slotCount += 1 }
    }

    @inline(__always)
    private static func index(_ hash: UInt32, _ mask: Int) -> Int {
        Int(truncatingIfNeeded: hash ^ hash >> 15) & mask
    }
}
