/// Unicode scalars read out of UTF-8 that is known to be valid (it came from a `String`).
package enum UTF8Scalars {
    /// The scalar that starts at `index`, and its length in bytes. `index` must stand on a scalar's first byte.
    @inline(__always)
    package static func scalar(in bytes: [UInt8], at index: Int) -> (value: UInt32, length: Int) {
        let lead = bytes[index]
        if lead < 0x80 { return (UInt32(lead), 1) }
        if lead < 0xE0 {
            return (UInt32(lead & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), 2)
        }
        if lead < 0xF0 {
            return (
                UInt32(lead & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F), 3
            )
        }
        return (
            UInt32(lead & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12
                | UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F), 4
        )
    }

    /// The same, out of memory that somebody else checks: `bytes` must hold the whole scalar.
    @inline(__always)
    static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (value: UInt32, length: Int) {
        let lead = unsafe bytes[index]
        if lead < 0x80 { return (UInt32(lead), 1) }
        let second = unsafe UInt32(bytes[index + 1] & 0x3F)
        if lead < 0xE0 { return (UInt32(lead & 0x1F) << 6 | second, 2) }
        let third = unsafe UInt32(bytes[index + 2] & 0x3F)
        if lead < 0xF0 { return (UInt32(lead & 0x0F) << 12 | second << 6 | third, 3) }
        let fourth = unsafe UInt32(bytes[index + 3] & 0x3F)
        return (UInt32(lead & 0x07) << 18 | second << 12 | third << 6 | fourth, 4)
    }

    /// Writes `value` as UTF-8; nothing where it is no scalar.
    @inline(__always)
    package static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        if value < 0x80 {
            bytes.append(UInt8(value))
        } else if value < 0x800 {
            bytes.append(UInt8(0xC0 | value >> 6))
            bytes.append(UInt8(0x80 | value & 0x3F))
        } else if value < 0x10000 {
            bytes.append(UInt8(0xE0 | value >> 12))
            bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | value & 0x3F))
        } else if value < 0x110000 {
            bytes.append(UInt8(0xF0 | value >> 18))
            bytes.append(UInt8(0x80 | value >> 12 & 0x3F))
            bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
            bytes.append(UInt8(0x80 | value & 0x3F))
        }
    }

    /// True for a byte that continues a scalar.
    @inline(__always)
    package static func continues(_ byte: UInt8) -> Bool {
        byte & 0xC0 == 0x80
    }
}
