import CRE2

/// A regular expression of a topic, compiled.
///
/// RE2 (https://github.com/google/re2) searches in time linear in the text, whatever the expression is; the standard library's own
/// engine and PCRE try alternatives one after the other, and an unlucky expression over an unlucky text would hold up every feed.
/// What it gives up for that, back references and look-around, a topic can do without.
// Safe because nothing of it changes, and RE2 searches a compiled expression from any number of threads.
@safe final class RegularExpression: @unchecked Sendable {
    private let compiled: OpaquePointer
    /// As the topic has it: `/sanctions?/i`.
    let source: String

    /// - Parameters:
    ///   - pattern: in RE2's syntax (https://github.com/google/re2/wiki/Syntax).
    ///   - flags: of `i` (any case), `m` (`^` and `$` also at lines), `s` (a dot is also a line feed).
    /// - Throws: what is wrong, and at which scalar of the pattern.
    init(_ pattern: String, flags: String) throws(Failure) {
        source = "/" + pattern.replacing("/", with: "\\/") + "/" + flags
        let opening = flags.isEmpty ? "" : "(?\(flags))"
        var text = opening + pattern
        let made = text.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) { unsafe cre2_new($0.baseAddress, $0.count) }
        }
        guard let made = unsafe made else { throw Failure(offset: 0, reason: "no memory") }
        if let reason = unsafe cre2_error(made) {
            let failure = unsafe Failure(
                String(cString: reason), about: String(cString: cre2_error_part(made)), opening, pattern)
            unsafe cre2_delete(made)
            throw failure
        }
        unsafe compiled = made
    }

    deinit {
        unsafe cre2_delete(compiled)
    }

    /// True where a match lies within `range` of `utf8`.
    func occurs(in utf8: [UInt8], _ range: Range<Int>) -> Bool {
        unsafe utf8.withUnsafeBytes { bytes in
            unsafe cre2_occurs(
                compiled, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count, range.lowerBound, range.upperBound)
        }
    }

    /// The leftmost match that lies within `range` of `utf8`.
    func first(in utf8: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        var start = 0
        var end = 0
        let isFound = unsafe utf8.withUnsafeBytes { bytes in
            unsafe cre2_find(
                compiled, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count, range.lowerBound, range.upperBound,
                &start, &end)
        }
        return isFound ? start..<end : nil
    }

    /// What keeps a pattern from being used.
    struct Failure: Error {
        /// Scalars from the start of the pattern.
        let offset: Int
        let reason: String

        init(offset: Int, reason: String) {
            self.offset = offset
            self.reason = reason
        }

        /// RE2 tells the part that is wrong, not its place; where it is all of the pattern, there is nothing to tell.
        init(_ reason: String, about part: String, _ opening: String, _ pattern: String) {
            let isWhole = part == opening + pattern
            self.reason = isWhole && reason.hasSuffix(": " + part) ? String(reason.dropLast(part.count + 2)) : reason
            let place = part.isEmpty || isWhole ? nil : pattern.firstRange(of: part)?.lowerBound
            offset = place.map { pattern.unicodeScalars.distance(from: pattern.startIndex, to: $0) } ?? 0
        }
    }
}

extension RegularExpression: Hashable {
    static func == (a: RegularExpression, b: RegularExpression) -> Bool { a.source == b.source }

    func hash(into hasher: inout Hasher) { hasher.combine(source) }
}
