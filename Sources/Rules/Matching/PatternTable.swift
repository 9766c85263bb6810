import Text

/// Pattern numbers by a key of bytes: chains in two flat arrays.
struct PatternTable: Sendable {
    private var keys = ByteTable()
    /// By number of the key, the newest link of its chain.
    private var heads: [Int32] = []
    private var links: [Link] = []

    private struct Link {
        var pattern: Int32
        var next: Int32
    }

    var isEmpty: Bool { links.isEmpty }

    mutating func insert(_ pattern: Int32, under key: [UInt8]) {
        let index = keys.insert(key)
        if index == heads.count { heads.append(-1) }
        if heads[index] >= 0, links[Int(heads[index])].pattern == pattern { return }
        links.append(Link(pattern: pattern, next: heads[index]))
        heads[index] = Int32(links.count - 1)
    }

    func append(under key: [UInt8], to found: inout [Int32]) {
        guard let index = keys.find(key, 0..<key.count) else { return }
        append(chain: heads[index], to: &found)
    }

    private func append(chain head: Int32, to found: inout [Int32]) {
        var link = head
        while link >= 0 {
            found.append(links[Int(link)].pattern)
            link = links[Int(link)].next
        }
    }
}
