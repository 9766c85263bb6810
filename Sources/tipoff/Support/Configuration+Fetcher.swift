import Configuration
import Fetching
import Monitor
import Storage

extension Configuration {
    /// For commands that fetch beside the passes: it leaves alone the hosts that the passes leave alone.
    ///
    /// - Throws: `FetchError` where it can't be set up, `StoreError` where the store is there and can't be read.
    func heedfulFetcher() async throws -> Fetcher {
        let fetcher = try Fetcher(fetch.options())
        await fetcher.heed(try await StoreOpening.openExisting(self).hosts(), at: SystemClock.now())
        return fetcher
    }
}
