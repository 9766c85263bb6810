/// An element that is open.
struct Frame {
    var meaning: Meaning?
    var textStart = 0
    var base: String?
    /// An `xml:base` stands on it or around it.
    var movesBase = false
    var language: String?
    var kind = TextKind.plain
    /// Characters are written as markup, since elements stand among them.
    var escapes = false
    var note: [String?] = []
    /// Unknown elements around it.
    var skipped = 0
    var collects = false

    init(skipped: Int = 0) {
        self.skipped = skipped
    }
}
