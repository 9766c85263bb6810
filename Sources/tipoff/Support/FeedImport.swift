import Configuration
import FeedParsing
import Storage
import Text

/// What of an OPML document goes into a config.
struct FeedImport {
    private(set) var feeds: [NewFeed] = []
    /// Feeds that the config has already, or that the document names again; their tags are taken over from there.
    private(set) var duplicates = 0
    private(set) var refusals: [Refusal] = []

    /// An outline that is not imported.
    struct Refusal {
        let line: Int
        let title: String
        let reason: String
    }

    init(_ document: OPMLDocument, into configuration: Configuration) {
        var places: [NormalisedLink: Int?] = [:]
        for feed in configuration.feeds {
            if let link = FeedAddress.link(feed.key) { places.updateValue(nil, forKey: link) }
        }
        var names = Set(configuration.feeds.compactMap(\.name))
        for outline in document.feeds {
            let title = outline.title.map { TerminalText.safe($0) }
            do throws(FeedAddress.Failure) {
                let url = try FeedAddress.webURL(outline.url)
                guard let link = FeedAddress.link(url) else { throw FeedAddress.Failure(reason: "it names no host") }
                let tags = outline.tags.map { TerminalText.safe($0) }
                if let place = places[link] {
                    duplicates += 1
                    if let place { addTags(tags, to: place) }
                    continue
                }
                places.updateValue(feeds.count, forKey: link)
                // A reader that has no title writes the address in its place.
                let name = title.flatMap { $0 == outline.url ? nil : Self.unused($0, &names) }
                feeds.append(NewFeed(url: url, name: name, tags: tags))
            } catch {
                refusals.append(Refusal(line: outline.line, title: title ?? "an outline", reason: error.reason))
            }
        }
    }

    /// A feed that stands in two folders has both tags.
    private mutating func addTags(_ tags: [String], to index: Int) {
        for tag in tags where !feeds[index].tags.contains(tag) { feeds[index].tags.append(tag) }
    }

    /// The name, with a number where another feed has it: names in a config differ.
    private static func unused(_ name: String, _ names: inout Set<String>) -> String {
        if names.insert(name).inserted { return name }
        var number = 2
        while !names.insert("\(name) (\(number))").inserted { number += 1 }
        return "\(name) (\(number))"
    }
}
