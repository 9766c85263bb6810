import Model

extension ItemField {
    /// The fields that a topic without a field looks into stand first.
    static let plain: [ItemField] = [.title, .summary, .content]

    /// The index in `allCases`.
    var number: Int {
        switch self {
        case .title: 0
        case .summary: 1
        case .content: 2
        case .author: 3
        case .category: 4
        case .link: 5
        }
    }

    /// The bit that stands for the field in a set of them.
    var bit: UInt8 { 1 << UInt8(number) }

    /// The set of `plain`.
    static let plainBits: UInt8 = 0b111
}
