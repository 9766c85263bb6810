/// Why there is no answer: one line that says whose, what happened, and never a credential.
package struct FetchError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Code: String, Hashable, Sendable {
        case invalidOptions, invalidURL, invalidHeader
        /// The guard: an address of a private network, or a scheme that is not fetched.
        case refused
        case nameNotFound, noConnection, timeout, tls, proxy
        /// More bytes than allowed, in the body or in the headers.
        case tooLarge
        /// The connection ended before the body did.
        case truncated
        /// A loop, too many hops, or nowhere to go.
        case redirect
        /// What came is not HTTP, or not decodable.
        case badAnswer
        case file
        /// Its host is to be left alone for now; see ``Fetcher/pause(_:for:)``.
        case paused
        case cancelled
        case shutDown
        /// Out of memory, sockets or threads here; libcurl too old.
        case system
    }

    package let code: Code
    /// The host, or the path of a local file.
    package let host: String
    /// Without userinfo, query and fragment; nil where it could not be read as a URL.
    package let url: String?
    /// One line, which starts with the host.
    package let message: String
    /// libcurl's number, where libcurl said it.
    package let curlCode: Int?
    /// Nothing was heard of the host at all, so that the cause may be the network here.
    package let isSilence: Bool

    init(
        _ code: Code, subject: String, _ text: String, url: String? = nil, curlCode: Int? = nil, isSilence: Bool = false
    ) {
        self.code = code
        host = subject
        self.url = url
        message = "\(subject): \(text)"
        self.curlCode = curlCode
        self.isSilence = isSilence
    }

    init(_ code: Code, _ url: WireURL, _ text: String, curlCode: Int? = nil, isSilence: Bool = false) {
        self.init(code, subject: url.host, text, url: url.shown, curlCode: curlCode, isSilence: isSilence)
    }

    /// Another try over HTTP/1.1 may do: the server's HTTP/2 is broken (`CURLE_HTTP2`, `CURLE_HTTP2_STREAM`).
    package var isBrokenHTTP2: Bool { curlCode == 16 || curlCode == 92 }

    package var description: String { message }
}
