import Synchronization

/// What tasks have brought for one reader, who takes all that is there at once.
final class Inbox<Element: Sendable>: Sendable {
    /// Rings once or more after each `put`. To be listened to once, and `takeAll` called each time.
    let bell: AsyncStream<Void>
    private let hammer: AsyncStream<Void>.Continuation
    private let elements = Mutex<[Element]>([])

    init() {
        (bell, hammer) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    }

    func put(_ element: Element) {
        elements.withLock { $0.append(element) }
        hammer.yield()
    }

    /// In the order in which they came.
    func takeAll() -> [Element] {
        elements.withLock { elements in
            defer { elements = [] }
            return elements
        }
    }
}
