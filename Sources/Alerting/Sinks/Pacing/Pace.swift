/// How fast a service takes messages: `burst` at once, then one every `interval`.
package struct Pace: Sendable, Hashable {
    package let burst: Int
    package let interval: Duration

    package init(burst: Int = 1, interval: Duration) {
        self.burst = max(burst, 1)
        self.interval = interval
    }

    /// As fast as it answers.
    package static let unlimited = Pace(interval: .zero)
}
