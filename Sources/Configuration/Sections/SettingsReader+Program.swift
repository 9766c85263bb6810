extension SettingsReader {
    mutating func store(_ setting: Setting?) -> StoreSettings {
        let standard = StoreSettings.sqlite(path: FilePaths.absolute("tipoff.sqlite", from: directory))
        guard let text = filledText(setting) else { return standard }
        if let scheme = WebAddress.scheme(of: text.value) {
            if ["postgres", "postgresql"].contains(scheme.lowercased()) {
                report(
                    text.setting,
                    "PostgreSQL as the store: not available yet; write the path of a file, as \"tipoff.sqlite\"")
            } else {
                report(text.setting, "must be the path of a file, as \"tipoff.sqlite\", not a URL")
            }
            return standard
        }
        if text.value.hasSuffix("/") {
            report(text.setting, "must be the path of a file, not of a folder, as \"tipoff.sqlite\"")
        }
        return filePath(text).map { .sqlite(path: $0) } ?? standard
    }

    mutating func fetch(_ setting: Setting?) -> FetchSettings {
        var fetch = FetchSettings()
        let keys = [
            "concurrency", "perHost", "spacing", "timeout", "maxBytes", "allowPrivateNetworks", "userAgent", "proxy",
            "http",
        ]
        guard let setting, let fields = fields(setting, keys: keys) else { return fetch }
        fetch.concurrency = integer(fields["concurrency"], in: 1...1000) ?? fetch.concurrency
        fetch.perHost = integer(fields["perHost"], in: 1...100) ?? fetch.perHost
        fetch.spacing = duration(fields["spacing"], in: 0...3600) ?? fetch.spacing
        fetch.timeout = duration(fields["timeout"], in: 1...3600) ?? fetch.timeout
        fetch.maxBytes = size(fields["maxBytes"], in: 1000...2_000_000_000) ?? fetch.maxBytes
        fetch.allowPrivateNetworks = flag(fields["allowPrivateNetworks"]) ?? fetch.allowPrivateNetworks
        if let agent = filledText(fields["userAgent"]) {
            if !HeaderSyntax.isValue(agent.value) {
                report(agent.setting, "a header's value can't hold line breaks or other control characters")
            }
            fetch.userAgent = agent.value
        }
        fetch.proxy =
            webAddress(
                fields["proxy"], schemes: ["http", "https", "socks4", "socks4a", "socks5", "socks5h"])?.value
        let http: HTTPVersion? = choice(fields["http"])
        fetch.isHTTP1 = http == .http1
        return fetch
    }

    mutating func alerting(_ setting: Setting?) -> AlertingSettings {
        var alerting = AlertingSettings()
        guard let setting, let fields = fields(setting, keys: ["retryFor", "quiet", "digest", "health"]) else {
            return alerting
        }
        alerting.retryFor = duration(fields["retryFor"], in: 1...365 * 86_400) ?? alerting.retryFor
        for key in ["quiet", "digest", "health"] { refuseLater(fields[key], kind: .object) }
        return alerting
    }
}
