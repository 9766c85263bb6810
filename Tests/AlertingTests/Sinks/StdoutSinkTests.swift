import Alerting
import Foundation
import Model
import Synchronization
import Testing

@Suite struct StdoutSinkTests {
    private struct Broken: Error, CustomStringConvertible {
        let description = "Broken pipe"
    }

    @Test func `writes text with a blank line behind each alert`() async {
        let output = Output()
        let sink = StdoutSink(name: "out", format: .text(AlertText())) { output.add($0) }
        #expect(await sink.send(Samples.event()) == .delivered)
        #expect(output.text == AlertText().render(Samples.event()) + "\n")
    }

    @Test func `writes JSON lines`() async throws {
        let output = Output()
        let sink = StdoutSink(name: "out", format: .json) { output.add($0) }
        #expect(await sink.send(Samples.event(1, title: "two\nlines")) == .delivered)
        #expect(output.text.split(separator: "\n").count == 1)
        #expect(output.text.hasSuffix("}\n"))
    }

    @Test func `lets alerts of two sinks never run into each other`() async {
        let output = Output()
        let write: StdoutSink.Writer = { text in
            // One character at a time: calls that run side by side would show.
            for character in text { output.add(String(character)) }
        }
        let sinks = [
            StdoutSink(name: "a", format: .json, write: write), StdoutSink(name: "b", format: .json, write: write),
        ]
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<50 {
                group.addTask { _ = await sinks[number % 2].send(Samples.event(number)) }
            }
        }
        let lines = output.text.split(separator: "\n")
        #expect(lines.count == 50)
        #expect(lines.allSatisfy { (try? JSONDecoder().decode(AlertEvent.self, from: Data($0.utf8))) != nil })
    }

    @Test func `fails where the reader has gone`() async {
        let sink = StdoutSink(name: "out", format: .json) { _ in throw Broken() }
        #expect(await sink.send(Samples.event()) == .failed(reason: "standard output: Broken pipe"))
    }
}

private final class Output: Sendable {
    private let written = Mutex("")

    var text: String { written.withLock { $0 } }

    func add(_ text: String) {
        written.withLock { $0 += text }
    }
}
