import Synchronization

/// What a receiver answered, word for word, for whoever tries a sink out (`tipoff test-sink`).
package final class ReceiverLog: Sendable {
    private let answers = Mutex<[String]>([])

    package init() {}

    /// In the order of their coming: a line with the status, and the text, which may have several lines.
    package var lines: [String] { answers.withLock { $0 } }

    func record(_ answer: String) {
        answers.withLock { $0.append(answer) }
    }
}
