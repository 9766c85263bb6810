import Alerting
import Model
import Synchronization

/// A sink that answers as a closure says, and keeps count of what it was sent.
final class ScriptedSink: Sink {
    let name: String
    let concurrency: Int
    let fingerprint: String
    let timeLimit = Duration.seconds(20)
    private let answer: @Sendable (AlertEvent, _ attempt: Int) async -> SinkAnswer
    private let digestAnswer: @Sendable (DigestEvent) async -> SinkAnswer
    private let news = Mutex<[HealthEvent]>([])
    private let folded = Mutex<[DigestEvent]>([])
    private let ids = Mutex<[String]>([])
    private let active = Mutex((now: 0, most: 0))

    init(
        _ name: String, concurrency: Int = 1,
        digests: @escaping @Sendable (DigestEvent) async -> SinkAnswer = { _ in .delivered },
        _ answer: @escaping @Sendable (AlertEvent, _ attempt: Int) async -> SinkAnswer
    ) {
        self.name = name
        self.concurrency = concurrency
        self.answer = answer
        digestAnswer = digests
        fingerprint = SinkFingerprint.of(type: "scripted", address: name)
    }

    /// The alerts sent, in the order of sending, those that failed included.
    var sent: [String] { ids.withLock { $0 } }
    /// The most that were ever on their way at once.
    var peak: Int { active.withLock { $0.most } }

    func send(_ event: OutgoingEvent) async -> SinkAnswer {
        switch event {
        case .alert(let event): return await take(event)
        case .digest(let event):
            folded.withLock { $0.append(event) }
            return await digestAnswer(event)
        case .health(let event):
            news.withLock { $0.append(event) }
            return .delivered
        }
    }

    private func take(_ event: AlertEvent) async -> SinkAnswer {
        let attempt = ids.withLock { ids in
            ids.append(event.data.id)
            return ids.count
        }
        active.withLock {
            $0.now += 1
            $0.most = max($0.most, $0.now)
        }
        defer { active.withLock { $0.now -= 1 } }
        return await answer(event, attempt)
    }

    /// The health events sent, which are all taken.
    var healthEvents: [HealthEvent] { news.withLock { $0 } }
    /// The digests sent, those that failed included.
    var digests: [DigestEvent] { folded.withLock { $0 } }
}

/// A door that holds everyone until it is opened, or until their task is cancelled.
final class Gate: Sendable {
    private let stream: AsyncStream<Void>
    private let door: AsyncStream<Void>.Continuation

    init() {
        (stream, door) = AsyncStream.makeStream(of: Void.self)
    }

    /// For one waiter.
    func pass() async {
        for await _ in stream {}
    }

    func open() {
        door.finish()
    }
}

/// Counts up, and lets one task wait until a number is reached.
final class Counter: Sendable {
    private let stream: AsyncStream<Int>
    private let bell: AsyncStream<Int>.Continuation
    private let count = Mutex(0)

    init() {
        (stream, bell) = AsyncStream.makeStream(of: Int.self)
    }

    func add() {
        bell.yield(
            count.withLock {
                $0 += 1; return $0
            })
    }

    func reached(_ number: Int) async {
        for await count in stream where count >= number { return }
    }
}

/// Numbers, one after the other.
final class Tally: Sendable {
    private let last = Mutex(0)

    /// How often it was asked.
    var count: Int { last.withLock { $0 } }

    func next() -> Int {
        last.withLock {
            $0 += 1
            return $0
        }
    }
}
