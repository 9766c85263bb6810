package import Model

/// Which of a feed's validators are sent back: some servers answer 200 for ever to one of them, or 304 for ever.
package enum ValidatorChoice: String, CaseIterable, Sendable {
    case both
    case etag
    case lastModified
    case none

    /// Nil where none of them is left.
    package func of(_ validators: Validators) -> Validators? {
        Validators(
            url: validators.url, etag: self == .both || self == .etag ? validators.etag : nil,
            lastModified: self == .both || self == .lastModified ? validators.lastModified : nil)
    }
}
