import FeedParsing
import Glibc

/// `ParseSpeed FOLDER`: reads a mode a line (`html`, `text`), parses all files of FOLDER that way and answers with the CPU seconds that
/// it took, so that a script can take turns between this and others.
/// `ParseSpeed --memory FILE`: parses one file, and says how much its parse adds to the peak of the process's memory, in KiB.
/// `ParseSpeed --soak FOLDER ROUNDS`: parses all files of FOLDER again and again, spoiled ones and ever new names between them, and
/// says after each tenth of the rounds how much memory the process holds.
@main
struct ParseSpeed {
    static func main() {
        let arguments = CommandLine.arguments
        if arguments.count == 3, arguments[1] == "--memory", let bytes = Folder.read(arguments[2]) {
            let before = Folder.peakMemory
            let items = parse(bytes, html: true)
            print("\(Folder.peakMemory - before) \(bytes.count / 1024) \(items)")
            return
        }
        if arguments.count == 4, arguments[1] == "--soak", let rounds = Int(arguments[3]), rounds > 0 {
            return Soak(files: Folder.files(arguments[2]).map(\.bytes)).run(rounds: rounds)
        }
        guard arguments.count == 2 else {
            print("usage: ParseSpeed FOLDER | --memory FILE | --soak FOLDER ROUNDS")
            exit(64)
        }
        let files = Folder.files(arguments[1])
        while let mode = readLine() {
            let start = processorSeconds
            var items = 0
            for file in files { items += parse(file.bytes, html: mode == "html") }
            print("\(processorSeconds - start) \(items)")
            fflush(nil)
        }
    }

    static func parse(_ bytes: [UInt8], html: Bool) -> Int {
        let context = FeedParser.Context(url: "https://example.org/feed.xml", wantsHTML: html)
        return (try? FeedParser().parse(bytes, context: context).items.count) ?? 0
    }

    private static var processorSeconds: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        let micro = usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
        return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + Double(micro) / 1e6
    }
}
