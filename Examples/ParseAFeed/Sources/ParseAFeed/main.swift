import FeedParsing
import Glibc

guard CommandLine.arguments.count == 2, let file = fopen(CommandLine.arguments[1], "rb") else { exit(66) }
var bytes = [UInt8](repeating: 0, count: 10_000_000)
bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
let document = try FeedParser().parse(bytes, context: .init(url: "https://example.org/feed.xml", wantsHTML: false))
print("\(document.feed.title?.text ?? "A feed without a title") (\(document.format.rawValue))")
for item in document.items {
    print(item.published.map(\.description) ?? "at some time", item.title?.text ?? item.link ?? "?")
}
