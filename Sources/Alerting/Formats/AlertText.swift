package import Model

/// An alert as a person reads it: which rule, what is new, who said what, where and when.
///
///     Talks with the Kremlin · ukraine
///     Cooper rules out *talks* with *Moscow* before a ceasefire
///       Yvette Cooper said: “We will not *negotiate* with the *Kremlin* over the heads of Ukrainians.”
///       Example News · 15 Jan 2026, 14:05 UTC · also in The Daily Example
///       https://example.org/1
///
/// Excerpts are shown where no quote holds a matched word; where neither is there (the title alone matched), the
/// summary begins to tell the story. Everything from the feed passes through `StyledText`,
/// which takes out what could steer a terminal.
package struct AlertText: Sendable {
    private static let maximumQuotes = 4
    private static let maximumExcerpts = 2

    private let isColored: Bool
    private let width: Int?
    private let secondsFromGMT: @Sendable (Timestamp) -> Int

    /// - Parameters:
    ///   - isColored: whether a terminal shows it, so that colours mark the matched words; else `*` do.
    ///   - width: columns to wrap at; nil leaves each part on one line, as logs, mails and `grep` like it.
    ///   - secondsFromGMT: of the reader's time zone, east positive.
    package init(
        isColored: Bool = false, width: Int? = nil, secondsFromGMT: @escaping @Sendable (Timestamp) -> Int = { _ in 0 }
    ) {
        self.isColored = isColored
        self.width = width
        self.secondsFromGMT = secondsFromGMT
    }

    /// Several lines, each ended by a line break.
    package func render(_ event: AlertEvent) -> String {
        let alert = event.data
        let words = MatchedWords(alert.excerpts)
        var lines: [String] = []
        func add(_ text: StyledText, indent: Int) {
            if !text.isEmpty { lines += text.lines(indent: indent, width: width, isColored: isColored) }
        }
        add(head(alert), indent: 0)
        add(title(alert, words), indent: 0)
        for quotation in alert.statements.prefix(Self.maximumQuotes) {
            add(quote(quotation, words), indent: 2)
        }
        if alert.statements.count > Self.maximumQuotes {
            var rest = StyledText()
            rest.append("and \(alert.statements.count - Self.maximumQuotes) more", .faint)
            add(rest, indent: 2)
        }
        let excerpts = excerpts(alert).prefix(Self.maximumExcerpts)
        for excerpt in excerpts {
            var text = StyledText()
            text.append(excerpt.text, marking: excerpt.highlights.map { $0.start..<max($0.start, $0.end) })
            add(text, indent: 2)
        }
        if excerpts.isEmpty, alert.statements.isEmpty, alert.item.title != nil, let summary = alert.item.summary {
            var text = StyledText()
            let start = summary.shortened(to: 240, mark: "…")
            text.append(start, marking: words.ranges(in: start))
            add(text, indent: 2)
        }
        add(origin(event), indent: 2)
        if let link = alert.item.link {
            var text = StyledText()
            text.append(link)
            add(text, indent: 2)
        }
        return lines.map { $0 + "\n" }.joined()
    }
}

extension AlertText {
    private func head(_ alert: Alert) -> StyledText {
        var text = StyledText()
        text.append(alert.rule.name, .rule)
        if !alert.rule.tags.isEmpty { text.append(" · " + alert.rule.tags.joined(separator: ", "), .faint) }
        if let spike = alert.spike { text.append(" · " + spike.words, .faint) }
        return text
    }

    private func title(_ alert: Alert, _ words: MatchedWords) -> StyledText {
        var text = StyledText()
        guard let title = alert.item.title ?? alert.item.summary?.shortened(to: 120, mark: "…") else { return text }
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
        let speaker = quotation.speaker ?? quotation.mention ?? "Someone"
        let cue = quotation.cue?.collapsed.nonBlank
        if let cue, Self.goesFirst(cue) {
            text.append(cue.prefix(1).uppercased() + cue.dropFirst() + " ")
            text.append(speaker, .name)
        } else {
            text.append(speaker, .name)
            if let cue, !Self.wantsHearer(cue) { text.append(" " + cue) }
        }
        text.append(": ")
        let words = quotation.parts.isEmpty ? quotation.quote : quotation.parts.joined(separator: " … ")
        let quote = words.collapsed.shortened(to: 500, mark: "…")
        if quotation.kind == .direct { text.append("“") }
        text.append(quote, marking: matched.ranges(in: quote))
        if quotation.kind == .direct { text.append("”") }
        return text
    }

    /// Those that say more than the title and the quotes shown; none where the quotes hold a matched word themselves.
    private func excerpts(_ alert: Alert) -> [Alert.Excerpt] {
        let quotes = alert.statements.prefix(Self.maximumQuotes).map(\.quote.collapsed)
        let words = MatchedWords(alert.excerpts)
        if quotes.contains(where: { !words.ranges(in: $0).isEmpty }) { return [] }
        return alert.excerpts.filter { excerpt in
            if excerpt.field == .title, alert.item.title != nil { return false }
            let covered = quotes.compactMap { quote in ScalarSearch.range(of: quote, in: excerpt.text) }
            return !excerpt.highlights.allSatisfy { mark in
                covered.contains { $0.lowerBound <= mark.start && mark.end <= $0.upperBound }
            }
        }
    }

    private func origin(_ event: AlertEvent) -> StyledText {
        let alert = event.data
        var parts = [alert.feed.title ?? alert.feed.url]
        parts.append(time(alert.item.published ?? event.timestamp))
        if !alert.alsoIn.isEmpty {
            let names = alert.alsoIn.prefix(5).map { $0.feed.title ?? $0.feed.url }
            let rest = alert.alsoIn.count > 5 ? " and \(alert.alsoIn.count - 5) more" : ""
            parts.append("also in " + names.joined(separator: ", ") + rest)
        }
        var text = StyledText()
        text.append(parts.joined(separator: " · "), .faint)
        return text
    }

    private func time(_ time: Timestamp) -> String {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let offset = min(max(secondsFromGMT(time), -50_400), 50_400)
        let local = time.seconds + Int64(offset)
        let day = Int64((Double(local) / 86_400).rounded(.down))
        let date = CivilDate(daysSince1970: day)
        let minute = Int(local - day * 86_400) / 60
        let clock = "\(Self.two(minute / 60)):\(Self.two(minute % 60))"
        return "\(date.day) \(months[date.month - 1]) \(date.year), \(clock) \(Self.zone(offset))"
    }

    private static func zone(_ offset: Int) -> String {
        if offset == 0 { return "UTC" }
        let minutes = abs(offset) / 60
        let fraction = minutes % 60 == 0 ? "" : ":" + two(minutes % 60)
        return "UTC\(offset < 0 ? "−" : "+")\(minutes / 60)\(fraction)"
    }

    private static func two(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
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
