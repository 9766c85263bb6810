import Foundation
import JSONSyntax
import Rules

extension Configuration {
    /// Reads and checks a config file, and compiles its rules.
    ///
    /// - Parameters:
    ///   - path: As the user gave it; messages begin with it.
    ///   - environment: What `${NAME}` is taken from.
    /// - Throws: `ConfigurationError` with all mistakes of the file, not only the first; only where the file is not JSON at all does the
    ///   first hide the rest.
    package static func load(path: String, environment: [String: String]) throws(ConfigurationError) -> Configuration {
        try parse(try read(path), path: path, directory: directory(of: path), environment: environment)
    }

    /// The folder that a config stands in, absolute.
    static func directory(of path: String) -> String {
        let absolute = FilePaths.absolute(path, from: FileManager.default.currentDirectoryPath)
        let directory = String(absolute[..<(absolute.lastIndex(of: "/") ?? absolute.startIndex)])
        return directory.isEmpty ? "/" : directory
    }

    /// The same of a file's bytes.
    ///
    /// - Parameters:
    ///   - directory: Where relative paths start; absolute.
    package static func parse(_ bytes: [UInt8], path: String, directory: String, environment: [String: String])
        throws(ConfigurationError) -> Configuration
    {
        let root: JSONNode
        do throws(JSONSyntaxError) {
            root = try SettingsReader.json.read(bytes)
        } catch {
            let place = ConfigurationPlace(line: error.position.line, column: error.position.column, keyPath: "")
            throw ConfigurationError(
                code: .invalid, mistakes: [ConfigurationMistake(file: path, place: place, message: error.message)])
        }
        var reader = SettingsReader(file: path, bytes: bytes, directory: directory, environment: environment)
        let configuration = reader.configuration(Setting(node: root, path: ""))
        guard let configuration, reader.mistakes.isEmpty else {
            throw ConfigurationError(code: .invalid, mistakes: inOrder(reader.mistakes))
        }
        return configuration
    }

    /// A config is written by hand: past this it is something else.
    private static let byteLimit = 64 << 20

    static func read(_ path: String) throws(ConfigurationError) -> [UInt8] {
        func unreadable(_ reason: String) -> ConfigurationError {
            ConfigurationError(
                code: .unreadable, mistakes: [ConfigurationMistake(file: path, place: nil, message: reason)])
        }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw unreadable(
                FilePaths.exists(path)
                    ? "the config can't be read: look at its permissions"
                    : "there is no config here; name one with --config or TIPOFF_CONFIG")
        }
        do {
            let data = try handle.read(upToCount: byteLimit + 1) ?? Data()
            guard data.count <= byteLimit else { throw unreadable("the config is larger than 64 MiB") }
            return [UInt8](data)
        } catch let error as ConfigurationError {
            throw error
        } catch {
            throw unreadable("the config can't be read: it is a folder, or the disk fails")
        }
    }

    static func inOrder(_ mistakes: [ConfigurationMistake]) -> [ConfigurationMistake] {
        mistakes.enumerated().sorted { a, b in
            let first = (a.element.place?.line ?? 0, a.element.place?.column ?? 0, a.offset)
            let second = (b.element.place?.line ?? 0, b.element.place?.column ?? 0, b.offset)
            return first < second
        }.map(\.element)
    }
}

extension FilePaths {
    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// A file in UTF-8; nil where it can't be read, is larger than `limit` bytes, or is no such text.
    static func text(_ path: String, limit: Int) -> String? {
        guard let data = try? FileHandle(forReadingFrom: URL(fileURLWithPath: path)).read(upToCount: limit + 1) else {
            return nil
        }
        return data.count <= limit ? String(data: data, encoding: .utf8) : nil
    }
}

extension SettingsReader {
    private static let keys = [
        "$schema", "feeds", "people", "rules", "terms", "sinks", "defaults", "store", "fetch", "alerting",
    ]

    /// The whole file. Nil, or worthless, where mistakes have been reported.
    mutating func configuration(_ root: Setting) -> Configuration? {
        guard let fields = fields(root, keys: Self.keys) else { return nil }
        _ = text(fields["$schema"])
        let defaults = defaults(fields["defaults"])
        let (feeds, feedNames) = feeds(fields["feeds"], defaults: defaults)
        let people = people(fields["people"])
        let terms = terms(fields["terms"])
        var (sinks, sinkNames) = sinks(fields["sinks"])
        let defaultSinks = defaults.sinks.map { sinkReferences($0, known: sinkNames) }
        var (rules, tests) = rules(fields["rules"], feeds: feedNames, sinkNames: sinkNames)
        if sinkNames.isEmpty {
            sinks = [SinkSettings(name: "stdout", kind: .stdout(.text))]
            sinkNames = ["stdout"]
        }
        for index in rules.indices where rules[index].rule.sinks.isEmpty {
            rules[index].rule.sinks = defaultSinks ?? sinkNames
        }
        let store = store(fields["store"])
        let fetch = fetch(fields["fetch"])
        let alerting = alerting(
            fields["alerting"], sinks: sinks, sinkNames: sinkNames, defaultSinks: defaultSinks ?? sinkNames,
            ruleTags: Set(rules.flatMap(\.rule.tags)))
        if feeds.isEmpty { warn(fields["feeds"] ?? root, "there are no feeds, so nothing is fetched") }
        if rules.isEmpty { warn(fields["rules"] ?? root, "there are no rules, so nothing is alerted on") }
        guard let ruleSet = compile(rules, people: people, terms: terms, root: root) else { return nil }

        var configuration = Configuration(path: file, directory: directory, ruleSet: ruleSet, store: store)
        configuration.feeds = feeds
        configuration.people = people
        configuration.rules = rules.map(\.rule)
        configuration.ruleTests = tests
        configuration.terms = Dictionary(
            terms.map { ($0.name, $0.topic.value) }, uniquingKeysWith: { first, _ in first })
        configuration.sinks = sinks
        configuration.fetch = fetch
        configuration.alerting = alerting
        for rule in rules where rule.rule.enabled && configuration.sinks(for: rule.rule).isEmpty {
            warn(
                rule.setting,
                "no sink takes this rule's alerts: they are disabled, or ask for a tag that the rule has not")
        }
        warnOfDigests(in: configuration, fields["sinks"])
        configuration.warnings = Configuration.inOrder(warnings)
        return configuration
    }
}
