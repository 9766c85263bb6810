import CCurl
import Glibc

/// libcurl's numbers and texts as the line that somebody reads at seven in the morning.
enum CurlFailure {
    static func error(
        _ code: CURLcode, plan: TransferPlan, easy: UnsafeMutableRawPointer, detail: String
    ) -> FetchError {
        let (kind, text): (FetchError.Code, String) =
            switch code {
            case CURLE_URL_MALFORMAT: (.invalidURL, "not a URL that can be fetched")
            case CURLE_COULDNT_RESOLVE_HOST: (.nameNotFound, "no such host, or the name service does not answer")
            case CURLE_COULDNT_RESOLVE_PROXY: (.proxy, "the proxy's name is not known")
            case CURLE_PROXY: (.proxy, "the proxy does not let the request through")
            case CURLE_COULDNT_CONNECT: (.noConnection, "no connection to port \(plan.url.port)")
            case CURLE_OPERATION_TIMEDOUT: (.timeout, unsafe timeout(plan, easy, detail))
            case CURLE_PEER_FAILED_VERIFICATION: (.tls, certificate(detail))
            case CURLE_USE_SSL_FAILED where plan.mail != nil:
                (.tls, "the server offers no STARTTLS, so nothing was sent")
            case CURLE_WEIRD_SERVER_REPLY where plan.mail != nil: (.badAnswer, "the server does not speak SMTP")
            case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_USE_SSL_FAILED:
                (.tls, "no secure connection (TLS handshake failed)")
            case CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM, CURLE_SSL_ENGINE_INITFAILED:
                (.tls, "the certificates of this system cannot be read")
            case CURLE_PARTIAL_FILE: (.truncated, "the connection ended in the middle of the answer")
            case CURLE_GOT_NOTHING: (.badAnswer, "the server closed the connection without an answer")
            case CURLE_BAD_CONTENT_ENCODING: (.badAnswer, "the answer's compression is broken")
            case CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL, CURLE_HTTP2, CURLE_HTTP2_STREAM:
                (.badAnswer, "the answer is not valid HTTP")
            case CURLE_RECV_ERROR where detail.contains("eader"):
                (.tooLarge, "the answer's headers are too large")
            case CURLE_RECV_ERROR where detail.contains("chunk"): (.badAnswer, "the answer's chunks are broken")
            case CURLE_RECV_ERROR, CURLE_SEND_ERROR: (.noConnection, "the connection broke")
            // libcurl 7.88 says "out of memory" for a header over 100 KB.
            case CURLE_OUT_OF_MEMORY: (.tooLarge, "a header of the answer is too large")
            case CURLE_WRITE_ERROR: (.badAnswer, "the answer's compression is broken")
            default: (.system, unsafe String(cString: curl_easy_strerror(code)))
            }
        return FetchError(
            kind, plan.url, text, curlCode: Int(code.rawValue), isSilence: unsafe isSilence(code, kind, plan, easy))
    }

    /// A refused connection is a word of the host's, and so is one that breaks off.
    private static func isSilence(
        _ code: CURLcode, _ kind: FetchError.Code, _ plan: TransferPlan, _ easy: UnsafeMutableRawPointer
    ) -> Bool {
        switch kind {
        case .nameNotFound, .proxy: true
        // A portal that wants a login first answers for all hosts with a certificate of its own.
        case .tls: true
        case .timeout: unsafe tipoff_curl_get_offset(easy, CURLINFO_STARTTRANSFER_TIME_T) == 0
        case .noConnection:
            // Who refuses in front of a host is its proxy, which is a part of the network here.
            unsafe code == CURLE_COULDNT_CONNECT
                && (plan.proxy != nil || tipoff_curl_get_long(easy, CURLINFO_OS_ERRNO) != Int(ECONNREFUSED))
        default: false
        }
    }

    private static func timeout(_ plan: TransferPlan, _ easy: UnsafeMutableRawPointer, _ detail: String) -> String {
        if detail.contains("too slow") { return "the answer comes too slowly (under 16 bytes/s for 30 s)" }
        guard unsafe tipoff_curl_get_offset(easy, CURLINFO_PRETRANSFER_TIME_T) > 0 else {
            return "no connection within \(seconds(min(plan.connectTimeout, plan.timeout)))"
        }
        let hasBegun = unsafe tipoff_curl_get_offset(easy, CURLINFO_STARTTRANSFER_TIME_T) > 0
        return "no \(hasBegun ? "complete " : "")answer within \(seconds(plan.timeout))"
    }

    /// OpenSSL's verdict, which libcurl passes on in its text, and which other TLS libraries word much alike.
    private static func certificate(_ detail: String) -> String {
        let text = detail.lowercased()
        if text.contains("expired") { return "certificate has expired" }
        if text.contains("not yet valid") { return "certificate is not valid yet" }
        if text.contains("self-signed") || text.contains("self signed") { return "certificate is self-signed" }
        if text.contains("subject name") || text.contains("does not match") { return "certificate is for another host" }
        if text.contains("local issuer") { return "certificate comes from an unknown authority" }
        return "certificate cannot be trusted"
    }

    private static func seconds(_ duration: Duration) -> String {
        duration.components.attoseconds == 0
            ? "\(duration.components.seconds) s" : "\(Int64(duration / .milliseconds(1))) ms"
    }
}
