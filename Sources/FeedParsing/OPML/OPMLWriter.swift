internal import Markup

/// Writes OPML 2.0 (http://opml.org/spec2.opml).
package struct OPMLWriter: Sendable {
    /// Of the list.
    package var title: String
    /// RFC 822, as the format asks.
    package var created: String

    package init(title: String, created: String) {
        self.title = title
        self.created = created
    }

    /// A document in which each feed stands in the folder of its first tag and names all its tags as categories.
    ///
    /// Folders come where their first feed does, so that a list without tags keeps its order. In a category `,` and `/` divide; a
    /// tag that holds one of them is none.
    package func write(_ feeds: [OPMLFeed]) -> String {
        var lines = [
            #"<?xml version="1.0" encoding="UTF-8"?>"#, #"<opml version="2.0">"#, "  <head>",
            "    <title>\(Self.escaped(title))</title>", "    <dateCreated>\(Self.escaped(created))</dateCreated>",
            "    <docs>http://opml.org/spec2.opml</docs>", "  </head>", "  <body>",
        ]
        var written: Set<String> = []
        let folders = Dictionary(grouping: feeds) { $0.tags.first ?? "" }
        for feed in feeds {
            guard let folder = feed.tags.first else {
                lines.append("    " + outline(feed))
                continue
            }
            guard written.insert(folder).inserted else { continue }
            lines.append("    <outline text=\"\(Self.escaped(folder))\">")
            lines += (folders[folder] ?? []).map { "      " + outline($0) }
            lines.append("    </outline>")
        }
        return (lines + ["  </body>", "</opml>", ""]).joined(separator: "\n")
    }

    private func outline(_ feed: OPMLFeed) -> String {
        let name = Self.escaped(feed.title ?? feed.url)
        let categories = feed.tags.filter { !$0.contains(",") && !$0.contains("/") }.joined(separator: ",")
        let category = categories.isEmpty ? "" : " category=\"\(Self.escaped(categories))\""
        return
            "<outline type=\"rss\" text=\"\(name)\" title=\"\(name)\" xmlUrl=\"\(Self.escaped(feed.url))\"\(category)/>"
    }

    /// Without what XML 1.0 can't hold.
    private static func escaped(_ text: String) -> String {
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: clean.append(" ")
            case ..<0x20, 0xFFFE, 0xFFFF: continue
            default: clean.append(scalar)
            }
        }
        var buffer = TextBuffer()
        let bytes = Array(String(clean).utf8)
        buffer.append(escaping: bytes.span)
        return String(decoding: buffer.bytes, as: UTF8.self)
    }
}
