import Configuration
import Foundation
import Testing

@Suite struct ConfigurationMistakeTests {
    @Test func `all mistakes of a file are said at once, in its order`() {
        let mistakes = Fixtures.mistakes(
            """
            {
              "feeds": ["https://example.org/feed.xml", {"url": "ftp://example.org"}],
              "rules": [
                {"name": "Talks", "topic": "talks", "speekers": ["Cooper"], "sinks": ["dsek"], "minConfidence": 2},
              ],
              "sinks": {"desk": {"type": "stdout", "format": "xml"}},
              "fetch": {"timeout": "0s", "timeout": "30s"},
            }
            """)
        #expect(
            mistakes
                == [
                    "feeds.json:2:53: feeds[1].url: this is not a URL that can be used here: it must begin with https:// or http://",
                    "feeds.json:4:41: rules[0].speakers: unknown key \"speekers\", did you mean \"speakers\"?",
                    "feeds.json:4:75: rules[0].sinks[0]: unknown sink \"dsek\", did you mean \"desk\"?",
                    "feeds.json:4:101: rules[0].minConfidence: must be a number from 0 to 1",
                    "feeds.json:6:50: sinks.desk.format: unknown value \"xml\"; known: text, json",
                    "feeds.json:7:24: fetch.timeout: \"0s\" is not possible here; write a time from 1s to 1h",
                    "feeds.json:7:30: fetch.timeout: the key \"timeout\" is already at line 7; keep one of them",
                ])
    }

    @Test func `a file that is not JSON is one mistake with its place`() {
        #expect(
            Fixtures.mistakes("{\n  \"feeds\": [\n") == [
                "feeds.json:3:1: expected a value or \"]\", but the text ends here: \"[\" at 2:12 is not closed"
            ])
    }

    @Test func `no value from the environment is in any message`() {
        for name in Fixtures.names("DecoderOnly") {
            let error = #expect(throws: ConfigurationError.self) { try Fixtures.load("DecoderOnly", name) }
            #expect(error?.description.contains("s3cret") == false, "\(name)")
        }
    }

    @Test(arguments: ["hunter2-hunter2-hunter2", "whsec_hunter2", "whsk_hunter2"])
    func `no secret that stands in the file is in any message`(secret: String) {
        let mistakes = Fixtures.mistakes(
            """
            {"sinks": {"desk": {"type": "webhook", "url": "https://user:hunter2@", "secret": "\(secret)", "headers": {"X": "hunter2\\n"}}}}
            """)
        #expect(mistakes.count == 3)
        #expect(!mistakes.joined().contains("hunter2"))
    }

    @Test func `a control character from the file does not reach a terminal`() {
        let mistakes = Fixtures.mistakes("{\"a\\u001b[2J\\u202e\\nb\": 1, \"fetch\": {\"spacing\": \"\\u0007\"}}")
        #expect(mistakes.count == 2)
        #expect(mistakes.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E } })
    }

    @Test func `a file that is missing, a folder, or forbidden is unreadable`() {
        for path in ["/nowhere/feeds.json", "/tmp"] {
            let error = #expect(throws: ConfigurationError.self) {
                try Configuration.load(path: path, environment: [:])
            }
            #expect(error?.code == .unreadable)
            #expect(error?.description.hasPrefix("\(path): ") == true)
        }
    }

    @Test func `any truncation of a config is a mistake, and no crash`() throws {
        let text = try DocumentationTests.example()
        let bytes = Array(text.utf8)
        let end = try #require(bytes.lastIndex(of: UInt8(ascii: "}")))
        for length in stride(from: 0, to: end, by: 7) {
            #expect(throws: ConfigurationError.self) {
                try Configuration.parse(Array(bytes[..<length]), path: "f", directory: "/", environment: [:])
            }
        }
    }

    @Test(arguments: [
        // the topic as written in the file, and how far after its quote the mistake stands
        (#""x AND )""#, 7), (#""\"é\" AND )""#, 11), (#""\u00e9\ud83d\ude00 )""#, 20), (#"'é )'"#, 3),
        (#""${EMPTY:-x} )""#, 13), (#""y ${NOWHERE:-x )}""#, 3),
    ])
    func `a mistake in a topic points into the string of the file`(topic: String, distance: Int) {
        let start = #"{"rules":[{"name":"A","topic":"#
        let mistakes = Fixtures.mistakes(start + topic + "}]}")
        #expect(mistakes.count == 1)
        #expect(mistakes.first?.hasPrefix("feeds.json:1:\(start.count + 1 + distance): rules[0].topic: ") == true)
    }

    @Test(arguments: [
        (#""burst": {"max": 1, "per": "1m"}, "#, "", "{{id}}", true),
        ("", #""digest": {"at": ["08:00"], "sinks": ["desk"]}"#, "{{id}}", true), ("", "", "{{id}}", false),
        (#""burst": {"max": 1, "per": "1m"}, "#, "", "{{#alerts}}{{id}}{{/alerts}}", false),
    ])
    func `a webhook's template that leaves out digests is warned of where there are some`(
        burst: String, digest: String, template: String, isWarned: Bool
    ) throws {
        let configuration = try Fixtures.parse(
            """
            {
              "feeds": ["https://example.org/feed.xml"],
              "rules": [{"name": "Talks", \(burst)"topic": "talks"}],
              "sinks": {"desk": {"type": "webhook", "url": "https://desk.example.org/", "template": "\\"\(template)\\""}},
              "alerting": {\(digest)}
            }
            """)
        let paths = configuration.warnings.compactMap(\.place?.keyPath)
        #expect(paths == (isWarned ? ["sinks.desk.template"] : []))
    }
}
