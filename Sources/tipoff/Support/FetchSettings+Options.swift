import Configuration
import Fetching

extension FetchSettings {
    /// What the config asks of the fetcher; the program signs its requests with its name, its version and where it comes from.
    ///
    /// The address is of the domain that is reserved for examples (RFC 2606), until the project has one of its own; who runs
    /// Tipoff in earnest gives a contact in `fetch.userAgent`.
    func options() throws(FetchError) -> FetchOptions {
        try FetchOptions(
            userAgent: userAgent ?? "Tipoff/\(programVersion) (+https://tipoff.example/)",
            concurrency: concurrency, perHost: perHost, spacing: spacing, timeout: timeout, maxBytes: maxBytes,
            allowPrivateNetworks: allowPrivateNetworks, proxy: proxy, isHTTP1: isHTTP1)
    }
}
