import Alerting
import Configuration
import Fetching
import Foundation
import Model
import Templates

/// Makes the sink that a config asks for.
struct SinkMaker {
    let configuration: Configuration
    /// Nil where no sink needs it.
    let fetcher: Fetcher?
    /// The stdout sinks write JSON, whatever the config says.
    var jsonOnStdout = false
    /// Where the stdout sinks write.
    var print: StdoutSink.Writer = StdoutSink.standardOutput
    /// Is told every answer.
    var log: ReceiverLog?

    /// - Throws: `SinkWiring.Failure`.
    func sink(_ settings: SinkSettings) throws(SinkWiring.Failure) -> any Sink {
        let name = settings.name
        let template = try template(settings)
        switch settings.kind {
        case .stdout(let format):
            let isJSON = jsonOnStdout || format == .json
            return StdoutSink(
                name: name,
                format: isJSON ? .json : template.map { .template($0) } ?? .text(AlertText.forStandardOutput),
                write: print)
        case .file(let path, let format):
            return FileSink(
                name: name, path: path, format: FileSink.Format(rawValue: format.rawValue) ?? .jsonl,
                template: template,
                composer: .local)
        case .webhook(let webhook):
            return try self.webhook(name, webhook, template)
        case .chat(let service, let url):
            return chat(name, service, url: url, template)
        case .telegram(let telegram):
            return chat(name, Telegram(token: telegram.token, chat: telegram.chat, api: telegram.api), template)
        case .matrix(let matrix):
            return chat(name, Matrix(server: matrix.server, room: matrix.room, token: matrix.token), template)
        case .ntfy(let ntfy):
            return chat(name, Ntfy(url: ntfy.url, token: ntfy.token, priority: ntfy.priority), template)
        case .mail(let mail):
            return self.mail(name, mail, template)
        case .command(let command):
            return CommandSink(
                name: name, run: command.run, folder: configuration.directory,
                environment: ProcessInfo.processInfo.environment, template: template, timeout: command.timeout, log: log
            )
        }
    }
}

extension SinkSettings {
    /// Whether it goes through a `Fetcher`.
    var needsNetwork: Bool {
        switch kind {
        case .stdout, .file, .command: false
        case .webhook, .chat, .telegram, .matrix, .ntfy, .mail: true
        }
    }
}

extension SinkMaker {
    private var network: Fetcher {
        guard let fetcher else { preconditionFailure("a sink without the fetcher that it needs") }
        return fetcher
    }

    private func template(_ settings: SinkSettings) throws(SinkWiring.Failure) -> EventTemplate? {
        guard let text = settings.template else { return nil }
        do throws(TemplateError) {
            let template = try AlertTemplate(text)
            let whole = AlertText(secondsFromGMT: MessageComposer.localSecondsFromGMT)
            return { event, escaping in
                switch event {
                case .alert(let alert): template.render(alert, text: whole.render(alert), escaping: escaping)
                case .digest(let digest):
                    template.render(
                        digest, heading: DigestHeading(digest.data).text, text: { whole.render($0) }, escaping: escaping
                    )
                case .health: nil
                }
            }
        } catch {
            throw SinkWiring.Failure(description: "sinks.\(settings.name).template: \(error.message)")
        }
    }

    private func webhook(
        _ name: String, _ webhook: WebhookSettings, _ template: EventTemplate?
    ) throws(SinkWiring.Failure) -> any Sink {
        do {
            return try WebhookSink(
                name: name, url: webhook.url, secrets: webhook.secrets.map { try WebhookSecret(parsing: $0) },
                headers: webhook.headers.map { ($0.name, $0.value) }, template: template, timeout: webhook.timeout,
                fetcher: network, clock: SystemClock.now, log: log)
        } catch let error as WebhookSecretError {
            throw SinkWiring.Failure(description: "sinks.\(name).secret: it \(error)")
        } catch {
            throw SinkWiring.Failure(description: "sinks.\(name): \(error)")
        }
    }

    private func chat(
        _ name: String, _ service: SinkSettings.ChatService, url: String, _ template: EventTemplate?
    ) -> any Sink {
        switch service {
        case .slack: chat(name, Slack(url: url), template)
        case .discord: chat(name, Discord(url: url), template)
        case .teams: chat(name, Teams(url: url), template)
        case .mattermost: chat(name, Mattermost(url: url), template)
        case .googlechat: chat(name, GoogleChat(url: url), template)
        }
    }

    private func chat(_ name: String, _ service: some ChatService, _ template: EventTemplate?) -> any Sink {
        ChatSink(
            name: name, service: service, template: template, composer: .local, fetcher: network,
            clock: SystemClock.now,
            log: log)
    }

    private func mail(_ name: String, _ mail: MailSettings, _ template: EventTemplate?) -> any Sink {
        let security: MailRequest.Security =
            switch mail.startTLS {
            case .required: .required
            case .offered: .offered
            case .never: .never
            }
        func address(_ mailbox: MailSettings.Mailbox) -> MailAddress {
            MailAddress(name: mailbox.name, address: mailbox.address)
        }
        return MailSink(
            name: name,
            server: MailSink.Server(url: mail.server, user: mail.user, password: mail.password, security: security),
            from: address(mail.from), to: mail.to.map(address), template: template, composer: .local, fetcher: network,
            log: log)
    }
}
