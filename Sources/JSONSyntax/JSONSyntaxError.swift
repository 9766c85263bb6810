/// The first place at which a text stops being JSON, and what was expected there.
package struct JSONSyntaxError: Error, Hashable, Sendable {
    package let position: JSONPosition
    /// One line of plain words.
    package let message: String

    package init(position: JSONPosition, message: String) {
        self.position = position
        self.message = message
    }
}

extension JSONSyntaxError: CustomStringConvertible {
    package var description: String { "\(position): \(message)" }
}
