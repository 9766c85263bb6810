package import Model

/// Appends alerts to a `.jsonl` file, a line an alert.
///
/// A line is written whole or not at all, also when two programs write and when the disk is full, and is on the disk before
/// it counts as delivered.
package struct FileSink: Sink {
    package let name: String
    package let fingerprint: String
    package let timeLimit: Duration
    private let file: AppendedFile
    private let queue: BlockingQueue

    package init(name: String, path: String, timeLimit: Duration = .seconds(10)) {
        self.name = name
        self.timeLimit = timeLimit
        fingerprint = SinkFingerprint.of(type: "file", address: path)
        file = AppendedFile(path: path)
        queue = BlockingQueue("tipoff.sink.file")
    }

    package func send(_ event: AlertEvent) async -> SinkAnswer {
        await append(event)
    }

    package func send(_ event: HealthEvent) async -> SinkAnswer {
        await append(event)
    }

    private func append(_ event: some Encodable) async -> SinkAnswer {
        guard let line = try? AlertEncoding.json(event) else {
            return .failed(reason: "the event can't be written as JSON")
        }
        let file = file
        let outcome = await queue.run(within: timeLimit) { isAwaited -> SinkAnswer in
            do throws(AppendedFileError) {
                try file.append(line, while: isAwaited)
                return .delivered
            } catch {
                return .failed(reason: error.description)
            }
        }
        return outcome
            ?? .failed(reason: "\(file.path): not written within \(timeLimit); does another program lock it?")
    }
}
