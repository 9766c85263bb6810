/// Sixteen bytes that are looked at together.
enum ByteBlock {
    /// Each operand is a vector: operators with a scalar are not made of vector code.
    @inline(__always)
    static func all(_ byte: UInt8) -> SIMD16<UInt8> {
        SIMD16(repeating: byte)
    }

    /// A byte of ones for each lane that is set, in the order of memory.
    @inline(__always)
    static func bits(_ mask: SIMDMask<SIMD16<Int8>>) -> (low: UInt64, high: UInt64) {
        let words = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
        return (UInt64(littleEndian: words[0]), UInt64(littleEndian: words[1]))
    }

    /// The first lane that is set, 16 where none is.
    @inline(__always)
    static func first(_ mask: SIMDMask<SIMD16<Int8>>) -> Int {
        let (low, high) = bits(mask)
        if low != 0 { return low.trailingZeroBitCount >> 3 }
        return high == 0 ? 16 : 8 + high.trailingZeroBitCount >> 3
    }
}
