import ArgumentParser
import Configuration
import Rules

/// What is wrong with words on the command line: one line on standard error, exit status 64.
enum UsageFailure {
    static func report(_ line: String) -> ExitCode {
        StandardStreams.error("tipoff: \(line)")
        return ExitStatus.usage
    }

    /// `no rule "Talsk", did you mean "Talks"?`
    static func unknown(_ kind: String, _ name: String, among known: [String]) -> ExitCode {
        report("no \(kind) \"\(name)\" in the config\(NearestSpelling.hint(name, among: known) ?? "")")
    }
}

extension Topic {
    /// A topic that stands on the command line.
    ///
    /// - Throws: `ExitStatus.usage`, after a line that says what is wrong and at which column.
    static func fromCommandLine(_ text: String, option: String, terms: [String: String]) throws -> Topic {
        do throws(TopicError) {
            return try Topic(parsing: text, terms: terms)
        } catch {
            throw UsageFailure.report("\(option): \(error)")
        }
    }
}
