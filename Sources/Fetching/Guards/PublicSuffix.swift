import CPSL

/// Which hosts belong to one owner, by the Public Suffix List that libpsl carries (https://publicsuffix.org).
package enum PublicSuffix {
    /// The part of a host name that somebody has registered: `example.co.uk` of `a.b.example.co.uk`.
    ///
    /// - Parameter host: In lower case.
    /// - Returns: nil for a public suffix, an address, and a name without a dot.
    package static func registrableDomain(of host: String) -> String? {
        guard NetworkAddress(host) == nil, let domain = unsafe psl_registrable_domain(psl_builtin(), host) else {
            return nil
        }
        return unsafe String(cString: domain)
    }
}
