/// What a server gave to ask it "changed since?" with: returned to it byte for byte (RFC 9110 §13.1), whatever the bytes are.
public struct Validators: Hashable, Sendable {
    /// The exact URL that they came from; they are sent to no other.
    public var url: String
    /// The value of `ETag`, quotes and `W/` included.
    public var etag: [UInt8]?
    /// The value of `Last-Modified` as it was received, never re-formatted.
    public var lastModified: [UInt8]?

    /// Nil where the server gave neither.
    public init?(url: String, etag: [UInt8]?, lastModified: [UInt8]?) {
        guard etag != nil || lastModified != nil else { return nil }
        self.url = url
        self.etag = etag
        self.lastModified = lastModified
    }
}
