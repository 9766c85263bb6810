import Alerting
import Fetching
import Foundation
import Model
import Testing

@Suite(
    .timeLimit(.minutes(5)), .serialized,
    .enabled(if: MailServer.isAvailable, "needs python3 with the package aiosmtpd; TIPOFF_PYTHON names it"))
struct MailSinkTests {
    private let from = MailAddress(name: "Tipoff, the ünïcode", address: "tipoff@example.org")
    private let to = [
        MailAddress(address: "you@example.org"), MailAddress(name: "Anna \"A\"", address: "anna@example.org"),
    ]

    private func send(
        _ events: [AlertEvent], manner: MailServer.Manner = .plain, scheme: String = "smtp",
        security: MailRequest.Security = .never, login: (String, String)? = nil, template: EventTemplate? = nil
    ) async throws -> (answers: [SinkAnswer], mails: [MailServer.Mail], log: [String]) {
        let server = try await MailServer.start(manner)
        let fetcher = try Fetcher(FetchOptions(userAgent: "Tipoff/test"))
        let log = ReceiverLog()
        let sink = MailSink(
            name: "mail",
            server: MailSink.Server(
                url: "\(scheme)://127.0.0.1:\(server.port)", user: login?.0, password: login?.1, security: security),
            from: from, to: to, template: template, timeout: .seconds(20), fetcher: fetcher, log: log)
        var answers: [SinkAnswer] = []
        for event in events { answers.append(await sink.send(event)) }
        await fetcher.shutdown()
        return (answers, try await server.stop(), log.lines)
    }

    private var cooper: AlertEvent {
        var event = Samples.event(
            title: "Зеленський: “talks” — über alles, and a title that goes on for longer than one line of a mail")
        event.data.statements = [
            Alert.Quotation(Samples.statement(".A line that begins with a dot, and <b>markup</b> & more\n.\nQUIT"))
        ]
        event.data.excerpts = [
            Alert.Excerpt(field: .content, text: "markup", highlights: [Alert.Excerpt.Range(start: 0, end: 6)])
        ]
        return event
    }

    @Test func `sends a mail that another reader understands word for word`() async throws {
        let (answers, mails, log) = try await send([cooper])
        #expect(answers == [.delivered])
        #expect(log == ["250 2.0.0 taken as 4711"])
        let mail = try #require(mails.first)
        #expect(mail.sender == "tipoff@example.org")
        #expect(mail.recipients == ["you@example.org", "anna@example.org"])
        #expect(mail.headers["Subject"] == "Talks with the Kremlin: " + (cooper.data.item.title ?? ""))
        #expect(mail.headers["From"] == "\"Tipoff, the ünïcode\" <tipoff@example.org>")
        #expect(mail.headers["Message-ID"] == "<\(cooper.data.id)@example.org>")
        #expect(mail.headers["References"] == mail.headers["In-Reply-To"])
        #expect(mail.headers["List-Id"] == "<talks-with-the-kremlin.tipoff.example.org>")
        #expect(mail.headers["Auto-Submitted"] == "auto-generated")
        #expect(mail.headers["Date"] == "Thu, 15 Jan 2026 14:06:02 +0000")
        #expect(mail.headers["X-RSS-URL"] == "https://example.org/1")
        #expect(mail.types == ["multipart/alternative", "text/plain", "text/html"])
        #expect(
            mail.text.contains(
                "Yvette Cooper said: “.A line that begins with a dot, and <b>*markup*</b> & more . QUIT”"))
        #expect(mail.html?.contains("<mark>markup</mark>&lt;/b&gt; &amp; more . QUIT”</blockquote>") == true)
        #expect(mail.html?.contains("<a href=\"https://example.org/1\" rel=\"noopener noreferrer\">") == true)
        #expect(mail.longestLine <= 78)
        #expect(mail.isASCII)
        #expect(mail.defects.isEmpty)
    }

    @Test func `mails news of the feeds, a thread a feed`() async throws {
        let server = try await MailServer.start()
        let fetcher = try Fetcher(FetchOptions(userAgent: "Tipoff/test"))
        let sink = MailSink(
            name: "mail", server: MailSink.Server(url: "smtp://127.0.0.1:\(server.port)", security: .never), from: from,
            to: to, fetcher: fetcher)
        var news = HealthNews(feed: Alert.Source(title: "Example News", url: "https://example.org/feed.xml"))
        news.error = "no answer within 30 s"
        for (number, type) in [HealthEvent.Kind.failing, .recovered].enumerated() {
            let report = HealthReport(id: "evt_\(number)", news: news)
            #expect(
                await sink.send(
                    .health(HealthEvent(type: type, timestamp: Samples.now, data: report))) == .delivered)
        }
        await fetcher.shutdown()
        let mails = try await server.stop()
        #expect(
            mails.map { $0.headers["Subject"] }
                == ["Feed failing", "Feed recovered"].map {
                    $0 + ": "
                        + ($0 == "Feed failing"
                            ? "Example News: no answer within 30 s; never read"
                            : "Example News: it can be read again; it failed")
                })
        #expect(mails.first?.headers["References"] == mails.last?.headers["References"])
        #expect(mails.first?.headers["List-Id"] == "<feeds.tipoff.example.org>")
    }

    @Test func `makes one mail of one alert and one thread of one story`() async throws {
        var other = Samples.event(2)
        other.data.item.link = cooper.data.item.link
        let (_, mails, _) = try await send([cooper, cooper, other, Samples.event(3)])
        #expect(mails[0].headers["Message-ID"] == mails[1].headers["Message-ID"])
        #expect(mails[0].headers["Message-ID"] != mails[2].headers["Message-ID"])
        #expect(mails[0].headers["References"] == mails[2].headers["References"])
        #expect(mails[0].headers["References"] != mails[3].headers["References"])
    }

    @Test func `answers the first mail with what an edit added`() async throws {
        var later = Samples.event(2)
        later.data.follows = cooper.data.id
        later.data.item.link = cooper.data.item.link
        later.data.changes = [Alert.Change(field: .title, before: "Cooper speaks", after: "Cooper speaks of talks")]
        let (_, mails, _) = try await send([cooper, later])
        let first = try #require(mails[0].headers["Message-ID"])
        #expect(mails[1].headers["In-Reply-To"] == first)
        #expect(mails[1].headers["References"] == "\(mails[0].headers["References"] ?? "") \(first)")
        #expect(mails[1].text.contains("added in an edit") && mails[1].text.contains("before the edit: Cooper speaks"))
        #expect(mails[1].defects.isEmpty)
    }

    @Test func `lets nothing of a feed into the head of a mail`() async throws {
        let titles = [
            "a\r\nBcc: all@example.org\r\n\r\nbody", "a\nX-Injected: yes", "=?utf-8?B?QmNjOg==?=",
            "\u{0}\r.\r\n.\r\nMAIL FROM:<x@y>",
        ]
        let events = titles.enumerated().map { number, title -> AlertEvent in
            var event = Samples.event(number, title: title)
            event.data.rule.name = "Rule \r\nBcc: rule@example.org"
            event.data.feed.url = "https://example.org/\r\nBcc: feed@example.org"
            return event
        }
        let (answers, mails, _) = try await send(events)
        #expect(answers.allSatisfy { $0 == .delivered })
        #expect(mails.count == titles.count)
        for mail in mails {
            #expect(mail.recipients == ["you@example.org", "anna@example.org"])
            #expect(mail.headers["Bcc"] == nil)
            #expect(mail.headers["X-Injected"] == nil)
            #expect(mail.defects.isEmpty)
        }
        #expect(mails[2].headers["Subject"]?.hasSuffix("=?utf-8?B?QmNjOg==?=") == true)
    }

    @Test func `holds with any text up to a megabyte`() async throws {
        let events = HostileText.all.map { HostileText.event($0.text) }
        let (answers, mails, _) = try await send(events)
        #expect(answers.allSatisfy { $0 == .delivered })
        #expect(mails.count == events.count)
        for mail in mails {
            #expect(mail.longestLine <= 998)
            #expect(mail.isASCII)
            #expect(mail.defects.isEmpty)
            #expect(mail.html?.contains("<script") == false)
        }
    }

    @Test func `gives a template's text alone`() async throws {
        let (_, mails, _) = try await send(
            [cooper], template: { event, _ in "Only \(event.alert?.data.rule.name ?? "")\n" })
        #expect(mails.first?.types == ["text/plain"])
        // The end of a mail is one more line break on the way.
        #expect(mails.first?.text.split(whereSeparator: \.isNewline) == ["Only Talks with the Kremlin"])
    }

    @Test func `logs in`() async throws {
        let (answers, mails, _) = try await send([Samples.event()], manner: .login, login: ("desk", "päss word"))
        #expect(answers == [.delivered])
        #expect(mails.count == 1)
        let (refused, _, _) = try await send([Samples.event()], manner: .login, login: ("desk", "wr0ng"))
        guard case .refused(let reason, isOfSink: true) = try #require(refused.first) else {
            Issue.record("\(refused)")
            return
        }
        #expect(reason.contains("535"))
        #expect(reason.contains("look at user and password"))
        #expect(!reason.contains("wr0ng"))
    }

    @Test func `gives up at once on what the server refuses for good, and tries again what it defers`() async throws {
        let (refused, _, _) = try await send([Samples.event()], manner: .refuses)
        guard case .refused(let reason, isOfSink: true) = try #require(refused.first) else {
            Issue.record("\(refused)")
            return
        }
        #expect(reason.contains("550 5.1.1 no such user here: look at from and to"))
        let (deferred, _, _) = try await send([Samples.event()], manner: .defers)
        guard case .failed(let later, _) = try #require(deferred.first) else {
            Issue.record("\(deferred)")
            return
        }
        #expect(later.contains("451 4.3.0 come back later"))
    }

    @Test func `sends nothing where the connection must be secure and is not`() async throws {
        let (answers, mails, _) = try await send([Samples.event()], security: .required)
        guard case .failed(let reason, _) = try #require(answers.first) else {
            Issue.record("\(answers)")
            return
        }
        #expect(reason.contains("the server offers no STARTTLS, so nothing was sent"))
        #expect(mails.isEmpty)
        let (offered, taken, _) = try await send([Samples.event()], security: .offered)
        #expect(offered == [.delivered])
        #expect(taken.count == 1)
    }

    @Test(arguments: [
        (MailServer.Manner.startTLS, "smtp", MailRequest.Security.required), (.startTLS, "smtp", .offered),
        (.tls, "smtps", .never),
    ])
    func `trusts no certificate that nobody has signed`(
        manner: MailServer.Manner, scheme: String, security: MailRequest.Security
    ) async throws {
        let (answers, mails, _) = try await send([Samples.event()], manner: manner, scheme: scheme, security: security)
        guard case .failed(let reason, _) = try #require(answers.first) else {
            Issue.record("\(answers)")
            return
        }
        #expect(reason.contains("certificate is self-signed"))
        #expect(mails.isEmpty)
    }
}
