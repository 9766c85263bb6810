import CCurl

/// The multi handle, its transfers, and those that wait for their turn.
// Safe because every member is used only on the loop's thread: by the loop itself, and by the actor whose executor it is.
@safe final class TransferEngine: @unchecked Sendable {
    typealias Answer = Result<TransferResult, FetchError>

    private struct Entry {
        let plan: TransferPlan
        let continuation: CheckedContinuation<Answer, Never>
        var transfer: Transfer?
    }

    private let multi: UnsafeMutableRawPointer
    private var gate: HostGate
    private var entries: [UInt64: Entry] = [:]
    private var isShutDown = false

    /// Takes the multi handle over; `shutDown()` frees it.
    init(multi: UnsafeMutableRawPointer, gate: HostGate) {
        unsafe self.multi = multi
        self.gate = gate
    }

    /// Queues a hop; its continuation is resumed exactly once, whatever happens.
    func submit(_ id: UInt64, _ plan: TransferPlan, _ continuation: CheckedContinuation<Answer, Never>) {
        guard !isShutDown else {
            continuation.resume(returning: .failure(Self.shutDownError(plan)))
            return
        }
        if plan.isPaced, gate.isPaused(plan.url.host, now: .now) {
            continuation.resume(returning: .failure(Self.pausedError(plan)))
            return
        }
        entries[id] = Entry(plan: plan, continuation: continuation)
        gate.enter(id, host: plan.isPaced ? plan.url.host : nil)
    }

    /// Ends what waits for its turn with this host; what is under way goes on.
    func pause(_ host: String, until end: ContinuousClock.Instant) {
        for id in gate.pause(host, until: end) {
            guard let plan = entries[id]?.plan else { continue }
            self.end(id, .failure(Self.pausedError(plan)))
        }
    }

    /// A start that another process made; see `HostGate`.
    func remember(start: ContinuousClock.Instant, of host: String) { gate.remember(start: start, of: host) }

    func recentStarts() -> [String: ContinuousClock.Instant] { gate.recentStarts(now: .now) }

    /// Without effect on a hop that has ended.
    func cancel(_ id: UInt64) {
        guard let plan = entries[id]?.plan else { return }
        end(id, .failure(FetchError(.cancelled, plan.url, "the fetch was cancelled")))
    }

    /// Moves everything on as far as it goes without waiting.
    ///
    /// - Returns: When to come again though nothing happens; nil for never.
    func turn() -> ContinuousClock.Instant? {
        while true {
            let (admitted, next) = gate.admit(now: .now)
            let failed = admitted.filter { !start($0) }
            var running: Int32 = 0
            unsafe curl_multi_perform(multi, &running)
            // An ended transfer makes room for those that wait.
            if !finishEnded() && failed.isEmpty { return next }
        }
    }

    /// Fails all that is not done, and frees the multi handle.
    func shutDown() {
        isShutDown = true
        for (id, entry) in entries { end(id, .failure(Self.shutDownError(entry.plan))) }
        unsafe curl_multi_cleanup(multi)
    }

    private static func pausedError(_ plan: TransferPlan) -> FetchError {
        FetchError(.paused, plan.url, "not asked, the host wants to be left alone for now")
    }

    private static func shutDownError(_ plan: TransferPlan) -> FetchError {
        FetchError(.shutDown, plan.url, "not fetched, the program is stopping")
    }
}

extension TransferEngine {
    /// False where it has failed already.
    fileprivate func start(_ id: UInt64) -> Bool {
        guard let plan = entries[id]?.plan else { return false }
        do throws(FetchError) {
            let transfer = try Transfer(plan, id: id)
            // The entry keeps the transfer alive for as long as its handle is in the multi handle; `end` is where both leave.
            entries[id]?.transfer = transfer
            let code = unsafe curl_multi_add_handle(multi, transfer.easy)
            guard code == CURLM_OK else {
                throw FetchError(.system, plan.url, "libcurl takes no further transfer", curlCode: Int(code.rawValue))
            }
        } catch {
            end(id, .failure(error))
            return false
        }
        return true
    }

    /// True where at least one had ended.
    fileprivate func finishEnded() -> Bool {
        var hasEnded = false
        var easy: UnsafeMutableRawPointer?
        var code = CURLE_OK
        while unsafe tipoff_curl_next_finished(multi, &easy, &code) {
            guard let easy = unsafe easy, let transfer = unsafe Transfer.of(easy) else { continue }
            hasEnded = true
            let answer = transfer.result(code)
            end(transfer.id, answer)
            heed(answer, of: transfer.plan)
        }
        return hasEnded
    }

    /// Lets nothing more go to a public host that has just said "too many requests", until the caller has read for how long:
    /// the next in line would be sent before that.
    private func heed(_ answer: Answer, of plan: TransferPlan) {
        guard plan.isPaced, case .success(let result) = answer, result.status == 429,
            !result.isPrivate(through: plan.proxy, from: plan.url)
        else { return }
        pause(plan.url.host, until: .now + .seconds(1))
    }

    /// The one way out: frees the transfer, if it had started, gives its place back, resumes.
    fileprivate func end(_ id: UInt64, _ answer: Answer) {
        guard let entry = entries.removeValue(forKey: id) else { return }
        gate.leave(id)
        if let transfer = entry.transfer {
            unsafe curl_multi_remove_handle(multi, transfer.easy)
            transfer.close()
        }
        entry.continuation.resume(returning: answer)
    }
}
