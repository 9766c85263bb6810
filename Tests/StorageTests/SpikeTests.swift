import Model
import Storage
import Testing

@Suite struct SpikeTests {
    private let spike = Spike(factor: 3, over: .seconds(3600), fingerprint: "")
    private let now = Timestamp(seconds: 1_800_000_000)

    @Test(
        arguments: [([], 0), ([4], 4), ([1, 100], 50.5), ([0, 2, 90], 2), ([5, 1, 3, 2], 2.5)] as [([Int], Double)])
    func `what is usual is the median`(counts: [Int], usual: Double) {
        #expect(Spike.usual(counts) == usual)
    }

    @Test(
        arguments: [(2, 0, false), (3, 0, true), (3, 1, true), (8, 3, false), (9, 3, true), (3, 0.5, true)]
            as [(Int, Double, Bool)])
    func `is reached at so many times the usual`(count: Int, usual: Double, isReached: Bool) {
        #expect(spike.isReached(count: count, usual: usual) == isReached)
    }

    @Test func `the window ends with this minute and is as long as asked`() {
        #expect(spike.window(at: now).count == 60)
        #expect(spike.window(at: now).upperBound == now.seconds / 60)
    }

    @Test func `compares with the same hour of the week and its neighbours, as far as there is a past`() {
        let week = Duration.seconds(7 * 86_400)
        let all = spike.usualWindows(at: now, since: Timestamp(seconds: 0))
        #expect(all.map(\.count) == [3, 3, 3, 3, 3, 3, 3, 3])
        #expect(all.joined().allSatisfy { $0.count == 60 && $0.upperBound < spike.window(at: now).lowerBound })
        let one = spike.usualWindows(at: now, since: now - spike.neededHistory)
        #expect(one.map(\.count) == [2])
        #expect(one.joined().contains(spike.window(at: now - week)))
        #expect(spike.usualWindows(at: now, since: now).isEmpty)
    }
}
