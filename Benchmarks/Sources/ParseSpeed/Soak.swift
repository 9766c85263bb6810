import FeedParsing
import Glibc

/// A daemon's month in a minute: does anything stay of a document that is parsed?
struct Soak {
    let files: [[UInt8]]

    func run(rounds: Int) {
        for round in 1...rounds {
            for (number, bytes) in files.enumerated() {
                _ = ParseSpeed.parse(bytes, html: round.isMultiple(of: 2))
                // Every tenth one cut, so that the lenient reader and the errors have their turn.
                if (number + round).isMultiple(of: 10) {
                    _ = ParseSpeed.parse(Array(bytes[..<(bytes.count * (round % 97) / 97)]), html: true)
                }
            }
            _ = ParseSpeed.parse(Self.names(round), html: true)
            if round * 10 % rounds < 10 || round == 1 {
                print("round \(round): \(Folder.residentMemory) KiB, at most \(Folder.peakMemory) KiB")
            }
        }
    }

    /// A feed of a thousand names that no other one has: elements, attributes, prefixes, namespaces, an encoding.
    private static func names(_ round: Int) -> [UInt8] {
        var text = "<?xml version='1.0' encoding='x-\(round)'?><rss version='2.0'><channel><title>\(round)</title>"
        for number in 0..<250 {
            let name = "n\(round)-\(number)"
            text += "<p\(name):e\(name) xmlns:p\(name)='https://example.org/\(name)' a\(name)='1'/>"
        }
        return Array((text + "</channel></rss>").utf8)
    }
}
