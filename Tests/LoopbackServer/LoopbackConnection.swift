/// One connection: reads requests and plays the answers, one after the other, until either side ends it. Confined to its thread.
struct LoopbackConnection: Sendable {
    let socket: Int32
    let number: Int
    let state: LoopbackState
    let handler: LoopbackServer.Handler

    func run() {
        defer { state.close(socket) }
        var unread: [UInt8] = []
        while let parts = readRequest(&unread) {
            let request = state.record { order in
                LoopbackRequest(
                    method: parts.method, target: parts.target, headers: parts.headers, body: parts.body,
                    head: parts.head, connection: number, order: order, arrival: .now)
            }
            let response = handler(request)
            for step in response.steps {
                guard play(step) else {
                    state.recordHangUp()
                    return
                }
            }
            guard response.keepsAlive else { return }
        }
    }

    /// False where the client was gone before the end.
    private func play(_ step: LoopbackResponse.Step) -> Bool {
        switch step {
        case .send(let bytes): return LoopbackSocket.send(bytes, to: socket)
        case .drip(let bytes, let pause):
            for byte in bytes {
                guard LoopbackSocket.wait(pause, while: socket), LoopbackSocket.send([byte], to: socket) else {
                    return false
                }
            }
            return true
        case .forever(let chunk):
            while LoopbackSocket.send(chunk, to: socket) {}
            return false
        case .wait(let duration): return LoopbackSocket.wait(duration, while: socket)
        case .hang: return LoopbackSocket.wait(nil, while: socket)
        }
    }
}

extension LoopbackConnection {
    fileprivate struct Parts {
        var method = ""
        var target = ""
        var headers: [(name: String, value: [UInt8])] = []
        var body: [UInt8] = []
        var head: [UInt8] = []

        func header(_ name: String) -> String? {
            headers.first { $0.name.lowercased() == name }.map {
                String(decoding: $0.value, as: UTF8.self).lowercased()
            }
        }
    }

    /// Nil at the end of the stream; what was read past the request stays in `unread`.
    fileprivate func readRequest(_ unread: inout [UInt8]) -> Parts? {
        var searched = 0
        var headEnd: Int?
        repeat {
            headEnd = endOfHead(unread, from: max(0, searched - 3))
            searched = unread.count
        } while headEnd == nil && fill(&unread)
        guard let headEnd else { return nil }
        var parts = parse(Array(unread[..<headEnd]))
        unread.removeFirst(headEnd)
        if parts.header("expect") == "100-continue" {
            guard LoopbackSocket.send(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8), to: socket) else { return nil }
        }
        if parts.header("transfer-encoding") == "chunked" {
            guard let body = readChunks(&unread) else { return nil }
            parts.body = body
        } else if let length = parts.header("content-length").flatMap({ Int($0) }), length > 0 {
            guard let body = take(length, from: &unread) else { return nil }
            parts.body = body
        }
        return parts
    }

    private func fill(_ unread: inout [UInt8]) -> Bool {
        let more = LoopbackSocket.receive(socket)
        unread += more
        return !more.isEmpty
    }

    private func endOfHead(_ bytes: [UInt8], from start: Int) -> Int? {
        let end = Array("\r\n\r\n".utf8)
        guard bytes.count >= 4, start <= bytes.count - 4 else { return nil }
        return (start...(bytes.count - 4)).first { bytes[$0..<($0 + 4)].elementsEqual(end) }.map { $0 + 4 }
    }

    private func take(_ count: Int, from unread: inout [UInt8]) -> [UInt8]? {
        while unread.count < count { guard fill(&unread) else { return nil } }
        let taken = Array(unread[..<count])
        unread.removeFirst(count)
        return taken
    }

    private func takeLine(from unread: inout [UInt8]) -> [UInt8]? {
        while true {
            if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
                return take(end + 1, from: &unread)?.filter { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }
            }
            guard fill(&unread) else { return nil }
        }
    }

    private func readChunks(_ unread: inout [UInt8]) -> [UInt8]? {
        var body: [UInt8] = []
        while true {
            guard let line = takeLine(from: &unread),
                let size = Int(String(decoding: line, as: UTF8.self), radix: 16), size >= 0,
                let chunk = take(size, from: &unread), takeLine(from: &unread) != nil
            else { return nil }
            if size == 0 { return body }
            body += chunk
        }
    }

    private func parse(_ head: [UInt8]) -> Parts {
        var parts = Parts()
        parts.head = head
        let lines = head.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true).map { line in
            line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        }
        let words = (lines.first ?? []).split(separator: UInt8(ascii: " "))
        if words.count >= 2 {
            parts.method = String(decoding: words[0], as: UTF8.self)
            parts.target = String(decoding: words[1], as: UTF8.self)
        }
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let value = line[(colon + 1)...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            parts.headers.append((String(decoding: line[..<colon], as: UTF8.self), Array(value)))
        }
        return parts
    }
}
