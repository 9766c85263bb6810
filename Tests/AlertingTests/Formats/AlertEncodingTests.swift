import Alerting
import Foundation
import Model
import Testing

@Suite struct AlertEncodingTests {
    @Test func `is one line of the contract's JSON`() throws {
        let text = String(decoding: try AlertEncoding.json(Samples.event()), as: UTF8.self)
        #expect(
            text
                == #"{"data":{"feed":{"link":"https://example.org/","title":"Example News","url":"https://example.org/feed.xml"},"#
                + #""id":"alr_01KAP2V0Q40000000000000001","item":{"link":"https://example.org/1","published":"2026-01-15T14:05:00Z","#
                + #""title":"Cooper rules out talks"},"rule":{"name":"Talks with the Kremlin","tags":["ukraine"]}},"#
                + #""timestamp":"2026-01-15T14:06:02Z","type":"alert.matched"}"#)
    }

    @Test(arguments: Samples.hostileTitles)
    func `carries any title unchanged in harmless JSON`(title: String) throws {
        let event = Samples.event(title: title)
        let bytes = try AlertEncoding.json(event)
        let back = try JSONDecoder().decode(AlertEvent.self, from: Data(bytes))
        #expect(back == event)
        let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
        #expect(
            !scalars.contains {
                $0.value < 0x20 || (0x7f..<0xa0).contains($0.value) || (0x2028...0x202e).contains($0.value)
            })
    }
}
