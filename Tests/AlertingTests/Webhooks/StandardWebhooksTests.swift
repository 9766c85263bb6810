import Alerting
import Model
import Testing

@Suite struct StandardWebhooksTests {
    let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    let id = "msg_p5jXN8AQM9LWM0D4loKWxJek"
    let seconds: Int64 = 1_614_265_330
    let body = Array(#"{"test": 2432232314}"#.utf8)
    let signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="

    @Test func `signs the specification's vector`() throws {
        let secrets = [try WebhookSecret(parsing: secret)]
        #expect(StandardWebhooks.signature(id: id, seconds: seconds, body: body, secrets: secrets) == signature)
    }

    @Test(arguments: [
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    ])
    func `takes a secret with and without its prefix`(text: String) throws {
        let secrets = [try WebhookSecret(parsing: text)]
        #expect(StandardWebhooks.signature(id: id, seconds: seconds, body: body, secrets: secrets) == signature)
    }

    @Test func `takes a secret with and without padding`() throws {
        // 25 bytes, so that base64 ends in two signs of padding.
        let padded = try WebhookSecret(parsing: "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGA==")
        let bare = try WebhookSecret(parsing: "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGA")
        let signatures = [padded, bare].map {
            StandardWebhooks.signature(id: id, seconds: seconds, body: body, secrets: [$0])
        }
        #expect(signatures[0] == signatures[1])
    }

    @Test(arguments: [
        ("whsec_c2hvcnQ=", WebhookSecretError.length(5)),
        ("whsec_" + String(repeating: "A", count: 88), .length(66)),
        ("whsec_", .length(0)),
        ("whsec_not base64 at all, is it?", .notBase64),
        ("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX_-", .notBase64),
        ("whsk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", .keyLength(24)),
        ("whsk_" + String(repeating: "A", count: 86), .halves),
        ("whpk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=", .publicKey),
    ])
    func `refuses what is no secret`(text: String, error: WebhookSecretError) {
        #expect(throws: error) { try WebhookSecret(parsing: text) }
        #expect(!error.description.contains(text.dropFirst(6)) || text.count == 6)
    }

    @Test func `shows no byte of a secret`() throws {
        let parsed = try WebhookSecret(parsing: secret)
        #expect("\(parsed)" == "whsec_…")
        var dumped = ""
        dump([parsed], to: &dumped)
        #expect(!dumped.contains("MfKQ"))
    }

    @Test func `signs with every secret of a rotation, and either one verifies`() throws {
        let old = try WebhookSecret(parsing: secret)
        let new = try WebhookSecret(parsing: "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX")
        let both = StandardWebhooks.signature(id: id, seconds: seconds, body: body, secrets: [old, new])
        #expect(both.split(separator: " ").count == 2)
        #expect(both.hasPrefix(signature + " v1,"))
        for secret in [old, new] {
            try verify(signature: both, secrets: [secret])
        }
    }

    @Test func `verifies the vector within five minutes either way`() throws {
        for now in [seconds - 299, seconds, seconds + 299] {
            try verify(now: now)
        }
    }

    @Test func `refuses a timestamp that is too old or too new`() {
        #expect(throws: StandardWebhooks.VerificationError.tooOld) { try verify(now: seconds + 301) }
        #expect(throws: StandardWebhooks.VerificationError.tooNew) { try verify(now: seconds - 301) }
    }

    @Test(arguments: ["", "now", "-5", "99999999999999999999", "1614265330.5"])
    func `refuses a timestamp that is no time`(timestamp: String) {
        #expect(throws: StandardWebhooks.VerificationError.badTimestamp) { try verify(timestamp: timestamp) }
    }

    @Test func `refuses a message without one of the headers`() throws {
        let secrets = [try WebhookSecret(parsing: secret)]
        let time = String(seconds)
        let incomplete: [(String?, String?, String?)] = [
            (nil, time, signature), ("", time, signature), (id, nil, signature), (id, time, nil),
        ]
        for (id, timestamp, signature) in incomplete {
            #expect(throws: StandardWebhooks.VerificationError.missingHeader) {
                try StandardWebhooks.verify(
                    id: id, timestamp: timestamp, signature: signature, body: body, secrets: secrets,
                    now: Timestamp(seconds: seconds))
            }
        }
    }

    @Test(arguments: [
        "v1,AAAA", "v1,", "", "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", "v1,h0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    ])
    func `refuses a wrong signature`(signature: String) {
        #expect(throws: StandardWebhooks.VerificationError.noMatchingSignature) { try verify(signature: signature) }
    }

    @Test func `refuses a body that differs in one byte`() throws {
        var changed = body
        changed[3] ^= 1
        let secrets = [try WebhookSecret(parsing: secret)]
        #expect(throws: StandardWebhooks.VerificationError.noMatchingSignature) {
            try StandardWebhooks.verify(
                id: id, timestamp: String(seconds), signature: signature, body: changed, secrets: secrets,
                now: Timestamp(seconds: seconds))
        }
    }

    private func verify(
        timestamp: String? = nil, signature: String? = nil, secrets: [WebhookSecret]? = nil, now: Int64? = nil
    ) throws {
        try StandardWebhooks.verify(
            id: id, timestamp: timestamp ?? String(seconds), signature: signature ?? self.signature, body: body,
            secrets: secrets ?? [try WebhookSecret(parsing: secret)], now: Timestamp(seconds: now ?? seconds))
    }
}
