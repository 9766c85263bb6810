import Glibc

/// A thread that is joined exactly once.
final class LoopbackThread: Sendable {
    private let thread: pthread_t

    /// Starts at once.
    init(_ body: @escaping @Sendable () -> Void) throws(LoopbackServerError) {
        var attributes = pthread_attr_t()
        unsafe pthread_attr_init(&attributes)
        defer { unsafe pthread_attr_destroy(&attributes) }
        // Many connections at once: small stacks.
        unsafe pthread_attr_setstacksize(&attributes, 512 * 1024)
        var thread = pthread_t()
        // Retained for the thread, which takes the reference over as its first act.
        let box = unsafe Unmanaged.passRetained(Body(run: body))
        let answer = unsafe pthread_create(&thread, &attributes, runBody, box.toOpaque())
        guard answer == 0 else {
            unsafe box.release()
            throw LoopbackServerError(call: "pthread_create", errno: answer)
        }
        self.thread = thread
    }

    func join() { _ = pthread_join(thread, nil) }
}

private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(run: @escaping @Sendable () -> Void) { self.run = run }
}

private func runBody(_ box: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let box = unsafe box { unsafe Unmanaged<Body>.fromOpaque(box).takeRetainedValue().run() }
    return nil
}
