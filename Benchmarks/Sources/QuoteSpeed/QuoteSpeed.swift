import Glibc
import Quotations

/// `QuoteSpeed FILE [ROUNDS]`: reads who said what in the articles of FILE, which a line of `%%` parts, and prints what one core does a
/// second, the words an article has, and by how many KiB the peak of memory grew after the first round.
@main
struct QuoteSpeed {
    static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count > 1, let text = read(arguments[1]) else {
            print("usage: QuoteSpeed FILE [ROUNDS]")
            exit(64)
        }
        let articles = text.split(separator: "\n%%\n").map(String.init)
        let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 10 : 10
        let words = articles.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
        let reader = QuotationReader()
        var statements = 0
        for article in articles { statements += reader.read(article, language: "en").statements.count }
        let peak = usage().ru_maxrss
        let start = seconds()
        for _ in 0..<rounds {
            for article in articles { statements += reader.read(article, language: "en").statements.count }
        }
        let rate = Double(articles.count * rounds) / (seconds() - start)
        print(
            "\(Int(rate)) articles/s of \(words / max(1, articles.count)) words, \(usage().ru_maxrss - peak) KiB more, \(statements) statements"
        )
    }

    private static func read(_ path: String) -> String? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer[..<count]
        }
    }

    private static func usage() -> rusage {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage
    }

    private static func seconds() -> Double {
        let time = usage().ru_utime
        return Double(time.tv_sec) + Double(time.tv_usec) / 1e6
    }
}
