import Testing

@testable import Monitor

@Suite struct FairQueueTests {
    /// Takes out all that may go out.
    private func drained(_ queue: inout FairQueue<Int>) -> [Int] {
        var out: [Int] = []
        while let next = queue.next() { out.append(next.element) }
        return out
    }

    @Test func `hosts take turns, and each keeps its order`() {
        var queue = FairQueue<Int>(perHost: 9)
        for (number, host) in [(1, "a"), (2, "a"), (3, "a"), (4, "b"), (5, "c"), (6, "b")] {
            queue.add(number, host: host)
        }
        #expect(drained(&queue) == [1, 4, 5, 2, 6, 3])
        #expect(!queue.hasNext)
    }

    @Test func `of one host no more are out than allowed, whatever waits`() {
        var queue = FairQueue<Int>(perHost: 2)
        for number in 1...5 { queue.add(number, host: "slow") }
        queue.add(6, host: "quick")
        #expect(drained(&queue) == [1, 6, 2])
        #expect(!queue.hasNext)
        queue.wentHome("quick")
        #expect(!queue.hasNext)
        queue.wentHome("slow")
        #expect(queue.hasNext)
        #expect(drained(&queue) == [3])
        queue.add(7, host: "slow")
        queue.wentHome("slow")
        queue.wentHome("slow")
        #expect(drained(&queue) == [4, 5])
        queue.wentHome("slow")
        #expect(drained(&queue) == [7])
    }

    @Test func `what has no host is never held up`() {
        var queue = FairQueue<Int>(perHost: 1)
        for number in 1...3 { queue.add(number, host: nil) }
        #expect(drained(&queue) == [1, 2, 3])
        queue.wentHome(nil)
        queue.add(4, host: nil)
        #expect(drained(&queue) == [4])
    }

    @Test func `all that is added goes out once, in whatever order it goes home`() {
        var queue = FairQueue<Int>(perHost: 2)
        for number in 0..<500 { queue.add(number, host: "host \(number % 7)") }
        var seen: [Int] = []
        var out: [String?] = []
        while true {
            while let (element, host) = queue.next() {
                seen.append(element)
                out.append(host)
            }
            for host in Set(out) { #expect(out.count { $0 == host } <= 2) }
            guard let home = out.randomElement() else { break }
            out.remove(at: out.firstIndex(of: home) ?? 0)
            queue.wentHome(home)
        }
        #expect(seen.sorted() == Array(0..<500))
    }
}
