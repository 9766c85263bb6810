import Configuration
import Foundation
import Storage

/// A feed's address as people type it or other readers write it, made one that the config can hold.
enum FeedAddress: Equatable {
    /// http or https.
    case web(String)
    /// Absolute.
    case file(String)

    /// Why a text is no such address, without showing any of it.
    struct Failure: Error {
        let reason: String
    }

    /// What a person typed: a URL, one without `https://`, or the path of a file that is there.
    static func typed(_ text: String) throws(Failure) -> FeedAddress {
        if scheme(of: text) == nil, FileManager.default.fileExists(atPath: text) {
            return .file(URL(fileURLWithPath: text).standardizedFileURL.path)
        }
        if scheme(of: text) == nil, let host = text.split(separator: "/").first,
            host.contains(".") || host.contains(":")
        {
            return .web(try webURL("https://\(text)"))
        }
        return .web(try webURL(text))
    }

    /// A URL of the network; `feed:` and `feed://`, by which browsers once found their reader, are understood.
    static func webURL(_ text: String) throws(Failure) -> String {
        var url = text
        if text.lowercased().hasPrefix("feed:") {
            let rest = text.dropFirst(5)
            url = rest.hasPrefix("//") ? "https:\(rest)" : String(rest)
        }
        if let scheme = scheme(of: url), !["http", "https"].contains(scheme) {
            throw Failure(reason: "it is a \(scheme.prefix(20)): URL; a feed is fetched from https:// or http:// alone")
        }
        if let trouble = NewFeed.trouble(ofURL: url) { throw Failure(reason: trouble) }
        return url
    }

    /// What is the same for every spelling of a feed's URL; nil for what is none. A fragment is never sent.
    static func link(_ url: String) -> NormalisedLink? {
        NormalisedLink(String(url.prefix { $0 != "#" }))
    }

    /// In lower case; nil where the text begins with none. `example.org:8080/feed` begins with a host.
    private static func scheme(of text: String) -> String? {
        let scheme = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-".contains($0)) }
        let rest = text.dropFirst(scheme.count)
        guard scheme.first?.isLetter == true, rest.first == ":", rest.dropFirst().first?.isNumber != true else {
            return nil
        }
        return scheme.lowercased()
    }
}
