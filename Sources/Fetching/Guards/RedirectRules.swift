/// Which answers point elsewhere, and how the next request is asked (RFC 9110 §15.4).
enum RedirectRules {
    static func isRedirect(_ status: Int) -> Bool { [301, 302, 303, 307, 308].contains(status) }

    /// A POST becomes a GET after 301 and 302, as all clients have it, and after 303, as it is meant.
    static func keepsBody(_ status: Int) -> Bool { status == 307 || status == 308 }
}
