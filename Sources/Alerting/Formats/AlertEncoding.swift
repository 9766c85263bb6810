import Foundation
import Templates

/// The one way in which an event becomes JSON: one line, keys sorted, slashes plain, times as RFC 3339.
package enum AlertEncoding {
    /// The event in UTF-8, without a line break at the end.
    ///
    /// What could steer a terminal or reorder a line on it (C1 controls, bidi controls, U+2028 and U+2029, U+FEFF) is
    /// written as `\u` and four digits: the same value to a JSON reader, harmless in a log.
    ///
    /// - Throws: where a number is not finite.
    package static func json(_ event: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let text = String(decoding: try encoder.encode(event), as: UTF8.self)
        // Outside of strings JSON has none of these, so that they can be escaped in the text as a whole.
        guard text.unicodeScalars.contains(where: Escaping.steers) else { return Array(text.utf8) }
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if Escaping.steers(scalar) {
                let digits = String(scalar.value, radix: 16)
                escaped.append(
                    contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).unicodeScalars)
            } else {
                escaped.append(scalar)
            }
        }
        return Array(String(escaped).utf8)
    }
}
