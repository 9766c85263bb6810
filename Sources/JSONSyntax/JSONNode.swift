/// A JSON value and where it stands.
package struct JSONNode: Hashable, Sendable {
    package let value: Value
    /// The first byte of the value: its quote, bracket, sign or letter.
    package let position: JSONPosition

    package init(_ value: Value, at position: JSONPosition) {
        self.value = value
        self.position = position
    }

    package enum Value: Hashable, Sendable {
        case null
        case bool(Bool)
        /// The number as it is written, and the nearest `Double`. In the strict dialect that is always finite.
        case number(text: String, value: Double)
        case string(String)
        case array([JSONNode])
        /// In the order of the text, repeated keys included.
        case object([JSONMember])
    }
}

/// A key of an object and its value.
package struct JSONMember: Hashable, Sendable {
    package let key: String
    package let keyPosition: JSONPosition
    package let value: JSONNode

    package init(key: String, keyPosition: JSONPosition, value: JSONNode) {
        self.key = key
        self.keyPosition = keyPosition
        self.value = value
    }
}

extension JSONNode {
    /// The value of the last member with this key, as most readers of JSON take it. O(members).
    package subscript(key: String) -> JSONNode? {
        guard case .object(let members) = value else { return nil }
        return members.last { $0.key == key }?.value
    }

    package var isNull: Bool { value == .null }

    package var bool: Bool? {
        if case .bool(let bool) = value { bool } else { nil }
    }

    package var string: String? {
        if case .string(let string) = value { string } else { nil }
    }

    package var number: Double? {
        if case .number(_, let number) = value { number } else { nil }
    }

    /// The number where it is whole and fits: `3` and `3.0`, not `3.5`, `1e30` or `Infinity`.
    package var integer: Int? {
        guard case .number(let text, let number) = value else { return nil }
        // The digits first: beyond 2^53 a `Double` is no longer exact.
        return Int(text) ?? Int(exactly: number)
    }

    package var array: [JSONNode]? {
        if case .array(let elements) = value { elements } else { nil }
    }

    package var members: [JSONMember]? {
        if case .object(let members) = value { members } else { nil }
    }

    /// The value's type in words, for messages: "a string".
    package var kind: String {
        switch value {
        case .null: "null"
        case .bool(let bool): bool ? "true" : "false"
        case .number: "a number"
        case .string: "a string"
        case .array: "a list"
        case .object: "an object"
        }
    }
}
