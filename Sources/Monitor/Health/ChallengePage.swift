/// Pages that a service puts in a feed's place to find out whether a person is asking.
enum ChallengePage {
    /// Whose page it is; nil where it is none that is known. Looks at the first 64 KiB.
    static func owner(_ body: [UInt8]) -> String? {
        let text = String(decoding: body.prefix(65_536), as: UTF8.self).lowercased()
        return marks.first { mark in mark.signs.contains { text.contains($0) } }?.owner
    }

    /// Addresses and names of the services' own scripts, which no other page has.
    private static let marks: [(owner: String, signs: [String])] = [
        ("Cloudflare", ["/cdn-cgi/challenge-platform/", "cf-chl-", "_cf_chl_opt", "cf-browser-verification"]),
        ("DDoS-Guard", ["/.well-known/ddos-guard/", "ddos-guard.net"]),
        ("Anubis", ["/.within.website/x/cmd/anubis/", "id=\"anubis_challenge\""]),
        ("Imperva", ["/_incapsula_resource", "_incapsula_"]),
        ("Sucuri", ["sucuri_cloudproxy_js"]),
        ("AWS WAF", ["awswafintegration", "token.awswaf.com", "challenge.js?awswaf"]),
        ("DataDome", ["geo.captcha-delivery.com", "ct.captcha-delivery.com"]),
        ("HUMAN", ["captcha.px-cdn.net", "px-captcha"]),
        ("a CAPTCHA", ["hcaptcha.com/1/api.js", "google.com/recaptcha/api.js"]),
    ]
}
