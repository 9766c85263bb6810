import Dispatch
import Foundation

/// A real SMTP server, aiosmtpd, on a port of the loopback that the system chooses; what it takes is read by Python's `email`.
final class MailServer: Sendable {
    static let isAvailable = (try? Python.run("import aiosmtpd.controller; print('ok')", [])) == "ok\n"

    /// What it does besides taking mail.
    enum Manner: String {
        case plain
        /// Offers STARTTLS, with a certificate that nobody has signed.
        case startTLS
        /// Speaks TLS from the start, with such a certificate.
        case tls
        /// Wants a user and a password, in the clear.
        case login
        /// Refuses the recipient for good, and for now.
        case refuses, defers
    }

    /// A mail as `email` understood it.
    struct Mail: Decodable, Sendable {
        let sender: String
        let recipients: [String]
        let headers: [String: String]
        let text: String
        let html: String?
        let types: [String]
        /// Of the raw message.
        let longestLine: Int
        let isASCII: Bool
        let defects: [String]
    }

    let port: Int
    private let process: Process
    private let output: FileHandle

    /// Starts it on a thread of its own, since all that waits for another process would hold up other tests.
    static func start(_ manner: Manner = .plain) async throws -> MailServer {
        try await blocking { try MailServer(manner) }
    }

    /// The mails taken, once it has stopped.
    func stop() async throws -> [Mail] {
        try await Self.blocking { try self.end() }
    }

    private static func blocking<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws
        -> Result
    {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(with: Swift.Result { try work() }) }
        }
    }

    private init(_ manner: Manner) throws {
        let (process, pipe) = Python.prepared(Self.program, [manner.rawValue])
        // It ends when its input does: with this process, however that ends.
        process.standardInput = Pipe()
        try process.run()
        self.process = process
        output = pipe.fileHandleForReading
        var line = Data()
        while let byte = try output.read(upToCount: 1), byte != Data([0x0a]) { line += byte }
        guard let port = Int(String(decoding: line, as: UTF8.self)) else { throw CocoaError(.fileReadUnknown) }
        self.port = port
    }

    private func end() throws -> [Mail] {
        // A line and not the end of the pipe, which programs that other tests have started may hold open too.
        (process.standardInput as? Pipe)?.fileHandleForWriting.write(Data("stop\n".utf8))
        var data = Data()
        while !data.hasSuffix(Data("END\n".utf8)) {
            let part = output.availableData
            if part.isEmpty { break }
            data += part
        }
        data = data.dropLast(4)
        process.waitUntilExit()
        return try data.split(separator: 0x0a).map { try JSONDecoder().decode(Mail.self, from: Data($0)) }
    }

    private static let program = #"""
        import email, email.policy, json, socket, ssl, subprocess, sys, tempfile
        from aiosmtpd.controller import Controller
        from aiosmtpd.smtp import AuthResult, SMTP
        manner = sys.argv[1]
        taken = []
        class Handler:
            async def handle_RCPT(self, server, session, envelope, address, options):
                if manner == "refuses": return "550 5.1.1 no such user here"
                if manner == "defers": return "451 4.3.0 come back later"
                envelope.rcpt_tos.append(address)
                return "250 OK"
            async def handle_DATA(self, server, session, envelope):
                raw = envelope.original_content
                message = email.message_from_bytes(raw, policy=email.policy.default)
                parts = list(message.walk())
                def body(kind):
                    part = message.get_body((kind,))
                    return part.get_content() if part else None
                taken.append(json.dumps({
                    "sender": envelope.mail_from, "recipients": envelope.rcpt_tos,
                    "headers": {name: str(value) for name, value in message.items()},
                    "text": body("plain") or "", "html": body("html"),
                    "types": [part.get_content_type() for part in parts],
                    "longestLine": max(len(line) for line in raw.split(b"\r\n")),
                    "isASCII": raw.isascii() and raw.count(b"\r\n") == raw.count(b"\n") == raw.count(b"\r"),
                    "defects": [repr(defect) for part in parts for defect in part.defects],
                }))
                return "250 2.0.0 taken as 4711"
        def authenticate(server, session, envelope, mechanism, data):
            return AuthResult(handled=False, success=data.login == b"desk" and data.password == b"p\xc3\xa4ss word")
        def certificate():
            folder = tempfile.mkdtemp()
            subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", folder + "/key", "-out",
                folder + "/cert", "-days", "2", "-subj", "/CN=127.0.0.1"], check=True, capture_output=True)
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(folder + "/cert", folder + "/key")
            return context
        class Server(Controller):
            def factory(self):
                if manner == "login":
                    return SMTP(self.handler, authenticator=authenticate, auth_required=True, auth_require_tls=False)
                if manner == "startTLS": return SMTP(self.handler, tls_context=certificate())
                return SMTP(self.handler)
        server = Server(Handler(), hostname="127.0.0.1", port=0, ready_timeout=120, ssl_context=certificate() if manner == "tls" else None)
        # The controller is ready once somebody has connected; it would try the port that was asked for, which is 0.
        server._trigger_server = lambda: socket.create_connection(server.server.sockets[0].getsockname()).close()
        server.start()
        print(server.server.sockets[0].getsockname()[1], flush=True)
        sys.stdin.readline()
        server.stop()
        print("\n".join(taken + ["END"]), flush=True)
        """#
}

extension Data {
    fileprivate func hasSuffix(_ end: Data) -> Bool { count >= end.count && suffix(end.count) == end }
}
