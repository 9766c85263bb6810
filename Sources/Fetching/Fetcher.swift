import Model
import Synchronization

/// The only door to the network: polite, bounded in time and memory, and deaf to private networks where the network itself gave the URL.
///
/// One fetcher has one thread, one pool of connections and one gate for the hosts; a program needs one. Call ``shutdown()`` when done.
package actor Fetcher {
    private let options: FetchOptions
    private let loop: CurlLoop
    private var nextID: UInt64 = 0

    package nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe loop.asUnownedSerialExecutor() }

    /// - Throws: ``FetchError`` where libcurl is too old or the system gives no thread.
    package init(_ options: FetchOptions) throws(FetchError) {
        self.options = options
        loop = try CurlLoop(options)
    }

    deinit { loop.abandon() }

    /// Asks for a URL, following redirects, and gives what came in the end; any status is an answer.
    ///
    /// - Throws: ``FetchError``; with the code `cancelled` soon after the task is cancelled, its connection closed.
    package func fetch(_ request: FetchRequest) async throws(FetchError) -> FetchResponse {
        var chain = try HopChain(request, options: options)
        while true {
            let result = try await perform(chain.plan())
            if let response = try chain.follow(result) { return response }
        }
    }

    /// Asks nothing more of a host for so long: what waits for its turn there, and what comes, fails with the code `paused`.
    ///
    /// - Parameter host: In lower case; with a dot before it, all hosts of that domain.
    package func pause(_ host: String, for duration: Duration) {
        loop.engine.pause(host, until: .now + duration)
    }

    /// Keeps the spacing also to a request that another process started so long ago.
    package func remember(start ago: Duration, of host: String) {
        loop.engine.remember(start: .now - ago, of: host)
    }

    /// How long ago a request was last started to each host where the spacing is not over yet.
    package func recentStarts() -> [String: Duration] {
        loop.engine.recentStarts().mapValues { $0.duration(to: .now) }
    }

    /// Hands a mail to a server; a reply that refuses it is an answer too.
    ///
    /// - Throws: ``FetchError`` where the server said nothing of the mail: as `fetch`.
    package func send(_ mail: MailRequest) async throws(FetchError) -> MailResponse {
        let result = try await perform(mail.plan(options))
        return MailResponse(status: result.status, text: String(decoding: result.body, as: UTF8.self))
    }

    /// Fails what is in flight with the code `shutDown`, and returns when the thread is gone. May be called again.
    package nonisolated func shutdown() async {
        await loop.stop()
    }

    private func perform(_ plan: TransferPlan) async throws(FetchError) -> TransferResult {
        nextID += 1
        let id = nextID
        let answer = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                // A cancellation before this line is seen here; one after it waits in the loop's mailbox until this job is over.
                if Task.isCancelled {
                    continuation.resume(
                        returning: Result<TransferResult, FetchError>.failure(
                            FetchError(.cancelled, plan.url, "the fetch was cancelled")))
                } else {
                    loop.engine.submit(id, plan, continuation)
                }
            }
        } onCancel: {
            loop.cancel(id)
        }
        return try answer.get()
    }
}
