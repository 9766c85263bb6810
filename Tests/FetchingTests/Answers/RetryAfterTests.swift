import Fetching
import Model
import Testing

@Suite struct RetryAfterTests {
    /// 1994-11-06T08:49:37Z
    let now = Timestamp(seconds: 784_111_777)

    @Test(arguments: [
        ("120", 120_000), (" 120 ", 120_000), ("0", 0), ("1.5", 1500), ("0.0001", 1), (".5", 500),
        ("99999999999999999999999", 2_592_000_000), ("Sun, 06 Nov 1994 08:51:37 GMT", 120_000),
        ("Sunday, 06-Nov-94 08:51:37 GMT", 120_000), ("Sun Nov  6 08:51:37 1994", 120_000),
        ("Sat, 05 Nov 1994 08:51:37 GMT", 0), ("Sat, 05 Nov 2094 08:51:37 GMT", 2_592_000_000),
    ])
    func `reads seconds and dates`(text: String, milliseconds: Int) {
        #expect(RetryAfter.parse(text, date: nil, now: now) == .milliseconds(milliseconds))
    }

    @Test(arguments: [
        "", "-5", "soon", "1e9", "0x10", "1.2.3", ".", "nan", "inf", "Sun, 31 Feb 1994 08:51:37 GMT",
        "Sun, 06 Nov 1994 25:51:37 GMT", "Sun, 06 Nov 1994 08:51:37 CET", "6 Nov", String(repeating: "9", count: 500),
    ])
    func `reads nothing out of nonsense`(text: String) {
        #expect(RetryAfter.parse(text, date: nil, now: now) == nil)
    }

    @Test func `is nil where there is none`() {
        #expect(RetryAfter.parse(nil, date: nil, now: now) == nil)
    }

    @Test func `judges a date against the answer's own clock`() {
        let wait = RetryAfter.parse(
            "Sun, 06 Nov 1994 10:00:30 GMT", date: "Sun, 06 Nov 1994 10:00:00 GMT", now: now + .seconds(86_400))
        #expect(wait == .seconds(30))
    }

    @Test func `judges by our clock where the answer's own can't be read`() {
        #expect(RetryAfter.parse("Sun, 06 Nov 1994 08:50:37 GMT", date: "today", now: now) == .seconds(60))
    }
}
