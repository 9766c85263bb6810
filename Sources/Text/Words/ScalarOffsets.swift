/// Turns bytes of a text into the Unicode scalars that the contracts count, and back.
package struct ScalarOffsets: Sendable {
    /// The scalars before each block of `blockSize` bytes; empty where the text is ASCII.
    private let scalarsBeforeBlock: [UInt32]
    private static var blockSize: Int { 64 }

    package init(_ utf8: [UInt8]) {
        scalarsBeforeBlock = Self.blocks(of: utf8)
    }

    package var isASCII: Bool { scalarsBeforeBlock.isEmpty }

    /// Unicode scalars before byte `offset` of `utf8`. O(1).
    package func scalar(atByte offset: Int, in utf8: [UInt8]) -> Int {
        guard !isASCII else { return offset }
        let block = min(offset / Self.blockSize, scalarsBeforeBlock.count - 1)
        var count = Int(scalarsBeforeBlock[block])
        for index in block * Self.blockSize..<offset where !UTF8Scalars.continues(utf8[index]) {
            count += 1
        }
        return count
    }

    /// The byte at which the scalar with index `offset` starts; the text's length where there is none. O(log n).
    package func byte(atScalar offset: Int, in utf8: [UInt8]) -> Int {
        guard !isASCII else { return min(offset, utf8.count) }
        var low = 0
        var high = scalarsBeforeBlock.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(scalarsBeforeBlock[middle]) <= offset { low = middle } else { high = middle }
        }
        var count = Int(scalarsBeforeBlock[low])
        var index = low * Self.blockSize
        while index < utf8.count {
            if !UTF8Scalars.continues(utf8[index]) {
                if count == offset { return index }
                count += 1
            }
            index += 1
        }
        return utf8.count
    }

    private static func blocks(of utf8: [UInt8]) -> [UInt32] {
        // Safe because every index is below the count. Without bounds checks both loops take many bytes at a time.
        unsafe utf8.withUnsafeBufferPointer { utf8 in
            var all: UInt8 = 0
            for index in 0..<utf8.count { all |= unsafe utf8[index] }
            guard all >= 0x80 else { return [] }
            var blocks: [UInt32] = []
            blocks.reserveCapacity(utf8.count / blockSize + 1)
            var count: UInt32 = 0
            var start = 0
            while start < utf8.count {
                blocks.append(count)
                let end = min(start + blockSize, utf8.count)
                var here: UInt8 = 0
                for index in start..<end { here &+= unsafe UTF8Scalars.continues(utf8[index]) ? 0 : 1 }
                count += UInt32(here)
                start = end
            }
            return blocks
        }
    }
}
