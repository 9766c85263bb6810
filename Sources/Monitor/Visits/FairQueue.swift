/// What waits to be done, in order, but so that one host can never take all the places: no more than a few of it are out at a time.
struct FairQueue<Element> {
    private let perHost: Int
    /// By host; those without a host stand under nil and are never held up.
    private var waiting: [String?: ArraySlice<Element>] = [:]
    /// Hosts with something waiting and room for it, in turn.
    private var turns: [String?] = []
    private var out: [String: Int] = [:]

    /// - Parameter perHost: How many of one host may be out at a time.
    init(perHost: Int) {
        self.perHost = perHost
    }

    /// Whether `next` gives one.
    var hasNext: Bool { !turns.isEmpty }

    mutating func add(_ element: Element, host: String?) {
        if waiting[host, default: []].isEmpty, hasRoom(host) { turns.append(host) }
        waiting[host, default: []].append(element)
    }

    /// The next that may go out, hosts taking turns; nil where none may. `wentHome` must follow.
    mutating func next() -> (element: Element, host: String?)? {
        while !turns.isEmpty {
            let host = turns.removeFirst()
            guard hasRoom(host), let element = waiting[host]?.popFirst() else { continue }
            if let host { out[host, default: 0] += 1 }
            if waiting[host]?.isEmpty == true {
                waiting[host] = nil
            } else if hasRoom(host) {
                turns.append(host)
            }
            return (element, host)
        }
        return nil
    }

    /// Makes room for the next of the host.
    mutating func wentHome(_ host: String?) {
        guard let host, let count = out[host] else { return }
        out[host] = count > 1 ? count - 1 : nil
        if count == perHost, waiting[host] != nil { turns.append(host) }
    }

    private func hasRoom(_ host: String?) -> Bool {
        host.map { out[$0, default: 0] < perHost } ?? true
    }
}
