import Model

/// The words among which a topic must stand.
struct Window {
    /// Word positions of the title, summary and content; ascending, apart from each other, none over a field's border. Nothing is
    /// said where the window is the whole item.
    let ranges: [Range<Int32>]
    let isWhole: Bool

    init(_ ranges: [Range<Int32>]) {
        self.ranges = ranges
        isWhole = false
    }

    private init() {
        ranges = []
        isWhole = true
    }

    /// All of the item.
    static let whole = Window()
}
