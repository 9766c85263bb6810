import Model
import Storage
import Stories
import Testing

private let report = """
    The harbour bridge in Norvik was closed to all traffic on Tuesday after inspectors found cracks in two of its nine pillars.
    The cracks were discovered during a routine inspection on Monday night, the city's works department said. Some 38,000
    vehicles cross the bridge on a working day, and the detour through Lower Eastgate adds 25 minutes to the journey.
    """
private let otherReport = """
    Thousands of drivers had to find another way to work this morning when police blocked both ramps of Norvik's best known
    crossing. Inspectors hanging from ropes had come upon damage to the concrete the night before, and mayor Signe Rask pulled the plug.
    """

/// A draft with a text of its own, of an item on a site of its own.
private func told(
    _ id: String, _ title: String, _ text: String, rule: String = "Talks", keys: [String] = [], feed: String,
    sinks: [String] = ["hook", "file"]
) -> AlertDraft {
    let link = "\(feed)/\(id)"
    var draft = draft(id, rule: rule, keys: keys, link: link, feed: feed, to: sinks)
    draft.text = StoryText(title: title, texts: [text], link: link)
    draft.updatedSinks = sinks.filter { $0 == "file" }
    return draft
}

private let first = told("alr_1", "Harbour bridge in Norvik closed", report, feed: "https://one.example")
private let copy = told(
    "alr_2", "Cracks shut Norvik bridge", String(report.prefix(200)) + "…", feed: "https://two.example")

private func edit(_ id: String, said quotes: [String]) -> AlertDraft {
    var draft = told(id, "Harbour bridge in Norvik closed", report, keys: ["item:1 a"], feed: "https://one.example")
    draft.isEdit = true
    draft.event.data.changes = [Alert.Change(field: .content, after: quotes.joined(separator: " "))]
    draft.event.data.statements = quotes.map {
        Alert.Quotation(Statement(kind: .direct, quote: Statement.Quote(text: $0, start: 0, end: 1), confidence: 0.9))
    }
    return draft
}

extension StoreConformance {
    static let stories = [
        ConformanceCase("a copy with nothing but words in common joins, also after a restart") { place in
            try await place.open().raise([first])
            let store = try await place.open()
            #expect(try await store.raise([copy], from: "two", at: days(2)).joinedIDs == ["alr_1"])
            // A text that is like the copy more than like the first joins too.
            let third = told("alr_3", "Bridge in Norvik", String(report.prefix(190)), feed: "https://three.example")
            #expect(try await store.raise([third], from: "three", at: days(2)).joinedIDs == ["alr_1"])
            let alerts = try await store.alerts(AlertQuery())
            #expect(
                alerts.map { $0.event.data.alsoIn.map(\.feed.url) } == [
                    ["https://two.example", "https://three.example"]
                ])
            #expect(alerts[0].deliveries.count == 2)
        },
        ConformanceCase("another report, another rule and another week are other stories") { place in
            let store = try await place.open()
            try await store.raise([first])
            let others = [
                told("alr_2", "Norvik drivers told to stay away", otherReport, feed: "https://two.example"),
                told("alr_3", "Harbour bridge in Norvik closed", report, rule: "Bridges", feed: "https://two.example"),
            ]
            #expect(try await store.raise(others, from: "two").raisedIDs == ["alr_2", "alr_3"])
            var late = copy
            late.event.data.id = "alr_4"
            #expect(try await store.raise([late], from: "two", at: days(4)).raisedIDs == ["alr_4"])
        },
        ConformanceCase("entries of a live blog under one address are stories of their own, a copy of one is none") {
            place in
            let store = try await place.open()
            func entry(_ id: String, _ text: String, feed: String = "https://one.example") -> AlertDraft {
                var draft = told(id, "Storm live", text, keys: ["link:live"], feed: feed)
                draft.event.data.item.link = "https://one.example/live"
                draft.text = StoryText(title: "Storm live", texts: [text], link: "https://one.example/live")
                return draft
            }
            #expect(
                try await store.raise([entry("alr_1", report), entry("alr_2", otherReport)]).raisedIDs == [
                    "alr_1", "alr_2",
                ])
            #expect(
                try await store.raise([entry("alr_3", report, feed: "https://two.example")], from: "two").joinedIDs == [
                    "alr_1"
                ])
        },
        ConformanceCase(
            "a sink that keeps a record gets a later line of what joined, once it has the alert, and no other does"
        ) { place in
            let store = try await place.open()
            try await store.raise([first])
            try await store.raise([copy], from: "two")
            // The alert was not sent yet, and goes out with its copy.
            let sent = try await store.due(["hook", "file"])
            #expect(sent.map { $0.event.alert?.data.alsoIn.count } == [1, 1])
            for claim in sent { #expect(try await store.finish(claim, .delivered, at: noon)) }
            for (number, feed) in ["https://three.example", "https://four.example"].enumerated() {
                var more = copy
                more.event.data.id = "alr_\(number + 3)"
                more.event.data.feed.url = feed
                try await store.raise([more], from: feed, at: minutes(number + 1))
            }
            let updates = try await store.due(["hook", "file"], at: minutes(3))
            let update = try #require(updates.first?.event.alert)
            #expect(updates.count == 1 && updates[0].delivery.sink == "file")
            #expect(update.type == .updated && update.data.id == "alr_1" && update.timestamp == minutes(2))
            #expect(update.data.alsoIn.count == 3)
            #expect(try await store.alerts(AlertQuery()).map(\.event.type) == [.matched])
            // One that failed is listed for itself, and sent again with its alert.
            #expect(try await store.finish(updates[0], .dead(reason: "the disk is full"), at: minutes(3)))
            let failed = try await store.alerts(AlertQuery(hasFailed: true))
            #expect(failed.map(\.event.type) == [.updated] && failed[0].deliveries.map(\.sink) == ["file"])
            #expect(try await store.retryDeadLetters(DeadLetterSelection(alerts: ["alr_1"]), at: minutes(4)) == 1)
            let again = try #require(try await store.due(["file"], at: minutes(4)).first)
            #expect(again.event.alert?.type == .updated)
            #expect(try await store.finish(again, .delivered, at: minutes(4)))
            #expect(try await store.alerts(AlertQuery(hasFailed: true)).isEmpty)
            // So is one that is held, and only while it is.
            var last = copy
            last.event.data.id = "alr_5"
            last.event.data.feed.url = "https://five.example"
            try await store.raise([last], from: "https://five.example", at: minutes(5))
            let night = DeliveryHolds(quietUntil: minutes(480))
            var held = AlertQuery()
            held.isHeld = true
            #expect(try await store.alerts(held).isEmpty)
            let claims = try await store.claimDeliveries(
                DeliveryClaimRequest(sinks: ["file"], now: minutes(6), lease: lease, limit: 10, holds: night) {
                    "dig_1"
                })
            #expect(claims.isEmpty)
            #expect(try await store.alerts(held).map(\.event.type) == [.updated])
            #expect(try await store.due(["file"], at: minutes(480)).count == 1)
            try await store.prune(Retention(), at: days(5))
            #expect(try await store.alerts(AlertQuery()).map(\.event.data.alsoIn.count) == [4])
        },
        ConformanceCase("what an edit brings follows the first alert, and tells only what is new") { place in
            let store = try await place.open()
            var original = first
            original.storyKeys = ["item:1 a"]
            original.event.data.statements =
                edit("", said: ["We will open it in spring, and not a day sooner"]).event.data.statements
            try await store.raise([original])
            let known = "We'll open it in spring and not a day sooner"
            #expect(try await store.raise([edit("alr_2", said: [known])], from: "b").raisedIDs == [])
            let new = "Nobody will drive over it until I am certain"
            #expect(try await store.raise([edit("alr_3", said: [known, new])], from: "c").raisedIDs == ["alr_3"])
            #expect(try await store.raise([edit("alr_4", said: [new])], from: "d").raisedIDs == [])
            let alerts = try await store.alerts(AlertQuery()).map(\.event.data)
            let later = try #require(alerts.first { $0.id == "alr_3" })
            #expect(alerts.count == 2 && later.follows == "alr_1" && later.statements.map(\.quote) == [new])
            #expect(try await store.due(["hook"]).map { $0.event.id } == ["alr_1", "alr_3"])
        },
        ConformanceCase("what follows an alert is handed out with what the receiver called that one's message") {
            place in
            let store = try await place.open()
            var original = first
            original.storyKeys = ["item:1 a"]
            try await store.raise([original])
            let claims = try await store.due(["hook", "file"])
            let attempts = claims.map {
                DeliveryAttempt(
                    claim: $0, result: .delivered, messageName: $0.delivery.sink == "hook" ? "$event" : nil)
            }
            #expect(claims.map(\.first) == [nil, nil])
            #expect(try await store.finish(attempts, at: noon) == [true, true])
            try await store.raise([edit("alr_2", said: ["We came to talk and were read a list"])], from: "b")
            let later = try await place.open().due(["hook", "file"])
            #expect(later.map(\.event.id) == ["alr_2", "alr_2"])
            #expect(
                Dictionary(uniqueKeysWithValues: later.map { ($0.delivery.sink, $0.first) }) == [
                    "hook": "$event", "file": nil,
                ])
        },
        ConformanceCase("an edit that makes a rule match for the first time alerts by itself") { place in
            let store = try await place.open()
            #expect(try await store.raise([edit("alr_1", said: [])]).raisedIDs == ["alr_1"])
            #expect(try await store.alerts(AlertQuery()).map(\.event.data.follows) == [nil])
        },
        ConformanceCase("the earlier edition of an item is at hand until its words are forgotten") { place in
            let store = try await place.open()
            try await store.fetch(body([item("a")]))
            let feed = try await store.feed().id
            #expect(
                try await store.editions(of: feed, identities: ["a", "b"]).mapValues { $0.item.title?.text } == [
                    "a": "Story a"
                ])
            try await store.prune(Retention(), at: days(31))
            #expect(try await store.editions(of: feed, identities: ["a"]).isEmpty)
        },
    ]
}
