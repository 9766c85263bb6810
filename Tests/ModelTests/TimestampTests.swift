import Model
import Testing

@Suite struct TimestampTests {
    @Test func `prints whole seconds in UTC`() {
        #expect(Timestamp(seconds: 1_768_485_900).description == "2026-01-15T14:05:00Z")
    }
}
