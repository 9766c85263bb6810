package import Model

/// Alerts of no feed: for templates to be tried on, and for `tipoff test-sink`.
package enum SampleAlert {
    /// All that an alert can hold.
    package static func full(id: String, at time: Timestamp) -> AlertEvent {
        var story = Alert.Story()
        story.id = "1"
        story.title = "Cooper rules out “talks” with Moscow"
        story.link = "https://example.org/1"
        story.published = time
        story.authors = ["Ann Example"]
        story.summary = "The minister was asked about talks.\tShe said \\ no."
        let source = Alert.Source(
            title: "Example News", url: "https://example.org/feed.xml", link: "https://example.org/")
        var alert = Alert(
            id: id, rule: Alert.Rule(name: "Talks with the \"Kremlin\"", tags: ["ukraine", "urgent"]), feed: source,
            item: story)
        var statement = Statement(
            kind: .direct, quote: Statement.Quote(text: "We will not negotiate.", start: 0, end: 22), confidence: 0.94)
        statement.speaker = Speaker(mention: TextSpan(text: "Cooper", start: 0, end: 6), name: "Yvette Cooper")
        statement.cue = TextSpan(text: "said", start: 0, end: 4)
        alert.statements = [Alert.Quotation(statement), Alert.Quotation(statement)]
        alert.excerpts = [
            Alert.Excerpt(
                field: .content, text: "The minister was asked about talks.",
                highlights: [Alert.Excerpt.Range(start: 29, end: 34)])
        ]
        alert.alsoIn = [Alert.Copy(feed: source, item: story)]
        alert.follows = id
        alert.changes = [Alert.Change(field: .title, before: "A \"calm\" day", after: story.title)]
        return AlertEvent(timestamp: time, data: alert)
    }

    /// As little as an alert can hold.
    package static func bare(id: String, at time: Timestamp) -> AlertEvent {
        AlertEvent(
            timestamp: time,
            data: Alert(
                id: id, rule: Alert.Rule(name: "Talks"), feed: Alert.Source(url: "https://example.org/feed.xml"),
                item: Alert.Story()))
    }

    /// A digest of an alert with all and one with as little as it can hold.
    package static func digest(_ reason: Digest.Reason, id: String, at time: Timestamp) -> DigestEvent {
        let full = full(id: "\(id)1", at: time)
        let alerts = [full, bare(id: "\(id)2", at: time)].map(Digest.Entry.init)
        return DigestEvent(
            timestamp: time,
            data: Digest(id: id, reason: reason, rule: reason == .burst ? full.data.rule : nil, alerts: alerts))
    }

    /// What `tipoff test-sink` sends: an alert that says that it is none.
    package static func test(id: String, sink: String, at time: Timestamp) -> AlertEvent {
        var story = Alert.Story()
        story.title = "This is a test of the sink \(sink)"
        story.link = "https://example.org/tipoff-test"
        story.published = time
        story.summary = "Tipoff sends this because somebody ran tipoff test-sink. Nothing has happened."
        var alert = Alert(
            id: id, rule: Alert.Rule(name: "Test, no alert", tags: ["test"]),
            feed: Alert.Source(title: "Tipoff", url: "https://example.org/tipoff-test"), item: story)
        var statement = Statement(
            kind: .direct, quote: Statement.Quote(text: "If you can read this, alerts arrive here.", start: 0, end: 41),
            confidence: 1)
        statement.speaker = Speaker(mention: TextSpan(text: "Tipoff", start: 0, end: 6), name: "Tipoff")
        statement.cue = TextSpan(text: "said", start: 0, end: 4)
        alert.statements = [Alert.Quotation(statement)]
        alert.excerpts = [
            Alert.Excerpt(
                field: .content, text: "If you can read this, alerts arrive here.",
                highlights: [Alert.Excerpt.Range(start: 22, end: 28)])
        ]
        return AlertEvent(timestamp: time, data: alert)
    }
}
