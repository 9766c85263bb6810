import Model

/// The words among which a topic must stand.
struct Window {
    /// Word positions of the title, summary and content; ascending, apart from each other.
    let ranges: [Range<Int32>]

    init(_ ranges: [Range<Int32>]) {
        self.ranges = ranges
    }

    /// All of the item.
    init(all index: ItemIndex) {
        ranges = [.title, .summary, .content].map(index.range(of:))
    }

    /// A field that a topic names is looked into as a whole, whatever the scope.
    func ranges(_ field: ItemField?, in index: ItemIndex) -> [Range<Int32>] {
        field.map { [index.range(of: $0)] } ?? ranges
    }
}
