import Synchronization

/// The bodies that have been fetched and whose visits are not committed yet, and those on their way: the memory that a pass fills.
final class BytesAtHand: Sendable {
    private struct State {
        var held = 0
        var asked = 0
        var (answers, answered) = (1, 1 << 16)

        /// Of an answer that is still to come: the mean of those that have, unchanged feeds among them.
        var expected: Int { answered / answers }
    }

    /// No more feeds are asked where these bytes are at hand or expected: as much as is read and committed in a fraction of a second.
    private static let most = 9 << 20

    private let state = Mutex(State())

    var areEnough: Bool {
        state.withLock { $0.held + $0.asked * $0.expected >= Self.most }
    }

    /// Before a visit begins; `answered` must follow.
    func expectOne() {
        state.withLock { $0.asked += 1 }
    }

    /// - Parameter bytes: Nil where the visit brought no answer.
    func answered(_ bytes: Int?) {
        state.withLock { state in
            state.asked -= 1
            guard let bytes else { return }
            state.held += bytes
            state.answers += 1
            state.answered += bytes
        }
    }

    func remove(of visits: [FeedVisit]) {
        state.withLock { $0.held -= visits.reduce(0) { $0 + $1.bytes } }
    }
}
