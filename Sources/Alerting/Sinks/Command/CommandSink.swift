import Foundation
package import Model
import Templates
import Text

/// Runs a program for each alert, which it gets as JSON on its standard input.
///
/// The program is run as it stands, with its arguments, by no shell, and nothing of a feed is among them. Exit status 0 is delivered, 75
/// (`EX_TEMPFAIL`) and an end by a signal or by the time limit are tried again, and so is a program that is not there; any other
/// status is a refusal. Its environment is `PATH`, `HOME`, `LANG`, `LC_ALL`, `TZ`, `USER`, `LOGNAME`, `TMPDIR` and `XDG_*` of ours, and
/// `TIPOFF_ALERT_ID`, `TIPOFF_SINK`.
package struct CommandSink: Sink {
    private static let inherited: Set<String> = ["PATH", "HOME", "LANG", "LC_ALL", "TZ", "USER", "LOGNAME", "TMPDIR"]

    package let name: String
    package let fingerprint: String
    package let timeLimit: Duration
    private let arguments: [String]
    private let folder: String
    private let environment: [String]
    private let timeout: Duration
    private let template: EventTemplate?
    private let queue: BlockingQueue
    private let log: ReceiverLog?

    /// - Parameters:
    ///   - run: the program and its arguments; the program is looked for along `PATH` where it has no slash.
    ///   - folder: the program's working directory.
    ///   - environment: ours, from which a few variables are handed on.
    ///   - template: makes the input, in place of the alert's JSON.
    package init(
        name: String, run: [String], folder: String, environment: [String: String], template: EventTemplate? = nil,
        timeout: Duration = .seconds(30), log: ReceiverLog? = nil
    ) {
        precondition(!run.isEmpty, "a command without a program")
        self.name = name
        self.folder = folder
        self.timeout = timeout
        self.template = template
        self.log = log
        arguments = run
        self.environment = environment.filter { Self.inherited.contains($0.key) || $0.key.hasPrefix("XDG_") }
            .map { "\($0.key)=\($0.value)" }.sorted()
        timeLimit = timeout + .seconds(2)
        fingerprint = SinkFingerprint.of(type: "command", address: run.joined(separator: "\u{0}"))
        queue = BlockingQueue("tipoff.sink.command")
    }

    package func send(_ event: OutgoingEvent) async -> SinkAnswer {
        if let text = template?(event, .none) { return await run(Array(text.utf8), id: event.id) }
        guard let json = try? AlertEncoding.json(event) else {
            return .failed(reason: "the event can't be written as JSON")
        }
        return await run(json + [0x0a], id: event.id)
    }

    private func run(_ input: [UInt8], id: String) async -> SinkAnswer {
        let id = id.unicodeScalars.filter { $0.isASCII && $0.value > 0x20 }.map(String.init).joined()
        let child = ChildProcess(
            arguments: arguments, environment: environment + ["TIPOFF_ALERT_ID=\(id)", "TIPOFF_SINK=\(name)"],
            folder: folder, input: input)
        let timeout = timeout
        let ended = await queue.run(within: timeLimit) { isAwaited in
            child.run(within: timeout, while: isAwaited)
        }
        guard let ended else { return .failed(reason: "\(program): given up") }
        let output = String(decoding: ended.output, as: UTF8.self)
        log?.record(Self.words(ended.outcome, timeout))
        if !output.isEmpty { log?.record(output) }
        return answer(ended.outcome, output)
    }
}

extension CommandSink {
    private var program: String { arguments[0].split(separator: "/").last.map(String.init) ?? arguments[0] }

    private func answer(_ outcome: ChildProcess.Outcome, _ output: String) -> SinkAnswer {
        // The last line of what a program writes is mostly the one that tells.
        let last = TerminalText.safe(output, keepsLines: true).split(separator: "\n").last {
            !$0.allSatisfy(\.isWhitespace)
        }
        let said = last.map { ": \(String($0).collapsed.shortened(to: 120, mark: "…"))" } ?? ""
        let reason = "\(program) \(Self.words(outcome, timeout))\(said)"
        return switch outcome {
        case .exited(0): .delivered
        case .exited(EX_TEMPFAIL), .killed, .timedOut, .abandoned, .notStarted: .failed(reason: reason)
        // By convention of shells and `env`: not to be run, not found.
        case .exited(126), .exited(127): .refused(reason: reason, isOfSink: true)
        case .exited: .refused(reason: reason, isOfSink: false)
        }
    }

    private static func words(_ outcome: ChildProcess.Outcome, _ timeout: Duration) -> String {
        switch outcome {
        case .exited(let status): "exited with \(status)"
        case .killed(let signal): "was ended by signal \(signal)"
        case .timedOut: "was killed after \(timeout.milliseconds / 1000) s"
        case .abandoned: "was stopped"
        case .notStarted(let reason): "can't be run (\(reason))"
        }
    }
}
