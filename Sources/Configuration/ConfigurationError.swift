/// Why a config can't be used.
package struct ConfigurationError: Error, Hashable, Sendable {
    package let code: Code
    /// All of them, in the order of the file.
    package let mistakes: [ConfigurationMistake]

    package enum Code: Hashable, Sendable {
        /// The file is missing, is a folder, or may not be read.
        case unreadable
        /// The file is there, and what it says is wrong.
        case invalid
    }
}

extension ConfigurationError: CustomStringConvertible {
    package var description: String { mistakes.map(\.description).joined(separator: "\n") }
}

/// One thing that is wrong, or in a warning suspicious, in a config.
package struct ConfigurationMistake: Hashable, Sendable {
    /// The path of the file as the user gave it.
    package let file: String
    /// Nil where the file itself is the trouble.
    package let place: ConfigurationPlace?
    /// What is wrong, and what to write instead: one line, without secrets.
    package let message: String

    package init(file: String, place: ConfigurationPlace?, message: String) {
        self.file = file
        self.place = place
        self.message = message
    }
}

extension ConfigurationMistake {
    /// The same, marked as a warning.
    package var asWarning: ConfigurationMistake {
        ConfigurationMistake(file: file, place: place, message: "warning: \(message)")
    }
}

extension ConfigurationMistake: CustomStringConvertible {
    /// `feeds.json:12:7: rules[0].speakers: …`, which editors can jump to.
    package var description: String {
        guard let place else { return "\(file): \(message)" }
        let path = place.keyPath.isEmpty ? "" : "\(place.keyPath): "
        return "\(file):\(place.line):\(place.column): \(path)\(message)"
    }
}

/// A place in a config.
package struct ConfigurationPlace: Hashable, Sendable {
    /// From 1.
    package let line: Int
    /// In Unicode scalars, from 1.
    package let column: Int
    /// `rules[0].speakers`; empty for the whole file.
    package let keyPath: String

    package init(line: Int, column: Int, keyPath: String) {
        self.line = line
        self.column = column
        self.keyPath = keyPath
    }
}
