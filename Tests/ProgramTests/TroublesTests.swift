import Testing

@testable import tipoff

@Suite struct TroublesTests {
    @Test func `a trouble is told when it begins, when it changes and when it is over, and never twice`() {
        var troubles = Troubles()
        let course: [(String?, Troubles.News?)] = [
            (nil, nil), ("503", .trouble), ("503", nil), ("503", nil), ("404", .trouble), ("404", nil),
            (nil, .recovered), (nil, nil), ("404", .trouble),
        ]
        for (reason, news) in course { #expect(troubles.met(reason, with: "feed") == news) }
        #expect(troubles.count == 1)
    }

    @Test func `each thing has its own`() {
        var troubles = Troubles()
        #expect(troubles.met("503", with: "a") == .trouble)
        #expect(troubles.met("503", with: "b") == .trouble)
        #expect(troubles.met(nil, with: "a") == .recovered)
        #expect(troubles.met("503", with: "b") == nil)
        #expect(troubles.count == 1)
    }
}
