import Testing

@testable import Fetching

@Suite struct HostGateTests {
    private let start = ContinuousClock.now

    @Test func `lets only so many to one host, and others pass them`() {
        var gate = HostGate(concurrency: 10, perHost: 1, spacing: .zero)
        for (id, host) in [(1, "a"), (2, "a"), (3, "b"), (4, nil), (5, "a")] as [(UInt64, String?)] {
            gate.enter(id, host: host)
        }
        #expect(gate.admit(now: start).admitted == [1, 3, 4])
        #expect(gate.admit(now: start).admitted == [])
        gate.leave(1)
        #expect(gate.admit(now: start).admitted == [2])
    }

    @Test func `spaces the starts, and says when the next may be`() {
        var gate = HostGate(concurrency: 10, perHost: 5, spacing: .seconds(2))
        for id: UInt64 in 1...3 { gate.enter(id, host: "a") }
        var answer = gate.admit(now: start)
        #expect(answer.admitted == [1] && answer.next == start + .seconds(2))
        gate.leave(1)
        answer = gate.admit(now: start + .milliseconds(1999))
        #expect(answer.admitted == [] && answer.next == start + .seconds(2))
        answer = gate.admit(now: start + .seconds(3))
        #expect(answer.admitted == [2] && answer.next == start + .seconds(5))
    }

    @Test func `keeps to the overall limit, first come first served`() {
        var gate = HostGate(concurrency: 2, perHost: 1, spacing: .zero)
        for id: UInt64 in 1...4 { gate.enter(id, host: "h\(id)") }
        #expect(gate.admit(now: start).admitted == [1, 2])
        gate.leave(2)
        #expect(gate.admit(now: start).admitted == [3])
        gate.leave(4)
        gate.leave(1)
        #expect(gate.admit(now: start).admitted == [])
    }

    @Test func `still knows the last start of each host after thousands of hosts`() {
        var gate = HostGate(concurrency: 100_000, perHost: 1, spacing: .seconds(10))
        gate.enter(0, host: "first")
        _ = gate.admit(now: start)
        gate.leave(0)
        for id: UInt64 in 1...5000 {
            gate.enter(id, host: "h\(id)")
            _ = gate.admit(now: start + .seconds(5))
            gate.leave(id)
        }
        gate.enter(9999, host: "first")
        #expect(gate.admit(now: start + .seconds(9)).admitted == [])
        #expect(gate.admit(now: start + .seconds(10)).admitted == [9999])
    }

    @Test func `lets nothing go to a paused host or domain, until the time is over`() {
        var gate = HostGate(concurrency: 10, perHost: 1, spacing: .zero)
        for (id, host) in [(1, "a.example"), (2, "a.example"), (3, "b.example"), (4, "example.net")]
            as [(UInt64, String)]
        {
            gate.enter(id, host: host)
        }
        #expect(gate.pause("a.example", until: .now + .seconds(60)) == [1, 2])
        #expect(gate.isPaused("a.example", now: .now) && !gate.isPaused("b.example", now: .now))
        #expect(gate.pause(".example", until: .now + .seconds(60)) == [1, 2, 3])
        #expect(gate.isPaused("b.example", now: .now) && !gate.isPaused("b.example", now: .now + .seconds(61)))
        #expect(!gate.isPaused("notexample", now: .now) && gate.isPaused("example", now: .now))
    }

    @Test func `keeps its distance from a start that another has made, and tells of its own`() {
        var gate = HostGate(concurrency: 10, perHost: 1, spacing: .seconds(2))
        gate.remember(start: start - .seconds(1), of: "a")
        gate.enter(1, host: "a")
        #expect(gate.admit(now: start).next == start + .seconds(1))
        #expect(gate.admit(now: start + .seconds(1)).admitted == [1])
        #expect(gate.recentStarts(now: start + .seconds(2)) == ["a": start + .seconds(1)])
        #expect(gate.recentStarts(now: start + .seconds(3)).isEmpty)
    }
}
