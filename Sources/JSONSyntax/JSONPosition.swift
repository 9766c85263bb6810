/// A place in a JSON text.
package struct JSONPosition: Hashable, Sendable {
    /// From 1. Lines end with LF, CR or CR LF.
    package let line: Int
    /// In Unicode scalars, from 1.
    package let column: Int
    /// In bytes, from 0.
    package let offset: Int

    package init(line: Int, column: Int, offset: Int) {
        self.line = line
        self.column = column
        self.offset = offset
    }
}

extension JSONPosition: CustomStringConvertible {
    package var description: String { "\(line):\(column)" }
}
