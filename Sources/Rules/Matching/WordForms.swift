import Text

/// The distinct words met in texts of one language, each with the patterns that it fits.
///
/// Nine of ten words of a text have been met before, so that finding a word's patterns is one look into one table: folding,
/// stemming and walking the prefixes happen once a word. Most words fit no pattern, and of those most are told by their first
/// eight bytes, so that their look goes no further than the slot. What is kept follows from the vocabulary and the language
/// alone, so that it changes no answer.
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

    private struct Slot {
        /// The first eight bytes of the word, or all and zeros: no word holds a zero.
        var key: UInt64
        var hash: UInt32
        var value: Int32

        /// Of `value`; above it the number of a form and one.
        static let free: Int32 = 0
        /// A word of up to eight bytes that fits nothing. Below it, for longer words: what the key leaves stands in `bytes`,
        /// with a zero behind it, at `fitsNothing - 1 - value`.
        static let fitsNothing: Int32 = -1
    }

    let forms = Block<Form>(minimumCapacity: 1024)
    let patterns = Block<Int32>(minimumCapacity: 1024)
    private let bytes = Block<UInt8>(minimumCapacity: 8192)
    private var slots = WordForms.noSlots
    /// The keys of short words that fit nothing and were met last, by hash: most of a text's words stand here, near the processor.
    private let frequent = Block(repeating: UInt64(0), count: frequentMask + 1)
    private static let frequentMask = 1 << 13 - 1
    /// The other words of the stretch that is looked up next, by index, and their first slots.
    private let rest = Block(repeating: Int32(0), count: stretch)
    private let ahead = Block(repeating: Slot(key: 0, hash: 0, value: Slot.free), count: stretch)
    private static let stretch = 64
    private var wordCount = 0
    private var finder: PatternFinder

    private static var noSlots: Block<Slot> {
        Block(repeating: Slot(key: 0, hash: 0, value: Slot.free), count: 1 << 10)
    }

    /// A text made of words that share a hash must not make the search long: past this a word is looked into anew each time.
    private static let longestProbe = 64

    /// Past these the words are forgotten before the next item, so that memory stays bounded: three quarters of the slots.
    private static let (mostWords, mostBytes, mostPatterns) = (3 << 16, 1 << 21, 1 << 20)

    init(vocabulary: Vocabulary, language: String) {
        finder = PatternFinder(vocabulary: vocabulary, language: language)
    }

    func forgetIfTooMany() {
        guard wordCount > Self.mostWords || bytes.count > Self.mostBytes || patterns.count > Self.mostPatterns else {
            return
        }
        forget()
    }

    func forget() {
        forms.removeAll()
        patterns.removeAll()
        bytes.removeAll()
        slots = Self.noSlots
        wordCount = 0
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
                    let slot = ahead[place]
                    let isShort = word.range.count <= 8
                    let key = unsafe Word.beginning(of: word.range, in: utf8)
                    if slot.value == Slot.fitsNothing && isShort && slot.key == key {
                        frequent[Self.index(word.hash, Self.frequentMask)] = key
                    } else {
                        let number = unsafe find(word, in: utf8) ?? add(word, in: list.utf8)
                        if number >= 0 {
                            numbers[first + index] = number
                        } else if isShort {
                            frequent[Self.index(word.hash, Self.frequentMask)] = key
                        }
                    }
                }
            }
        }
    }

    /// Gathers the words of a stretch that are not among the frequent ones, with their first slots: none waits for another, so that
    /// the memory is asked for all of them at once.
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
        let (slots, mask, ahead) = (slots, slots.count - 1, ahead)
        for place in 0..<count {
            ahead[place] = slots[Self.index(words[Int(rest[place])].hash, mask)]
        }
        return count
    }

    private func find(_ word: Word, in utf8: UnsafeRawBufferPointer) -> Int32? {
        let (slots, mask) = (slots, slots.count - 1)
        let range = word.range
        let key = unsafe Word.beginning(of: range, in: utf8)
        var index = Self.index(word.hash, mask)
        for _ in 0..<Self.longestProbe {
            let slot = slots[index]
            if slot.value == Slot.free { return nil }
            if slot.key == key {
                if slot.value == Slot.fitsNothing {
                    if range.count <= 8 { return -1 }
                } else if unsafe slot.hash == word.hash && isSame(slot.value, range, in: utf8) {
                    return max(slot.value, 0) - 1
                }
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
            start = Int(Slot.fitsNothing - 1 - value)
            // Shorter words that fit nothing have no bytes but in their key.
            let end = start + word.count - 8
            guard word.count > 8, end < bytes.count, bytes[end] == 0 else { return false }
        }
        start -= word.lowerBound + 8
        for index in word.dropFirst(8) where unsafe bytes[start + index] != utf8[index] { return false }
        return true
    }

    /// - Returns: The number of its form, or -1 where it fits no pattern.
    @inline(never)
    private func add(_ word: Word, in utf8: [UInt8]) -> Int32 {
        if (wordCount + 1) * 4 > slots.count * 3 { grow() }
        wordCount += 1
        let first = patterns.count
        finder.append(patternsOf: word, in: utf8, to: patterns)
        let start = bytes.count
        for index in word.range.dropFirst(8) { bytes.append(utf8[index]) }
        var value = Slot.fitsNothing
        if patterns.count > first {
            forms.append(
                Form(
                    start: Int32(start), length: Int32(word.range.count), firstPattern: Int32(first),
                    patternCount: Int32(patterns.count - first)))
            value = Int32(forms.count)
        } else if word.range.count > 8 {
            bytes.append(0)
            value = Slot.fitsNothing - 1 - Int32(start)
        }
        place(
            Slot(
                key: unsafe utf8.withUnsafeBytes { unsafe Word.beginning(of: word.range, in: $0) }, hash: word.hash,
                value: value)
        )
        return max(value, 0) - 1
    }

    private func place(_ slot: Slot) {
        let mask = slots.count - 1
        var index = Self.index(slot.hash, mask)
        for _ in 0..<Self.longestProbe {
            if slots[index].value == Slot.free {
                slots[index] = slot
                return
            }
            index = (index + 1) & mask
        }
    }

    private func grow() {
        let old = slots
        slots = Block(repeating: Slot(key: 0, hash: 0, value: Slot.free), count: old.count * 2)
        for index in 0..<old.count where old[index].value != Slot.free { place(old[index]) }
    }

    @inline(__always)
    private static func index(_ hash: UInt32, _ mask: Int) -> Int {
        Int(truncatingIfNeeded: hash ^ hash >> 15) & mask
    }
}
