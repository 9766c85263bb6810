/// A list of feeds as readers exchange it: OPML 1.0, 1.1 and 2.0 (http://opml.org/spec2.opml).
package struct OPMLDocument: Hashable, Sendable {
    /// In the order of the document.
    package var feeds: [OPMLFeed] = []
    /// What is passed over, and why; and what was broken.
    package var problems: [Problem] = []
    /// The document ends before its root element does.
    package var isTruncated = false

    package init() {}

    package struct Problem: Hashable, Sendable {
        /// From 1.
        package let line: Int
        /// One line.
        package let message: String
    }
}

/// An outline that names a feed.
package struct OPMLFeed: Hashable, Sendable {
    /// As it is written: it may be anything.
    package var url: String
    package var title: String?
    /// The names of the folders around it, from the outermost, and then its categories; each once.
    package var tags: [String] = []
    /// From 1.
    package var line = 1

    package init(url: String, title: String? = nil, tags: [String] = []) {
        self.url = url
        self.title = title
        self.tags = tags
    }
}

/// Why a document is no OPML.
package struct OPMLError: Error, Hashable, Sendable {
    /// From 1.
    package let line: Int
    /// One line.
    package let message: String
}
