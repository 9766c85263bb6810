import ArgumentParser
import Configuration

/// A length of time on the command line, written as in the config: `30m`, `2h`, `7d`.
struct PastTime: ExpressibleByArgument {
    let duration: Duration

    init?(argument: String) {
        guard let duration = Configuration.duration(argument) else { return nil }
        self.duration = duration
    }
}
