import Alerting
import Model
import Synchronization
import Testing

@Suite struct AlertIDTests {
    @Test func `is a ULID of the time and the chance given`() {
        // The time of the ULID specification's example, 01ARYZ6S41.
        let ids = AlertIDGenerator(random: { .max })
        #expect(ids.next(at: Timestamp(milliseconds: 1_469_918_176_385)) == "alr_01ARYZ6S41ZZZZZZZZZZZZZZZZ")
    }

    @Test func `grows within one millisecond, over its end, and when the clock steps back`() {
        let ids = AlertIDGenerator(random: { .max - 1 })
        let now = Timestamp(milliseconds: 1_469_918_176_385)
        let made = [0, 0, 0, 0, 1, -5000, 2].map { ids.next(at: now + .milliseconds($0)) }
        #expect(made == made.sorted())
        #expect(Set(made).count == made.count)
    }

    @Test func `gives no id twice to threads that ask at once`() async {
        let ids = AlertIDGenerator(random: { 7 })
        let made = await withTaskGroup(of: [String].self) { group in
            for _ in 0..<8 {
                group.addTask { (0..<500).map { _ in ids.next(at: Timestamp(milliseconds: 1000)) } }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        #expect(Set(made).count == 4000)
    }

    @Test(arguments: [Int64.min, -1, 0, Int64.max])
    func `survives any clock`(milliseconds: Int64) {
        #expect(AlertIDGenerator().next(at: Timestamp(milliseconds: milliseconds)).count == 30)
    }
}
