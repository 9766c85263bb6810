import ArticleExtraction
import JSONSyntax

/// The defaults that feeds and rules fall back on.
struct Defaults {
    var every: Duration?
    var backfill = FeedSettings.Backfill.none
    /// Nil: not fetched.
    var fullText: SiteRules?
    /// With the place of each name; nil where the key is left out.
    var sinks: [ExpandedText]?
}

/// What rules can name feeds by.
struct FeedNames {
    /// Tags, names, and URLs or paths as they are written.
    var all: [String] = []
    /// Paths of local feeds as they are written → as `FeedSettings.key` has them.
    var keys: [String: String] = [:]
}

extension SettingsReader {
    static let everyRange = 1...365 * 86_400

    mutating func defaults(_ setting: Setting?) -> Defaults {
        var defaults = Defaults()
        guard let setting, let fields = fields(setting, keys: ["every", "fullText", "sinks", "backfill"]) else {
            return defaults
        }
        defaults.every = duration(fields["every"], in: Self.everyRange)
        if case .on(let rules) = fullText(fields["fullText"]) { defaults.fullText = rules }
        if let sinks = fields["sinks"] { defaults.sinks = filledTexts(sinks, of: "sink names") }
        defaults.backfill = backfill(fields["backfill"]) ?? .none
        return defaults
    }

    /// The feeds, and the names that rules may use for them, even those of feeds with mistakes in them.
    mutating func feeds(_ setting: Setting?, defaults: Defaults) -> (feeds: [FeedSettings], names: FeedNames) {
        guard let setting else { return ([], FeedNames()) }
        guard let nodes = setting.node.array else {
            reportType(setting, expected: "a list of feeds")
            return ([], FeedNames())
        }
        var feeds: [FeedSettings] = []
        var names = FeedNames()
        var keys: [String: JSONPosition] = [:]
        var feedNames: [String: JSONPosition] = [:]
        for (index, node) in nodes.enumerated() {
            let feedSetting = setting.element(index, node)
            guard let (feed, url) = feed(feedSetting, defaults: defaults, names: &names) else { continue }
            if let first = keys[WebAddress.comparable(feed.key)] {
                report(url, "the same feed is already at line \(first.line); keep one of them")
            } else {
                keys[WebAddress.comparable(feed.key)] = url.node.position
            }
            if let name = feed.name {
                if let first = feedNames[name] {
                    report(
                        feedSetting,
                        "another feed, at line \(first.line), has the name \(Shown.quoted(name)); names must differ")
                } else {
                    feedNames[name] = node.position
                }
            }
            feeds.append(feed)
        }
        return (feeds, names)
    }

    private mutating func feed(_ setting: Setting, defaults: Defaults, names: inout FeedNames)
        -> (feed: FeedSettings, url: Setting)?
    {
        if setting.node.string != nil {
            return source(setting, names: &names).map {
                var feed = FeedSettings(source: $0)
                feed.every = defaults.every
                feed.backfill = defaults.backfill
                feed.fullText = defaults.fullText
                return (feed, setting)
            }
        }
        guard setting.node.members != nil else {
            reportType(setting, expected: "a URL, a path, or an object with the key \"url\"")
            return nil
        }
        let keys = [
            "url", "name", "tags", "every", "fullText", "language", "enabled", "headers", "backfill", "http",
            "validators",
        ]
        guard let fields = fields(setting, keys: keys) else { return nil }
        var feed = FeedSettings(source: .file(path: ""))
        feed.name = filledText(fields["name"])?.value
        feed.tags = filledTexts(fields["tags"], of: "tags", mayBeEmpty: true).map(\.value)
        names.all += (feed.name.map { [$0] } ?? []) + feed.tags
        feed.every = duration(fields["every"], in: Self.everyRange) ?? defaults.every
        feed.fullText =
            switch fullText(fields["fullText"]) {
            case .on(let rules): rules
            case .off: nil
            case nil: defaults.fullText
            }
        feed.language = language(fields["language"])
        feed.isEnabled = flag(fields["enabled"]) ?? true
        feed.headers = headers(
            fields["headers"],
            reserved: [
                "host", "content-length", "transfer-encoding", "connection", "if-none-match", "if-modified-since",
            ])
        feed.backfill = backfill(fields["backfill"]) ?? defaults.backfill
        let http: HTTPVersion? = choice(fields["http"])
        feed.isHTTP1 = http == .http1
        feed.validators = choice(fields["validators"]) ?? .both
        guard let url = require("url", in: fields, example: "\"https://…\""), let source = source(url, names: &names)
        else { return nil }
        feed.source = source
        return (feed, url)
    }

    private mutating func source(_ setting: Setting, names: inout FeedNames) -> FeedSettings.Source? {
        guard let text = filledText(setting) else { return nil }
        names.all.append(text.value)
        if WebAddress.scheme(of: text.value) != nil {
            return webAddress(setting).map { .remote(url: $0.value) }
        }
        guard let path = filePath(text) else { return nil }
        names.keys[text.value] = path
        if !FilePaths.exists(path) {
            warn(text, scalar: 0, "there is no file at this path now; a web address begins with https:// or http://")
        }
        return .file(path: path)
    }

    private mutating func backfill(_ setting: Setting?) -> FeedSettings.Backfill? {
        guard let setting else { return nil }
        if let flag = setting.node.bool { return flag ? .all : FeedSettings.Backfill.none }
        guard setting.node.number != nil else {
            reportType(setting, expected: "true, false or a number of items")
            return nil
        }
        return integer(setting, in: 1...1_000_000).map { .newest($0) }
    }

    mutating func language(_ setting: Setting?) -> String? {
        guard let text = filledText(setting) else { return nil }
        let parts = text.value.split(separator: "-", omittingEmptySubsequences: false)
        let isTag = parts.enumerated().allSatisfy { index, part in
            part.allSatisfy { $0.isASCII && ($0.isLetter || index > 0 && $0.isNumber) }
                && (index == 0 ? 2...8 : 1...8).contains(part.utf8.count)
        }
        guard isTag else {
            report(text.setting, "\(text.shown) is not a language tag; write one such as \"en\" or \"pt-BR\"")
            return nil
        }
        return text.value
    }
}
