internal import CXML

/// Bytes that are gathered in memory of their own: a piece costs no reference count and no check of uniqueness, as it would in an
/// array. Its room is kept from one use to the next.
@safe
struct ByteBuffer: ~Copyable, Sendable {
    private(set) var count = 0
    // Safe because the buffer is its only owner and can't be copied.
    nonisolated(unsafe) private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int

    init() {
        capacity = 256
        unsafe start = .allocate(capacity: capacity)
    }

    deinit {
        unsafe start.deallocate()
    }

    /// Makes room for as many bytes more.
    @inline(__always)
    mutating func reserve(_ more: Int) {
        if capacity - count < more { grow(more) }
    }

    private mutating func grow(_ more: Int) {
        capacity = max(capacity * 2, count + more)
        let wider = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        unsafe wider.update(from: start, count: count)
        unsafe start.deallocate()
        unsafe start = wider
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1)
        unsafe start[count] = byte
        count += 1
    }

    @inline(__always)
    mutating func append(_ piece: Span<UInt8>) {
        let length = piece.count
        reserve(length)
        unsafe piece.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            unsafe (start + count).update(from: base, count: length)
        }
        count += length
    }

    mutating func append(_ bytes: [UInt8]) {
        append(bytes.span)
    }

    mutating func append(_ text: StaticString) {
        let length = text.utf8CodeUnitCount
        reserve(length)
        unsafe (start + count).update(from: text.utf8Start, count: length)
        count += length
    }

    /// Stores sixteen bytes of which the first `length` count; there must be room for sixteen.
    @inline(__always)
    mutating func append(_ block: SIMD16<UInt8>, length: Int) {
        assert(capacity - count >= 16 && length <= 16)
        unsafe UnsafeMutableRawPointer(start + count).storeBytes(of: block, as: SIMD16<UInt8>.self)
        count += length
    }

    /// As markup that stands for these characters.
    mutating func append(escaping piece: Span<UInt8>) {
        var from = 0
        for index in 0..<piece.count where Escape.isSpecial(piece[index]) {
            append(piece.extracting(from..<index))
            append(escape: piece[index])
            from = index + 1
        }
        append(piece.extracting(from..<piece.count))
    }

    /// The reference that stands for one of `"`, `&`, `<`, `>`; any other byte as it is.
    mutating func append(escape byte: UInt8) {
        switch byte {
        case 0x26: append("&amp;")
        case 0x3C: append("&lt;")
        case 0x3E: append("&gt;")
        case 0x22: append("&quot;")
        default: append(byte)
        }
    }

    mutating func truncate(to length: Int) {
        count = min(count, length)
    }

    mutating func removeAll() {
        count = 0
    }

    borrowing func withSpan(_ body: (Span<UInt8>) -> Void) {
        body(unsafe Span(_unsafeElements: UnsafeBufferPointer(start: start, count: count)))
    }

    /// The bytes as a string. They are UTF-8 already: what readers take in is, once it is decoded, and is cut at ASCII alone.
    func makeString() -> String {
        unsafe String.make(ofValid: Span(_unsafeElements: UnsafeBufferPointer(start: start, count: count)))
    }
}

extension String {
    /// A string of bytes that are known to be UTF-8, which spares looking at each again.
    @unsafe
    package static func make(ofValid bytes: Span<UInt8>) -> String {
        assert(TextDecoder.firstInvalid(bytes) == nil, "bytes of a document are decoded before they are read")
        return unsafe String(copying: UTF8Span(unchecked: bytes))
    }
}
