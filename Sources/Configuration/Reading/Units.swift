/// Times and sizes as the config writes them.
enum Units {
    /// Seconds of `30s`, `10m`, `2h`, `3d`; nil for anything else.
    static func seconds(_ text: String) -> Int? {
        guard let (number, unit) = split(text), let factor = timeUnits.first(where: { $0.unit == unit })?.seconds else {
            return nil
        }
        return product(number, factor)
    }

    /// Bytes of `10MB` (powers of ten) or `10MiB` (powers of two); nil for anything else.
    static func bytes(_ text: String) -> Int? {
        guard let (number, unit) = split(text), let factor = sizeUnits.first(where: { $0.unit == unit })?.bytes else {
            return nil
        }
        return product(number, factor)
    }

    /// The shortest way to write a number of seconds.
    static func time(_ seconds: Int) -> String {
        let unit = timeUnits.last { seconds >= $0.seconds && seconds % $0.seconds == 0 }
        return "\(seconds / (unit?.seconds ?? 1))\(unit?.unit ?? "s")"
    }

    static func size(_ bytes: Int) -> String {
        let unit = sizeUnits.last { $0.unit.count < 3 && bytes >= $0.bytes && bytes % $0.bytes == 0 }
        return "\(bytes / (unit?.bytes ?? 1))\(unit?.unit ?? "B")"
    }

    private static let timeUnits: [(unit: String, seconds: Int)] = [("s", 1), ("m", 60), ("h", 3600), ("d", 86_400)]
    private static let sizeUnits: [(unit: String, bytes: Int)] = [
        ("B", 1), ("KB", 1000), ("KiB", 1 << 10), ("MB", 1_000_000), ("MiB", 1 << 20), ("GB", 1_000_000_000),
        ("GiB", 1 << 30),
    ]

    /// A whole number, without needless zeros, and the letters after it.
    private static func split(_ text: String) -> (number: Int, unit: String)? {
        let digits = text.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard !digits.isEmpty, digits.count == 1 || digits.first != UInt8(ascii: "0") else { return nil }
        // More digits than an `Int` holds are as impossible as the largest one.
        return (Int(Substring(digits)) ?? .max, String(text.dropFirst(digits.count)))
    }

    private static func product(_ number: Int, _ factor: Int) -> Int {
        let (product, overflow) = number.multipliedReportingOverflow(by: factor)
        return overflow ? .max : product
    }
}
