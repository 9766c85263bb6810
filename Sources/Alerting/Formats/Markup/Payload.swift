import Foundation

/// A JSON body under construction.
package enum Payload: Sendable, Encodable, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    case string(String)
    case integer(Int)
    case bool(Bool)
    case array([Payload])
    case object([String: Payload])
    case null

    package init(stringLiteral value: String) { self = .string(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(integerLiteral value: Int) { self = .integer(value) }
    package init(arrayLiteral elements: Payload...) { self = .array(elements) }
    package init(dictionaryLiteral elements: (String, Payload)...) {
        self = .object(Dictionary(elements) { _, last in last })
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .string(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .bool(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        case .null: try container.encodeNil()
        }
    }

    /// In UTF-8, on one line, keys sorted.
    package var bytes: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Strings, whole numbers and Booleans can always be written.
        return (try? encoder.encode(self)).map { Array($0) } ?? []
    }

    /// What a string takes in a body, without its quotation marks.
    package static func byteCount(of text: String) -> Int {
        text.utf8.reduce(0) { sum, byte in
            sum + (byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") ? 2 : byte < 0x20 ? 6 : 1)
        }
    }
}
