/// The first and the last word of something found.
struct WordSpan: Hashable, Comparable {
    var first: Int32
    var last: Int32

    static func < (a: WordSpan, b: WordSpan) -> Bool {
        (a.first, a.last) < (b.first, b.last)
    }
}

extension CompiledTopic.Places {
    /// Where any of the sequences stands inside `window`, ascending, each span once.
    func spans(in index: ItemIndex, _ window: Window) -> [WordSpan] {
        var spans: [WordSpan] = []
        let ranges = window.ranges(field, in: index)
        for sequence in sequences { Self.append(sequence, in: index, ranges, to: &spans) }
        guard sequences.count > 1, spans.count > 1 else { return spans }
        spans.sort()
        var unique: [WordSpan] = []
        for span in spans where unique.last != span { unique.append(span) }
        return unique
    }

    func occur(in index: ItemIndex, _ window: Window) -> Bool {
        let ranges = window.ranges(field, in: index)
        var spans: [WordSpan] = []
        return sequences.contains { sequence in
            if sequence.count == 1 {
                return index.positions(of: sequence[0]).contains { position in ranges.contains { $0.contains(position) }
                }
            }
            Self.append(sequence, in: index, ranges, to: &spans)
            return !spans.isEmpty
        }
    }

    private static func append(
        _ sequence: [Int32], in index: ItemIndex, _ ranges: [Range<Int32>], to spans: inout [WordSpan]
    ) {
        let lists = sequence.map { index.positions(of: $0) }
        guard let rarest = lists.indices.min(by: { lists[$0].count < lists[$1].count }), !lists[rarest].isEmpty else {
            return
        }
        for range in ranges {
            for position in lists[rarest].within(range) {
                let first = position - Int32(rarest)
                let last = first + Int32(sequence.count - 1)
                guard range.contains(first), range.contains(last) else { continue }
                let isHere = lists.indices.allSatisfy { $0 == rarest || lists[$0].holds(first + Int32($0)) }
                if isHere { spans.append(WordSpan(first: first, last: last)) }
            }
        }
    }
}

extension ItemIndex.Positions {
    /// Those in `range`. O(log n).
    fileprivate func within(_ range: Range<Int32>) -> Slice<Self> {
        self[firstIndex(notBelow: range.lowerBound)..<firstIndex(notBelow: range.upperBound)]
    }

    fileprivate func holds(_ position: Int32) -> Bool {
        let index = firstIndex(notBelow: position)
        return index < endIndex && self[index] == position
    }

    private func firstIndex(notBelow position: Int32) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < position { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
