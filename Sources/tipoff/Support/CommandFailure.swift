import ArgumentParser
import Fetching
import Storage

/// Errors of the modules as one line on standard error and an exit status.
enum CommandFailure {
    /// Runs `body`; what it throws leaves as an exit status, after its line.
    static func reporting<Result>(_ body: () async throws -> Result) async throws -> Result {
        do {
            return try await body()
        } catch let error as StoreError {
            StandardStreams.error("tipoff: \(error.description)")
            throw error.code == .otherRun ? ExitStatus.otherRun : ExitStatus.unavailable
        } catch let error as SinkWiring.Failure {
            StandardStreams.error("tipoff: \(error.description)")
            throw ExitStatus.badConfig
        } catch let error as FetchError {
            StandardStreams.error("tipoff: \(error.message)")
            throw ExitStatus.unavailable
        }
    }
}
