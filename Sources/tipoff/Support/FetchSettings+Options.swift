import Configuration
import Fetching

extension FetchSettings {
    /// What the config asks of the fetcher; the program signs its requests with its name, its version and where it comes from.
    func options() throws(FetchError) -> FetchOptions {
        try FetchOptions(
            userAgent: userAgent ?? "Tipoff/\(programVersion) (+https://github.com/tipoff-news/tipoff)",
            concurrency: concurrency, perHost: perHost, spacing: spacing, timeout: timeout, maxBytes: maxBytes,
            allowPrivateNetworks: allowPrivateNetworks, proxy: proxy)
    }
}
