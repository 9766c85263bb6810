/// The operators that are written in letters.
enum TopicOperators {
    /// More words between two terms than this is the same as AND in nearly every text.
    static let longestDistance = 10_000

    /// The operator that `text` is; nil for a word.
    static func read(_ text: String, column: Int) throws(TopicError) -> TopicToken.Kind? {
        switch text {
        case "AND": return .and
        case "OR": return .or
        case "NOT": return .not
        default: break
        }
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        switch parts[0] {
        case "NEAR":
            guard parts.count == 2 else {
                throw TopicError(column: column, message: "NEAR needs a distance: NEAR/5, NEAR/s or NEAR/p")
            }
            if parts[1] == "s" { return .proximity(.sentence) }
            if parts[1] == "p" { return .proximity(.paragraph) }
            return .proximity(.within(try number(parts[1], of: "NEAR", from: 0, column, also: ", s or p")))
        case "BEFORE":
            guard parts.count == 2 else {
                throw TopicError(column: column, message: "BEFORE needs a distance: BEFORE/5")
            }
            return .proximity(.before(try number(parts[1], of: "BEFORE", from: 0, column)))
        case "ATLEAST":
            guard parts.count == 2 else {
                throw TopicError(column: column, message: "ATLEAST needs a number: ATLEAST/3(word)")
            }
            return .atLeast(try number(parts[1], of: "ATLEAST", from: 1, column))
        default:
            guard parts.count == 2, Int(parts[1]) != nil || ["s", "p"].contains(parts[1]),
                let ours = ["ONEAR": "BEFORE", "PRE": "BEFORE", "W": "NEAR", "ADJ": "BEFORE"][parts[0]]
            else { return nil }
            throw TopicError(column: column, message: "no operator \(text); did you mean \(ours)/\(parts[1])?")
        }
    }

    /// The operator that `text` would be in upper case.
    static func lowercased(_ text: String) -> String? {
        switch text {
        case "and", "or", "not": return text.uppercased()
        default:
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count == 2, ["near", "before", "atleast"].contains(parts[0]), !parts[1].isEmpty else {
                return nil
            }
            return parts[0].uppercased() + "/" + parts[1]
        }
    }

    private static func number(
        _ text: String, of name: String, from least: Int, _ column: Int, also: String = ""
    ) throws(TopicError) -> Int {
        guard text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = Int(text),
            (least...longestDistance).contains(number)
        else {
            throw TopicError(
                column: column + name.utf8.count + 1,
                message: "expected a number from \(least) to \(longestDistance)\(also) after \(name)/, found “\(text)”")
        }
        return number
    }
}
