package import Model

/// Composes the neutral `Message` of an alert, or of a list of them.
///
/// Excerpts are shown where no quote holds a matched word; where neither is there (the title alone matched), the summary
/// begins to tell the story. Every part is bounded, whatever an alert holds. Everything from the feed passes through
/// `StyledText`, which takes out what could steer a terminal.
package struct MessageComposer: Sendable {
    private static let maximumQuotes = 4
    private static let maximumExcerpts = 2

    private let secondsFromGMT: @Sendable (Timestamp) -> Int

    /// - Parameter secondsFromGMT: of the reader's time zone, east positive.
    package init(secondsFromGMT: @escaping @Sendable (Timestamp) -> Int = { _ in 0 }) {
        self.secondsFromGMT = secondsFromGMT
    }

    package func message(_ event: AlertEvent) -> Message {
        let heading = Message.Piece(.heading, head(event.data), story: nil)
        var message = Message(
            id: event.data.id, time: event.timestamp, pieces: [heading] + story(event, number: 0))
        message.thread = event.data.follows ?? event.data.id
        return message
    }

    package func message(_ event: OutgoingEvent) -> Message {
        switch event {
        case .alert(let event): message(event)
        case .digest(let event): message(event)
        case .health(let event): message(event)
        }
    }

    /// News of the feeds themselves.
    package func message(_ event: HealthEvent) -> Message {
        let text = HealthText(event)
        return Message(id: event.data.id, time: event.timestamp, heading: text.heading, lines: text.lines)
    }

    package func message(_ event: DigestEvent) -> Message {
        digest(
            id: event.data.id, time: event.timestamp, heading: DigestHeading(event.data).text,
            alerts: event.data.alerts.map(\.event))
    }

    /// Several alerts under one heading, each with its own rule at its head.
    package func digest(id: String, time: Timestamp, heading: String, alerts: [AlertEvent]) -> Message {
        var text = StyledText()
        text.append(heading.shortened(to: 300, mark: "…"), .rule)
        var pieces = [Message.Piece(.heading, text, story: nil)]
        for (number, event) in alerts.enumerated() {
            pieces.append(Message.Piece(.heading, head(event.data), story: number))
            pieces += story(event, number: number)
        }
        return Message(id: id, time: time, pieces: pieces)
    }
}

extension MessageComposer {
    private func story(_ event: AlertEvent, number: Int) -> [Message.Piece] {
        let alert = event.data
        // Ours are of 600 characters; none that is larger is worth the search.
        let known = alert.excerpts.prefix(20).filter { $0.text.utf8.count <= 10_000 }
        let words = MatchedWords(known)
        let link = PublicURL.followable(alert.item.link).flatMap { $0.utf8.count <= 4000 ? $0 : nil }
        var pieces: [Message.Piece] = []
        func add(_ kind: Message.Piece.Kind, _ text: StyledText, link: String? = nil) {
            pieces.append(Message.Piece(kind, text, link: link, story: number))
        }
        add(.title, title(alert, words), link: link)
        for quotation in alert.statements.prefix(Self.maximumQuotes) { add(.quote, quote(quotation, words)) }
        if alert.statements.count > Self.maximumQuotes {
            var rest = StyledText()
            rest.append("and \(alert.statements.count - Self.maximumQuotes) more", .faint)
            add(.remark, rest)
        }
        if let before = alert.changes.first(where: { $0.field == .title })?.before {
            var earlier = StyledText()
            earlier.append("before the edit: \(before.shortened(to: 300, mark: "…"))", .faint)
            add(.remark, earlier)
        }
        let excerpts = excerpts(alert, known, words).prefix(Self.maximumExcerpts)
        for excerpt in excerpts {
            var text = StyledText()
            text.append(excerpt.text, marking: excerpt.highlights.map { $0.start..<max($0.start, $0.end) })
            add(.excerpt, text.shortened(to: 600))
        }
        if excerpts.isEmpty, alert.statements.isEmpty, alert.item.title != nil, let summary = alert.item.summary {
            var text = StyledText()
            let start = summary.shortened(to: 240, mark: "…")
            text.append(start, marking: words.ranges(in: start))
            add(.summary, text)
        }
        add(.origin, origin(event))
        if let link {
            var text = StyledText()
            text.append(link)
            add(.link, text, link: link)
        }
        return pieces
    }

    private func head(_ alert: Alert) -> StyledText {
        var text = StyledText()
        text.append(alert.rule.name.shortened(to: 200, mark: "…"), .rule)
        if !alert.rule.tags.isEmpty {
            text.append(" · " + alert.rule.tags.joined(separator: ", ").shortened(to: 200, mark: "…"), .faint)
        }
        if alert.follows != nil {
            text.append(" · added in an edit", .faint)
        } else if !alert.changes.isEmpty {
            text.append(" · came with an edit", .faint)
        }
        if let spike = alert.spike { text.append(" · " + spike.words, .faint) }
        return text
    }

    private func title(_ alert: Alert, _ words: MatchedWords) -> StyledText {
        var text = StyledText()
        let given = alert.item.title?.shortened(to: 500, mark: "…")
        guard let title = given ?? alert.item.summary?.shortened(to: 120, mark: "…") else { return text }
        if let excerpt = alert.excerpts.first(where: { $0.field == .title && $0.text == title }) {
            text.append(title, .title, marking: excerpt.highlights.map { $0.start..<max($0.start, $0.end) })
        } else {
            text.append(title, .title, marking: words.ranges(in: title))
        }
        return text
    }

    /// `Yvette Cooper said: “…”`, or `According to Yvette Cooper: …` where the cue is one that goes before the name. A cue that
    /// says nothing without its hearer ("told") is left out.
    private func quote(_ quotation: Alert.Quotation, _ matched: MatchedWords) -> StyledText {
        var text = StyledText()
        let speaker = (quotation.speaker ?? quotation.mention ?? "Someone").shortened(to: 200, mark: "…")
        let cue = quotation.cue?.shortened(to: 200, mark: "…").collapsed.nonBlank
        if let cue, Self.goesFirst(cue) {
            text.append(cue.prefix(1).uppercased() + cue.dropFirst() + " ")
            text.append(speaker, .name)
        } else {
            text.append(speaker, .name)
            if let cue, !Self.wantsHearer(cue) { text.append(" " + cue) }
        }
        text.append(": ")
        let words = quotation.parts.isEmpty ? quotation.quote : quotation.parts.prefix(20).joined(separator: " … ")
        let quote = words.shortened(to: 4000).collapsed.shortened(to: 500, mark: "…")
        if quotation.kind == .direct { text.append("“") }
        text.append(quote, marking: matched.ranges(in: quote))
        if quotation.kind == .direct { text.append("”") }
        return text
    }

    /// Those that say more than the title and the quotes shown; none where the quotes hold a matched word themselves.
    private func excerpts(_ alert: Alert, _ known: [Alert.Excerpt], _ words: MatchedWords) -> [Alert.Excerpt] {
        let quotes = alert.statements.prefix(Self.maximumQuotes).map { $0.quote.shortened(to: 4000).collapsed }
        if quotes.contains(where: { !words.ranges(in: $0).isEmpty }) { return [] }
        return known.filter { excerpt in
            if excerpt.field == .title, alert.item.title != nil { return false }
            let covered = quotes.compactMap { quote in ScalarSearch.range(of: quote, in: excerpt.text) }
            return !excerpt.highlights.allSatisfy { mark in
                covered.contains { $0.lowerBound <= mark.start && mark.end <= $0.upperBound }
            }
        }
    }

    private func origin(_ event: AlertEvent) -> StyledText {
        let alert = event.data
        func name(_ feed: Alert.Source) -> String { (feed.title ?? feed.url).shortened(to: 200, mark: "…") }
        var parts = [name(alert.feed)]
        parts.append(ReaderTime.text(alert.item.published ?? event.timestamp, secondsFromGMT: secondsFromGMT))
        if !alert.alsoIn.isEmpty {
            let names = alert.alsoIn.prefix(5).map { name($0.feed) }
            let rest = alert.alsoIn.count > 5 ? " and \(alert.alsoIn.count - 5) more" : ""
            parts.append("also in " + names.joined(separator: ", ") + rest)
        }
        var text = StyledText()
        text.append(parts.joined(separator: " · "), .faint)
        return text
    }

    /// English verbs that ask for whom they are said to; the alert does not carry that.
    private static func wantsHearer(_ cue: String) -> Bool {
        ["told", "tells", "tell", "telling", "assured", "informed", "reminded"].contains(cue.lowercased())
    }

    /// Cues that are prepositions, in the languages that quotations are read in.
    private static func goesFirst(_ cue: String) -> Bool {
        let first = cue.prefix { !$0.isWhitespace }.lowercased()
        return [
            "according", "per", "in", "for", "laut", "nach", "selon", "d’après", "d'après", "pour", "secondo",
            "según", "за", "по", "według", "zdaniem",
        ].contains(first)
    }
}
