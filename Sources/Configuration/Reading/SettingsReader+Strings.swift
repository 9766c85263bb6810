import JSONSyntax

/// Strings, and what is written in strings.
extension SettingsReader {
    /// A string, `${NAME}` expanded.
    mutating func text(_ setting: Setting?) -> ExpandedText? {
        guard let setting else { return nil }
        guard let string = setting.node.string else {
            reportType(setting, expected: "a string")
            return nil
        }
        return expand(string, of: setting)
    }

    /// A string with more in it than space.
    mutating func filledText(_ setting: Setting?) -> ExpandedText? {
        guard let text = text(setting) else { return nil }
        guard text.value.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            report(text.setting, text.isSecret ? "the value from the environment is empty" : "must not be empty")
            return nil
        }
        return text
    }

    mutating func filledTexts(_ setting: Setting?, of kind: String, mayBeEmpty: Bool = false) -> [ExpandedText] {
        elements(setting, of: kind, mayBeEmpty: mayBeEmpty).compactMap { filledText($0) }
    }

    /// One of a few words.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ setting: Setting?) -> Choice? {
        guard let setting else { return nil }
        let words = Choice.allCases.map(\.rawValue)
        guard setting.node.string != nil else {
            reportType(setting, expected: Shown.choices(words))
            return nil
        }
        guard let text = text(setting) else { return nil }
        guard let choice = Choice(rawValue: text.value) else {
            reportUnknown("value", text, among: words)
            return nil
        }
        return choice
    }

    /// Reports a word that is none of `known`, with the nearest of them.
    mutating func reportUnknown(_ kind: String, _ text: ExpandedText, among known: [String]) {
        var hint = text.isSecret ? nil : NearestSpelling.hint(text.value, among: known)
        if hint == nil {
            hint =
                known.isEmpty
                ? "; there is none in this file"
                : "; known: \(known.prefix(12).map { Shown.line($0) }.joined(separator: ", "))\(known.count > 12 ? " …" : "")"
        }
        let what =
            text.isSecret ? "the value from the environment is no known \(kind)" : "unknown \(kind) \(text.shown)"
        report(text.setting, what + (hint ?? ""))
    }

    /// A time such as `10m`.
    mutating func duration(_ setting: Setting?, in range: ClosedRange<Int>) -> Duration? {
        guard let setting else { return nil }
        let advice = "write a whole number and s, m, h or d, as \"30s\", \"10m\", \"2h\" or \"3d\""
        guard setting.node.string != nil else {
            reportType(setting, expected: "a time in quotes")
            return nil
        }
        guard let text = text(setting) else { return nil }
        guard let seconds = Units.seconds(text.value) else {
            report(setting, "\(text.shown) is not a time; \(advice)")
            return nil
        }
        guard range.contains(seconds) else {
            let bounds = "from \(Units.time(range.lowerBound)) to \(Units.time(range.upperBound))"
            report(setting, "\(text.shown) is not possible here; write a time \(bounds)")
            return nil
        }
        return .seconds(seconds)
    }

    /// A size such as `10MB`, in bytes.
    mutating func size(_ setting: Setting?, in range: ClosedRange<Int>) -> Int? {
        guard let setting else { return nil }
        guard setting.node.string != nil else {
            reportType(setting, expected: "a size in quotes, as \"10MB\"")
            return nil
        }
        guard let text = text(setting) else { return nil }
        guard let bytes = Units.bytes(text.value) else {
            report(
                setting,
                "\(text.shown) is not a size; write a whole number and B, KB, MB, GB, KiB, MiB or GiB, as \"10MB\"")
            return nil
        }
        guard range.contains(bytes) else {
            let bounds = "from \(Units.size(range.lowerBound)) to \(Units.size(range.upperBound))"
            report(setting, "\(text.shown) is not possible here; write a size \(bounds)")
            return nil
        }
        return bytes
    }

    /// A web address: one of the schemes, a host, nothing that has no place in a URL.
    mutating func webAddress(_ setting: Setting?, schemes: [String] = ["https", "http"]) -> ExpandedText? {
        guard let text = filledText(setting) else { return nil }
        if let trouble = WebAddress.trouble(text.value, schemes: schemes) {
            report(
                text.setting,
                "\(text.isSecret ? "the value from the environment" : "this") is not a URL that can be used here: \(trouble)"
            )
            return nil
        }
        return text
    }

    /// Headers by name; values may be secret and are never shown.
    mutating func headers(_ setting: Setting?, reserved: [String]) -> [HeaderSetting] {
        guard let setting, let members = entries(setting, of: "an object of header names and values") else { return [] }
        var headers: [HeaderSetting] = []
        for member in members {
            let path = setting.memberPath(member.key)
            guard HeaderSyntax.isName(member.key) else {
                report(
                    at: member.keyPosition, path,
                    "not a header name: it may hold letters, digits and !#$%&'*+-.^_`|~ only")
                continue
            }
            if headers.contains(where: { $0.name.lowercased() == member.key.lowercased() }) {
                report(at: member.keyPosition, path, "this header stands here twice; keep one of them")
            }
            if reserved.contains(member.key.lowercased()) {
                report(at: member.keyPosition, path, "this header is set by the program; leave it out")
            }
            guard let text = text(Setting(node: member.value, path: path)) else { continue }
            guard HeaderSyntax.isValue(text.value) else {
                report(text.setting, "a header's value can't hold line breaks or other control characters")
                continue
            }
            headers.append(HeaderSetting(name: member.key, value: text.value))
        }
        return headers
    }

    /// An absolute path; a relative one starts at the config file's folder.
    mutating func filePath(_ text: ExpandedText) -> String? {
        guard !text.value.unicodeScalars.contains("\0") else {
            report(text.setting, "a path can't hold U+0000")
            return nil
        }
        return FilePaths.absolute(text.value, from: directory)
    }

    private mutating func expand(_ string: String, of setting: Setting) -> ExpandedText? {
        guard string.utf8.contains(UInt8(ascii: "$")) else {
            return ExpandedText(setting: setting, value: string, isSecret: false, origins: nil)
        }
        do throws(EnvironmentExpansion.Mistake) {
            let result = try expansion.expand(string)
            return ExpandedText(
                setting: setting, value: String(result.value), isSecret: result.isSecret, origins: result.origins)
        } catch {
            let raw = ExpandedText(setting: setting, value: string, isSecret: false, origins: nil)
            report(raw, scalar: error.scalar, error.message)
            return nil
        }
    }
}
