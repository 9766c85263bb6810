import Alerting
import ArgumentParser
import Configuration
import Fetching
import Templates
import Text

/// `tipoff test-sink`: a marked test alert for one sink, and what its receiver answers.
struct TestSinkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test-sink",
        abstract: "Send a test alert to one sink and print what its receiver answers.",
        discussion: """
            The alert says that it is a test; it is sent at once, past tags and digests, and is not stored. A sink that is disabled in \
            the config can be tried too.

            Exit status: 0 the receiver took it, 1 it did not, 64 there is no such sink, 78 the config is wrong.
            """)

    @Argument(help: "The sink's name in the config.")
    var name: String

    @OptionGroup var config: ConfigOption
    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let configuration = try config.load()
        guard let settings = configuration.sinks.first(where: { $0.name == name }) else {
            let names = configuration.sinks.map(\.name).joined(separator: ", ")
            StandardStreams.error(
                "tipoff: there is no sink \"\(TerminalText.safe(name))\" in the config; it has \(names)")
            throw ExitStatus.usage
        }
        let log = ReceiverLog()
        let answer = try await CommandFailure.reporting { try await send(configuration, settings, log) }
        for line in log.lines {
            StandardStreams.out(TerminalText.safe(line, keepsLines: true))
        }
        switch answer {
        case .delivered, .deliveredAs:
            if !global.quiet { StandardStreams.error("tipoff: \(name): taken") }
        case .failed(let reason, _), .refused(let reason, _), .gone(let reason):
            StandardStreams.error("tipoff: \(name): \(TerminalText.safe(reason))")
            throw ExitStatus.partial
        case .postponed:
            throw ExitStatus.partial
        }
    }

    private func send(
        _ configuration: Configuration, _ settings: SinkSettings, _ log: ReceiverLog
    ) async throws -> SinkAnswer {
        let fetcher = settings.needsNetwork ? try Fetcher(configuration.fetch.options()) : nil
        let now = SystemClock.now()
        let event = SampleAlert.test(id: AlertIDGenerator().next(at: now), sink: settings.name, at: now)
        let sink = try SinkMaker(configuration: configuration, fetcher: fetcher, log: log).sink(settings)
        let answer = await sink.send(event)
        await fetcher?.shutdown()
        return answer
    }
}
