import ArticleExtraction
import Configuration
import Markup
import Model
import Rules
import Testing

/// What the settings become.
@Suite struct ConfigurationValueTests {
    @Test func `an empty config has the documented defaults`() throws {
        let configuration = try Fixtures.parse("{}")
        #expect(configuration.feeds.isEmpty)
        #expect(configuration.sinks == [SinkSettings(name: "stdout", kind: .stdout(.text))])
        #expect(configuration.store == .sqlite(path: "/home/desk/tipoff.sqlite"))
        #expect(configuration.fetch.concurrency == 64)
        #expect(configuration.fetch.perHost == 1)
        #expect(configuration.fetch.spacing == .seconds(1))
        #expect(configuration.fetch.timeout == .seconds(30))
        #expect(configuration.fetch.maxBytes == 10_000_000)
        #expect(!configuration.fetch.allowPrivateNetworks)
        #expect(configuration.alerting.retryFor == .seconds(259_200))
        #expect(configuration.warnings.count == 2)
    }

    @Test func `a feed has what it says, and the defaults for the rest`() throws {
        let configuration = try Fixtures.load("Good", "feed-every-key.json")
        let feed = try #require(configuration.feeds.first)
        #expect(feed.source == .remote(url: "https://example.org/feed.xml"))
        #expect(feed.name == "Example")
        #expect(feed.tags == ["europe", "news"])
        #expect(feed.every == .seconds(600))
        #expect(feed.language == "en-GB")
        #expect(!feed.isEnabled)
        #expect(feed.headers.contains(HeaderSetting(name: "Authorization", value: "Bearer s3cret-token")))
        #expect(feed.backfill == .newest(3))
        #expect(feed.isHTTP1 && feed.validators == .etag)
        let other = try Fixtures.parse(
            #"{"defaults": {"every": "2h", "backfill": true}, "feeds": ["https://a.example/", {"url": "https://b.example/", "every": "1d", "backfill": false}]}"#
        )
        #expect(other.feeds.map(\.every) == [.seconds(7200), .seconds(86_400)])
        #expect(other.feeds.map(\.backfill) == [.all, .none])
    }

    @Test func `a feed reads full texts where it or the defaults say so, by the rules that it gives`() throws {
        let feeds = try Fixtures.load("Good", "feed-full-text.json").feeds
        #expect(feeds.map { $0.fullText != nil } == [true, false, true])
        #expect(feeds[0].fullText == SiteRules())
        #expect(feeds[2].fullText?.content?.text == "article .body")
        #expect(feeds[2].fullText?.remove.map(\.text) == [".ad", "[data-teaser]"])
        #expect(try Fixtures.parse(#"{"feeds": ["https://a.example/"]}"#).feeds.first?.fullText == nil)
    }

    @Test func `paths start at the config's folder`() throws {
        let configuration = try Fixtures.parse(
            #"{"feeds": ["news/a.xml", "/srv/b.xml"], "store": "../x.sqlite", "sinks": {"f": {"type": "file", "path": "./Alerts/a.jsonl"}}, "rules": [{"name": "r", "topic": "x", "feeds": ["news/a.xml"]}]}"#
        )
        #expect(configuration.feeds.map(\.source) == [.file(path: "/home/desk/news/a.xml"), .file(path: "/srv/b.xml")])
        #expect(configuration.store == .sqlite(path: "/home/x.sqlite"))
        #expect(configuration.sinks.map(\.kind) == [.file(path: "/home/desk/Alerts/a.jsonl", .jsonl)])
        #expect(configuration.rules.map(\.feeds) == [[configuration.feeds[0].label.url]])
    }

    @Test func `a rule without sinks goes to the defaults, else to all, else to standard output`() throws {
        let sinks = #""sinks": {"a": {"type": "stdout"}, "b": {"type": "stdout"}}"#
        let rules = #""rules": [{"name": "r", "topic": "x"}, {"name": "s", "topic": "x", "sinks": ["a"]}]"#
        #expect(
            try Fixtures.parse("{\(sinks), \(rules), \"defaults\": {\"sinks\": [\"b\"]}}").rules.map(\.sinks) == [
                ["b"], ["a"],
            ])
        #expect(try Fixtures.parse("{\(sinks), \(rules)}").rules.map(\.sinks) == [["a", "b"], ["a"]])
        #expect(try Fixtures.parse(#"{"rules": [{"name": "r", "topic": "x"}]}"#).rules.map(\.sinks) == [["stdout"]])
    }

    @Test func `a sink with tags takes only alerts of rules with one of them, a disabled one none`() throws {
        let configuration = try Fixtures.parse(
            """
            {"sinks": {"all": {"type": "stdout"}, "urgent": {"type": "stdout", "tags": ["urgent", "war"]}, "off": {"type": "stdout", "enabled": false}},
             "rules": [{"name": "a", "topic": "x"}, {"name": "b", "topic": "x", "tags": ["war"]}, {"name": "c", "topic": "x", "sinks": ["urgent", "off"]}]}
            """)
        #expect(
            configuration.rules.map { configuration.sinks(for: $0).map(\.name) } == [["all"], ["all", "urgent"], []])
        #expect(configuration.warnings.contains { $0.place?.keyPath == "rules[2]" })
    }

    @Test func `a rule has what it says`() throws {
        let configuration = try Fixtures.load("Good", "rule-every-key.json")
        let rule = try #require(configuration.rules.first)
        #expect(rule.topic == "talks OR dialogue")
        #expect(rule.speakers == ["Giorgia Meloni"])
        #expect(rule.scope == .statement)
        #expect(rule.kinds == [.direct, .mixed, .indirect])
        #expect(rule.feeds == ["europe", "Example", "https://example.org/feed.xml"])
        #expect(rule.tags == ["ukraine"])
        #expect(configuration.ruleTests.map(\.isMatch) == [true, false])
        let item = configuration.ruleTests[1].item
        #expect(item.title?.text == "Putin golfs")
        #expect(item.summary?.text == "x")
        #expect(item.authors.map(\.name) == ["a"])
        #expect(item.language == "en")
        #expect(configuration.ruleTests[0].item.content.map(\.text) == ["We will talk"])
    }

    @Test func `webhooks have their secrets, headers and time`() throws {
        let configuration = try Fixtures.load("Good", "sink-webhook-from-environment.json")
        guard case .webhook(let webhook) = configuration.sinks.first?.kind else {
            Issue.record("no webhook")
            return
        }
        #expect(webhook.url == "https://desk.example.org/s3cret")
        #expect(webhook.secrets == ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"])
        #expect(webhook.timeout == .seconds(20))
    }

    @Test(arguments: [("10MB", 10_000_000), ("1KB", 1000), ("512KiB", 524_288), ("1500B", 1500), ("1GiB", 1 << 30)])
    func `sizes are bytes`(text: String, bytes: Int) throws {
        #expect(try Fixtures.parse("{\"fetch\": {\"maxBytes\": \"\(text)\"}}").fetch.maxBytes == bytes)
    }

    @Test(arguments: [
        ("a${TOKEN}b", "as3cret-tokenb"), ("${NOWHERE:-x}", "x"), ("${EMPTY:-x}", "x"), ("a${EMPTY}", "a"),
        ("$${TOKEN}", "${TOKEN}"), ("$5 $ $$", "$5 $ $$"),
        ("${TOKEN:-x}${TOKEN}", "s3cret-tokens3cret-token"), ("${NOWHERE:-}a", "a"), ("$${a}${EMPTY:-b}", "${a}b"),
    ])
    func `the environment fills in strings`(text: String, expected: String) throws {
        #expect(try Fixtures.parse("{\"fetch\": {\"userAgent\": \"\(text)\"}}").fetch.userAgent == expected)
    }

    @Test func `quiet hours, digests and bursts are as they are written`() throws {
        let configuration = try Fixtures.load("Good", "alerting-quiet-every-key.json")
        let quiet = try #require(configuration.alerting.quiet)
        #expect(quiet.from.minutes == 22 * 60)
        #expect(quiet.to.minutes == 6 * 60 + 30)
        #expect(quiet.zone == "Europe/Kyiv")
        #expect(quiet.except == ["urgent"])
        #expect(!configuration.warnings.contains { $0.place?.keyPath.hasPrefix("alerting") == true })
        let digest = try #require(try Fixtures.load("Good", "alerting-digest-every-key.json").alerting.digest)
        #expect(digest.at.map(\.minutes) == [0, 1439])
        #expect(digest.sinks == ["mail", "out"])
        #expect(digest.zone == "America/New_York")
        let rules = try Fixtures.load("Good", "rule-burst.json").rules
        #expect(rules.map(\.burst) == [Rule.Burst(max: 5, per: .seconds(600))])
    }

    @Test func `a digest goes by the zone of the quiet hours where it names none, and what waits for them is said`()
        throws
    {
        let configuration = try Fixtures.parse(
            """
            {"sinks": {"mail": {"type": "stdout"}}, "rules": [{"name": "R", "topic": "x", "tags": ["urgent"]}],
             "alerting": {"quiet": {"from": "22:00", "to": "06:30", "zone": "Europe/Kyiv", "except": ["urgnt"]},
                          "digest": {"at": ["17:00", "06:29", "06:30", "22:00"], "sinks": ["mail"]}}}
            """)
        #expect(configuration.alerting.digest?.zone == "Europe/Kyiv")
        #expect(configuration.alerting.digest?.at.map(\.minutes) == [389, 390, 1020, 1320])
        let warnings = configuration.warnings.filter { $0.place?.keyPath.hasPrefix("alerting") == true }.map(\.message)
        #expect(
            warnings == [
                "no rule has the tag \"urgnt\", did you mean \"urgent\"?",
                "06:29 is in the quiet time: that digest waits until it is over, at 06:30",
                "22:00 is in the quiet time: that digest waits until it is over, at 06:30",
            ])
    }
}
