// The C types of addresses belong to whichever of the two modules the compiler met first.
import CCurl
import Glibc

/// An IP address, and whether it belongs to the public internet.
///
/// Judged from the address that is really connected to, never from the text of a URL: `2130706433`, `0x7f.1` and `[::ffff:127.0.0.1]` are all
/// the loopback. The ranges are the IANA special-purpose registries (RFC 6890 and later), multicast and the reserved rest.
enum NetworkAddress: Hashable, Sendable {
    /// In host byte order.
    case v4(UInt32)
    /// The first and the last 64 bits, in host byte order.
    case v6(high: UInt64, low: UInt64)

    /// An address literal of RFC 4291 or four decimal numbers; brackets and a zone are left out of account.
    init?(_ literal: String) {
        let text = String(literal.drop { $0 == "[" }.prefix { $0 != "]" && $0 != "%" })
        var v4 = in_addr()
        var v6 = in6_addr()
        if unsafe inet_pton(AF_INET, text, &v4) == 1 {
            self = .v4(UInt32(bigEndian: v4.s_addr))
        } else if unsafe inet_pton(AF_INET6, text, &v6) == 1 {
            self = Self.make(v6)
        } else {
            return nil
        }
    }

    /// The address that a socket is about to connect to; nil for a family that is not IP.
    init?(_ address: UnsafePointer<sockaddr>) {
        switch unsafe Int32(address.pointee.sa_family) {
        case AF_INET:
            let v4 = unsafe UnsafeRawPointer(address).loadUnaligned(as: sockaddr_in.self)
            self = .v4(UInt32(bigEndian: v4.sin_addr.s_addr))
        case AF_INET6:
            let v6 = unsafe UnsafeRawPointer(address).loadUnaligned(as: sockaddr_in6.self)
            self = Self.make(v6.sin6_addr)
        default: return nil
        }
    }

    /// In the usual notation.
    var text: String {
        switch self {
        case .v4(let address):
            return stride(from: 24, through: 0, by: -8).map { "\(address >> UInt32($0) & 0xff)" }.joined(separator: ".")
        case .v6(let high, let low):
            return [high, low].flatMap { half in
                stride(from: 48, through: 0, by: -16).map { String(half >> UInt64($0) & 0xffff, radix: 16) }
            }.joined(separator: ":")
        }
    }

    /// False for loopback, private, link-local, shared, documentation, multicast, reserved and tunnelled addresses.
    var isPublic: Bool {
        switch self {
        case .v4(let address):
            return !Self.deniedV4.contains { address >> (32 - $0.bits) == $0.prefix >> (32 - $0.bits) }
        case .v6(let high, let low):
            if let embedded = Self.embeddedV4(high, low) { return embedded.isPublic }
            return !Self.deniedV6.contains { high >> (64 - $0.bits) == $0.prefix >> (64 - $0.bits) }
                // ::/96 holds ::, ::1 and the IPv4-compatible addresses, deprecated by RFC 4291 §2.5.5.1.
                && !(high == 0 && low >> 32 == 0)
        }
    }

    private static func make(_ address: in6_addr) -> NetworkAddress {
        let words = unsafe withUnsafeBytes(of: address) { bytes in
            unsafe (bytes.loadUnaligned(as: UInt64.self), bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        }
        return .v6(high: UInt64(bigEndian: words.0), low: UInt64(bigEndian: words.1))
    }

    /// The IPv4 address that is really reached: mapped, translated (RFC 2765) or through NAT64 (RFC 6052).
    private static func embeddedV4(_ high: UInt64, _ low: UInt64) -> NetworkAddress? {
        let isMapped = high == 0 && low >> 32 == 0xffff
        let isTranslated = high == 0 && low >> 32 == 0xffff_0000
        let isNAT64 = high == 0x0064_ff9b_0000_0000 && low >> 32 == 0
        return isMapped || isTranslated || isNAT64 ? .v4(UInt32(truncatingIfNeeded: low)) : nil
    }

    private static let deniedV4: [(prefix: UInt32, bits: UInt32)] = [
        (0x0000_0000, 8),  // 0.0.0.0/8: on Linux a way to the loopback
        (0x0a00_0000, 8),  // 10/8
        (0x6440_0000, 10),  // 100.64/10, shared by carriers
        (0x7f00_0000, 8),  // 127/8
        (0xa9fe_0000, 16),  // 169.254/16, the metadata services of clouds
        (0xac10_0000, 12),  // 172.16/12
        (0xc000_0000, 24),  // 192.0.0/24
        (0xc000_0200, 24),  // 192.0.2/24, documentation
        (0xc058_6300, 24),  // 192.88.99/24, 6to4 relays
        (0xc0a8_0000, 16),  // 192.168/16
        (0xc612_0000, 15),  // 198.18/15, benchmarks
        (0xc633_6400, 24),  // 198.51.100/24, documentation
        (0xcb00_7100, 24),  // 203.0.113/24, documentation
        (0xe000_0000, 4),  // multicast
        (0xf000_0000, 4),  // reserved, and broadcast
    ]

    private static let deniedV6: [(prefix: UInt64, bits: UInt64)] = [
        (0x0064_ff9b_0001_0000, 48),  // 64:ff9b:1::/48, local NAT64
        (0x0100_0000_0000_0000, 64),  // 100::/64, discard
        (0x2001_0000_0000_0000, 32),  // Teredo
        (0x2001_0010_0000_0000, 28),  // ORCHID
        (0x2001_0020_0000_0000, 28),  // ORCHIDv2
        (0x2001_0db8_0000_0000, 32),  // documentation
        (0x2002_0000_0000_0000, 16),  // 6to4
        (0x3fff_0000_0000_0000, 20),  // documentation
        (0x5f00_0000_0000_0000, 16),  // SRv6
        (0xfc00_0000_0000_0000, 7),  // unique local
        (0xfe80_0000_0000_0000, 10),  // link-local
        (0xfec0_0000_0000_0000, 10),  // site-local, deprecated
        (0xff00_0000_0000_0000, 8),  // multicast
    ]
}
