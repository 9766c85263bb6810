import JSONSyntax

extension SettingsReader {
    mutating func mail(_ setting: Setting, name: String) -> SinkSettings? {
        let keys = ["server", "user", "password", "from", "to", "startTLS"]
        guard let fields = sinkFields(setting, keys: keys) else { return nil }
        let server = mailServer(require("server", in: fields, example: "\"smtp://mail.example.org:587\""))
        let user = filledText(fields["user"])
        let password = filledText(fields["password"])
        for text in [user, password] {
            if let text, !HeaderSyntax.isValue(text.value) {
                report(text.setting, "it can't hold line breaks or other control characters")
            }
        }
        if fields["user"] != nil, fields["password"] == nil {
            _ = require("password", in: fields, example: "\"${MAIL_PASSWORD}\"")
        } else if fields["user"] == nil, fields["password"] != nil {
            _ = require("user", in: fields, example: "whom the password is of")
        }
        let startTLS: MailSettings.StartTLS? = choice(fields["startTLS"])
        let from = mailbox(filledText(require("from", in: fields, example: "\"Tipoff <tipoff@example.org>\"")))
        let to = elements(require("to", in: fields, example: "[\"you@example.org\"]"), of: "addresses")
            .compactMap { mailbox(filledText($0)) }
        guard let server, let from, !to.isEmpty else { return nil }
        var mail = MailSettings(server: server.value, from: from, to: to)
        mail.user = user?.value
        mail.password = password?.value
        mail.startTLS = startTLS ?? mail.startTLS
        if let startTLS, let field = fields["startTLS"] {
            if server.value.lowercased().hasPrefix("smtps:") {
                warn(field, "has no meaning with smtps:, which is secure from the start")
            } else if startTLS != .required, password != nil {
                warn(
                    field,
                    "lets the password go over the network in the clear\(startTLS == .offered ? " where the server offers no STARTTLS" : "")"
                )
            }
        }
        return sink(name, .mail(mail), fields, form: .text)
    }

    private mutating func mailServer(_ setting: Setting?) -> ExpandedText? {
        guard let text = webAddress(setting, schemes: ["smtp", "smtps"]) else { return nil }
        let rest = text.value.drop { $0 != ":" }.dropFirst(3)
        guard !rest.contains("@") else {
            report(text.setting, "user and password have keys of their own: \"user\" and \"password\"")
            return nil
        }
        guard !(rest.hasSuffix("/") ? rest.dropLast() : rest).contains(where: { "/?#".contains($0) }) else {
            report(text.setting, "a mail server is a host and a port, as \"smtp://mail.example.org:587\"")
            return nil
        }
        return text
    }

    /// `address` or `Name <address>`.
    private mutating func mailbox(_ text: ExpandedText?) -> MailSettings.Mailbox? {
        guard let text else { return nil }
        var name: String?
        var address = text.value[...]
        if text.value.hasSuffix(">"), let open = text.value.lastIndex(of: "<") {
            address = text.value[text.value.index(after: open)...].dropLast()
            var words = text.value[..<open].drop { $0 == " " }
            while words.last == " " { words.removeLast() }
            if words.count > 1, words.first == "\"", words.last == "\"" { words = words.dropFirst().dropLast() }
            name = words.isEmpty ? nil : String(words)
        }
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        let isPlain = address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f && !"<>()[]\\,;:\"".utf8.contains($0) }
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), isPlain, address.utf8.count <= 254 else {
            report(
                text.setting,
                "\(text.shown) is no mail address; write \"you@example.org\" or \"Your Name <you@example.org>\"")
            return nil
        }
        guard HeaderSyntax.isValue(name ?? "") else {
            report(text.setting, "a name can't hold line breaks or other control characters")
            return nil
        }
        return MailSettings.Mailbox(name: name, address: String(address))
    }
}
