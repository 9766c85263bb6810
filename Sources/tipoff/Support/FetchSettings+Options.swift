import Configuration
import Fetching
import Foundation

extension FetchSettings {
    /// What the config asks of the fetcher; the program signs its requests with its name, its version and where it comes from.
    ///
    /// The address is of the domain that is reserved for examples (RFC 2606), until the project has one of its own; who runs
    /// Tipoff in earnest gives a contact in `fetch.userAgent`. `SSL_CERT_FILE` names the authorities to trust, as it does for
    /// OpenSSL's own programs: libcurl passes it over.
    func options() throws(FetchError) -> FetchOptions {
        try FetchOptions(
            userAgent: userAgent ?? "Tipoff/\(programVersion) (+https://tipoff.example/)",
            concurrency: concurrency, perHost: perHost, spacing: spacing, timeout: timeout, maxBytes: maxBytes,
            allowPrivateNetworks: allowPrivateNetworks, proxy: proxy,
            certificates: ProcessInfo.processInfo.environment["SSL_CERT_FILE"].flatMap { $0.isEmpty ? nil : $0 },
            isHTTP1: isHTTP1)
    }
}
