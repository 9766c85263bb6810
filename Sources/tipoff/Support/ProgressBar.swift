import Foundation

/// One line on the terminal's standard error that says how far a pass is, redrawn in place.
struct ProgressBar {
    private static let width = 30

    private var total = 0
    private var done = 0

    mutating func start(total: Int) {
        self.total = total
        draw()
    }

    mutating func advance() {
        done += 1
        draw()
    }

    func draw() {
        guard total > 0 else { return }
        let filled = Self.width * done / total
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
        StandardStreams.write("\r\(bar) \(done)/\(total) feeds", to: STDERR_FILENO)
    }

    /// Empties the line, for other words or for the end.
    func clear() {
        guard total > 0 else { return }
        StandardStreams.write("\r\u{1B}[2K", to: STDERR_FILENO)
    }
}
