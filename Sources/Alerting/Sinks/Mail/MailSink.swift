package import Fetching
package import Model
import Templates
import Text

/// Mails alerts through an SMTP server.
///
/// A mail counts as delivered once the server has taken it (250): from then on it is the server's to lose.
package struct MailSink: Sink {
    package let name: String
    package let fingerprint: String
    package let timeLimit: Duration
    private let server: Server
    private let form: MailForm
    private let template: EventTemplate?
    private let fetcher: Fetcher
    private let log: ReceiverLog?

    /// How the server is reached.
    package struct Server: Sendable {
        /// `smtp://host:port` or `smtps://host:port`.
        package var url: String
        package var user: String?
        package var password: String?
        package var security: MailRequest.Security

        package init(
            url: String, user: String? = nil, password: String? = nil, security: MailRequest.Security = .required
        ) {
            self.url = url
            self.user = user
            self.password = password
            self.security = security
        }
    }

    /// - Parameters:
    ///   - template: makes the text, which then stands alone, without HTML.
    ///   - timeout: of one mail, from connecting to the server's last word.
    ///   - fetcher: one that serves sinks alone.
    package init(
        name: String, server: Server, from: MailAddress, to: [MailAddress], template: EventTemplate? = nil,
        composer: MessageComposer = MessageComposer(), timeout: Duration = .seconds(30), fetcher: Fetcher,
        log: ReceiverLog? = nil
    ) {
        self.name = name
        self.server = server
        self.template = template
        self.fetcher = fetcher
        self.log = log
        form = MailForm(from: from, to: to, composer: composer)
        timeLimit = timeout
        let receivers = to.map(\.address).joined(separator: " ")
        fingerprint = SinkFingerprint.of(type: "mail", address: "\(server.url) \(receivers)")
    }

    package func send(_ event: OutgoingEvent) async -> SinkAnswer {
        let text = template?(event, .none)
        switch event {
        case .alert(let event): return await send(form.mail(event, text: text))
        case .digest(let event): return await send(form.mail(event, text: text))
        case .health(let event): return await send(form.mail(event))
        }
    }

    private func send(_ message: [UInt8]) async -> SinkAnswer {
        var request = MailRequest(
            server: server.url, sender: form.from.address, recipients: form.to.map(\.address), message: message)
        request.user = server.user
        request.password = server.password
        request.security = server.security
        request.timeout = timeLimit
        do throws(FetchError) {
            return answer(try await fetcher.send(request))
        } catch {
            return .failed(reason: error.message)
        }
    }
}

extension MailSink {
    /// RFC 5321 §4.2.1: 2xx is done, 4xx may go well another time, 5xx will not.
    private func answer(_ response: MailResponse) -> SinkAnswer {
        let said = TerminalText.safe(response.text).collapsed
        log?.record(said)
        if (200..<300).contains(response.status) { return .delivered }
        let words = said.shortened(to: 120, mark: "…")
        let reason = "\(PublicURL.host(server.url)) answered \(words)"
        guard response.status >= 500 else { return .failed(reason: reason) }
        let advice =
            switch response.status {
            case 530, 534, 535: "look at user and password"
            case 552, 554: "the server does not take this mail"
            default: "look at from and to"
            }
        return .refused(reason: "\(reason): \(advice)", isOfSink: ![552, 554].contains(response.status))
    }
}
