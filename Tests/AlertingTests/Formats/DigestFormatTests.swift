import Foundation
import Model
import Testing

@testable import Alerting

/// A digest in each form that sinks have for it.
@Suite struct DigestFormatTests {
    private static func digest(_ count: Int, rules: [String] = ["Talks"], burst: Bool = false) -> DigestEvent {
        let entries = (1...count).map { number in
            var event = Samples.event(number, title: "Talks \(number), 2 & 3")
            event.data.rule = Alert.Rule(name: rules[number % rules.count], tags: ["ukraine"])
            return Digest.Entry(event)
        }
        let digest = Digest(
            id: "dig_01KAP2V0Q4", reason: burst ? .burst : .digest, rule: burst ? entries[0].alert.rule : nil,
            alerts: entries)
        return DigestEvent(timestamp: Samples.now, data: digest)
    }

    @Test func `as JSON it lists each alert's data with its time, and reads back as what it was`() throws {
        let event = OutgoingEvent.digest(Self.digest(2, burst: true))
        let json = try AlertEncoding.json(event)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
        #expect(object["type"] as? String == "alert.digest")
        let data = try #require(object["data"] as? [String: Any])
        #expect(data["id"] as? String == "dig_01KAP2V0Q4")
        #expect(data["reason"] as? String == "burst")
        #expect((data["rule"] as? [String: Any])?["name"] as? String == "Talks")
        let alerts = try #require(data["alerts"] as? [[String: Any]])
        #expect(alerts.map { $0["id"] as? String } == (1...2).map { Samples.event($0).data.id })
        #expect(alerts.first?["timestamp"] as? String == "2026-01-15T14:06:02Z")
        #expect((alerts.first?["item"] as? [String: Any])?["link"] as? String == "https://example.org/1")
        #expect(try JSONDecoder().decode(OutgoingEvent.self, from: Data(json)) == event)
    }

    @Test(arguments: [
        (1, ["Talks"], false, "1 alert: Talks"), (4, ["Talks"], false, "4 alerts: Talks"),
        (5, ["Talks", "Summits"], false, "5 alerts: Summits (3), Talks (2)"),
        (14, ["A", "B", "C", "D", "E", "F", "G"], false, "14 alerts: A (2), B (2), C (2), D (2), E (2) and 2 more"),
        (3, ["Talks"], true, "Talks: 3 more alerts"),
    ])
    func `its heading says how many, and of which rules`(count: Int, rules: [String], burst: Bool, heading: String) {
        #expect(DigestHeading(Self.digest(count, rules: rules, burst: burst).data).text == heading)
    }

    @Test func `as text it is a heading, and each alert under its rule`() {
        let text = AlertText().render(.digest(Self.digest(2)))
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.first == "2 alerts: Talks")
        #expect(lines.filter { $0 == "Talks · ukraine" }.count == 2)
        #expect(text.contains("https://example.org/2"))
    }

    @Test func `as a mail it has its own thread, its count in the subject, and all links`() throws {
        let form = MailForm(
            from: MailAddress(name: nil, address: "tipoff@example.org"),
            to: [MailAddress(name: nil, address: "desk@example.org")], composer: MessageComposer())
        let mail = String(decoding: form.mail(Self.digest(3), text: nil), as: UTF8.self)
        #expect(mail.contains("Subject: 3 alerts: Talks: Talks 1"))
        #expect(mail.contains("Message-ID: <dig_01KAP2V0Q4@example.org>"))
        #expect(mail.contains("List-Id: <digest.tipoff.example.org>"))
        for number in 1...3 { #expect(mail.contains("https://example.org/\(number)")) }
        let made = String(decoding: form.mail(Self.digest(3), text: "Three of them"), as: UTF8.self)
        #expect(made.contains("Three of them") && !made.contains("multipart") && !made.contains("text/html"))
    }

    @Test func `in a table each of its alerts has a row`() {
        let rows = String(decoding: CSVFile.row(.digest(Self.digest(3))), as: UTF8.self)
        #expect(rows.split(separator: "\r\n").count == 3)
        #expect(rows.hasSuffix("\r"))
    }

    @Test func `in a feed of alerts it is one entry under its heading, and leads to no story in particular`() throws {
        let event = OutgoingEvent.digest(Self.digest(2))
        let document = try #require(
            AtomFile(path: "/a.atom").inserting(event, MessageComposer().message(event), into: []))
        let text = String(decoding: document, as: UTF8.self)
        #expect(text.contains("<title>2 alerts: Talks</title>"))
        #expect(!text.contains("<link rel=\"alternate\""))
        #expect(text.contains("https://example.org/2"))
    }

    @Test func `news of a sink says which one and what is wrong`() throws {
        var news = HealthNews(sink: "desk")
        news.since = Samples.now
        news.failures = 3
        news.error = "hooks.example.org answered 503"
        func event(_ kind: HealthEvent.Kind) -> HealthEvent {
            HealthEvent(type: kind, timestamp: Samples.now, data: HealthReport(id: "evt_1", news: news))
        }
        #expect(
            HealthText(event(.sinkFailing)).text
                == "Sink failing\ndesk: hooks.example.org answered 503 since 2026-01-15T14:06:02Z; what is for it is kept and tried again\n"
        )
        #expect(
            HealthText(event(.sinkRecovered)).text
                == "Sink recovered\ndesk: it takes alerts again; it failed since 2026-01-15T14:06:02Z\n")
        #expect(
            HealthText(event(.sinkGone)).text.hasPrefix("Sink gone\ndesk: hooks.example.org answered 503; nothing more")
        )
        let json = String(decoding: try AlertEncoding.json(event(.sinkFailing)), as: UTF8.self)
        #expect(json.contains(#""sink":{"name":"desk"}"#))
        #expect(!json.contains("feed\":"))
    }
}
