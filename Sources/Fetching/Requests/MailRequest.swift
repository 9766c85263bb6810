/// A mail for one server, by SMTP (RFC 5321), or SMTP within TLS (`smtps:`, RFC 8314).
package struct MailRequest: Sendable {
    /// Whether the connection of `smtp:` is made secure with STARTTLS (RFC 3207).
    package enum Security: Sendable {
        /// It is, or nothing is sent.
        case required
        /// Where the server offers it.
        case offered
        case never
    }

    /// `smtp://host:port` or `smtps://host:port`.
    package var server: String
    package var user: String?
    package var password: String?
    package var security = Security.required
    /// Addresses without names and angle brackets.
    package var sender: String
    package var recipients: [String]
    /// RFC 5322, lines ended by CR LF; dots at their start are doubled on the way.
    package var message: [UInt8]
    /// Instead of the options' value.
    package var timeout: Duration?

    package init(server: String, sender: String, recipients: [String], message: [UInt8]) {
        self.server = server
        self.sender = sender
        self.recipients = recipients
        self.message = message
    }

    /// - Throws: ``FetchError`` before anything is sent, for a server, an address or a message that cannot be.
    func plan(_ options: FetchOptions) throws(FetchError) -> TransferPlan {
        let server = server.hasSuffix("/") ? String(server.dropLast()) : server
        // The server is greeted with the sender's domain, since a host's own name is often none that it would take.
        let domain = sender.split(separator: "@").last.map(String.init) ?? "localhost"
        let url = try WireURL(mailServer: "\(server)/\(domain)")
        for address in [sender] + recipients {
            let isPlain = address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f && $0 != 0x3c && $0 != 0x3e }
            guard isPlain, address.contains("@") else {
                throw FetchError(.invalidHeader, url, "a mail address that cannot be")
            }
        }
        guard !recipients.isEmpty else { throw FetchError(.invalidHeader, url, "a mail for nobody") }
        if let user, HeaderRules.hasControls(user.utf8) || HeaderRules.hasControls((password ?? "").utf8) {
            throw FetchError(.invalidHeader, url, "the user or the password holds control characters")
        }
        return TransferPlan(
            url: url, headers: [], userAgent: options.userAgent, user: user, password: password,
            timeout: timeout ?? options.timeout, connectTimeout: options.connectTimeout, maxBytes: 0,
            truncatesBody: true, dropsRedirectBody: false, allowsPrivateAddresses: true, proxy: nil, isPaced: false,
            isHTTP1: false,
            mail: MailEnvelope(sender: sender, recipients: recipients, message: message, security: security))
    }
}

/// What a mail server said of a mail.
package struct MailResponse: Sendable {
    /// The code of its last reply: 250 where it took the mail (RFC 5321 §4.2).
    package let status: Int
    /// That reply, word for word.
    package let text: String
}
