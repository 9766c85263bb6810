import JSONSyntax

/// Reads settings out of the file's tree and collects every mistake on the way, so that a person sees all of them at once.
///
/// A function that finds a mistake reports it and answers nil or a default; the value is then never used, because a config with
/// mistakes is not handed out.
struct SettingsReader {
    let file: String
    let bytes: [UInt8]
    let directory: String
    let expansion: EnvironmentExpansion
    private(set) var mistakes: [ConfigurationMistake] = []
    private(set) var warnings: [ConfigurationMistake] = []

    init(file: String, bytes: [UInt8], directory: String, environment: [String: String]) {
        self.file = file
        self.bytes = bytes
        self.directory = directory
        expansion = EnvironmentExpansion(environment: environment)
    }

    static let json = JSONReader(dialect: .json5)

    mutating func report(_ setting: Setting, _ message: String) {
        report(at: setting.node.position, setting.path, message)
    }

    mutating func report(at position: JSONPosition, _ path: String, _ message: String) {
        mistakes.append(mistake(at: position, path, message))
    }

    /// Reports at one scalar of an expanded string, counted from 0.
    mutating func report(_ text: ExpandedText, scalar: Int, _ message: String) {
        report(at: position(ofScalar: text.origin(of: scalar), in: text.setting), text.setting.path, message)
    }

    mutating func warn(_ setting: Setting, _ message: String) {
        warnings.append(mistake(at: setting.node.position, setting.path, message))
    }

    mutating func warn(_ text: ExpandedText, scalar: Int, _ message: String) {
        let position = position(ofScalar: text.origin(of: scalar), in: text.setting)
        warnings.append(mistake(at: position, text.setting.path, message))
    }

    func place(_ setting: Setting) -> ConfigurationPlace {
        ConfigurationPlace(
            line: setting.node.position.line, column: setting.node.position.column, keyPath: setting.path)
    }

    private func mistake(at position: JSONPosition, _ path: String, _ message: String) -> ConfigurationMistake {
        let place = ConfigurationPlace(line: position.line, column: position.column, keyPath: path)
        return ConfigurationMistake(file: file, place: place, message: message)
    }

    /// Where a scalar of a string stands in the file, escapes accounted for; beyond its end, the closing quote.
    private func position(ofScalar scalar: Int, in setting: Setting) -> JSONPosition {
        let positions = Self.json.scalarPositions(ofStringAt: setting.node.position, in: bytes)
        guard let last = positions.last else { return setting.node.position }
        return scalar < positions.count ? positions[max(0, scalar)] : last
    }
}

/// Objects, lists and plain values.
extension SettingsReader {
    /// The members of an object: unknown and repeated keys are reported and left out.
    mutating func fields(_ setting: Setting, keys: [String]) -> Fields? {
        guard let entries = entries(setting, of: "an object") else { return nil }
        var values: [String: Setting] = [:]
        for entry in entries {
            guard keys.contains(entry.key) else {
                let nearest = NearestSpelling.find(entry.key, among: keys)
                let hint =
                    nearest.map { ", did you mean \"\($0)\"?" } ?? "; known here: \(keys.joined(separator: ", "))"
                report(
                    at: entry.keyPosition, setting.memberPath(nearest ?? entry.key),
                    "unknown key \(Shown.quoted(entry.key))\(hint)")
                continue
            }
            values[entry.key] = Setting(node: entry.value, path: setting.memberPath(entry.key))
        }
        return Fields(setting: setting, values: values)
    }

    /// The members of an object whose keys the user chooses; repeated ones are reported and left out.
    mutating func entries(_ setting: Setting, of kind: String) -> [JSONMember]? {
        guard let members = setting.node.members else {
            reportType(setting, expected: kind)
            return nil
        }
        var seen: [String: JSONPosition] = [:]
        return members.filter { member in
            if let first = seen[member.key] {
                report(
                    at: member.keyPosition, setting.memberPath(member.key),
                    "the key \(Shown.quoted(member.key)) is already at line \(first.line); keep one of them")
                return false
            }
            seen[member.key] = member.keyPosition
            return true
        }
    }

    /// The elements of a list, which must hold something.
    mutating func elements(_ setting: Setting?, of kind: String, mayBeEmpty: Bool = false) -> [Setting] {
        guard let setting else { return [] }
        guard let nodes = setting.node.array else {
            reportType(setting, expected: "a list of \(kind) in [ ]")
            return []
        }
        if nodes.isEmpty, !mayBeEmpty { report(setting, "this list is empty; leave the key out, or name one") }
        return nodes.enumerated().map { setting.element($0.offset, $0.element) }
    }

    /// - Parameters:
    ///   - example: What to write.
    mutating func require(_ key: String, in fields: Fields, example: String) -> Setting? {
        if let setting = fields[key] { return setting }
        let hasMistypedKey = fields.setting.node.members?.contains {
            $0.key != key && NearestSpelling.find($0.key, among: [key]) != nil && fields[$0.key] == nil
        }
        // The unknown key has been reported, with the right spelling: one mistake, one line.
        if hasMistypedKey != true {
            report(fields.setting, "the key \"\(key)\" is missing; write \"\(key)\": \(example)")
        }
        return nil
    }

    mutating func flag(_ setting: Setting?) -> Bool? {
        guard let setting else { return nil }
        guard let flag = setting.node.bool else {
            reportType(setting, expected: "true or false")
            return nil
        }
        return flag
    }

    mutating func integer(_ setting: Setting?, in range: ClosedRange<Int>) -> Int? {
        guard let setting else { return nil }
        guard setting.node.number != nil else {
            reportType(setting, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        guard let integer = setting.node.integer, range.contains(integer) else {
            report(setting, "must be a whole number from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return integer
    }

    mutating func number(_ setting: Setting?, in range: ClosedRange<Double>) -> Double? {
        guard let setting else { return nil }
        guard let number = setting.node.number, range.contains(number) else {
            let bounds = [range.lowerBound, range.upperBound].map { Int(exactly: $0).map(String.init) ?? String($0) }
            let expected = "a number from \(bounds[0]) to \(bounds[1])"
            if setting.node.number == nil {
                reportType(setting, expected: expected)
            } else {
                report(setting, "must be \(expected)")
            }
            return nil
        }
        return number
    }

    mutating func reportType(_ setting: Setting, expected: String) {
        report(setting, "must be \(expected), not \(setting.node.kind)")
    }
}
