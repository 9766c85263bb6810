import Fetching
import Foundation
import Glibc
import LoopbackServer
import Testing

@Suite(.timeLimit(.minutes(1))) struct TLSTests {
    private static let openssl = "/usr/bin/openssl"
    private static let hasOpenSSL = FileManager.default.isExecutableFile(atPath: openssl)

    @Test(.enabled(if: hasOpenSSL, "needs the openssl program"))
    func `refuses a self-signed certificate`() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tipoff-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let key = folder.appendingPathComponent("key.pem").path
        let certificate = try certificate(in: folder)
        let (server, output) = try start([
            "s_server", "-accept", "127.0.0.1:0", "-cert", certificate, "-key", key, "-www",
        ])
        defer { kill(server) }
        var text = ""
        while !text.contains("ACCEPT 127.0.0.1:") || !text.hasSuffix("\n") {
            let more = output.fileHandleForReading.availableData
            try #require(!more.isEmpty, "the server ended: \(text)")
            text += String(decoding: more, as: UTF8.self)
        }
        let port = try #require(text.split(separator: "ACCEPT 127.0.0.1:").last?.prefix { $0.isNumber })
        let fetcher = try makeFetcher()
        let error = try #require(await failure(fetcher, FetchRequest(url: "https://127.0.0.1:\(port)/")))
        #expect(error.code == .tls)
        #expect(error.message == "127.0.0.1: certificate is self-signed")
        await fetcher.shutdown()
    }

    private static let nginx = "/usr/sbin/nginx"
    private static let hasNginx = FileManager.default.isExecutableFile(atPath: nginx)

    @Test(.enabled(if: hasOpenSSL && hasNginx, "needs the programs openssl and nginx"))
    func `speaks HTTP/2 where the server does, and 1.1 where it is told to`() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tipoff-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let certificate = try certificate(in: folder)
        // A port that was free a moment ago.
        let probe = try LoopbackServer { _ in .ok("") }
        let port = probe.port
        probe.stop()
        let config = folder.appendingPathComponent("nginx.conf")
        let paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map { "\($0)_temp_path \(folder.path)/\($0);" }.joined()
        try """
        daemon off; master_process off; pid \(folder.path)/pid; events {}
        http {
            access_log off; \(paths)
            server {
                listen 127.0.0.1:\(port) ssl http2;
                ssl_certificate \(certificate); ssl_certificate_key \(folder.path)/key.pem;
                location / { return 200 $server_protocol; }
            }
        }
        """.write(to: config, atomically: true, encoding: .utf8)
        let server = Process()
        server.executableURL = URL(fileURLWithPath: Self.nginx)
        server.standardOutput = FileHandle.nullDevice
        server.standardError = FileHandle.nullDevice
        server.arguments = ["-e", folder.appendingPathComponent("error.log").path, "-c", config.path]
        try server.run()
        defer { kill(server) }
        let fetcher = try makeFetcher(certificates: certificate)
        let request = FetchRequest(url: "https://127.0.0.1:\(port)/")
        // Until it listens.
        while server.isRunning, await failure(fetcher, request)?.code == .noConnection {}
        for (isHTTP1, version) in [(false, "HTTP/2.0"), (true, "HTTP/1.1"), (false, "HTTP/2.0")] {
            var request = request
            request.isHTTP1 = isHTTP1
            #expect(String(decoding: try await fetcher.fetch(request).body, as: UTF8.self) == version)
        }
        await fetcher.shutdown()
    }

    /// It inherits the mask of the thread that started it, in which a plainer signal may be blocked.
    private func kill(_ server: Process) { Glibc.kill(server.processIdentifier, SIGKILL) }

    /// Signed by itself, for 127.0.0.1; its key is `key.pem` beside it.
    private func certificate(in folder: URL) throws -> String {
        let certificate = folder.appendingPathComponent("certificate.pem").path
        let maker = try start([
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-addext",
            "subjectAltName=IP:127.0.0.1", "-keyout", folder.appendingPathComponent("key.pem").path, "-out",
            certificate,
        ]).process
        maker.waitUntilExit()
        #expect(maker.terminationStatus == 0)
        return certificate
    }

    private func start(_ arguments: [String]) throws -> (process: Process, output: Pipe) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.openssl)
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return (process, output)
    }
}
