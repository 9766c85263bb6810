internal import CXML

/// Searches that hop with the C library's vector code.
package enum ByteSearch {
    package static func first(_ byte: UInt8, in span: Span<UInt8>, from start: Int) -> Int? {
        guard start < span.count else { return nil }
        return unsafe span.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress,
                let found = unsafe memchr(base + start, Int32(byte), bytes.count - start)
            else { return nil }
            return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
        }
    }

    package static func first(_ text: StaticString, in span: Span<UInt8>, from start: Int) -> Int? {
        guard start < span.count else { return nil }
        return unsafe span.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress,
                let found = unsafe cxml_find(base + start, bytes.count - start, text.utf8Start, text.utf8CodeUnitCount)
            else { return nil }
            return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
        }
    }

    package static func matches(_ text: StaticString, in span: Span<UInt8>, at start: Int) -> Bool {
        guard start >= 0, start + text.utf8CodeUnitCount <= span.count else { return false }
        return unsafe span.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return false }
            return unsafe memcmp(base + start, text.utf8Start, text.utf8CodeUnitCount) == 0
        }
    }

    /// ASCII letters in any case; `text` is in lower case.
    package static func matchesAnyCase(_ text: StaticString, in span: Span<UInt8>, at start: Int) -> Bool {
        guard start >= 0, start + text.utf8CodeUnitCount <= span.count else { return false }
        for offset in 0..<text.utf8CodeUnitCount {
            let byte = span[start + offset]
            let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
            guard unsafe text.utf8Start[offset] == lower else { return false }
        }
        return true
    }
}
