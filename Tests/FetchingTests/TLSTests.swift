import Fetching
import Foundation
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
        let certificate = folder.appendingPathComponent("certificate.pem").path
        let maker = try start([
            "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-addext",
            "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate,
        ]).process
        maker.waitUntilExit()
        #expect(maker.terminationStatus == 0)
        let (server, output) = try start([
            "s_server", "-accept", "127.0.0.1:0", "-cert", certificate, "-key", key, "-www",
        ])
        defer { server.terminate() }
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
