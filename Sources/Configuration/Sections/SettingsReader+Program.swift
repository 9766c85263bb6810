import JSONSyntax

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

    /// - Parameters:
    ///   - sinkNames: All that the file names, even those with mistakes.
    ///   - defaultSinks: Of what names none.
    ///   - ruleTags: All that the file's rules have.
    mutating func alerting(
        _ setting: Setting?, sinks: [SinkSettings], sinkNames: [String], defaultSinks: [String], ruleTags: Set<String>
    ) -> AlertingSettings {
        var alerting = AlertingSettings()
        guard let setting, let fields = fields(setting, keys: ["retryFor", "quiet", "digest", "health"]) else {
            return alerting
        }
        alerting.retryFor = duration(fields["retryFor"], in: 1...365 * 86_400) ?? alerting.retryFor
        alerting.quiet = quiet(fields["quiet"], ruleTags: ruleTags)
        alerting.digest = digest(fields["digest"], sinkNames: sinkNames, quiet: alerting.quiet)
        if let setting = fields["health"] {
            alerting.health = health(setting, sinks: sinks, sinkNames: sinkNames, defaultSinks: defaultSinks)
        }
        return alerting
    }

    private mutating func health(
        _ setting: Setting, sinks: [SinkSettings], sinkNames: [String], defaultSinks: [String]
    ) -> HealthSettings? {
        guard let fields = fields(setting, keys: ["sinks", "failures", "for", "silentFor"]) else { return nil }
        var names = defaultSinks
        if let setting = fields["sinks"] {
            names = sinkReferences(filledTexts(setting, of: "sink names"), known: sinkNames)
        }
        let enabled = Set(sinks.filter(\.isEnabled).map(\.name))
        var health = HealthSettings(sinks: names.filter(enabled.contains))
        if health.sinks.isEmpty { warn(setting, "no sink is told: each that is named is disabled") }
        health.failures = integer(fields["failures"], in: 1...1000) ?? health.failures
        health.period = duration(fields["for"], in: 0...365 * 86_400) ?? health.period
        health.silence = silence(fields["silentFor"]) ?? health.silence
        return health
    }

    private mutating func silence(_ setting: Setting?) -> HealthSettings.Silence? {
        guard let setting else { return nil }
        switch setting.node.string {
        case "auto": return .auto
        case "never": return .never
        default: break
        }
        guard let text = text(setting) else { return nil }
        guard Units.seconds(text.value) != nil || text.isSecret else {
            report(setting, "must be \"auto\", \"never\" or a time such as \"3d\", not \(text.shown)")
            return nil
        }
        return duration(setting, in: 60...3650 * 86_400).map { .after($0) }
    }
}
