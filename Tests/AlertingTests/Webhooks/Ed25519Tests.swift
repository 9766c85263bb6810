import Alerting
import Foundation
import Model
import Testing

@Suite struct Ed25519Tests {
    private let id = "alr_1"
    private let seconds: Int64 = 1_614_265_330
    private let body = Array(#"{"test": 1}"#.utf8)

    @Test func `signs with the private half, beside a shared secret while both are in use`() throws {
        let pair = WebhookSecret.newKeyPair()
        let own = try WebhookSecret(parsing: pair.secret)
        let shared = try WebhookSecret(parsing: WebhookSecret.new())
        let signature = StandardWebhooks.signature(id: id, seconds: seconds, body: body, secrets: [own, shared])
        let parts = signature.split(separator: " ")
        #expect(parts.count == 2)
        #expect(parts.first?.hasPrefix("v1a,") == true)
        #expect(parts.last?.hasPrefix("v1,") == true)
        for secret in [own, shared] {
            try StandardWebhooks.verify(
                id: id, timestamp: "\(seconds)", signature: signature, body: body, secrets: [secret],
                now: .init(seconds: seconds))
        }
        let other = try WebhookSecret(parsing: WebhookSecret.newKeyPair().secret)
        #expect(throws: StandardWebhooks.VerificationError.noMatchingSignature) {
            try StandardWebhooks.verify(
                id: id, timestamp: "\(seconds)", signature: signature, body: body, secrets: [other],
                now: .init(seconds: seconds))
        }
        #expect("\(own)" == "whsk_…")
    }

    @Test func `takes a seed and a seed with its public half for the same key`() throws {
        let pair = WebhookSecret.newKeyPair()
        let seed = try #require(Data(base64Encoded: String(pair.secret.dropFirst(5))))
        let half = try #require(Data(base64Encoded: String(pair.publicKey.dropFirst(5))))
        let whole = try WebhookSecret(parsing: "whsk_" + (seed + half).base64EncodedString())
        let signature = StandardWebhooks.signature(id: id, seconds: seconds, body: body, secrets: [whole])
        try StandardWebhooks.verify(
            id: id, timestamp: "\(seconds)", signature: signature, body: body,
            secrets: [try WebhookSecret(parsing: pair.secret)], now: .init(seconds: seconds))
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/openssl"), "needs openssl"))
    func `signs so that OpenSSL verifies it`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tipoff-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let pair = WebhookSecret.newKeyPair()
        let signature = StandardWebhooks.signature(
            id: id, seconds: seconds, body: body, secrets: [try WebhookSecret(parsing: pair.secret)])
        let half = try #require(Data(base64Encoded: String(pair.publicKey.dropFirst(5))))
        // SubjectPublicKeyInfo of an Ed25519 key (RFC 8410 §4).
        let head: [UInt8] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00]
        try (Data(head) + half).write(to: folder.appendingPathComponent("key"))
        try Data(base64Encoded: String(signature.dropFirst(4)))?.write(to: folder.appendingPathComponent("signature"))
        try (Data("\(id).\(seconds).".utf8) + body).write(to: folder.appendingPathComponent("content"))
        let openssl = Process()
        openssl.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
        openssl.currentDirectoryURL = folder
        openssl.arguments = [
            "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", "key", "-rawin", "-in", "content", "-sigfile",
            "signature",
        ]
        openssl.standardOutput = FileHandle.nullDevice
        try openssl.run()
        openssl.waitUntilExit()
        #expect(openssl.terminationStatus == 0)
    }
}
