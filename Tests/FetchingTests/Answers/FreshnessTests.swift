import Testing

@testable import Fetching

@Suite struct FreshnessTests {
    private static let date = ("Date", "Sun, 06 Nov 1994 08:49:37 GMT")

    private static let cases: [(fields: [(String, String)], seconds: Int64)] = [
        ([("Cache-Control", "max-age=600")], 600),
        ([("Cache-Control", "public, Max-Age=600, must-revalidate")], 600),
        ([("cache-control", "s-maxage=9000, max-age=\"600\"")], 600),
        ([("Cache-Control", "max-age=600"), ("Cache-Control", "max-age=300")], 300),
        ([("Cache-Control", "max-age=600"), ("Age", "100")], 500),
        ([("Cache-Control", "max-age=600"), ("Age", "900")], 0),
        ([("Cache-Control", "max-age=99999999999999999999")], 1 << 31),
        ([("Cache-Control", "max-age=-5")], 0),
        ([("Cache-Control", "max-age=soon")], 0),
        ([("Cache-Control", "max-age")], 0),
        ([("Cache-Control", "no-cache, max-age=600")], 0),
        ([("Cache-Control", "no-store")], 0),
        ([date, ("Expires", "Sun, 06 Nov 1994 09:49:37 GMT")], 3600),
        ([date, ("Expires", "Sunday, 06-Nov-94 09:49:37 GMT"), ("Age", "600")], 3000),
        ([date, ("Expires", "0")], 0),
        ([date, ("Expires", "Sun Nov  6 07:00:00 1994")], 0),
        ([date, ("Expires", "Sun, 06 Nov 1994 09:49:37 GMT"), ("Cache-Control", "max-age=60")], 60),
    ]

    @Test(arguments: cases)
    func `is what the answer says, less its age`(fields: [(String, String)], seconds: Int64) {
        let headers = ResponseHeaders(fields.map { (name: $0.0, value: Array($0.1.utf8)) })
        #expect(Freshness.lifetime(of: headers) == .seconds(seconds))
    }

    @Test(arguments: [[], [("Cache-Control", "public")], [("Cache-Control", "s-maxage=60")], [("Age", "5")]])
    func `is unknown where the answer says nothing of it`(fields: [(String, String)]) {
        let headers = ResponseHeaders(fields.map { (name: $0.0, value: Array($0.1.utf8)) })
        #expect(Freshness.lifetime(of: headers) == nil)
    }
}
