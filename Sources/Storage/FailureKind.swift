/// What kind of trouble a feed is in.
package enum FailureKind: String, Sendable, CaseIterable {
    /// No answer: no such name, no connection, no TLS, no time left.
    case unreachable
    /// A status that says no.
    case refused
    /// "Too many requests".
    case limited
    /// A web page, a challenge or nothing at all in the feed's place.
    case blocked
    /// An answer that is no whole feed: cut, too large, broken, another document.
    case unreadable
    case gone
}
