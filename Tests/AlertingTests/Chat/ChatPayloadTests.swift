import Alerting
import JSONSyntax
import Model
import Templates
import Testing

/// A service under test, its rules, and the most bytes of a request.
struct ServiceCase: Sendable, CustomTestStringConvertible {
    let service: any ChatService
    let rule: @Sendable (JSONNode) -> String?
    let byteLimit: Int

    var testDescription: String { "\(type(of: service))" }

    static let all = [
        ServiceCase(
            service: Slack(url: "https://hooks.slack.com/services/T/B/x"), rule: ServiceRules.slack, byteLimit: 1 << 20),
        ServiceCase(
            service: Discord(url: "https://discord.com/api/webhooks/1/x"), rule: ServiceRules.discord,
            byteLimit: 1 << 20),
        ServiceCase(
            service: Teams(url: "https://x.logic.azure.com/w?sig=x"), rule: ServiceRules.teams, byteLimit: 21_000),
        ServiceCase(
            service: Mattermost(url: "https://chat.example.org/hooks/x"), rule: ServiceRules.mattermost,
            byteLimit: 1 << 20),
        ServiceCase(
            service: GoogleChat(url: "https://chat.googleapis.com/v1/x"), rule: ServiceRules.googleChat,
            byteLimit: 1 << 20),
        ServiceCase(
            service: Telegram(token: "1:A", chat: "-100", api: "https://api.telegram.org"), rule: ServiceRules.telegram,
            byteLimit: 1 << 20),
        ServiceCase(
            service: Matrix(server: "https://m.example.org", room: "!r:example.org", token: "t"),
            rule: ServiceRules.matrix,
            byteLimit: 60_000),
        ServiceCase(service: Ntfy(url: "https://ntfy.sh/alerts"), rule: ServiceRules.ntfy, byteLimit: 8_192),
    ]
}

@Suite struct ChatPayloadTests {
    private let composer = MessageComposer()

    private func body(_ service: any ChatService, _ message: Message) throws -> JSONNode {
        try JSONReader(dialect: .strict).read(service.request(for: message).body)
    }

    @Test(arguments: ServiceCase.all)
    func `fits any alert into what the service takes`(service: ServiceCase) throws {
        for (name, text) in HostileText.all {
            let request = service.service.request(for: composer.message(HostileText.event(text)))
            #expect(request.body.count <= service.byteLimit, "\(name): \(request.body.count) bytes")
            let body = try JSONReader(dialect: .strict).read(request.body)
            #expect(service.rule(body) == nil, "\(name)")
        }
    }

    @Test(arguments: ServiceCase.all)
    func `fits a digest of any length, and says what is left out`(service: ServiceCase) throws {
        for count in [2, 60, 400] {
            let alerts = (1...count).map {
                Samples.event($0, title: "Talks \($0): \(String(repeating: "on & on ", count: 20))")
            }
            let digest = composer.digest(id: "alr_d", time: Samples.now, heading: "\(count) alerts", alerts: alerts)
            let request = service.service.request(for: digest)
            #expect(request.body.count <= service.byteLimit, "\(count): \(request.body.count) bytes")
            let body = try JSONReader(dialect: .strict).read(request.body)
            #expect(service.rule(body) == nil, "\(count)")
            let text = String(decoding: request.body, as: UTF8.self)
            #expect(text.contains("Talks 2"))
            #expect(text.contains("more: tipoff alerts lists them") == !text.contains("Talks \(count):"), "\(count)")
        }
    }

    @Test(arguments: ServiceCase.all)
    func `fits a notice`(service: ServiceCase) throws {
        let notice = Message(
            id: "alr_n", time: Samples.now, heading: "Example News fails", lines: ["No answer since 6 h."])
        let request = service.service.request(for: notice)
        let body = try JSONReader(dialect: .strict).read(request.body)
        #expect(service.rule(body) == nil)
        let text = String(decoding: request.body, as: UTF8.self)
        #expect(text.contains("Example News fails"))
        #expect(text.contains("No answer since 6 h."))
    }

    @Test(arguments: ServiceCase.all)
    func `cuts what a template makes, escapes and all`(service: ServiceCase) throws {
        let message = composer.message(Samples.event())
        let template = try AlertTemplate("{{title}}")
        for (name, text) in HostileText.all where !text.isEmpty {
            let event = Samples.event(title: text)
            let made = template.render(event, text: "", escaping: service.service.escaping)
            let request = service.service.request(forText: "x " + made, of: message)
            #expect(request.body.count <= service.byteLimit, "\(name)")
            let body = try JSONReader(dialect: .strict).read(request.body)
            #expect(service.rule(body) == nil, "\(name)")
        }
    }

    @Test func `writes to Slack in blocks, with the title as the link and the matched words marked`() throws {
        let body = try body(Slack(url: "https://hooks.slack.com/x"), composer.message(Self.cooper))
        #expect(body["text"]?.string == "Talks with the Kremlin · ukraine: Cooper rules out talks &amp; more")
        let texts = (body["blocks"]?.array ?? []).compactMap { block in
            block["text"]?["text"]?.string ?? block["elements"]?.array?.first?["text"]?.string
        }
        #expect(
            texts == [
                "Talks with the Kremlin · ukraine",
                "*<https://example.org/1?a=1&amp;b=2|Cooper rules out talks &amp; more>*",
                "> *Yvette Cooper* said: “We will not *negotiate* with the &lt;Kremlin&gt;.”",
                "Example News · 15 Jan 2026, 14:05 UTC",
            ])
    }

    @Test func `writes to Discord as an embed that pings nobody`() throws {
        let body = try body(Discord(url: "https://discord.com/api/webhooks/1/x"), composer.message(Self.cooper))
        let embed = try #require(body["embeds"]?.array?.first)
        #expect(embed["title"]?.string == "Cooper rules out talks \\& more")
        #expect(embed["url"]?.string == "https://example.org/1?a=1&b=2")
        #expect(
            embed["description"]?.string
                == "> **Yvette Cooper** said: “We will not **negotiate** with the \\<Kremlin>.”")
        #expect(embed["footer"]?["text"]?.string == "Example News · 15 Jan 2026, 14:05 UTC")
        #expect(body["content"]?.string == "Talks with the Kremlin · ukraine")
        let request = Discord(url: "https://discord.com/api/webhooks/1/x?thread_id=2").request(
            for: composer.message(Self.cooper))
        #expect(request.url.hasSuffix("?thread_id=2&wait=true"))
    }

    @Test func `writes to Telegram with entities that point at the words`() throws {
        let service = Telegram(token: "1:A", chat: "-100", api: "https://api.telegram.org")
        #expect(
            service.request(for: composer.message(Self.cooper)).url == "https://api.telegram.org/bot1:A/sendMessage")
        let body = try body(service, composer.message(Self.cooper))
        #expect(body["chat_id"]?.integer == -100)
        let units = Array((body["text"]?.string ?? "").utf16)
        let marked = (body["entities"]?.array ?? []).map { entity -> String in
            let start = entity["offset"]?.integer ?? 0
            return (entity["type"]?.string ?? "") + ": "
                + String(decoding: units[start..<(start + (entity["length"]?.integer ?? 0))], as: UTF16.self)
        }
        #expect(marked.contains("bold: negotiate"))
        #expect(marked.contains("bold: Yvette Cooper"))
        #expect(marked.contains("text_link: Cooper rules out talks & more"))
        #expect(marked.contains("blockquote: Yvette Cooper said: “We will not negotiate with the <Kremlin>.”"))
    }

    @Test func `writes to Matrix under the alert's id`() throws {
        let service = Matrix(server: "https://m.example.org", room: "!r:example.org", token: "t0k")
        let request = service.request(for: composer.message(Self.cooper))
        #expect(request.method == .put)
        #expect(
            request.url == "https://m.example.org/_matrix/client/v3/rooms/%21r%3Aexample.org/send/m.room.message/"
                + Self.cooper.data.id)
        #expect(request.headers.contains { $0.name == "Authorization" && $0.value == "Bearer t0k" })
        let body = try body(service, composer.message(Self.cooper))
        #expect(
            body["formatted_body"]?.string?.contains(
                "<blockquote><b>Yvette Cooper</b> said: “We will not <b>negotiate</b> with the &lt;Kremlin&gt;.”</blockquote>"
            )
                == true)
    }

    @Test func `keeps what follows an alert in its thread in Google Chat`() throws {
        let service = GoogleChat(url: "https://chat.googleapis.com/v1/x?key=k")
        var later = Samples.event(2)
        later.data.follows = Samples.event(1).data.id
        for event in [Samples.event(1), later] {
            let message = composer.message(event)
            #expect(try body(service, message)["thread"]?["threadKey"]?.string == Samples.event(1).data.id)
            #expect(
                service.request(for: message).url
                    == "https://chat.googleapis.com/v1/x?key=k&messageReplyOption=REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD")
        }
    }

    @Test func `writes to ntfy's root, with the topic in the message`() throws {
        let service = Ntfy(url: "https://push.example.org/alerts/", token: "tk", priority: 4)
        let request = service.request(for: composer.message(Self.cooper))
        #expect(request.url == "https://push.example.org/")
        #expect(request.headers.contains { $0.name == "Authorization" && $0.value == "Bearer tk" })
        let body = try body(service, composer.message(Self.cooper))
        #expect(body["topic"]?.string == "alerts")
        #expect(body["priority"]?.integer == 4)
        #expect(body["click"]?.string == "https://example.org/1?a=1&b=2")
        #expect(body["title"]?.string == "Talks with the Kremlin · ukraine")
    }

    private static var cooper: AlertEvent {
        var event = Samples.event(title: "Cooper rules out talks & more")
        event.data.item.link = "https://example.org/1?a=1&b=2"
        event.data.statements = [Alert.Quotation(Samples.statement("We will not negotiate with the <Kremlin>."))]
        event.data.excerpts = [
            Alert.Excerpt(
                field: .content, text: "We will not negotiate.", highlights: [Alert.Excerpt.Range(start: 12, end: 21)])
        ]
        return event
    }
}
