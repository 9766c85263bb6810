import Model
import Storage
import Testing

extension StoreConformance {
    static let alerts = [
        ConformanceCase("an alert is stored as it was drafted, with a delivery to each of its sinks") { place in
            let store = try await place.open()
            var full = draft("alr_1", keys: ["k"], to: ["hook", "file", "hook"])
            full.event.timestamp = Timestamp(milliseconds: noon.milliseconds + 123)
            full.event.data.excerpts = [Alert.Excerpt(field: .title, text: "a \u{0} / \u{1F600}")]
            #expect(try await store.raise([full]).raisedIDs == ["alr_1"])
            let record = try #require(try await store.alerts(AlertQuery()).first)
            #expect(record.event == full.event)
            #expect(record.deliveries.map(\.sink).sorted() == ["file", "hook"])
            #expect(
                record.deliveries.allSatisfy {
                    $0.state == .pending && $0.attempts == 0 && $0.nextAttempt == noon && $0.openSince == noon
                        && $0.alert == "alr_1"
                })
        },
        ConformanceCase("a story that its rule has alerted on joins that alert and is delivered to nobody") { place in
            let store = try await place.open()
            try await store.raise([draft("alr_1", keys: ["a", "b"])])
            let copy = draft("alr_2", keys: ["b", "c"], feed: "two", to: ["hook", "file"])
            let result = try await store.raise([copy], from: "two")
            #expect(result.raisedIDs == [] && result.joinedIDs == ["alr_1"])
            let records = try await store.alerts(AlertQuery())
            #expect(records.map(\.event.data.id) == ["alr_1"])
            #expect(records[0].deliveries.map(\.sink) == ["hook"])
            #expect(
                records[0].event.data.alsoIn == [Alert.Copy(feed: copy.event.data.feed, item: copy.event.data.item)])
            // Known by the keys that the copy brought, too.
            #expect(
                try await store.raise([draft("alr_3", keys: ["c"], feed: "three")], from: "three").joinedIDs == [
                    "alr_1"
                ])
            #expect(try await store.alerts(AlertQuery())[0].event.data.alsoIn.map(\.feed.url) == ["two", "three"])
        },
        ConformanceCase("a copy with one feed and link joins once, and never its own alert") { place in
            let store = try await place.open()
            try await store.raise([draft("alr_1", keys: ["a"], link: "l")])
            #expect(try await store.raise([draft("alr_2", keys: ["a"], link: "l")]).joinedIDs == [])
            for id in ["alr_3", "alr_4"] {
                try await store.raise([draft(id, keys: ["a"], link: "l", feed: "two")], from: "two")
            }
            #expect(try await store.alerts(AlertQuery()).map(\.event.data.alsoIn.count) == [1])
        },
        ConformanceCase("two drafts of one commit with one story make one alert") { place in
            let store = try await place.open()
            let result = try await store.raise([
                draft("alr_1", keys: ["a"], link: "1"), draft("alr_2", keys: ["a"], link: "2"),
            ])
            #expect(result.raisedIDs == ["alr_1"] && result.joinedIDs == ["alr_1"])
            let claims = [try await store.claim("one"), try await store.claim("two")]
            let group = try await store.commit(
                claims.enumerated().map { index, claim in
                    let copy = draft("alr_b\(index)", keys: ["b"], feed: claim.feed.url)
                    return FeedOutcome(claim: claim, result: body([item("x", alerts: [copy])]), due: days(1))
                }, at: noon)
            #expect(group.map(\.raisedIDs) == [["alr_b0"], []])
            #expect(group.map(\.joinedIDs) == [[], ["alr_b0"]])
        },
        ConformanceCase("a story is told apart by rule, and no key is no story") { place in
            let store = try await place.open()
            let drafts = [
                draft("alr_1", rule: "Talks", keys: ["a"]), draft("alr_2", rule: "Budget", keys: ["a"]),
                draft("alr_3", keys: []), draft("alr_4", keys: []),
            ]
            #expect(try await store.raise(drafts).raisedIDs == ["alr_1", "alr_2", "alr_3", "alr_4"])
        },
        ConformanceCase("a story in no end of copies does not make an alert without end") { place in
            let store = try await place.open()
            try await store.raise((0..<300).map { draft("alr_\($0)", keys: ["a"], link: "\($0)") })
            let count = try #require(try await store.alerts(AlertQuery()).first?.event.data.alsoIn.count)
            #expect(count >= 50 && count < 299)
        },
        ConformanceCase("alerts are listed newest first, by time, rule and state") { place in
            let store = try await place.open()
            try await store.raise([
                draft("alr_1", at: minutes(1)), draft("alr_2", rule: "Budget", at: minutes(2)),
                draft("alr_3", at: minutes(3), to: []), draft("alr_4", rule: "Budget", at: minutes(4)),
            ])
            let claims = try await store.due(limit: 2)
            #expect(try await store.finish(claims[0], .delivered, at: noon))
            #expect(try await store.finish(claims[1], .retry(at: noon, reason: "503"), at: noon))
            let cases: [(AlertQuery, [String])] = [
                (AlertQuery(), ["alr_4", "alr_3", "alr_2", "alr_1"]),
                (AlertQuery(limit: 2), ["alr_4", "alr_3"]),
                (AlertQuery(since: minutes(2)), ["alr_4", "alr_3", "alr_2"]),
                (AlertQuery(rule: "Talks"), ["alr_3", "alr_1"]),
                (AlertQuery(hasFailed: true), ["alr_2"]),
                (AlertQuery(since: minutes(2), rule: "Talks", hasFailed: true), []),
            ]
            for (query, expected) in cases {
                #expect(try await store.alerts(query).map(\.event.data.id) == expected)
            }
        },
    ]
}
