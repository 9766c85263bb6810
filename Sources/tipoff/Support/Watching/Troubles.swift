/// What is wrong at the moment with each of many things, so that a trouble is told when it begins, when it changes and when it is over,
/// and not each time that it is met again.
struct Troubles {
    enum News: Equatable {
        /// It has begun, or is another one now.
        case trouble
        case recovered
    }

    private var reasons: [String: String] = [:]

    /// How many things are in trouble.
    var count: Int { reasons.count }

    /// - Parameter reason: Nil where all is well.
    /// - Returns: what there is to be told; nil where that was told before.
    mutating func met(_ reason: String?, with thing: String) -> News? {
        let before = reasons.updateValue(reason ?? "", forKey: thing)
        if reason == nil { reasons[thing] = nil }
        guard before != reason else { return nil }
        return reason == nil ? .recovered : .trouble
    }
}
