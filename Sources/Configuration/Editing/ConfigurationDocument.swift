import JSONSyntax

/// A config as its text, for the commands that change it: each change keeps all that the user wrote around it, and is kept only where
/// the config still checks.
package struct ConfigurationDocument: Sendable {
    /// As the user gave it.
    package let path: String
    /// The text as it was read; nil where there was no file.
    package let original: [UInt8]?
    package private(set) var configuration: Configuration
    private let directory: String
    private let environment: [String: String]
    private var editor: JSONEditor

    /// Reads and checks the config.
    ///
    /// - Parameter makesNew: Where there is no file, one without feeds is begun in its place; it is there once it is written.
    /// - Throws: `ConfigurationError`, as `Configuration.load`.
    package static func load(path: String, environment: [String: String], makesNew: Bool = false)
        throws(ConfigurationError) -> ConfigurationDocument
    {
        let isNew = makesNew && !FilePaths.exists(path)
        let bytes = isNew ? beginning : try Configuration.read(path)
        return try ConfigurationDocument(
            path: path, bytes: bytes, original: isNew ? nil : bytes, directory: Configuration.directory(of: path),
            environment: environment)
    }

    /// - Parameter directory: Where relative paths start; absolute.
    package init(path: String, bytes: [UInt8], original: [UInt8]?, directory: String, environment: [String: String])
        throws(ConfigurationError)
    {
        self.path = path
        self.original = original
        self.directory = directory
        self.environment = environment
        configuration = try Configuration.parse(bytes, path: path, directory: directory, environment: environment)
        editor = try Self.editor(bytes, path)
    }

    package var bytes: [UInt8] { editor.bytes }

    /// The feeds as they are written, in the order of `configuration.feeds`.
    package var feeds: [WrittenFeed] {
        (editor.root["feeds"]?.array ?? []).map { WrittenFeed($0) }
    }

    /// Puts feeds after the last one.
    ///
    /// - Throws: `ConfigurationError`, with nothing changed, where the config would no longer check.
    package mutating func add(_ feeds: [NewFeed]) throws(ConfigurationError) {
        try change { editor throws(JSONSyntaxError) in
            if editor.root["feeds"] == nil { try editor.append(["\"feeds\": []"], to: editor.root) }
            guard let list = editor.root["feeds"] else { return }
            try editor.append(feeds.map(\.json), to: list)
        }
    }

    /// Takes a feed out.
    ///
    /// - Throws: `ConfigurationError`, with nothing changed, where the config would no longer check: a rule names the feed.
    package mutating func remove(feedAt index: Int) throws(ConfigurationError) {
        try change { editor throws(JSONSyntaxError) in
            guard let list = editor.root["feeds"] else { return }
            try editor.remove(entryAt: index, of: list)
        }
    }

    /// Gives a feed another URL.
    ///
    /// - Throws: `ConfigurationError`, with nothing changed, where the config would no longer check: another feed has that URL, or a
    ///   rule names the feed by the old one.
    package mutating func move(feedAt index: Int, to url: String) throws(ConfigurationError) {
        try change { editor throws(JSONSyntaxError) in
            guard let feed = editor.root["feeds"]?.array?[index] else { return }
            try editor.replace(feed["url"] ?? feed, with: NewFeed.string(url))
        }
    }
}

extension ConfigurationDocument {
    private static let beginning = Array(
        """
        // Tipoff's config: feeds, people, watch rules, sinks. JSON with comments; docs/configuration.md has every key.
        {
          "feeds": [
          ],
        }

        """.utf8)

    private mutating func change(_ edit: (inout JSONEditor) throws(JSONSyntaxError) -> Void)
        throws(ConfigurationError)
    {
        var changed = editor
        do throws(JSONSyntaxError) {
            try edit(&changed)
        } catch {
            throw Self.unreadable(error, path)
        }
        configuration = try Configuration.parse(
            changed.bytes, path: path, directory: directory, environment: environment)
        editor = changed
    }

    private static func editor(_ bytes: [UInt8], _ path: String) throws(ConfigurationError) -> JSONEditor {
        do throws(JSONSyntaxError) {
            return try JSONEditor(bytes)
        } catch {
            throw unreadable(error, path)
        }
    }

    private static func unreadable(_ error: JSONSyntaxError, _ path: String) -> ConfigurationError {
        let place = ConfigurationPlace(line: error.position.line, column: error.position.column, keyPath: "")
        return ConfigurationError(
            code: .invalid, mistakes: [ConfigurationMistake(file: path, place: place, message: error.message)])
    }
}
