import Synchronization

/// Objects that no task uses at the moment: as many as there ever were tasks at one time. They hold memory and what follows from
/// the rules alone, so that using them again changes no answer.
final class Pool<Object>: Sendable {
    private let idle = Mutex<[Idle]>([])

    /// Safe because an object is in the list or with the one task that took it out, never both.
    private struct Idle: @unchecked Sendable {
        let object: Object
    }

    func use<Result>(_ make: () -> Object, _ body: (Object) -> Result) -> Result {
        let object = idle.withLock { $0.popLast() }?.object ?? make()
        defer {
            let used = Idle(object: object)
            idle.withLock { $0.append(used) }
        }
        return body(object)
    }
}
