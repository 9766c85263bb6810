/// A string of the file after `${NAME}` has been taken from the environment.
struct ExpandedText {
    let setting: Setting
    let value: String
    /// Whether any part came from the environment, so that messages must not show it.
    let isSecret: Bool
    /// For each scalar of `value`, the index of the scalar of the file's string that it comes from; nil where they are the same.
    let origins: [Int]?

    /// The index, in the file's string, of the scalar that a scalar of `value` comes from.
    func origin(of scalar: Int) -> Int {
        guard let origins else { return scalar }
        // Beyond the end stands the closing quote.
        return scalar < origins.count ? origins[max(0, scalar)] : .max
    }

    /// The value as a message may show it.
    var shown: String { isSecret ? "the value from the environment" : Shown.quoted(value) }
}

/// Replaces `${NAME}` and `${NAME:-default}`; `$${` becomes `${`.
///
/// As in a shell, the default also stands in for a variable that is set but empty.
struct EnvironmentExpansion {
    let environment: [String: String]

    struct Mistake: Error {
        /// The scalar of the text at which it stands.
        let scalar: Int
        let message: String
    }

    struct Result {
        var value = String.UnicodeScalarView()
        var origins: [Int] = []
        var isSecret = false
    }

    /// - Throws: `Mistake` for the first variable that is not set, and the first `${` that has no end or no name.
    func expand(_ text: String) throws(Mistake) -> Result {
        let scalars = Array(text.unicodeScalars)
        var result = Result()
        var index = 0
        while index < scalars.count {
            if scalars[index...].starts(with: "$${".unicodeScalars) {
                append("${", from: index, to: &result)
                index += 3
            } else if scalars[index...].starts(with: "${".unicodeScalars) {
                let start = index
                guard let end = scalars[index...].firstIndex(of: "}") else {
                    throw Mistake(scalar: start, message: "\"${\" without \"}\"; for a plain \"${\" write \"$${\"")
                }
                try variable(String.UnicodeScalarView(scalars[(start + 2)..<end]), at: start, to: &result)
                index = end + 1
            } else {
                result.value.append(scalars[index])
                result.origins.append(index)
                index += 1
            }
        }
        return result
    }

    /// `text` written so that it expands to itself.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        let parts = text.unicodeScalars.split(separator: "${".unicodeScalars, omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            if index > 0 { result.append(contentsOf: "$${".unicodeScalars) }
            result.append(contentsOf: part)
        }
        return String(result)
    }

    /// Whether `text` names a variable.
    static func hasVariable(_ text: String) -> Bool {
        text.unicodeScalars.split(separator: "$${".unicodeScalars).contains { $0.contains("${".unicodeScalars) }
    }

    private func variable(_ body: String.UnicodeScalarView, at start: Int, to result: inout Result) throws(Mistake) {
        let nameEnd = body.firstIndex { !Self.isNameScalar($0) } ?? body.endIndex
        let name = String(body[..<nameEnd])
        let rest = body[nameEnd...]
        guard let first = name.unicodeScalars.first, !("0"..."9").contains(first),
            rest.isEmpty || rest.starts(with: ":-".unicodeScalars)
        else {
            throw Mistake(
                scalar: start, message: "write ${NAME} or ${NAME:-default}, or \"$${\" for a plain \"${\"")
        }
        if let value = environment[name], rest.isEmpty || !value.isEmpty {
            append(value, from: start, to: &result)
            result.isSecret = true
        } else if !rest.isEmpty {
            append(String(rest.dropFirst(2)), from: start, to: &result)
        } else {
            let hint = NearestSpelling.hint(name, among: environment.keys.sorted()) ?? ""
            throw Mistake(
                scalar: start,
                message:
                    "the environment variable \(name) is not set\(hint.isEmpty ? "; set it, or write ${\(name):-default}" : hint)"
            )
        }
    }

    private func append(_ text: String, from origin: Int, to result: inout Result) {
        for scalar in text.unicodeScalars {
            result.value.append(scalar)
            result.origins.append(origin)
        }
    }

    private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar == "_" || ("0"..."9").contains(scalar))
    }
}
