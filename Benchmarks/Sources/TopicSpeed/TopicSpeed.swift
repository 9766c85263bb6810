import Glibc
import Model
import Rules

/// `TopicSpeed ARTICLES TOPICS COUNT LANGUAGE`: compiles the first COUNT lines of TOPICS as rules and says how long that took and what
/// memory it added. Then reads a number of CPU seconds a line, matches the articles for that long, and answers with the articles a CPU
/// second and the matches an article, so that a script can take turns between this and others.
///
/// ARTICLES holds texts, each after its length in bytes (4 bytes, least significant first).
@main
struct TopicSpeed {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 5, let count = Int(arguments[3]) else {
            print("usage: TopicSpeed ARTICLES TOPICS COUNT LANGUAGE")
            exit(64)
        }
        let items = articles(File.read(arguments[1]), language: arguments[4])
        let topics = String(decoding: File.read(arguments[2]), as: UTF8.self).split(separator: "\n").prefix(count)
        let rules = topics.enumerated().map { number, topic in
            var rule = Rule(name: "\(number)")
            rule.topic = String(topic)
            return rule
        }
        let memory = Self.memory
        let start = processorSeconds
        let ruleSet = try RuleSet(rules: rules)
        print("\(processorSeconds - start) \(peakMemory - memory)")
        fflush(nil)
        while let line = readLine(), let seconds = Double(line) {
            let start = processorSeconds
            var matched = 0
            var articles = 0
            repeat {
                for item in items { matched += ruleSet.matches(item).count }
                articles += items.count
            } while processorSeconds - start < seconds
            print("\(Double(articles) / (processorSeconds - start)) \(Double(matched) / Double(articles))")
            fflush(nil)
        }
    }

    private static func articles(_ bytes: [UInt8], language: String) -> [Item] {
        var items: [Item] = []
        var index = 0
        while index + 4 <= bytes.count {
            let length = (0..<4).reduce(0) { $0 | Int(bytes[index + $1]) << (8 * $1) }
            index += 4
            var item = Item()
            item.language = language
            var content = ItemContent()
            content.text = String(decoding: bytes[index..<index + length], as: UTF8.self)
            item.content = [content]
            items.append(item)
            index += length
        }
        return items
    }

    private static var processorSeconds: Double {
        let usage = usage
        let micro = usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
        return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + Double(micro) / 1e6
    }

    /// In KiB.
    private static var peakMemory: Int { usage.ru_maxrss }

    /// What the process holds now, in KiB: see proc(5), statm.
    private static var memory: Int {
        let fields = String(decoding: File.read("/proc/self/statm"), as: UTF8.self).split(separator: " ")
        return fields.count > 1 ? (Int(fields[1]) ?? 0) * Int(getpagesize()) / 1024 : 0
    }

    private static var usage: rusage {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage
    }
}

private enum File {
    static func read(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "rb") else {
            print("can't read \(path)")
            exit(66)
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
        }
    }
}
