/// The system call that failed, and its `errno`.
package struct LoopbackServerError: Error, CustomStringConvertible {
    package let call: String
    package let errno: Int32

    package var description: String { "\(call): errno \(errno)" }
}
