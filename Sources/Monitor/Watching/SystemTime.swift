import CTimerFD
import Dispatch
import Glibc
package import Model

/// The kernel's clocks and timers: CLOCK_BOOTTIME, which goes on while a laptop sleeps, and CLOCK_REALTIME, whose setting is told
/// at once (timerfd_create(2), TFD_TIMER_CANCEL_ON_SET).
package final class SystemTime: TimeSource {
    package let bell: AsyncStream<Void>
    private let alarm: Int32
    // Safe because it is set once and used again only when nobody else can: at the end.
    nonisolated(unsafe) private let sources: [any DispatchSourceRead]

    /// Nil where the kernel gives no timers: too many files are open.
    package init?() {
        let alarm = timerfd_create(Int32(CLOCK_BOOTTIME), Int32(TFD_NONBLOCK | TFD_CLOEXEC))
        guard alarm >= 0 else { return nil }
        let settings = timerfd_create(Int32(CLOCK_REALTIME), Int32(TFD_NONBLOCK | TFD_CLOEXEC))
        guard settings >= 0 else {
            close(alarm)
            return nil
        }
        let (bell, hammer) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        self.bell = bell
        self.alarm = alarm
        Self.awaitSetting(settings)
        unsafe sources = [(alarm, false), (settings, true)].map { descriptor, isSettings in
            let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: .global())
            source.setEventHandler {
                var count: UInt64 = 0
                // Fails with ECANCELED where the clock was set; either way there is something to look at.
                _ = unsafe read(descriptor, &count, MemoryLayout<UInt64>.size)
                if isSettings { Self.awaitSetting(descriptor) }
                hammer.yield()
            }
            source.setCancelHandler { close(descriptor) }
            source.activate()
            return source
        }
    }

    deinit {
        for source in unsafe sources { source.cancel() }
    }

    package func sinceBoot() -> Duration {
        var time = timespec()
        unsafe clock_gettime(CLOCK_BOOTTIME, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }

    package func timeOfDay() -> Timestamp {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    package func setAlarm(at time: Duration) {
        var setting = itimerspec()
        let (seconds, attoseconds) = max(time, .nanoseconds(1)).components
        setting.it_value = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
        unsafe timerfd_settime(alarm, Int32(TFD_TIMER_ABSTIME), &setting, nil)
    }

    /// Arms a timer that never ends by itself, but is cancelled when the time of day is set.
    private static func awaitSetting(_ descriptor: Int32) {
        var setting = itimerspec()
        setting.it_value.tv_sec = 1 << 33
        let flags = TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET
        unsafe timerfd_settime(descriptor, Int32(flags), &setting, nil)
    }
}
