import Foundation
import Model
import Testing

@testable import FeedParsing

/// What must hold of any bytes, tried on spoiled copies of the fuzzers' seeds. `make fuzz` looks further.
struct MutationTests {
    /// The seeds of a subject; what a fuzzer found stands among them.
    private static func seeds(_ subject: FuzzSubject) throws -> [[UInt8]] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Fuzzing/Seeds/\(subject.rawValue)").standardizedFileURL
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try files.sorted { $0.path() < $1.path() }.map { try Array(Data(contentsOf: $0)) }
    }

    @Test(arguments: FuzzSubject.allCases)
    func `what the fuzzers start from and found is parsed safely`(subject: FuzzSubject) throws {
        let seeds = try Self.seeds(subject)
        #expect(!seeds.isEmpty)
        for seed in seeds {
            let (bytes, context) = subject.document(seed)
            #expect(FeedProperties.flaw(of: bytes, context: context) == nil)
        }
    }

    @Test(arguments: FuzzSubject.allCases)
    func `no mutation breaks a property`(subject: FuzzSubject) throws {
        let seeds = try Self.seeds(subject)
        var mutator = Mutator(seed: 20_261_122)
        for number in 0..<600 {
            let input = mutator.mutated(
                seeds[number % seeds.count], with: seeds[mutator.below(seeds.count)], limit: 4_096)
            let (bytes, context) = subject.document(input)
            let flaw = FeedProperties.flaw(of: bytes, context: context)
            #expect(flaw == nil, "mutation \(number): \(String(decoding: bytes.prefix(2_000), as: UTF8.self))")
        }
    }

    @Test func `mutations parse alike in pieces of any size`() throws {
        let seeds = try Self.seeds(.xml)
        var mutator = Mutator(seed: 3)
        for number in 0..<150 {
            // Half of the documents are sound: only those are read in pieces to their ends.
            let seed = seeds[number % seeds.count]
            let bytes = number < 10 ? seed : mutator.mutated(seed, with: seed, limit: 4_096)
            let whole = try? FeedParser().parse(bytes)
            for size in [1, 7, 4_096] {
                #expect((try? FeedParser(chunk: size).parse(bytes)) == whole, "mutation \(number) in pieces of \(size)")
            }
            for run in [1, 20, .max] {
                let parser = FeedParser(chunk: 65_536, shortestRun: run)
                #expect((try? parser.parse(bytes)) == whole, "mutation \(number), texts from \(run) bytes on apart")
            }
        }
    }

    @Test func `cut anywhere, a document ends in a partial feed or an error`() throws {
        for seed in try Self.seeds(.xml) {
            let whole = try? FeedParser().parse(seed)
            for end in stride(from: 0, to: seed.count, by: 13) {
                guard let part = try? FeedParser().parse(Array(seed[..<end])) else { continue }
                #expect(part.items.count <= whole?.items.count ?? 0)
                #expect(FeedProperties.flaw(of: part, from: end) == nil)
            }
        }
    }

    /// The properties would let anything pass if they could not fail.
    @Test(arguments: [
        "<p>one", "<p>one</b></p>", "<script>1</script>", "<a href=\"javascript:1\">x</a>",
        "<a href=\"java&#9;script:1\">x</a>",
        "<img src=\"x\" onerror=\"1\">", "<p style=\"x\">y</p>", "<a href=x>y</a>", "a < b", "<svg></svg>", "\u{1B}[1m",
        "<img src=\"data:image/svg+xml,x\">", "<a title=\"<\">x</a>",
    ])
    func `markup that could act is a flaw`(html: String) {
        #expect(SafeMarkup.flaw(in: html) != nil)
    }

    @Test(arguments: [
        "plain &amp; simple", "<p>one<br>two</p>", "<a href=\"https://example.org/?a=1&amp;b=2\" title=\"x\">y</a>",
        "<img src=\"data:image/png;base64,AA\" alt=\"\">", "<ul><li>a</li></ul>",
    ])
    func `markup that only shows is none`(html: String) {
        #expect(SafeMarkup.flaw(in: html) == nil)
    }
}
