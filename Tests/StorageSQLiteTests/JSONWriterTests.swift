import Foundation
import Testing

@testable import StorageSQLite

@Suite struct JSONWriterTests {
    @Test func `every character comes back from every place of a text`() throws {
        for scalar in (0..<0x180).compactMap(Unicode.Scalar.init) {
            for place in 0..<17 {
                let text =
                    String(repeating: "a", count: place) + String(scalar) + String(repeating: "ü", count: 17 - place)
                var writer = JSONWriter()
                writer.object { $0.member("text", text) }
                let read = try JSONDecoder().decode([String: String].self, from: Data(writer.text.utf8))
                #expect(read["text"] == text)
            }
        }
    }
}
