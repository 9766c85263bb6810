package import Model
import Templates

/// Adds alerts to a file, in the format that its ending names.
///
/// An alert is in the file whole or not at all, also when several programs write and when the disk is full, and is on the disk before it
/// counts as delivered. `.jsonl`, `.md` and `.csv` files are appended to; `.html` and `.atom` files are written anew, the newest alert
/// first, no more than 500 and 200 of them.
package struct FileSink: Sink {
    package enum Format: String, Sendable, CaseIterable {
        case jsonl, md, csv, html, atom
    }

    package let name: String
    package let fingerprint: String
    package let timeLimit: Duration
    private let path: String
    private let format: Format
    private let template: EventTemplate?
    private let composer: MessageComposer
    private let queue: BlockingQueue

    /// - Parameter template: makes a section of a `.md` file, in place of our own.
    package init(
        name: String, path: String, format: Format = .jsonl, template: EventTemplate? = nil,
        composer: MessageComposer = MessageComposer(), timeLimit: Duration = .seconds(10)
    ) {
        self.name = name
        self.path = path
        self.format = format
        self.template = template
        self.composer = composer
        self.timeLimit = timeLimit
        fingerprint = SinkFingerprint.of(type: "file", address: path)
        queue = BlockingQueue("tipoff.sink.file")
    }

    package var takesUpdates: Bool { format == .jsonl }

    package func send(_ event: OutgoingEvent) async -> SinkAnswer {
        let sink = self
        let outcome = await queue.run(within: timeLimit) { isAwaited -> SinkAnswer in
            do throws(FileError) {
                try sink.write(event, while: isAwaited)
                return .delivered
            } catch {
                return .failed(reason: error.description)
            }
        }
        return outcome ?? .failed(reason: "\(path): not written within \(timeLimit); does another program lock it?")
    }

    private func write(_ event: OutgoingEvent, while isAwaited: () -> Bool) throws(FileError) {
        switch format {
        case .jsonl:
            guard let line = try? AlertEncoding.json(event) else {
                throw FileError(path, "the event can't be written as JSON", errno: nil)
            }
            try AppendedFile(path: path).append(while: isAwaited) { _ in line }
        case .csv:
            let row = CSVFile.row(event)
            try AppendedFile(path: path).append(while: isAwaited) { $0 ? CSVFile.header + [0x0a] + row : row }
        case .md:
            let section =
                template?(event, .markdown).map { Array(($0 + "\n").utf8) }
                ?? MarkdownFile.section(composer.message(event))
            try AppendedFile(path: path).append(while: isAwaited) { _ in section }
        case .html:
            try replace(while: isAwaited) { HTMLFile.inserting(composer.message(event), into: $0) }
        case .atom:
            let file = AtomFile(path: path)
            try replace(while: isAwaited) { file.inserting(event, composer.message(event), into: $0) }
        }
    }

    private func replace(
        while isAwaited: () -> Bool, _ change: ([UInt8]) -> [UInt8]?
    ) throws(FileError) {
        try ReplacedFile(path: path).replace(while: isAwaited) { content throws(FileError) in
            guard let new = change(content) else {
                throw FileError(path, "is a file that Tipoff did not write; move it away or name another", errno: nil)
            }
            return new
        }
    }
}
