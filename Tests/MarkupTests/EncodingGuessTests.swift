import Foundation
import Testing

@testable import Markup

struct EncodingGuessTests {
    /// uchardet's guess, and for what it takes for Latin-1 our own of two-byte encodings. Where one encoding reads a text like the
    /// other, either is right.
    @Test(arguments: EncodingSamples.all)
    func `reads a text whose encoding nobody names`(sample: EncodingSamples.Sample) throws {
        let bytes = [UInt8](try #require(Data(base64Encoded: sample.base64)))
        let document = DocumentDecoder.decode(
            Array("<rss><channel><title>".utf8) + bytes + Array("</title></channel></rss>".utf8), contentType: nil)
        let text = String(decoding: document.bytes, as: UTF8.self)
        #expect(text.contains(">\(sample.text)<"), "\(sample.encoding) read as \(document.encoding.name)")
    }

    @Test(arguments: [[0xE9], [0xE9, 0x20, 0xE9], [0xFC, 0xDF, 0xE4, 0xF6]] as [[UInt8]])
    func `takes a few accents for windows-1252`(bytes: [UInt8]) {
        #expect(EncodingGuess.guess(Array("caf".utf8) + bytes + Array(" und mehr".utf8)) == .windows1252)
    }

    @Test func `looks no further than it must into a document without end`() {
        let bytes =
            Array(repeating: UInt8(0x61), count: 5_000_000) + [0xEF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2]
            + Array(repeating: UInt8(0xE0), count: 5_000_000)
        #expect(EncodingGuess.guess(bytes).name.isEmpty == false)
    }
}
