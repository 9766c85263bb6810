/// The part of a page that is its article.
struct Content {
    /// Nodes, in the page's order, none within another.
    var roots: [Int]
    /// By node of the page: left out of them.
    var dropped: [Bool]
    /// Scalars of text.
    var length: Int
}
