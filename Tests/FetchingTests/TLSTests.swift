import Fetching
import Foundation
import Glibc
import LoopbackServer
import Testing

@Suite(.timeLimit(.minutes(5))) struct TLSTests {
    private static let openssl = "/usr/bin/openssl"
    private static let hasOpenSSL = FileManager.default.isExecutableFile(atPath: openssl)

    @Test(.enabled(if: hasOpenSSL, "needs the openssl program"))
    func `refuses a self-signed certificate`() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tipoff-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (server, port) = try startServer(try certificate(in: folder), in: folder)
        defer { kill(server) }
        let fetcher = try makeFetcher()
        let error = try #require(await failure(fetcher, FetchRequest(url: "https://127.0.0.1:\(port)/")))
        #expect(error.code == .tls)
        #expect(error.message == "127.0.0.1: certificate is self-signed")
        await fetcher.shutdown()
    }

    private static let nghttpd = "/usr/sbin/nghttpd"
    private static let hasNGHTTPD = FileManager.default.isExecutableFile(atPath: nghttpd)

    @Test(.enabled(if: hasOpenSSL && hasNGHTTPD, "needs the programs openssl and nghttpd"))
    func `speaks HTTP/2 where the server does, and 1.1 where it is told to`() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tipoff-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let certificate = try certificate(in: folder)
        try "said by HTTP/2".write(to: folder.appendingPathComponent("feed"), atomically: true, encoding: .utf8)
        // A port that was free a moment ago.
        let probe = try LoopbackServer { _ in .ok("") }
        let port = probe.port
        probe.stop()
        // A server that speaks nothing but HTTP/2.
        let server = Process()
        server.executableURL = URL(fileURLWithPath: Self.nghttpd)
        server.standardOutput = FileHandle.nullDevice
        server.standardError = FileHandle.nullDevice
        server.arguments = [
            "-a", "127.0.0.1", "-d", folder.path, "\(port)", folder.appendingPathComponent("key.pem").path, certificate,
        ]
        try server.run()
        defer { kill(server) }
        let fetcher = try makeFetcher(certificates: certificate)
        var request = FetchRequest(url: "https://127.0.0.1:\(port)/feed")
        // Until it listens.
        while server.isRunning, await failure(fetcher, request)?.code == .noConnection {}
        for _ in 0..<2 {
            request.isHTTP1 = false
            #expect(String(decoding: try await fetcher.fetch(request).body, as: UTF8.self) == "said by HTTP/2")
            request.isHTTP1 = true
            #expect(await failure(fetcher, request) != nil, "there is no HTTP/1.1 to be had")
        }
        await fetcher.shutdown()
    }

    @Test(.enabled(if: hasOpenSSL, "needs the openssl program"))
    func `takes HTTP/1.1 where the server has no HTTP/2`() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tipoff-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let certificate = try certificate(in: folder)
        let (server, port) = try startServer(certificate, in: folder)
        defer { kill(server) }
        let fetcher = try makeFetcher(certificates: certificate)
        let response = try await fetcher.fetch(FetchRequest(url: "https://127.0.0.1:\(port)/"))
        #expect(response.status == 200 && !response.body.isEmpty)
        await fetcher.shutdown()
    }

    /// OpenSSL's own server, which knows no HTTP/2, and its port.
    private func startServer(_ certificate: String, in folder: URL) throws -> (process: Process, port: Substring) {
        let key = folder.appendingPathComponent("key.pem").path
        let (server, output) = try start([
            "s_server", "-accept", "127.0.0.1:0", "-cert", certificate, "-key", key, "-www",
        ])
        var text = ""
        while !text.contains("ACCEPT 127.0.0.1:") || !text.hasSuffix("\n") {
            let more = output.fileHandleForReading.availableData
            try #require(!more.isEmpty, "the server ended: \(text)")
            text += String(decoding: more, as: UTF8.self)
        }
        return (server, try #require(text.split(separator: "ACCEPT 127.0.0.1:").last?.prefix { $0.isNumber }))
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
