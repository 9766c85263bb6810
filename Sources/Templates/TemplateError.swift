/// A mistake in a template and where it is.
package struct TemplateError: Error, Hashable {
    /// The scalar of the template's text at which it stands, from 0.
    package let scalar: Int
    package let message: String
    /// The name that no alert has, where that is the mistake; `knownNames` are those that it has.
    package let unknownName: String?

    package static var knownNames: [String] { TemplateScanner.names }

    init(scalar: Int, message: String, unknownName: String? = nil) {
        self.scalar = scalar
        self.message = message
        self.unknownName = unknownName
    }

    /// Line and column of that place, from 1, in scalars.
    package func place(in text: String) -> (line: Int, column: Int) {
        var line = 1
        var column = 1
        for character in text.unicodeScalars.prefix(scalar) {
            if character == "\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
        return (line, column)
    }
}
