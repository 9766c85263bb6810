/// Takes a date's text apart.
struct DateScanner {
    private let bytes: [UInt8]
    private var index = 0
    private var fields = DateFields()
    private var hasTime = false
    private var isISO = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Nil where something in it can be no part of a date.
    mutating func scan() -> DateFields? {
        guard bytes.count <= 100 else { return nil }
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case 0x30...0x39:
                guard number() else { return nil }
            case 0x41...0x5A, 0x61...0x7A, 0x80...0xFF:
                guard word() else { return nil }
            case 0x2B:
                guard hasTime || !fields.numbers.isEmpty, zoneOffset() else { return nil }
            case 0x2D:
                if hasTime || endsDate {
                    if !zoneOffset() { index += 1 }
                } else {
                    index += 1
                }
            default:
                index += 1
            }
        }
        return fields.numbers.isEmpty ? nil : fields
    }

    private var previous: UInt8 { index > 0 ? bytes[index - 1] : 0 }
    private func peek(_ offset: Int = 0) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private var isMidnight: Bool {
        hasTime && fields.offset == nil && fields.hour == 0 && fields.minute == 0 && fields.second == 0
    }

    /// At the sign of an offset after a date alone: `02.01.2006 -0700`.
    private var endsDate: Bool {
        previous == 0x20 && fields.numbers.count + (fields.month == nil ? 0 : 1) >= 3
            && (1...4).allSatisfy { Self.isDigit(peek($0)) }
    }

    private mutating func digits(_ limit: Int = 18) -> (value: Int, count: Int) {
        var value = 0
        var count = 0
        while count < limit, Self.isDigit(peek()) {
            value = value * 10 + Int(peek() - 0x30)
            index += 1
            count += 1
        }
        return (value, count)
    }

    private mutating func number() -> Bool {
        let separator = previous
        let (value, count) = digits()
        if !hasTime, peek() == 0x3A, count <= 2, Self.isDigit(peek(1)) || peek(1) == 0x20 {
            return time(hour: value)
        }
        // `00:00:00.0 15:04:05.0`: a date that its writer's database gave a time, and then its time.
        if isMidnight, separator == 0x20, peek() == 0x3A, count <= 2, peek(3) == 0x3A { return time(hour: value) }
        // `20060102T150405`, `2006-01-02T15`: after the T of an ISO date.
        if !hasTime, isISO, separator | 0x20 == 0x74 {
            hasTime = true
            switch count {
            case 2: fields.hour = value
            case 4: (fields.hour, fields.minute) = (value / 100, value % 100)
            case 6: (fields.hour, fields.minute, fields.second) = (value / 10_000, value / 100 % 100, value % 100)
            default: return false
            }
            fraction()
            return true
        }
        // `20060102150405`.
        if count == 14, fields.numbers.isEmpty {
            fields.numbers.append(.init(value: value / 1_000_000, digits: 8, separator: 0))
            (fields.hour, fields.minute, fields.second) = (value / 10_000 % 100, value / 100 % 100, value % 100)
            hasTime = true
            return true
        }
        guard count <= 8 else { return false }
        // `Mon, 02 Jan 2006 15 -0700`: an hour alone after a whole date.
        if !hasTime, count <= 2, fields.numbers.count + (fields.month == nil ? 0 : 1) >= 3 {
            hasTime = true
            fields.hour = value
            // `15.04.05`, as Germans and Danes write it.
            if separator == 0x20, peek() == 0x2E, Self.isDigit(peek(1)) {
                index += 1
                fields.minute = digits(2).value
                if peek() == 0x2E, Self.isDigit(peek(1)) {
                    index += 1
                    fields.second = digits(2).value
                }
            }
            return true
        }
        let kept = separator == 0x2D || separator == 0x2F || separator == 0x2E ? separator : 0
        fields.numbers.append(.init(value: value, digits: count, separator: kept))
        return fields.numbers.count <= 6
    }

    private mutating func time(hour: Int) -> Bool {
        hasTime = true
        fields.hour = hour
        index += 1
        while peek() == 0x20 { index += 1 }
        fields.minute = digits(2).value
        if peek() == 0x3A, Self.isDigit(peek(1)) || peek(1) == 0x20 {
            index += 1
            while peek() == 0x20 { index += 1 }
            fields.second = digits(2).value
            if peek() == 0x3A { return passColon() }
        }
        fraction()
        return true
    }

    /// What follows the seconds: `:-0700` has a colon too many, `:00` at the end of an ISO date is a fraction.
    private mutating func passColon() -> Bool {
        index += 1
        if peek() == 0x2B || peek() == 0x2D { return true }
        guard isISO, digits(3).count > 1 else { return false }
        return index == bytes.count
    }

    private mutating func fraction() {
        guard hasTime, peek() == 0x2E || peek() == 0x2C, Self.isDigit(peek(1)) else { return }
        index += 1
        var scale: Int64 = 100
        while Self.isDigit(peek()) {
            fields.milliseconds += Int64(peek() - 0x30) * scale
            scale /= 10
            index += 1
        }
    }

    /// `+0100`, `-05:00`, `+1`, `-5:30`.
    private mutating func zoneOffset() -> Bool {
        let sign = peek() == 0x2D ? -1 : 1
        let start = index
        index += 1
        while peek() == 0x20 { index += 1 }
        let (first, count) = digits(6)
        guard count > 0, count <= 6 else {
            index = start
            return false
        }
        var hours = first
        var minutes = 0
        if count == 3 || count == 4 { (hours, minutes) = (first / 100, first % 100) }
        if count == 6 { (hours, minutes) = (first / 10_000, first / 100 % 100) }
        if peek() == 0x3A {
            index += 1
            minutes = digits(2).value
            if peek() == 0x3A {
                index += 1
                _ = digits(2)
            }
        }
        guard hours <= 26, minutes < 60 else { return false }
        let offset = sign * (hours * 3600 + minutes * 60)
        // `GMT+0100` is an offset; a second one after a name only repeats it.
        fields.offset = offset
        return true
    }

    private mutating func word() -> Bool {
        let start = index
        // `3:04 p.m.`
        if peek(1) == 0x2E, peek(2) | 0x20 == 0x6D, peek() | 0x20 == 0x61 || peek() | 0x20 == 0x70 {
            fields.isAfternoon = peek() | 0x20 == 0x70
            index += peek(3) == 0x2E ? 4 : 3
            return true
        }
        while index < bytes.count, bytes[index] >= 0x80 || (bytes[index] | 0x20 >= 0x61 && bytes[index] | 0x20 <= 0x7A)
        { index += 1 }
        let text = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
        if peek() == 0x2E { index += 1 }
        if text == "t", start > 0, Self.isDigit(bytes[start - 1]) || bytes[start - 1] == 0x20,
            Self.isDigit(peek()) || peek() == 0x20
        {
            isISO = true
            return true
        }
        if text == "w", fields.numbers.count == 1, Self.isDigit(peek()) {
            fields.isWeekDate = true
            return true
        }
        if let month = DateWords.months[text] {
            // `May` may be a month, never anything else; the first one counts.
            if fields.month == nil { fields.month = (month, fields.numbers.count) }
            return true
        }
        switch text {
        case "am", "오전", "a":
            if hasTime || text != "a" { fields.isAfternoon = text == "a" ? fields.isAfternoon : false }
        case "pm", "오후", "p": fields.isAfternoon = text == "p" ? fields.isAfternoon : true
        case "년", "월", "일":
            fields.homeOffset = 9
        default: break
        }
        if text == "오전" || text == "오후" { fields.homeOffset = 9 }
        if hasTime || fields.month != nil || !fields.numbers.isEmpty, let hours = DateWords.zones[text] {
            // `UTC+2`, `GMT-0500`: the name only says from where to count.
            if fields.offset == nil { fields.offset = hours * 36 }
            return true
        }
        return DateWords.isWeekday(text) || DateWords.fillers.contains(text)
            || fields.isAfternoon != nil || text.count == 1 || (hasTime && text.utf8.count <= 5)
    }
}
