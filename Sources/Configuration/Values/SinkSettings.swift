/// One receiver of alerts as the config asks for it.
package struct SinkSettings: Hashable, Sendable {
    package var name: String
    /// Where there are any, the sink takes only alerts whose rule has one of these tags.
    package var tags: [String] = []
    package var isEnabled = true
    package var kind: Kind
    /// Checked; nil: the sink's own form.
    package var template: String?

    package init(name: String, kind: Kind) {
        self.name = name
        self.kind = kind
    }

    package enum Kind: Hashable, Sendable {
        case stdout(StdoutFormat)
        /// An absolute path, whose ending is the format.
        case file(path: String, FileFormat)
        case webhook(WebhookSettings)
        /// A chat service that needs nothing but an address.
        case chat(ChatService, url: String)
        case telegram(TelegramSettings)
        case matrix(MatrixSettings)
        case ntfy(NtfySettings)
        case mail(MailSettings)
        case command(CommandSettings)
    }

    package enum StdoutFormat: String, Hashable, Sendable, CaseIterable {
        case text, json
    }

    package enum FileFormat: String, Hashable, Sendable, CaseIterable {
        case jsonl, md, csv, html, atom
    }

    package enum ChatService: String, Hashable, Sendable, CaseIterable {
        case slack, discord, teams, mattermost, googlechat
    }

    /// Whether it writes to standard output.
    package var isStdout: Bool {
        if case .stdout = kind { true } else { false }
    }

    /// Whether it is a record of alerts, in which later lines tell what has become of them.
    package var keepsRecord: Bool {
        if case .file(_, .jsonl) = kind { true } else { false }
    }

    /// Whether alerts of a rule with these tags may go to this sink.
    package func takes(ruleTags: [String]) -> Bool {
        isEnabled && (tags.isEmpty || tags.contains { ruleTags.contains($0) })
    }
}

/// A web address that alerts are posted to, signed as Standard Webhooks says.
package struct WebhookSettings: Hashable, Sendable {
    package var url: String
    /// `whsec_` or `whsk_` and base64, the newest first; each signs. None: the requests go out unsigned.
    package var secrets: [String] = []
    package var headers: [HeaderSetting] = []
    package var timeout = Duration.seconds(20)

    package init(url: String) {
        self.url = url
    }
}

/// A chat of a Telegram bot.
package struct TelegramSettings: Hashable, Sendable {
    package var token: String
    /// A number, or `@` and a name.
    package var chat: String
    /// Without a slash at its end.
    package var api: String
}

/// A room of a Matrix server.
package struct MatrixSettings: Hashable, Sendable {
    /// Without a slash at its end.
    package var server: String
    /// Its id, which begins with `!`.
    package var room: String
    package var token: String
}

/// A topic of an ntfy server.
package struct NtfySettings: Hashable, Sendable {
    package var url: String
    package var token: String?
    /// 1 to 5.
    package var priority: Int?
}

/// A mail server, and who writes to whom.
package struct MailSettings: Hashable, Sendable {
    /// `smtp://…` or `smtps://…`.
    package var server: String
    package var user: String?
    package var password: String?
    package var from: Mailbox
    package var to: [Mailbox]
    package var startTLS = StartTLS.required

    package struct Mailbox: Hashable, Sendable {
        package var name: String?
        package var address: String
    }

    package enum StartTLS: String, Hashable, Sendable, CaseIterable {
        case required, offered, never
    }
}

/// A program that is run for each alert.
package struct CommandSettings: Hashable, Sendable {
    /// The program, whose path is absolute where it holds a slash, and its arguments.
    package var run: [String]
    package var timeout = Duration.seconds(30)
}
