import CCurl
import Glibc

/// One libcurl easy handle and all that must live as long: confined to the thread of its engine.
///
/// Made with everything set; freed by `close()`, once, after it has left the multi handle.
@safe final class Transfer {
    let id: UInt64
    let plan: TransferPlan
    let start = ContinuousClock.now
    let easy: UnsafeMutableRawPointer
    /// Header lines, or the recipients of a mail.
    private var list: UnsafeMutablePointer<curl_slist>?
    /// libcurl writes into it until the handle is gone.
    private let errorText: UnsafeMutablePointer<CChar>
    private let postBody: UnsafeMutableBufferPointer<UInt8>?

    private(set) var body: [UInt8] = []
    private(set) var isTruncated = false
    private(set) var isTooLarge = false
    /// The address that the guard refused.
    private(set) var refusedAddress: String?

    /// How much of a mail has been read, and the last lines that its server said.
    private var mailPosition = 0
    private var mailReplies: [String] = []

    /// Bodies of statuses that only say "no" are not read past this.
    private static let errorBodyLimit = 256 * 1024

    init(_ plan: TransferPlan, id: UInt64) throws(FetchError) {
        guard let easy = unsafe curl_easy_init() else { throw FetchError(.system, plan.url, "out of memory") }
        self.id = id
        self.plan = plan
        unsafe self.easy = easy
        unsafe errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        unsafe errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        if let bytes = plan.body {
            let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
            _ = unsafe copy.initialize(from: bytes)
            unsafe postBody = copy
        } else {
            unsafe postBody = nil
        }
        do {
            try configure()
        } catch {
            close()
            throw error
        }
    }

    /// The owner of a handle that is in use.
    static func of(_ easy: UnsafeMutableRawPointer) -> Transfer? {
        unsafe tipoff_curl_get_private(easy).map { unsafe transfer($0) }
    }

    /// Frees the handle first and then what it points to.
    func close() {
        unsafe curl_easy_cleanup(easy)
        unsafe curl_slist_free_all(list)
        unsafe list = nil
        unsafe errorText.deallocate()
        unsafe postBody?.deallocate()
    }

    /// The answer, once libcurl is done with the transfer.
    func result(_ code: CURLcode) -> Result<TransferResult, FetchError> {
        let wasCut = isTruncated && code == CURLE_WRITE_ERROR
        if let refusedAddress {
            return .failure(
                FetchError(
                    .refused, plan.url,
                    "its address, \(refusedAddress), is of a private network: refused for a URL that came from the network"
                ))
        }
        if plan.mail != nil, let reply = mailReply(code) { return .success(reply) }
        if isTooLarge {
            return .failure(FetchError(.tooLarge, plan.url, "the answer is larger than \(plan.maxBytes) bytes"))
        }
        guard code == CURLE_OK || wasCut else {
            return .failure(unsafe CurlFailure.error(code, plan: plan, easy: easy, detail: String(cString: errorText)))
        }
        let micros = unsafe tipoff_curl_get_offset(easy, CURLINFO_TOTAL_TIME_T)
        let address = unsafe tipoff_curl_get_string(easy, CURLINFO_PRIMARY_IP)
        return .success(
            TransferResult(
                status: status, headers: readHeaders(), body: body, isTruncated: wasCut,
                address: unsafe address.map { unsafe String(cString: $0) }, start: start,
                elapsed: .microseconds(Int64(micros))))
    }
}

// What libcurl's callbacks do.
extension Transfer {
    /// Takes decoded bytes; false ends the transfer.
    func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let status = status
        if plan.dropsRedirectBody && RedirectRules.isRedirect(status) {
            isTruncated = true
            return false
        }
        let saysNo = status >= 400
        let limit = saysNo ? min(plan.maxBytes, Self.errorBodyLimit) : plan.maxBytes
        if bytes.count <= limit - body.count {
            if body.isEmpty { reserve(upTo: limit) }
            unsafe body.append(contentsOf: bytes)
            return true
        }
        if plan.truncatesBody || saysNo {
            unsafe body.append(contentsOf: bytes.prefix(limit - body.count))
            isTruncated = true
        } else {
            body = []
            isTooLarge = true
        }
        return false
    }

    /// Room for the whole body at once, where its length is known (without a compression); what is not filled costs nothing.
    private func reserve(upTo limit: Int) {
        let length = unsafe tipoff_curl_get_offset(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T)
        if length > 0 { body.reserveCapacity(min(Int(length), limit)) }
    }

    /// The guard before a connection; the last word on an address, whatever the URL looked like.
    func mayConnect(to address: UnsafePointer<sockaddr>) -> Bool {
        guard !plan.allowsPrivateAddresses, plan.proxy == nil else { return true }
        // One denied address among several refuses them all: a name with mixed addresses is up to something (DNS rebinding).
        if refusedAddress != nil { return false }
        let judged = unsafe NetworkAddress(address)
        guard let judged, judged.isPublic else {
            refusedAddress = judged?.text ?? "the one found"
            return false
        }
        return true
    }

    /// The guard before a request; the only one on a connection that is used again.
    func maySend(to address: String) -> Bool {
        guard !plan.allowsPrivateAddresses, plan.proxy == nil else { return true }
        guard refusedAddress == nil, let judged = NetworkAddress(address), judged.isPublic else {
            refusedAddress = address
            return false
        }
        return true
    }
}

// Mail: libcurl asks for the message piece by piece, and passes on what the server says.
extension Transfer {
    /// The next bytes of the mail; 0 at its end.
    func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        guard let message = plan.mail?.message else { return 0 }
        let count = min(buffer.count, message.count - mailPosition)
        unsafe buffer.copyBytes(from: message[mailPosition..<mailPosition + count])
        mailPosition += count
        return count
    }

    func takeReply(_ bytes: UnsafeRawBufferPointer) {
        unsafe mailReplies.append(String(decoding: bytes.prefix(1000), as: UTF8.self))
        if mailReplies.count > 20 { mailReplies.removeFirst() }
    }

    /// What the server said last, where it said what became of the mail; nil where it has said nothing of the kind.
    fileprivate func mailReply(_ code: CURLcode) -> TransferResult? {
        // After a refusal comes the goodbye: what counts is the refusal.
        let replies = mailReplies.map { (text: $0, status: Int($0.prefix(3)) ?? 0) }
        guard let (last, status) = code == CURLE_OK ? replies.last : replies.last(where: { $0.status >= 400 }) else {
            return nil
        }
        let lines = mailReplies.filter { $0.hasPrefix(last.prefix(3)) }.suffix(code == CURLE_OK ? 1 : 5)
        return TransferResult(
            status: status, headers: ResponseHeaders([]), body: Array(lines.joined().utf8), isTruncated: false,
            address: nil, start: start, elapsed: .zero)
    }
}

extension Transfer {
    fileprivate var status: Int { unsafe tipoff_curl_get_long(easy, CURLINFO_RESPONSE_CODE) }

    fileprivate func readHeaders() -> ResponseHeaders {
        var fields: [(name: String, value: [UInt8])] = []
        var previous: UnsafeMutablePointer<curl_header>?
        while let header = unsafe curl_easy_nextheader(easy, UInt32(CURLH_HEADER), -1, previous) {
            if let name = unsafe header.pointee.name, let value = unsafe header.pointee.value {
                let bytes = unsafe UnsafeRawBufferPointer(start: value, count: strlen(value))
                fields.append((unsafe String(cString: name), unsafe Array(bytes)))
            }
            unsafe previous = header
        }
        return ResponseHeaders(fields)
    }

    fileprivate func configure() throws(FetchError) {
        let context = unsafe Unmanaged.passUnretained(self).toOpaque()
        try check(unsafe tipoff_curl_set_pointer(easy, CURLOPT_PRIVATE, context))
        try check(unsafe tipoff_curl_set_pointer(easy, CURLOPT_ERRORBUFFER, errorText))
        try check(unsafe tipoff_curl_set_pointer(easy, CURLOPT_WRITEDATA, context))
        try check(unsafe tipoff_curl_set_write(easy, onBody))
        try check(unsafe tipoff_curl_set_pointer(easy, CURLOPT_OPENSOCKETDATA, context))
        try check(unsafe tipoff_curl_set_opensocket(easy, onSocket))
        try check(unsafe tipoff_curl_set_pointer(easy, CURLOPT_PREREQDATA, context))
        try check(unsafe tipoff_curl_set_prereq(easy, onRequest))

        try set(CURLOPT_URL, plan.url.text)
        try set(CURLOPT_NETRC, 0)
        try set(CURLOPT_NOSIGNAL, 1)
        // Without this, giving up on a name that is being looked up waits for the resolver's thread.
        try set(CURLOPT_QUICK_EXIT, 1)
        if let certificates = plan.certificates { try set(CURLOPT_CAINFO, certificates) }
        // An empty proxy shuts out the environment's, an empty exception list the environment's exceptions.
        try set(CURLOPT_PROXY, plan.proxy ?? "")
        try set(CURLOPT_NOPROXY, "")
        try set(CURLOPT_TIMEOUT_MS, milliseconds(plan.timeout))
        try set(CURLOPT_CONNECTTIMEOUT_MS, milliseconds(min(plan.connectTimeout, plan.timeout)))
        // A server that drips a byte now and then is not worth a long timeout; one that thinks for half of it first may do so.
        try set(CURLOPT_LOW_SPEED_LIMIT, 16)
        try set(CURLOPT_LOW_SPEED_TIME, max(30, milliseconds(plan.timeout) / 2000))
        if let user = plan.user {
            try set(CURLOPT_USERNAME, user)
            try set(CURLOPT_PASSWORD, plan.password ?? "")
        }
        if let mail = plan.mail { try unsafe configureMail(mail, context) } else { try configureHTTP() }
    }

    private func configureHTTP() throws(FetchError) {
        try set(CURLOPT_PROTOCOLS_STR, "http,https")
        try set(CURLOPT_FOLLOWLOCATION, 0)
        if let target = plan.url.emptyQueryTarget {
            // A proxy of HTTP is asked for the whole URL, unless it only opens a tunnel.
            let isForProxy = plan.url.scheme == "http" && plan.proxy?.lowercased().hasPrefix("http") == true
            try set(CURLOPT_REQUEST_TARGET, isForProxy ? plan.url.text : target)
        }
        try set(CURLOPT_HTTP09_ALLOWED, 0)
        // Over TLS HTTP/2 where both sides have it, else 1.1: enumerators whose type Swift does not carry over.
        try set(CURLOPT_HTTP_VERSION, plan.isHTTP1 ? 2 : 4)
        try set(CURLOPT_BUFFERSIZE, 32 * 1024)
        // Every coding that this libcurl can decode.
        try set(CURLOPT_ACCEPT_ENCODING, "")
        try set(CURLOPT_USERAGENT, plan.userAgent)
        if plan.user != nil { try set(CURLOPT_HTTPAUTH, 1) }
        if let postBody = unsafe postBody {
            try set(CURLOPT_POST, 1)
            if plan.replaces { try set(CURLOPT_CUSTOMREQUEST, "PUT") }
            try check(
                unsafe tipoff_curl_set_offset(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(postBody.count)))
            try check(unsafe tipoff_curl_set_pointer(easy, CURLOPT_POSTFIELDS, postBody.baseAddress))
        }
        for line in plan.headers { try append(line) }
        try check(unsafe tipoff_curl_set_list(easy, CURLOPT_HTTPHEADER, list))
    }

    private func append(_ line: [UInt8]) throws(FetchError) {
        let text = line.map { CChar(bitPattern: $0) } + [0]
        guard let list = unsafe curl_slist_append(self.list, text) else {
            throw FetchError(.system, plan.url, "out of memory")
        }
        unsafe self.list = list
    }

    private func configureMail(
        _ mail: MailEnvelope, _ context: UnsafeMutableRawPointer
    ) throws(FetchError) {
        try set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        // CURLUSESSL_ALL, CURLUSESSL_TRY, CURLUSESSL_NONE, whose macros Swift can't import. With smtps: TLS comes first in any case.
        try set(CURLOPT_USE_SSL, mail.security == .required ? 3 : mail.security == .offered ? 1 : 0)
        try set(CURLOPT_MAIL_FROM, "<\(mail.sender)>")
        for recipient in mail.recipients { try append(Array("<\(recipient)>".utf8)) }
        try check(unsafe tipoff_curl_set_list(easy, CURLOPT_MAIL_RCPT, list))
        try set(CURLOPT_UPLOAD, 1)
        try check(unsafe tipoff_curl_set_offset(easy, CURLOPT_INFILESIZE_LARGE, curl_off_t(mail.message.count)))
        try check(unsafe tipoff_curl_set_pointer(easy, CURLOPT_READDATA, context))
        try check(unsafe tipoff_curl_set_read(easy, onMailRead))
        try check(unsafe tipoff_curl_set_pointer(easy, CURLOPT_HEADERDATA, context))
        try check(unsafe tipoff_curl_set_header(easy, onMailReply))
    }

    private func milliseconds(_ duration: Duration) -> Int {
        max(1, Int(min(duration, .seconds(1_000_000)) / .milliseconds(1)))
    }

    private func set(_ option: CURLoption, _ value: Int) throws(FetchError) {
        try check(unsafe tipoff_curl_set_long(easy, option, value))
    }

    private func set(_ option: CURLoption, _ value: String) throws(FetchError) {
        try check(unsafe tipoff_curl_set_string(easy, option, value))
    }

    private func check(_ code: CURLcode) throws(FetchError) {
        guard code != CURLE_OK else { return }
        throw FetchError(.system, plan.url, "libcurl refuses an option", curlCode: Int(code.rawValue))
    }
}

private func transfer(_ context: UnsafeMutableRawPointer) -> Transfer {
    unsafe Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
}

private func onBody(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let context = unsafe context else { return 0 }
    let buffer = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
    return unsafe transfer(context).take(buffer) ? buffer.count : Int(CURL_WRITEFUNC_ERROR)
}

private func onMailRead(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let context = unsafe context else { return 0 }
    return unsafe transfer(context).fill(UnsafeMutableRawBufferPointer(start: bytes, count: size * count))
}

private func onMailReply(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let context = unsafe context else { return 0 }
    unsafe transfer(context).takeReply(UnsafeRawBufferPointer(start: bytes, count: size * count))
    return size * count
}

private func onSocket(
    _ context: UnsafeMutableRawPointer?, _ purpose: curlsocktype, _ address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
    guard let context = unsafe context, let address = unsafe address,
        unsafe transfer(context).mayConnect(to: tipoff_curl_address(address))
    else { return -1 }
    let type = unsafe address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
    return unsafe socket(address.pointee.family, type, address.pointee.protocol)
}

private func onRequest(
    _ context: UnsafeMutableRawPointer?, _ peer: UnsafeMutablePointer<CChar>?, _ own: UnsafeMutablePointer<CChar>?,
    _ peerPort: Int32, _ ownPort: Int32
) -> Int32 {
    guard let context = unsafe context, let peer = unsafe peer,
        unsafe transfer(context).maySend(to: String(cString: peer))
    else { return CURL_PREREQFUNC_ABORT }
    return CURL_PREREQFUNC_OK
}
