import Alerting
import ArgumentParser

/// `tipoff secret`: secrets that sign webhooks.
struct SecretCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "secret", abstract: "Make secrets that sign webhooks.", subcommands: [New.self])

    /// `tipoff secret new`.
    struct New: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "new",
            abstract: "Print a new secret for a webhook sink.",
            discussion: """
                A line whsec_…, which sink and receiver share. With --ed25519 two lines: whsk_…, which stays in the config, and whpk_…, \
                which the receiver verifies with.
                """)

        @Flag(name: .customLong("ed25519"), help: "A pair of keys, so that the receiver can verify and not sign.")
        var isKeyPair = false

        func run() {
            guard isKeyPair else { return StandardStreams.out(WebhookSecret.new()) }
            let pair = WebhookSecret.newKeyPair()
            StandardStreams.out(pair.secret)
            StandardStreams.out(pair.publicKey)
        }
    }
}
