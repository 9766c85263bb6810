import Alerting
import Foundation
import Model
import Testing

/// A health event in words and as JSON.
@Suite struct HealthTextTests {
    private static let time = Timestamp(seconds: 1_800_000_000)

    private static func news(_ title: String? = "DW Europe", _ url: String = "https://dw.example/rss") -> HealthNews {
        var news = HealthNews(feed: Alert.Source(title: title, url: url))
        news.since = time - .seconds(7 * 3600)
        news.failures = 4
        news.error = "dw.example: no answer within 30 s"
        return news
    }

    private static func event(_ kind: HealthEvent.Kind, _ news: [HealthNews]) -> HealthEvent {
        HealthEvent(
            type: kind, timestamp: time,
            data: HealthReport(id: "evt_1", news: news[0], also: Array(news.dropFirst())))
    }

    @Test func `one feed is a heading, a sentence and its address`() {
        #expect(
            HealthText(Self.event(.failing, [Self.news()])).text == """
                Feed failing
                DW Europe: dw.example: no answer within 30 s; 4 tries since 2027-01-15T01:00:00Z, never read
                  https://dw.example/rss

                """)
    }

    @Test(arguments: HealthEvent.Kind.allCases)
    func `each kind has words of its own, and every feed is named`(kind: HealthEvent.Kind) {
        let news = [Self.news(), Self.news(nil, "https://b.example/")]
        let text = HealthText(Self.event(kind, news))
        #expect(text.heading.hasPrefix("2 feeds "))
        #expect(text.text.contains("DW Europe: ") && text.text.contains("https://b.example/: "))
    }

    @Test func `a great many feeds are counted, and no feed steers a terminal`() {
        let hostile = Self.news("\u{1B}[2Jevil\n\u{202E}")
        let text = HealthText(Self.event(.failing, [hostile] + (0..<199).map { _ in Self.news() })).text
        #expect(text.hasPrefix("200 feeds failing\n"))
        #expect(text.hasSuffix("and 150 more\n"))
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x202E })
    }

    @Test func `the JSON is the envelope of an alert, further feeds beside the first`() throws {
        let event = Self.event(.failing, [Self.news(), Self.news(nil, "https://b.example/")])
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(try AlertEncoding.json(event))) as? [String: Any])
        #expect(json["type"] as? String == "feed.failing")
        #expect(json["timestamp"] as? String == "2027-01-15T08:00:00Z")
        let data = try #require(json["data"] as? [String: Any])
        #expect(data["id"] as? String == "evt_1")
        #expect((data["feed"] as? [String: Any])?["url"] as? String == "https://dw.example/rss")
        #expect(data["failures"] as? Int == 4)
        #expect((data["also"] as? [[String: Any]])?.count == 1)
        #expect(data["movedTo"] == nil)
        let decoded = try JSONDecoder().decode(OutgoingEvent.self, from: Data(try AlertEncoding.json(event)))
        #expect(decoded == .health(event))
    }
}
