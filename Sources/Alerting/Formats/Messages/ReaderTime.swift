import Model

/// Times as messages show them: `15 Jan 2026, 14:05 UTC`.
enum ReaderTime {
    /// - Parameter secondsFromGMT: of the reader's time zone, east positive.
    static func text(_ time: Timestamp, secondsFromGMT: (Timestamp) -> Int) -> String {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let offset = min(max(secondsFromGMT(time), -50_400), 50_400)
        let local = time.seconds + Int64(offset)
        let day = Int64((Double(local) / 86_400).rounded(.down))
        let date = CivilDate(daysSince1970: day)
        let minute = Int(local - day * 86_400) / 60
        let clock = "\(two(minute / 60)):\(two(minute % 60))"
        return "\(date.day) \(months[date.month - 1]) \(date.year), \(clock) \(zone(offset))"
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
}
