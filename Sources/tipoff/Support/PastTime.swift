import ArgumentParser
import Configuration

/// A length of time on the command line, written as in the config: `30m`, `2h`, `7d`.
struct PastTime: ExpressibleByArgument {
    let duration: Duration

    init(duration: Duration) {
        self.duration = duration
    }

    init?(argument: String) {
        guard let duration = Configuration.duration(argument) else { return nil }
        self.init(duration: duration)
    }

    var defaultValueDescription: String {
        let seconds = duration.components.seconds
        return seconds % 86_400 == 0 ? "\(seconds / 86_400)d" : "\(seconds)s"
    }
}
