import Foundation
package import Model
import Templates

/// Writes alerts to standard output, as text for people or as JSON lines.
///
/// All sinks of this kind write one after the other, so that alerts never run into each other. An output that nobody reads
/// on (`tipoff run | less`) is waited for: the alerts of other sinks go on meanwhile.
package struct StdoutSink: Sink {
    package enum Format: Sendable {
        case text(AlertText)
        case template(EventTemplate)
        case json
    }

    /// Writes all of a text, or says why it could not.
    package typealias Writer = @Sendable (_ text: String) throws -> Void

    private static let queue = BlockingQueue("tipoff.sink.stdout")

    package let name: String
    package let fingerprint = SinkFingerprint.of(type: "stdout", address: "")
    private let format: Format
    private let write: Writer

    package init(name: String, format: Format, write: @escaping Writer = StdoutSink.standardOutput) {
        self.name = name
        self.format = format
        self.write = write
    }

    package func send(_ event: OutgoingEvent) async -> SinkAnswer {
        let output: String
        switch format {
        case .text(let style):
            output = style.render(event) + "\n"
        case .template(let template):
            let made = template(event, .none) ?? AlertText().render(event) + "\n"
            output = made.hasSuffix("\n") ? made : made + "\n"
        case .json:
            guard let line = try? AlertEncoding.json(event) else {
                return .failed(reason: "the event can't be written as JSON")
            }
            output = String(decoding: line, as: UTF8.self) + "\n"
        }
        let write = write
        let outcome = await Self.queue.run(within: nil) { isAwaited -> SinkAnswer in
            guard isAwaited() else { return .failed(reason: "given up") }
            do {
                try write(output)
                return .delivered
            } catch {
                return .failed(reason: "standard output: \(error)")
            }
        }
        return outcome ?? .failed(reason: "standard output: nobody reads it")
    }

    /// The program's own standard output.
    package static let standardOutput: Writer = { text in
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = unsafe rest.withUnsafeBytes {
                unsafe Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count)
            }
            if written >= 0 {
                rest = rest.dropFirst(written)
            } else if errno != EINTR {
                throw OutputError(reason: unsafe String(cString: strerror(errno)))
            }
        }
    }

    private struct OutputError: Error, CustomStringConvertible {
        let reason: String
        var description: String { reason }
    }
}
