import Alerting
import Model
import Testing

@Suite struct AlertTextTests {
    private func cooper() -> AlertEvent {
        var event = Samples.event(title: "Cooper rules out talks with Moscow")
        event.data.statements = [
            Alert.Quotation(Samples.statement("We will not negotiate with the Kremlin over the heads of Ukrainians.")),
            Alert.Quotation(Samples.statement("talks are premature", kind: .indirect, cue: "according to")),
        ]
        let text = "The minister was asked about talks in the House."
        let quote = "We will not negotiate with the Kremlin over the heads of Ukrainians."
        event.data.excerpts = [
            Alert.Excerpt(
                field: .title, text: "Cooper rules out talks with Moscow",
                highlights: [Alert.Excerpt.Range(start: 17, end: 22)]),
            Alert.Excerpt(field: .content, text: text, highlights: [Alert.Excerpt.Range(start: 29, end: 34)]),
            Alert.Excerpt(
                field: .content, text: "“" + quote + "” she said.",
                highlights: [Alert.Excerpt.Range(start: 13, end: 22), Alert.Excerpt.Range(start: 32, end: 39)]),
        ]
        event.data.alsoIn = [
            Alert.Copy(feed: Alert.Source(title: "The Daily Example", url: "https://example.com/"), item: Alert.Story())
        ]
        return event
    }

    @Test func `reads well where there are no colours`() {
        #expect(
            AlertText().render(cooper()) == """
                Talks with the Kremlin · ukraine
                Cooper rules out *talks* with Moscow
                  Yvette Cooper said: “We will not *negotiate* with the *Kremlin* over the heads of Ukrainians.”
                  According to Yvette Cooper: *talks* are premature
                  Example News · 15 Jan 2026, 14:05 UTC · also in The Daily Example
                  https://example.org/1

                """)
    }

    @Test func `shows where the matched words stand when no quote holds them`() {
        var event = cooper()
        event.data.statements = [Alert.Quotation(Samples.statement("We shall see.", cue: "told"))]
        let lines = AlertText().render(event).split(separator: "\n").map(String.init)
        #expect(lines.contains("  Yvette Cooper: “We shall see.”"))
        #expect(lines.contains("  The minister was asked about *talks* in the House."))
    }

    @Test func `shows where the text interrupts a quote`() {
        var event = cooper()
        event.data.statements[0].parts = ["We will not negotiate with the Kremlin", "over the heads of Ukrainians."]
        #expect(
            AlertText().render(event).contains(
                "“We will not *negotiate* with the *Kremlin* … over the heads of Ukrainians.”"))
    }

    @Test func `marks the matched words in colour on a terminal`() {
        let text = AlertText(isColored: true).render(cooper())
        #expect(text.contains("with the \u{1b}[1;31mKremlin\u{1b}[0m over"))
        #expect(text.contains("\u{1b}[1mYvette Cooper\u{1b}[0m said"))
        #expect(!text.contains("*"))
    }

    @Test func `wraps at the width with hanging lines and loses no word`() {
        let lines = AlertText(width: 50).render(cooper()).split(separator: "\n").map(String.init)
        // The marks themselves take no room from the words.
        #expect(lines.allSatisfy { $0.filter { $0 != "*" }.count <= 50 })
        #expect(lines.contains("    the *Kremlin* over the heads of Ukrainians.”"))
        let words = lines.joined(separator: " ").split(separator: " ")
        #expect(words == AlertText().render(cooper()).split { $0 == " " || $0 == "\n" })
    }

    @Test(arguments: [
        (0, "14:05 UTC"), (7200, "16:05 UTC+2"), (-12_600, "10:35 UTC−3:30"), (36_000, "16 Jan 2026, 00:05 UTC+10"),
    ])
    func `tells the time in the reader's zone`(offset: Int, shown: String) {
        #expect(AlertText(secondsFromGMT: { _ in offset }).render(cooper()).contains(shown))
    }

    @Test func `leaves a phrase's words unmarked where they stand alone`() {
        var event = Samples.event(title: "With the wind")
        event.data.excerpts = [
            Alert.Excerpt(
                field: .content, text: "In talks with the Kremlin now.",
                highlights: [Alert.Excerpt.Range(start: 3, end: 25)])
        ]
        event.data.statements = [
            Alert.Quotation(Samples.statement("The talks with the Kremlin go on with the usual pace."))
        ]
        let text = AlertText().render(event)
        #expect(text.contains("With the wind"))
        #expect(text.contains("“The *talks with the Kremlin* go on with the usual pace.”"))
    }

    @Test func `tells the start of the story where the title alone matched`() {
        var event = Samples.event(title: "On talks")
        event.data.item.summary = String(repeating: "There were talks. ", count: 25)
        event.data.excerpts = [
            Alert.Excerpt(field: .title, text: "On talks", highlights: [Alert.Excerpt.Range(start: 3, end: 8)])
        ]
        let lines = AlertText().render(event).split(separator: "\n")
        #expect(lines.count == 5)
        #expect(lines[1] == "On *talks*")
        #expect(lines[2].hasPrefix("  There were *talks*. There"))
        #expect(lines[2].hasSuffix("…"))
    }

    @Test func `shows an alert of which little is known`() {
        var event = Samples.event(title: nil)
        event.data.item = Alert.Story()
        event.data.feed = Alert.Source(url: "https://example.org/feed.xml")
        event.data.statements = [Alert.Quotation(Samples.statement("Q", speaker: nil, mention: "she", cue: nil))]
        #expect(
            AlertText().render(event) == """
                Talks with the Kremlin · ukraine
                  she: “Q”
                  https://example.org/feed.xml · 15 Jan 2026, 14:06 UTC

                """)
    }

    @Test(arguments: Samples.hostileTitles)
    func `lets no feed steer the terminal`(hostile: String) {
        var event = Samples.event(title: hostile)
        event.data.rule = Alert.Rule(name: hostile, tags: [hostile])
        event.data.feed.title = hostile
        event.data.item.link = "https://example.org/" + hostile
        event.data.statements = [
            Alert.Quotation(Samples.statement(hostile, speaker: hostile, mention: hostile, cue: hostile))
        ]
        let length = hostile.unicodeScalars.count
        event.data.excerpts = [
            Alert.Excerpt(field: .title, text: hostile, highlights: [Alert.Excerpt.Range(start: 0, end: length / 2)]),
            Alert.Excerpt(
                field: .content, text: hostile + " x", highlights: [Alert.Excerpt.Range(start: 1, end: length + 2)]),
        ]
        event.data.alsoIn = [Alert.Copy(feed: Alert.Source(title: hostile, url: hostile), item: event.data.item)]
        for (isColored, width) in [(false, nil), (true, nil), (true, 40)] as [(Bool, Int?)] {
            let text = AlertText(isColored: isColored, width: width).render(event)
            let harmless = isColored ? withoutOwnColors(text) : text
            #expect(harmless.unicodeScalars.allSatisfy(isHarmless), "\(harmless.debugDescription)")
            if width == nil { #expect(text.split(separator: "\n").count <= 6) }
        }
    }

    private func withoutOwnColors(_ text: String) -> String {
        ["0", "1", "2", "1;31", "1;36"].reduce(text) { text, code in
            text.split(separator: "\u{1b}[\(code)m", omittingEmptySubsequences: false).joined()
        }
    }

    private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0a: true
        case 0..<0x20, 0x7f..<0xa0, 0x61c, 0x200b...0x200f, 0x2028...0x202e, 0x2066...0x2069, 0xfeff: false
        default: true
        }
    }
}
