import FeedParsing
import Glibc

/// `Mutate FOLDER COUNT [SEED]`: parses COUNT spoiled copies of the files of FOLDER, checks the properties of each result, and says
/// what the worst of them took. Exit status 1 where one did not hold or took longer than two seconds.
@main
struct Mutate {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3, let count = Int(arguments[2]) else {
            print("usage: Mutate FOLDER COUNT [SEED]")
            exit(64)
        }
        let files = Folder.files(arguments[1])
        guard !files.isEmpty else {
            print("\(arguments[1]) holds no files")
            exit(66)
        }
        var mutator = Mutator(seed: arguments.count > 3 ? UInt64(arguments[3]) ?? 1 : 1)
        var flaws = 0
        var slowest = (seconds: 0.0, bytes: 0, number: 0)
        var total = 0
        let clock = ContinuousClock()
        let start = clock.now
        for number in 1...max(1, count) {
            let bytes = mutator.mutated(
                files[mutator.below(files.count)].bytes, with: files[mutator.below(files.count)].bytes,
                limit: 10_000_000)
            total += bytes.count
            var flaw: String?
            let time = clock.measure {
                let context = FeedParser.Context(url: "https://example.org/feed.xml")
                guard let document = try? FeedParser().parse(bytes, context: context) else { return }
                flaw = FeedProperties.flaw(of: document, from: bytes.count)
            }
            let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
            if seconds > slowest.seconds { slowest = (seconds, bytes.count, number) }
            if seconds > 2 { flaw = "takes \(seconds) s" }
            if let flaw {
                flaws += 1
                if flaws <= 20 { print("document \(number): the parse \(flaw)") }
                Folder.write(bytes, "flaw-\(number)")
            }
            if number % 10_000 == 0 {
                print("\(number) documents, \(flaws) flaws, \(clock.now - start), peak \(Folder.peakMemory / 1024) MiB")
            }
        }
        let largest = files.map(\.bytes.count).max() ?? 0
        print(
            """
            \(count) documents, \(total / 1_000_000) MB, \(clock.now - start); the slowest \(slowest.seconds) s \
            (document \(slowest.number), \(slowest.bytes) bytes, properties included)
            peak memory \(Folder.peakMemory / 1024) MiB, of which the files themselves are \
            \(files.map(\.bytes.count).reduce(0, +) / 1_048_576) MiB, the largest \(largest / 1024) KiB
            \(flaws) flaws
            """)
        exit(flaws == 0 ? 0 : 1)
    }
}
