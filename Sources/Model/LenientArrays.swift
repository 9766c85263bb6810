// The contracts leave absent lists out, so a missing list reads as an empty one and an empty one is not written. The
// synthesized `Codable` conformances of this module pick these overloads.

extension KeyedDecodingContainer {
    func decode<Element: Decodable>(_ type: [Element].Type, forKey key: Key) throws -> [Element] {
        try decodeIfPresent(type, forKey: key) ?? []
    }
}

extension KeyedEncodingContainer {
    mutating func encode<Element: Encodable>(_ list: [Element], forKey key: Key) throws {
        guard !list.isEmpty else { return }
        try encodeIfPresent(list as [Element]?, forKey: key)
    }
}
