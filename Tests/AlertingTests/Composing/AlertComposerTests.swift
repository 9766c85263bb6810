import Alerting
import Model
import Testing

@Suite struct AlertComposerTests {
    private func event(
        title: String? = nil, summary: String = "", content: String = "", _ match: Match = Match(rule: "R"),
        edit: (inout Item) -> Void = { _ in }
    ) -> AlertEvent {
        var item = Item()
        item.title = title.map { FeedText($0) }
        edit(&item)
        let composer = AlertComposer(
            item: item, feed: AlertComposer.source(title: "Example", url: "https://example.org/f", link: nil)
        ) { field in
            switch field {
            case .title: title ?? ""
            case .summary: summary
            case .content: content
            default: ""
            }
        }
        return composer.event(rule: Alert.Rule(name: "R"), match: match, id: "alr_1", at: Samples.now)
    }

    /// Marks every place of a word in a text, as a topic would.
    private func highlights(_ word: String, in text: String, _ field: ItemField = .content) -> [Highlight] {
        let scalars = Array(text.unicodeScalars)
        let part = Array(word.unicodeScalars)
        return (0...max(0, scalars.count - part.count)).filter { $0 + part.count <= scalars.count }.filter {
            scalars[$0..<$0 + part.count].elementsEqual(part)
        }.map { Highlight(field: field, start: $0, end: $0 + part.count) }
    }

    private func marked(_ excerpt: Alert.Excerpt) -> [String] {
        let scalars = Array(excerpt.text.unicodeScalars)
        return excerpt.highlights.map { String(String.UnicodeScalarView(scalars[$0.start..<$0.end])) }
    }

    @Test func `carries item, feed, rule, statements and time`() {
        let match = Match(rule: "R", statements: [Samples.statement("We will talk.")])
        let event = event(title: "A  title", match) { item in
            item.id = "urn:1"
            item.link = "https://example.org/1"
            item.updated = Timestamp(seconds: 5)
            item.authors = [FeedPerson(name: "Ann"), FeedPerson(email: "x@example.org")]
        }
        #expect(event.type == .matched)
        #expect(event.timestamp == Samples.now)
        #expect(event.data.id == "alr_1")
        #expect(event.data.item.id == "urn:1")
        #expect(event.data.item.title == "A title")
        #expect(event.data.item.link == "https://example.org/1")
        #expect(event.data.item.published == Timestamp(seconds: 5))
        #expect(event.data.item.authors == ["Ann"])
        let statement = event.data.statements.first
        #expect(statement?.speaker == "Yvette Cooper")
        #expect(statement?.mention == "Cooper")
        #expect(statement?.cue == "said")
        #expect(statement?.quote == "We will talk.")
    }

    @Test func `shortens the summary to 500 characters and never within one`() {
        let family = "👩‍👩‍👧"
        let summary = event(summary: String(repeating: family, count: 600)).data.item.summary
        #expect(summary == String(repeating: family, count: summary?.count ?? 0))
        // Five scalars each: the limit of scalars comes before that of characters.
        #expect(summary?.count == 400)
        let plain = event(summary: String(repeating: "e\u{301}", count: 600)).data.item.summary
        #expect(plain == String(repeating: "e\u{301}", count: 500))
    }

    @Test func `bounds a character of a million accents`() {
        let monster = "a" + String(repeating: "\u{301}", count: 1_000_000)
        let event = event(title: monster, summary: monster)
        #expect((event.data.item.title?.unicodeScalars.count ?? 0) <= 2001)
        #expect((event.data.item.summary?.unicodeScalars.count ?? 0) <= 2000)
    }

    @Test func `takes the summary from the content where there is none`() {
        #expect(event(summary: " \n ", content: "The  content.").data.item.summary == "The content.")
        #expect(event().data.item.summary == nil)
    }

    @Test func `quotes the sentence of a match with one either side`() {
        let text = "One is far. Two is near. Three has talks in it. Four is near. Five is far."
        let excerpts = event(content: text, Match(rule: "R", highlights: highlights("talks", in: text))).data.excerpts
        #expect(excerpts.map(\.text) == ["Two is near. Three has talks in it. Four is near."])
        #expect(excerpts.map(marked) == [["talks"]])
        #expect(excerpts.first?.field == .content)
    }

    @Test func `merges excerpts that touch and keeps apart those that do not`() {
        let text = (1...20).map { "Sentence \($0) says \([3, 5, 15].contains($0) ? "talks" : "nothing")." }.joined(
            separator: " ")
        let excerpts = event(content: text, Match(rule: "R", highlights: highlights("talks", in: text))).data.excerpts
        #expect(excerpts.count == 2)
        #expect(excerpts.first?.text.hasPrefix("Sentence 2 ") == true)
        #expect(excerpts.first?.text.hasSuffix("Sentence 6 says nothing.") == true)
        #expect(excerpts.map(marked) == [["talks", "talks"], ["talks"]])
    }

    @Test func `puts the title first, then summary, then content`() {
        let match = Match(
            rule: "R",
            highlights: highlights("talks", in: "In content, talks.") + highlights("talks", in: "On talks", .title)
                + highlights("talks", in: "Some talks.", .summary))
        let excerpts = event(title: "On talks", summary: "Some talks.", content: "In content, talks.", match).data
            .excerpts
        #expect(excerpts.map(\.field) == [.title, .summary, .content])
        #expect(excerpts.flatMap(marked) == ["talks", "talks", "talks"])
    }

    @Test func `leaves out an excerpt that another one holds`() {
        let text = "Some talks."
        let match = Match(
            rule: "R", highlights: highlights("talks", in: text, .summary) + highlights("talks", in: text))
        #expect(event(summary: text, content: text, match).data.excerpts.count == 1)
    }

    @Test func `offsets count scalars through collapsed white space, combining marks and emoji`() {
        let text = "🇺🇦🇺🇦 cafe\u{301}\n\n   said:  переговори\tare on."
        let match = Match(
            rule: "R", highlights: highlights("переговори", in: text) + highlights("cafe\u{301}", in: text))
        let excerpts = event(content: text, match).data.excerpts
        #expect(Set(excerpts.flatMap(marked)) == ["переговори", "cafe\u{301}"])
    }

    @Test func `bounds number and length of excerpts`() {
        let far = String(repeating: "Nothing stands here at all. ", count: 40)
        let many = String(repeating: far + "Here are talks. ", count: 20)
        let excerpts = event(content: many, Match(rule: "R", highlights: highlights("talks", in: many))).data.excerpts
        #expect(excerpts.count <= 6)
        #expect(excerpts.allSatisfy { $0.text.unicodeScalars.count <= 604 })

        let endless = String(repeating: "word ", count: 10_000) + "talks" + String(repeating: " word", count: 10_000)
        let one = event(content: endless, Match(rule: "R", highlights: highlights("talks", in: endless))).data.excerpts
        #expect(one.count == 1)
        #expect(one.map(marked) == [["talks"]])
        #expect(
            one.allSatisfy {
                $0.text.unicodeScalars.count <= 604 && $0.text.hasPrefix("… word") && $0.text.hasSuffix("word …")
            })
    }

    @Test func `cuts a text without spaces on grapheme borders`() {
        let text = String(repeating: "👩‍👩‍👧", count: 500) + "talks" + String(repeating: "e\u{301}", count: 2000)
        let excerpts = event(content: text, Match(rule: "R", highlights: highlights("talks", in: text))).data.excerpts
        #expect(excerpts.map(marked) == [["talks"]])
        let allowed: Set<Character> = ["👩‍👩‍👧", "e\u{301}", "t", "a", "l", "k", "s", "…", " "]
        #expect(excerpts.allSatisfy { $0.text.allSatisfy(allowed.contains) })
    }

    @Test func `survives offsets that point outside of the text`() {
        let wrong = [(-5, 2), (3, 900), (90, 95), (4, 4), (6, 2)].map {
            Highlight(field: .content, start: $0.0, end: $0.1)
        }
        let excerpts = event(content: "Some talks.", Match(rule: "R", highlights: wrong)).data.excerpts
        #expect(
            excerpts.allSatisfy { excerpt in
                excerpt.highlights.allSatisfy {
                    $0.start >= 0 && $0.start < $0.end && $0.end <= excerpt.text.unicodeScalars.count
                }
            })
    }

    @Test(arguments: [
        ("https://user:pass@example.org/f?a=1", "https://example.org/f?a=1"),
        ("https://example.org/f?token=abc&a=1&API_key=x", "https://example.org/f?a=1"),
        ("https://example.org/f?feed-token=abc", "https://example.org/f"),
        ("https://example.org/f?a=1#frag", "https://example.org/f?a=1"),
        ("https://u:p%40ss@[::1]:8080/x@y?Signature=1&X-Amz-Signature=2&b=", "https://[::1]:8080/x@y?b="),
        ("https://us:er@na@example.org", "https://example.org"), ("/home/ann/feed.xml", "/home/ann/feed.xml"),
        ("https://example.org/f?keyword=kremlin&page=2", "https://example.org/f?keyword=kremlin&page=2"),
    ])
    func `shows a feed's address without its secrets`(url: String, shown: String) {
        #expect(AlertComposer.source(title: nil, url: url, link: nil).url == shown)
    }

    @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//example.org/", "mailto:a@b"])
    func `leaves out a link that is not of the web`(link: String) {
        #expect(event(title: "T") { $0.link = link }.data.item.link == nil)
        #expect(AlertComposer.source(title: nil, url: "https://example.org/", link: link).link == nil)
    }
}
