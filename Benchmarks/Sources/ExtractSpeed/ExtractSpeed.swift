import ArticleExtraction
import Glibc

/// `ExtractSpeed FOLDER`: at each line it reads, extracts the articles of all pages of FOLDER and answers with the CPU
/// seconds that it took,
/// so that a script can take turns between this and others.
/// `ExtractSpeed --memory FILE`: extracts one page, and says how much that adds to the peak of the process's memory, in
/// KiB.
@main
struct ExtractSpeed {
    static func main() {
        let arguments = CommandLine.arguments
        if arguments.count == 3, arguments[1] == "--memory", let bytes = Folder.read(arguments[2]) {
            // The tables of the modules are none of the page's.
            _ = extract(Array("<p>Some words, and more of them</p>".utf8))
            let before = Folder.peakMemory
            let length = extract(bytes)
            print("\(Folder.peakMemory - before) \(bytes.count / 1024) \(length)")
            return
        }
        guard arguments.count == 2 else {
            print("usage: ExtractSpeed FOLDER | --memory FILE")
            exit(64)
        }
        let files = Folder.files(arguments[1])
        while readLine() != nil {
            let start = processorSeconds
            var length = 0
            for file in files { length += extract(file.bytes) }
            print("\(processorSeconds - start) \(length)")
            fflush(nil)
        }
    }

    private static func extract(_ bytes: [UInt8]) -> Int {
        ArticleExtractor(url: "https://example.org/page").extract(bytes)?.text.utf8.count ?? 0
    }

    private static var processorSeconds: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        let micro = usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
        return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + Double(micro) / 1e6
    }
}
