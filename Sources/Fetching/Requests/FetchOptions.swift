/// How one `Fetcher` behaves towards the network; every value was checked.
package struct FetchOptions: Sendable {
    /// Requests in flight at a time, over all hosts.
    package let concurrency: Int
    /// Requests in flight at a time to one host.
    package let perHost: Int
    /// Between the starts of two requests to one host.
    package let spacing: Duration
    /// For one fetch, all its redirects together; waiting for its turn does not count.
    package let timeout: Duration
    /// For the name, the connection and the TLS handshake of one hop.
    package let connectTimeout: Duration
    /// Bytes of a body after decoding.
    package let maxBytes: Int
    /// True lifts the guard from redirects and from addresses that came from the network.
    package let allowPrivateNetworks: Bool
    package let userAgent: String
    /// The proxy's URL; the environment's proxies are never used.
    package let proxy: String?
    /// A PEM file of the authorities that are trusted in the place of the system's.
    package let certificates: String?
    /// HTTP/1.1 for all requests.
    package let isHTTP1: Bool
    /// Hops past the first request.
    package let redirectLimit: Int

    /// - Throws: ``FetchError`` with the code `invalidOptions`, which names the value that cannot be.
    package init(
        userAgent: String, concurrency: Int = 64, perHost: Int = 1, spacing: Duration = .seconds(1),
        timeout: Duration = .seconds(30), connectTimeout: Duration = .seconds(10), maxBytes: Int = 10_000_000,
        allowPrivateNetworks: Bool = false, proxy: String? = nil, redirectLimit: Int = 10,
        certificates: String? = nil, isHTTP1: Bool = false
    ) throws(FetchError) {
        let mistake: String? =
            if userAgent.isEmpty || HeaderRules.hasControls(userAgent.utf8) {
                "the user agent is empty or holds control characters"
            } else if let proxy, proxy.isEmpty || HeaderRules.hasControls(proxy.utf8) {
                "the proxy is empty or holds control characters"
            } else if concurrency < 1 || perHost < 1 {
                "concurrency and perHost must be at least 1"
            } else if spacing < .zero {
                "the spacing cannot be negative"
            } else if timeout < .milliseconds(1) || connectTimeout < .milliseconds(1) {
                "a timeout must be at least 1 ms"
            } else if maxBytes < 1 {
                "maxBytes must be at least 1"
            } else if redirectLimit < 0 {
                "the redirect limit cannot be negative"
            } else {
                nil
            }
        if let mistake { throw FetchError(.invalidOptions, subject: "fetch options", mistake) }
        self.userAgent = userAgent
        self.concurrency = concurrency
        self.perHost = perHost
        self.spacing = spacing
        self.timeout = timeout
        self.connectTimeout = connectTimeout
        self.maxBytes = maxBytes
        self.allowPrivateNetworks = allowPrivateNetworks
        self.proxy = proxy
        self.certificates = certificates
        self.isHTTP1 = isHTTP1
        self.redirectLimit = redirectLimit
    }
}
