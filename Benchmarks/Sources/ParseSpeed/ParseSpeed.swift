import FeedParsing
import Glibc

/// `ParseSpeed FOLDER`: reads a mode a line (`html`, `text`), parses all files of FOLDER that way and answers with the CPU seconds that
/// it took, so that a script can take turns between this and others.
/// `ParseSpeed --memory FILE`: parses one file, and says how much its parse adds to the peak of the process's memory, in KiB.
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
        guard arguments.count == 2 else {
            print("usage: ParseSpeed FOLDER | --memory FILE")
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

    private static func parse(_ bytes: [UInt8], html: Bool) -> Int {
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
