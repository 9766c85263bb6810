import Synchronization
import Text

/// Searches regular expressions, and remembers which were slow.
final class ExpressionClock: Sendable {
    /// A search in one field that takes longer is slow. RE2 takes some microseconds for an article.
    private let limit: Duration
    /// More than this of one expression in one text are of no use to a reader, and could take quadratic time.
    private static let mostSpans = 100

    private let slowOnes = Mutex<[String: SlowExpression]>([:])

    init(limit: Duration = .milliseconds(20)) {
        self.limit = limit
    }

    var all: [SlowExpression] {
        slowOnes.withLock { $0.values.sorted { $0.expression < $1.expression } }
    }

    func occurs(_ expression: RegularExpression, _ index: ItemIndex, _ field: Int, _ bytes: Range<Int>) -> Bool {
        timed(expression) { expression.occurs(in: index.utf8(of: field), bytes) }
    }

    /// The matches that are not empty, from left to right, none over another.
    func spans(
        of expression: RegularExpression, _ index: ItemIndex, _ field: Int, _ bytes: Range<Int>
    ) -> [FoundSpan] {
        timed(expression) {
            let utf8 = index.utf8(of: field)
            var spans: [FoundSpan] = []
            var start = bytes.lowerBound
            for _ in 0..<Self.mostSpans {
                guard start <= bytes.upperBound, let found = expression.first(in: utf8, start..<bytes.upperBound) else {
                    break
                }
                start = found.upperBound
                if found.isEmpty {
                    start += 1
                    while start < utf8.count, UTF8Scalars.continues(utf8[start]) { start += 1 }
                } else {
                    spans.append(FoundSpan(field: field, start: found.lowerBound, end: found.upperBound))
                }
            }
            return spans
        }
    }

    private func timed<Result>(_ expression: RegularExpression, _ search: () -> Result) -> Result {
        let start = ContinuousClock.now
        let result = search()
        let taken = ContinuousClock.now - start
        if taken > limit {
            slowOnes.withLock { slowOnes in
                var slow = slowOnes[expression.source] ?? SlowExpression(expression: expression.source)
                slow.count += 1
                slow.longest = max(slow.longest, taken)
                slowOnes[expression.source] = slow
            }
        }
        return result
    }
}

/// A regular expression that took long.
public struct SlowExpression: Hashable, Sendable {
    /// As the topic has it.
    public let expression: String
    /// How many searches took longer than 20 ms.
    public internal(set) var count = 0
    /// The longest of them.
    public internal(set) var longest = Duration.zero

    init(expression: String) {
        self.expression = expression
    }
}

extension SlowExpression: CustomStringConvertible {
    /// One line for a person.
    public var description: String {
        let times = count == 1 ? "once" : "\(count) times"
        let longest = longest / .milliseconds(1)
        return "the regular expression \(expression) took longer than 20 ms \(times), up to \(Int(longest)) ms"
    }
}
