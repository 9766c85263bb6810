import Glibc
import Model
import Monitor
import Storage

/// A month of 2,000 feeds, asked by each policy in turn: how often, how politely, and how late their items are heard of.
@main
struct PollingMonth {
    static func main() {
        let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 2000
        let world = World(feeds: count, seed: 20_261_125)
        let items = world.feeds.reduce(0) { $0 + $1.items.count { $0 >= World.start } }
        print("\(count) feeds on \(world.hosts.count) hosts, \(items) items in 30 days")
        print(
            "policy | requests a feed a day | 304 | median delay | 95 % | lost, where long waits are asked for | given up | at addresses left | against the server's word"
        )
        var policies: [any Policy] = [
            Tipoff(), Hourly(), EntryFrequency(givesUp: true), EntryFrequency(givesUp: false),
        ]
        for index in policies.indices {
            print(Run.line(world, &policies[index]))
            // A month takes its time: each line is shown when it is there.
            fflush(nil)
        }
    }
}

/// One policy over the whole month.
private struct Run {
    var publishers: Publishers
    var memories: [Memory]
    var delays: [Int64] = []
    /// By feed, of the items that are due.
    var heard: [Int]
    var queue = Queue()

    static func line(_ world: World, _ policy: inout any Policy) -> String {
        var run = Run(
            publishers: Publishers(world), memories: Array(repeating: Memory(), count: world.feeds.count),
            heard: Array(repeating: 0, count: world.feeds.count))
        run.live(&policy)
        run.delays.sort()
        let requests = Double(run.publishers.requests)
        func lost(patient: Bool) -> Int {
            world.feeds.filter { $0.asksForPatience == patient }.reduce(0) { sum, feed in
                sum + feed.items.indices.count { world.isDue($0, of: feed) } - run.heard[feed.number]
            }
        }
        func minutes(_ share: Double) -> String {
            let value =
                run.delays.isEmpty ? 0 : run.delays[min(run.delays.count - 1, Int(Double(run.delays.count) * share))]
            return "\(value / 60_000) min"
        }
        let words = [
            policy.name, rounded(requests / Double(world.feeds.count) / 30, 1),
            "\(rounded(100 * Double(run.publishers.notModified) / requests, 0)) %", minutes(0.5), minutes(0.95),
            "\(lost(patient: false)), \(lost(patient: true))",
            "\(run.memories.count { $0.isGivenUp }), \(run.wronglyGivenUp) of them alive",
            "\(run.publishers.detours)",
            run.publishers.trespasses.isEmpty
                ? "0"
                : run.publishers.trespasses.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(
                    separator: ", "),
        ]
        return words.joined(separator: " | ")
    }

    private static func rounded(_ value: Double, _ digits: Int) -> String {
        let factor = pow(10.0, Double(digits))
        let number = (value * factor).rounded() / factor
        return digits == 0 ? "\(Int(number))" : "\(number)"
    }

    private var wronglyGivenUp: Int {
        zip(memories, publishers.world.feeds).count { $0.isGivenUp && !$1.isGone }
    }

    private mutating func live(_ policy: inout any Policy) {
        for feed in publishers.world.feeds { queue.push(World.start, feed.number) }
        while let (now, number) = queue.pop(), now < World.end {
            let feed = publishers.world.feeds[number]
            if let later = policy.putOff(feed, memories[number], at: now) {
                queue.push(later, number)
                continue
            }
            var target = policy.asksTarget(memories[number], at: now)
            var answer = ask(number, at: now, target: target)
            if !target, policy.asksHeir(memories[number], after: answer) {
                target = true
                answer = ask(number, at: now, target: true)
            }
            policy.follow(feed, &memories[number], answer, target: target, at: now)
            take(answer, feed, at: now)
            let next = policy.next(feed, &memories[number], answer, at: now)
            if !memories[number].isGivenUp { queue.push(next, number) }
        }
    }

    private mutating func ask(_ number: Int, at now: Timestamp, target: Bool) -> Publishers.Answer {
        publishers.ask(number, at: now, isConditional: memories[number].hasValidators, target: target)
    }

    /// What any client keeps of an answer.
    private mutating func take(_ answer: Publishers.Answer, _ feed: World.Feed, at now: Timestamp) {
        var memory = memories[feed.number]
        defer { memories[feed.number] = memory }
        memory.lastStatus = answer.status
        guard answer.status == 200 || answer.status == 304 else {
            memory.failures += 1
            memory.failingSince = memory.failingSince ?? now
            return
        }
        memory.failures = 0
        memory.failingSince = nil
        guard answer.status == 200 else { return }
        memory.hasValidators = feed.hasValidators
        let isFirst = memory.items == 0
        for index in answer.items.indices where index >= memory.items && feed.items[index] >= World.start {
            delays.append((now - feed.items[index]).milliseconds)
            if publishers.world.isDue(index, of: feed) { heard[feed.number] += 1 }
        }
        let hasNew = answer.items.endIndex > memory.items
        var document = FeedDocument(format: .rss20, encoding: "utf-8", feed: Feed(), items: [])
        document.items = answer.items.map { time in
            var item = Item()
            if feed.hasDates { item.published = time }
            return item
        }
        var rhythm = FeedRhythm(
            of: document, at: now, earlier: memory.rhythm,
            gapBeforeNew: hasNew && !isFirst ? memory.lastNewItem.map { now - $0 } : nil)
        rhythm.ttl = feed.rhythm.ttl
        rhythm.updatePeriod = feed.rhythm.updatePeriod
        rhythm.skipHours = feed.rhythm.skipHours
        rhythm.skipDays = feed.rhythm.skipDays
        memory.rhythm = rhythm
        if hasNew { memory.lastNewItem = now }
        memory.items = max(memory.items, answer.items.endIndex)
    }
}

/// Who comes next: a binary heap by time, and by number where times are equal.
private struct Queue {
    private var heap: [(time: Timestamp, number: Int)] = []

    mutating func push(_ time: Timestamp, _ number: Int) {
        heap.append((time, number))
        var child = heap.count - 1
        while child > 0, heap[child] < heap[(child - 1) / 2] {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func pop() -> (time: Timestamp, number: Int)? {
        guard let first = heap.first else { return nil }
        let last = heap.removeLast()
        guard !heap.isEmpty else { return first }
        heap[0] = last
        var parent = 0
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && heap[child] < heap[least] {
                least = child
            }
            if least == parent { return first }
            heap.swapAt(parent, least)
            parent = least
        }
    }
}
