/// A store that can't be used, or can't be used so.
package struct StoreError: Error, CustomStringConvertible {
    package enum Code: Sendable {
        /// Another pass holds the store.
        case otherRun
        /// A file is there that Tipoff did not make.
        case notOurs
        /// A newer Tipoff made it.
        case tooNew
        /// It can't be opened, reached, read or written (permissions, disk full, damaged).
        case unavailable
    }

    package let code: Code
    /// One line: what, where, what to do.
    package let description: String

    package init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}
