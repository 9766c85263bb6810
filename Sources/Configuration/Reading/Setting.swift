import JSONSyntax

/// A value of the config file and the way to it.
struct Setting {
    let node: JSONNode
    /// `rules[0].speakers`; empty for the whole file.
    let path: String

    func element(_ index: Int, _ node: JSONNode) -> Setting {
        Setting(node: node, path: "\(path)[\(index)]")
    }

    func memberPath(_ key: String) -> String {
        let isPlain =
            !key.isEmpty
            && key.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || $0 == "_" || $0 == "$" || ("0"..."9").contains($0)
            }
        let name = isPlain ? key : "[\"\(Shown.line(key))\"]"
        return path.isEmpty || !isPlain ? path + name : "\(path).\(name)"
    }
}

/// The members of an object, each key once and known.
struct Fields {
    let setting: Setting
    let values: [String: Setting]

    subscript(key: String) -> Setting? { values[key] }
}

/// Parts of the file as messages show them.
enum Shown {
    /// In quotes, on one line, not too long.
    static func quoted(_ text: String) -> String {
        "\"\(line(text))\""
    }

    static func line(_ text: String) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(80) {
            let isHidden =
                scalar.properties.generalCategory == .control || scalar.properties.isDefaultIgnorableCodePoint
                || scalar.value == 0x2028 || scalar.value == 0x2029 || (0x202A...0x202E).contains(scalar.value)
            shown.append(isHidden ? "\u{FFFD}" : scalar)
        }
        return String(shown) + (text.unicodeScalars.count > 80 ? "…" : "")
    }

    /// `"a", "b" or "c"`.
    static func choices(_ choices: [String]) -> String {
        let quoted = choices.map { "\"\($0)\"" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
        return quoted.dropLast().joined(separator: ", ") + " or " + last
    }
}
