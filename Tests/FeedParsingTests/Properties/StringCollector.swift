/// Gathers every string that a value would print, under the key it would print it by: whatever fields a feed has one day,
/// none escapes the properties that all of them must have.
struct StringCollector: Encoder {
    final class Found {
        var strings: [(key: String, value: String)] = []
        /// Of all strings together, in UTF-8.
        var bytes = 0
    }

    let found: Found
    let codingPath: [any CodingKey]
    let userInfo: [CodingUserInfoKey: Any] = [:]

    static func strings(of value: some Encodable) throws -> Found {
        let found = Found()
        try value.encode(to: StringCollector(found: found, codingPath: []))
        return found
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        KeyedEncodingContainer(Keyed<Key>(collector: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        Unkeyed(collector: self)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        Single(collector: self)
    }

    private func take(_ value: some Encodable, at path: [any CodingKey]) throws {
        if let string = value as? String {
            found.strings.append((path.last { $0.intValue == nil }?.stringValue ?? "", string))
            found.bytes += string.utf8.count
        } else {
            try value.encode(to: StringCollector(found: found, codingPath: path))
        }
    }
}

extension StringCollector {
    private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
        let collector: StringCollector
        var codingPath: [any CodingKey] { collector.codingPath }

        func encodeNil(forKey key: Key) {}

        func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
            if isScalar(value) { return }
            try collector.take(value, at: codingPath + [key])
        }

        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type, forKey key: Key
        ) -> KeyedEncodingContainer<Nested> {
            KeyedEncodingContainer(StringCollector.Keyed<Nested>(collector: inner(key)))
        }

        func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
            Unkeyed(collector: inner(key))
        }

        func superEncoder() -> any Encoder { collector }
        func superEncoder(forKey key: Key) -> any Encoder { inner(key) }

        private func inner(_ key: Key) -> StringCollector {
            StringCollector(found: collector.found, codingPath: codingPath + [key])
        }
    }

    private struct Unkeyed: UnkeyedEncodingContainer {
        let collector: StringCollector
        var codingPath: [any CodingKey] { collector.codingPath }
        var count = 0

        init(collector: StringCollector) {
            self.collector = collector
        }

        mutating func encodeNil() { count += 1 }

        mutating func encode<Value: Encodable>(_ value: Value) throws {
            count += 1
            if isScalar(value) { return }
            try collector.take(value, at: codingPath)
        }

        func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
            KeyedEncodingContainer(StringCollector.Keyed<Nested>(collector: collector))
        }

        func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { Unkeyed(collector: collector) }
        func superEncoder() -> any Encoder { collector }
    }

    private struct Single: SingleValueEncodingContainer {
        let collector: StringCollector
        var codingPath: [any CodingKey] { collector.codingPath }

        func encodeNil() {}

        func encode<Value: Encodable>(_ value: Value) throws {
            if isScalar(value) { return }
            try collector.take(value, at: codingPath)
        }
    }
}

/// Numbers and truths would encode themselves through a container of one value, for ever.
private func isScalar(_ value: some Encodable) -> Bool {
    value is any BinaryInteger || value is any BinaryFloatingPoint || value is Bool
}
