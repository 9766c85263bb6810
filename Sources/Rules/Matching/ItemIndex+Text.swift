import Model
import Text

// Where words stand in the texts.
extension ItemIndex {
    /// The positions of all words of `field`.
    func range(of field: ItemField) -> Range<Int32> {
        starts[field.number]..<starts[field.number + 1]
    }

    /// The positions of all words of the fields that a topic without a field looks into.
    var plainRange: Range<Int32> {
        starts[0]..<starts[ItemField.plain.count]
    }

    func utf8(of field: Int) -> [UInt8] { words[field].utf8 }

    /// The text of `field` with its sentences and paragraphs. The first call divides it: linear in the text.
    func text(of field: ItemField) -> AnalyzedText {
        if let known = divided[field.number] { return known }
        let text = AnalyzedText(words[field.number])
        divided[field.number] = text
        return text
    }

    /// The positions of the words of `field` that touch `bytes`.
    func positions(in bytes: Range<Int>, of field: ItemField) -> Range<Int32> {
        let list = words[field.number]
        let base = starts[field.number]
        let start = list.wordIndex(atByte: bytes.lowerBound)
        var end = list.wordIndex(atByte: bytes.upperBound)
        if end < list.words.count, list.words[end].range.lowerBound < bytes.upperBound { end += 1 }
        return base + Int32(start)..<base + Int32(max(start, end))
    }

    /// The index of the field in which `position` stands.
    @inline(__always)
    func field(at position: Int32) -> Int {
        var index = 0
        while starts[index + 1] <= position { index += 1 }
        return index
    }

    func word(at position: Int32) -> Word {
        let field = field(at: position)
        return words[field].words[Int(position - starts[field])]
    }

    /// A number for the sentence at `position` that no other sentence of the item has.
    func sentence(at position: Int32) -> Int {
        let field = ItemField.allCases[field(at: position)]
        return field.number << 40 | text(of: field).sentence(of: word(at: position))
    }

    /// A number for the paragraph at `position` that no other paragraph of the item has.
    func paragraph(at position: Int32) -> Int {
        let field = ItemField.allCases[field(at: position)]
        return field.number << 40 | text(of: field).paragraph(of: word(at: position))
    }

    /// Unicode scalars before `byte` of the text of the field with this index.
    func scalar(atByte byte: Int, of field: Int) -> Int {
        let known: ScalarOffsets
        if let offsets = offsets[field] {
            known = offsets
        } else {
            known = ScalarOffsets(words[field].utf8)
            offsets[field] = known
        }
        return known.scalar(atByte: byte, in: words[field].utf8)
    }

    /// The bytes from the first word of `positions` to the last, which stand in one field, with the marks that touch them.
    func bytes(of positions: Range<Int32>) -> (field: Int, bytes: Range<Int>)? {
        guard !positions.isEmpty else { return nil }
        let field = field(at: positions.lowerBound)
        let utf8 = words[field].utf8
        var start = word(at: positions.lowerBound).range.lowerBound
        var end = word(at: positions.upperBound - 1).range.upperBound
        while start > 0, utf8[start - 1] > 0x20 { start -= 1 }
        while end < utf8.count, utf8[end] > 0x20 { end += 1 }
        return (field, start..<end)
    }
}
