package import Model

/// The clocks that a program goes by which stays up, and an alarm.
package protocol TimeSource: Sendable {
    /// Since the machine was started, with the time that it was suspended; nobody can set it.
    func sinceBoot() -> Duration

    /// The time of day, which somebody may set at any moment.
    func timeOfDay() -> Timestamp

    /// Makes the bell ring once when `sinceBoot()` has reached a time, at once where it has; the alarm before it is off.
    func setAlarm(at time: Duration)

    /// Rings with the alarm, and when the time of day has been set. To be listened to once.
    var bell: AsyncStream<Void> { get }
}
