import Alerting
import Configuration
import FeedParsing

/// A config's feeds as other readers may have them.
struct FeedExport {
    private(set) var feeds: [OPMLFeed] = []
    private var redacted = 0
    private var files = 0

    init(_ document: ConfigurationDocument, withSecrets: Bool) {
        for (feed, written) in zip(document.configuration.feeds, document.feeds) {
            guard case .remote = feed.source else {
                files += 1
                continue
            }
            var url = written.url
            if !withSecrets {
                url = Self.withoutSecrets(url)
                if url != written.url { redacted += 1 }
            }
            feeds.append(OPMLFeed(url: url, title: written.name, tags: written.tags))
        }
    }

    /// What the reader of the list should know of it, a line each.
    var notes: [String] {
        var notes: [String] = []
        if redacted > 0 {
            notes.append(
                "\(Self.count(redacted)) without the user name, password or key in the URL: --with-secrets writes them")
        }
        if files > 0 { notes.append("\(Self.count(files)) left out: local files mean nothing to other readers") }
        return notes
    }

    private static func count(_ number: Int) -> String {
        number == 1 ? "1 feed is" : "\(number) feeds are"
    }

    /// A part that comes from the environment is no secret as it is written. It may hold any character, so that a private one stands
    /// in its place while the URL is taken apart.
    static func withoutSecrets(_ url: String) -> String {
        var variables: [Character: Substring] = [:]
        let masked = url.replacing(/\$\{[^}]*\}/) { match in
            guard let scalar = Unicode.Scalar(0xF0000 + UInt32(variables.count)) else { return String(match.output) }
            variables[Character(scalar)] = match.output
            return String(scalar)
        }
        let kept = PublicURL.redacted(masked) { part in part.contains { variables[$0] != nil } }
        return kept.map { variables[$0].map(String.init) ?? String($0) }.joined()
    }
}
