/// An element that is open. Small: one is made for each.
struct Frame {
    var meaning: Meaning?
    var surroundings: Surroundings?
    var textStart = 0
    var kind = TextKind.plain
    /// Characters are written as markup, since elements stand among them.
    var escapes = false
    var collects = false
    /// Unknown elements around it.
    var skipped = 0
    var note: [String?] = []

    init(skipped: Int = 0) {
        self.skipped = skipped
    }
}

/// What `xml:base` and `xml:lang` say of an element and all inside it, which share it.
final class Surroundings {
    let base: String?
    /// An `xml:base` stands on the element or around it.
    let movesBase: Bool
    let language: String?

    init(base: String?, movesBase: Bool, language: String?) {
        self.base = base
        self.movesBase = movesBase
        self.language = language
    }
}
