import Model

/// The time of day as it was when last looked at, carried on by the clock that nobody can set.
///
/// A copy goes on undisturbed when the time of day is set, so that all that is reckoned with one copy fits together.
struct SteadyClock: Sendable {
    /// Set by less than this, the time of day counts as having gone a little wrong; no schedule is as exact as that.
    static let tolerance = Duration.seconds(30)

    private let source: any TimeSource
    /// What the time of day was when the machine started.
    private(set) var start: Timestamp

    init(_ source: any TimeSource) {
        self.source = source
        start = source.timeOfDay() + .zero - source.sinceBoot()
    }

    func now() -> Timestamp {
        start + source.sinceBoot()
    }

    /// Takes the time of day over as it is now.
    ///
    /// - Returns: by how much it was set since it was last looked at; nil where it was not.
    mutating func adjust() -> Duration? {
        let now = source.timeOfDay() - source.sinceBoot()
        let step = now - start
        start = now
        return step >= Self.tolerance || step <= .zero - Self.tolerance ? step : nil
    }
}
