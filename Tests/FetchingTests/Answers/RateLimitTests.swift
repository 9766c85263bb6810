import Fetching
import Model
import Testing

@Suite struct RateLimitTests {
    /// 2027-01-15T08:00:00Z
    private let now = Timestamp(seconds: 1_800_000_000)

    private func limit(_ fields: [(String, String)]) -> RateLimit? {
        RateLimit(ResponseHeaders(fields.map { (name: $0.0, value: Array($0.1.utf8)) }), now: now)
    }

    private static let cases: [(fields: [(String, String)], hasLeft: Bool, seconds: Double?)] = [
        ([("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "30")], false, 30),
        ([("x-ratelimit-remaining", "0.0"), ("x-ratelimit-reset", "42.5")], false, 42.5),
        ([("RateLimit-Remaining", "1"), ("RateLimit-Reset", "30")], true, 30),
        ([("X-Rate-Limit-Remaining", "0"), ("X-Rate-Limit-Reset", "1800000090")], false, 90),
        ([("X-RateLimit-Reset", "1800000090000")], true, 90),
        ([("X-RateLimit-Reset", "1799999000")], true, 0),
        ([("X-RateLimit-Reset", "Fri, 15 Jan 2027 08:01:00 GMT")], true, 60),
        (
            [
                ("X-RateLimit-Reset", "1900000090"), ("Date", "Sun, 17 Mar 2030 17:46:40 GMT"),
                ("X-RateLimit-Remaining", "0"),
            ],
            false, 90
        ),
        ([("X-RateLimit-Remaining", "0")], false, nil),
        ([("RateLimit", "limit=100, remaining=0, reset=50")], false, 50),
        ([("RateLimit", "\"default\";r=0;t=50")], false, 50),
        ([("RateLimit", "\"a\";r=3;t=9"), ("RateLimit", "\"b\";r=0;t=50, \"c\";r=0;t=40")], false, 50),
        ([("RateLimit", "\"a\";r=3")], true, nil),
    ]

    @Test(arguments: cases)
    func `says whether requests are left, and when it counts anew`(
        fields: [(String, String)], hasLeft: Bool, seconds: Double?
    ) {
        let limit = limit(fields)
        #expect(limit?.hasRequestsLeft == hasLeft)
        #expect(limit?.reset == seconds.map { .milliseconds(Int64($0 * 1000)) })
    }

    @Test(arguments: [
        [], [("X-RateLimit-Reset", "soon")], [("X-RateLimit-Remaining", "-1")], [("RateLimit", "")],
        [("RateLimit", "\"a\";r=;t")], [("RateLimit", ";;;,,,==")],
        [("X-RateLimit-Reset", String(repeating: "9", count: 99))],
    ])
    func `is nil where an answer says nothing of it`(fields: [(String, String)]) {
        #expect(limit(fields) == nil)
    }
}
