import CCurl
import Glibc
import Synchronization

/// One thread that owns a libcurl multi handle and runs an actor's jobs in between: so only that actor can touch libcurl, by construction.
///
/// After its end there is no libcurl left to guard; jobs that still come run one after the other on the thread that brings them.
// Safe because `multi` is used only on the loop's thread, but for curl_multi_wakeup, which any thread may call
// (under the lock and before the end, so never on a freed handle).
@safe final class CurlLoop: SerialExecutor, @unchecked Sendable {
    private struct Mailbox {
        var jobs: [UnownedJob] = []
        var cancelled: [UInt64] = []
        var isStopping = false
        /// The thread that may run jobs now; nil after the loop's end, when nobody does.
        var runner: pthread_t?
        var hasEnded = false
        var isDetached = false
        var thread: pthread_t?
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    let engine: TransferEngine
    private let multi: UnsafeMutableRawPointer
    private let mailbox = Mutex(Mailbox())

    /// libcurl's own state, made once, before the first handle.
    private static let isCurlReady: Bool =
        // CURL_GLOBAL_DEFAULT, whose macro Swift cannot import.
        curl_global_init(3) == CURLE_OK && tipoff_curl_version() >= 0x07_58_00

    /// Starts the thread.
    init(_ options: FetchOptions) throws(FetchError) {
        guard Self.isCurlReady, let multi = unsafe curl_multi_init() else {
            throw FetchError(.system, subject: "libcurl", "cannot be used; version 7.88 or later is needed")
        }
        unsafe self.multi = multi
        unsafe tipoff_curl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, options.concurrency)
        unsafe engine = TransferEngine(
            multi: multi,
            gate: HostGate(concurrency: options.concurrency, perHost: options.perHost, spacing: options.spacing))
        var thread = pthread_t()
        // Retained for the thread, which takes the reference over as its first act.
        let own = unsafe Unmanaged.passRetained(self)
        let code = unsafe pthread_create(&thread, nil, runLoop, own.toOpaque())
        guard code == 0 else {
            unsafe own.release()
            unsafe curl_multi_cleanup(multi)
            throw FetchError(.system, subject: "libcurl", "no thread to run it on (error \(code))")
        }
        mailbox.withLock { $0.thread = thread }
    }

    /// Asks the hop of this number to end; takes effect after the job that runs now.
    func cancel(_ id: UInt64) {
        mailbox.withLock { mailbox in
            guard !mailbox.hasEnded else { return }
            mailbox.cancelled.append(id)
            wake()
        }
    }

    /// Ends the loop and returns when its thread is gone; every hop not done fails.
    func stop() async {
        await withCheckedContinuation { continuation in
            let hasEnded = mailbox.withLock { mailbox in
                guard !mailbox.hasEnded else { return true }
                mailbox.waiters.append(continuation)
                requestStop(&mailbox)
                return false
            }
            if hasEnded { continuation.resume() }
        }
        // The loop is over: what is waited for is no more than the last lines of its thread.
        if let thread = takeThread() { pthread_join(thread, nil) }
    }

    /// Lets the loop end by itself, where nobody can wait for it.
    func abandon() {
        mailbox.withLock { requestStop(&$0) }
        if let thread = takeThread() { pthread_detach(thread) }
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let isMine = mailbox.withLock { mailbox in
            mailbox.jobs.append(job)
            guard mailbox.hasEnded else {
                wake()
                return false
            }
            guard mailbox.runner == nil else { return false }
            mailbox.runner = pthread_self()
            return true
        }
        if isMine { drain() }
    }

    func isIsolatingCurrentContext() -> Bool? {
        mailbox.withLock { $0.runner == pthread_self() }
    }

    func checkIsolated() {
        precondition(isIsolatingCurrentContext() == true, "libcurl is used only on the thread of its loop")
    }

    /// The whole life of the thread.
    fileprivate func run() {
        mailbox.withLock { $0.runner = pthread_self() }
        while true {
            let (jobs, cancelled, isStopping) = mailbox.withLock { mailbox in
                defer {
                    mailbox.jobs = []
                    mailbox.cancelled = []
                }
                return (mailbox.jobs, mailbox.cancelled, mailbox.isStopping)
            }
            for job in jobs { unsafe job.runSynchronously(on: asUnownedSerialExecutor()) }
            for id in cancelled { engine.cancel(id) }
            if isStopping { break }
            let next = engine.turn()
            // A job or a cancellation that came meanwhile has set the wake-up already: the wait then ends at once.
            unsafe curl_multi_poll(multi, nil, 0, milliseconds(until: next), nil)
        }
        // No wake-up may reach the handle once it is freed.
        mailbox.withLock { $0.hasEnded = true }
        engine.shutDown()
        drain()
        for waiter in mailbox.withLock({ mailbox in
            defer { mailbox.waiters = [] }
            return mailbox.waiters
        }) {
            waiter.resume()
        }
    }
}

extension CurlLoop {
    /// Runs what there is, then gives the place up.
    private func drain() {
        while true {
            let jobs = mailbox.withLock { mailbox in
                defer { mailbox.jobs = [] }
                if mailbox.jobs.isEmpty { mailbox.runner = nil }
                return mailbox.jobs
            }
            if jobs.isEmpty { return }
            for job in jobs { unsafe job.runSynchronously(on: asUnownedSerialExecutor()) }
        }
    }

    private func wake() { unsafe curl_multi_wakeup(multi) }

    private func requestStop(_ mailbox: inout Mailbox) {
        guard !mailbox.isStopping else { return }
        mailbox.isStopping = true
        wake()
    }

    private func takeThread() -> pthread_t? {
        mailbox.withLock { mailbox in
            defer { mailbox.thread = nil }
            return mailbox.thread
        }
    }

    private func milliseconds(until next: ContinuousClock.Instant?) -> Int32 {
        guard let next else { return 3_600_000 }
        // Rounded up: waking before the time is a wait of no length, again and again.
        return Int32(clamping: max(0, Int64(ContinuousClock.now.duration(to: next) / .milliseconds(1)) + 1))
    }
}

private func runLoop(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let context = unsafe context { unsafe Unmanaged<CurlLoop>.fromOpaque(context).takeRetainedValue().run() }
    return nil
}
