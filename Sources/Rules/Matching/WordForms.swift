import Text

/// The distinct words met in texts of one language, each with the patterns that it fits.
///
/// Nine of ten words of a text have been met before, so that finding a word's patterns is one look into one table: folding,
/// stemming and walking the prefixes happen once a word. What is kept follows from the vocabulary and the language alone, so that
/// it changes no answer.
final class WordForms {
    struct Form {
        /// The first eight bytes: most words are told by them alone.
        var key: UInt64
        var start: Int32
        var length: Int32
        var firstPattern: Int32
        var patternCount: Int32
        /// The item in which the form was met last, and its number among that item's forms.
        var item: UInt32 = 0
        var local: Int32 = 0
    }

    let forms = Block<Form>(minimumCapacity: 1024)
    let patterns = Block<Int32>(minimumCapacity: 1024)
    private let bytes = Block<UInt8>(minimumCapacity: 8192)
    /// The hash above, the form's number and one below; 0 is free.
    private var slots = Block<UInt64>(repeating: 0, count: 1 << 10)
    private var finder: PatternFinder

    /// A text made of words that share a hash must not make the search long: past this a word is looked into anew each time.
    private static let longestProbe = 64

    /// Past these the forms are forgotten before the next item, so that memory stays bounded.
    private static let (mostForms, mostBytes, mostPatterns) = (1 << 17, 1 << 21, 1 << 20)

    init(vocabulary: Vocabulary, language: String) {
        finder = PatternFinder(vocabulary: vocabulary, language: language)
    }

    func forgetIfTooMany() {
        guard forms.count > Self.mostForms || bytes.count > Self.mostBytes || patterns.count > Self.mostPatterns else {
            return
        }
        forget()
    }

    func forget() {
        forms.removeAll()
        patterns.removeAll()
        bytes.removeAll()
        slots = Block(repeating: 0, count: 1 << 10)
    }

    /// For each word of `list` its form's number; forms are added for words not met before.
    func append(numbersOf list: WordList, to numbers: Block<Int32>) {
        var next = 0
        while next < list.words.count {
            next = appendKnown(list, from: next, to: numbers)
            guard next < list.words.count else { return }
            numbers.append(add(list.words[next], in: list.utf8))
            next += 1
        }
    }

    /// Goes on until a word that was not met before, and returns its index.
    private func appendKnown(_ list: WordList, from start: Int, to numbers: Block<Int32>) -> Int {
        // Adding a form is what changes the slots, and no form is added here.
        let slots = slots
        let words = list.words
        var next = start
        // Safe because words lie within their text.
        unsafe list.utf8.withUnsafeBytes { utf8 in
            while next < words.count, let number = unsafe find(words[next], in: utf8, slots) {
                numbers.append(number)
                next += 1
            }
        }
        return next
    }

    @inline(__always)
    private func find(_ word: Word, in utf8: UnsafeRawBufferPointer, _ slots: Block<UInt64>) -> Int32? {
        let mask = slots.count - 1
        let tag = UInt64(word.hash)
        var slot = Self.slot(word.hash, mask)
        let range = word.range
        let key = unsafe Self.key(range, in: utf8)
        for _ in 0..<Self.longestProbe {
            let held = slots[slot]
            if held == 0 { return nil }
            if held >> 32 == tag {
                let number = Int(held & 0xFFFF_FFFF) - 1
                let form = forms[number]
                if form.key == key, Int(form.length) == range.count, unsafe isEqual(Int(form.start), utf8, range) {
                    return Int32(truncatingIfNeeded: number)
                }
            }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// The first eight bytes of the word, or all and zeros.
    @inline(__always)
    private static func key(_ word: Range<Int>, in utf8: UnsafeRawBufferPointer) -> UInt64 {
        let count = word.count
        if word.lowerBound + 8 <= utf8.count {
            let eight = unsafe UInt64(
                littleEndian: utf8.loadUnaligned(fromByteOffset: word.lowerBound, as: UInt64.self))
            return count >= 8 ? eight : eight & (1 << UInt64(8 * count) - 1)
        }
        var key: UInt64 = 0
        for offset in 0..<min(count, 8) { key |= unsafe UInt64(utf8[word.lowerBound + offset]) << UInt64(8 * offset) }
        return key
    }

    /// Compares what the key leaves.
    @inline(__always)
    private func isEqual(_ start: Int, _ utf8: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
        var offset = 8
        while offset < range.count {
            if unsafe bytes[start + offset] != utf8[range.lowerBound + offset] { return false }
            offset += 1
        }
        return true
    }

    @inline(never)
    private func add(_ word: Word, in utf8: [UInt8]) -> Int32 {
        if (forms.count + 1) * 2 > slots.count { grow() }
        let first = patterns.count
        finder.append(patternsOf: word, in: utf8, to: patterns)
        let number = forms.count
        forms.append(
            Form(
                key: unsafe utf8.withUnsafeBytes { unsafe Self.key(word.range, in: $0) }, start: Int32(bytes.count),
                length: Int32(word.range.count), firstPattern: Int32(first),
                patternCount: Int32(patterns.count - first)))
        for index in word.range { bytes.append(utf8[index]) }
        place(UInt64(word.hash) << 32 | UInt64(number + 1), word.hash)
        return Int32(number)
    }

    private func place(_ held: UInt64, _ hash: UInt32) {
        let mask = slots.count - 1
        var slot = Self.slot(hash, mask)
        for _ in 0..<Self.longestProbe {
            if slots[slot] == 0 {
                slots[slot] = held
                return
            }
            slot = (slot + 1) & mask
        }
    }

    private func grow() {
        let old = slots
        slots = Block(repeating: 0, count: old.count * 2)
        for index in 0..<old.count where old[index] != 0 { place(old[index], UInt32(old[index] >> 32)) }
    }

    @inline(__always)
    private static func slot(_ hash: UInt32, _ mask: Int) -> Int {
        Int(truncatingIfNeeded: hash ^ hash >> 15) & mask
    }
}
