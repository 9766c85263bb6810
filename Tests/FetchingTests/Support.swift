import Fetching
import LoopbackServer

/// A fetcher that keeps nobody waiting, unless asked.
func makeFetcher(
    concurrency: Int = 64, perHost: Int = 64, spacing: Duration = .zero, timeout: Duration = .seconds(30),
    maxBytes: Int = 1_000_000, allowPrivateNetworks: Bool = false, redirectLimit: Int = 10, proxy: String? = nil,
    certificates: String? = nil
) throws -> Fetcher {
    try Fetcher(
        FetchOptions(
            userAgent: "Tipoff/0.0 (+https://example.org/)", concurrency: concurrency, perHost: perHost,
            spacing: spacing, timeout: timeout, maxBytes: maxBytes, allowPrivateNetworks: allowPrivateNetworks,
            proxy: proxy, redirectLimit: redirectLimit, certificates: certificates))
}

/// The error of a fetch that must fail.
func failure(_ fetcher: Fetcher, _ request: FetchRequest) async -> FetchError? {
    do throws(FetchError) {
        _ = try await fetcher.fetch(request)
        return nil
    } catch {
        return error
    }
}

/// Bodies that are small on the wire and without end once decoded.
enum Bombs {
    /// A gzip stream that opens one block of fixed Huffman codes and emits zeros: RFC 1951 §3.2.6, one literal, then matches of 258.
    static let gzipStart: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3] + pack(blockStart + literal + match)
    /// Eight matches are 104 bits, so the same 13 bytes go on forever: 2064 zeros each.
    static let gzipPiece: [UInt8] = pack(Array(repeating: match, count: 8).flatMap { $0 })

    /// A zstd frame with a window of 128 KiB (RFC 8878 §3.1.1).
    static let zstdStart: [UInt8] = [0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38]
    /// One block of 131072 times the same byte.
    static let zstdPiece: [UInt8] = [0x02, 0x00, 0x10, 0x61]

    private static let blockStart = [0, 1, 0]
    private static let literal = [0, 0, 1, 1, 0, 0, 0, 0]
    private static let match = [1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0]

    private static func pack(_ bits: [Int]) -> [UInt8] {
        stride(from: 0, to: bits.count, by: 8).map { start in
            (0..<8).reduce(UInt8(0)) { $0 | UInt8(bits[start + $1] << $1) }
        }
    }
}
