/// A list of plain values that is changed in place, by one task at a time.
///
/// An `Array` inside a class pays for checks of exclusive access and of unique ownership at each touch, which took a third of the
/// time of matching. A block has neither; bounds are checked.
@safe final class Block<Element: BitwiseCopyable> {
    @safe private struct Storage {
        var base: UnsafeMutablePointer<Element>
        var count: Int
        var capacity: Int
    }

    private let storage: UnsafeMutablePointer<Storage>

    init(minimumCapacity: Int = 64) {
        unsafe storage = UnsafeMutablePointer.allocate(capacity: 1)
        unsafe storage.initialize(
            to: Storage(
                base: UnsafeMutablePointer.allocate(capacity: minimumCapacity), count: 0, capacity: minimumCapacity))
    }

    convenience init(repeating element: Element, count: Int) {
        self.init(minimumCapacity: max(1, count))
        append(element, times: count)
    }

    deinit {
        unsafe storage.pointee.base.deallocate()
        unsafe storage.deallocate()
    }

    @inline(__always)
    var count: Int { unsafe storage.pointee.count }

    @inline(__always)
    subscript(_ index: Int) -> Element {
        get {
            unsafe precondition(UInt(bitPattern: index) < UInt(bitPattern: storage.pointee.count))
            return unsafe storage.pointee.base[index]
        }
        set {
            unsafe precondition(UInt(bitPattern: index) < UInt(bitPattern: storage.pointee.count))
            unsafe storage.pointee.base[index] = newValue
        }
    }

    @inline(__always)
    func append(_ element: Element) {
        let count = count
        if unsafe count == storage.pointee.capacity { grow(to: count + 1) }
        unsafe storage.pointee.base[count] = element
        unsafe storage.pointee.count = count + 1
    }

    func append(_ element: Element, times: Int) {
        let end = count + times
        if unsafe end > storage.pointee.capacity { grow(to: end) }
        unsafe (storage.pointee.base + count).update(repeating: element, count: times)
        unsafe storage.pointee.count = end
    }

    /// Keeps the memory.
    @inline(__always)
    func removeAll() {
        unsafe storage.pointee.count = 0
    }

    @inline(never)
    private func grow(to least: Int) {
        let capacity = unsafe max(least, storage.pointee.capacity * 2)
        let base = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
        unsafe base.update(from: storage.pointee.base, count: storage.pointee.count)
        unsafe storage.pointee.base.deallocate()
        unsafe storage.pointee.base = base
        unsafe storage.pointee.capacity = capacity
    }
}

extension Block where Element: Comparable {
    /// Sorts what stands from `start` on.
    func sort(from start: Int) {
        precondition(start >= 0 && start <= count)
        var sorted = unsafe UnsafeMutableBufferPointer(start: storage.pointee.base + start, count: count - start)
        unsafe sorted.sort()
    }
}
