import Foundation

/// Header fields of a mail: ASCII, short lines, and nothing in a value that could begin a field of its own.
enum MailHeader {
    /// `Name: value` for words from a feed: plain where they are short ASCII, else encoded words (RFC 2047), several on lines of their own.
    static func field(_ name: String, words: String) -> String {
        "\(name): \(encoded(words))\r\n"
    }

    /// For what we made ourselves: ASCII without line breaks; a part a line.
    static func field(_ name: String, parts: [String]) -> String {
        "\(name): \(parts.joined(separator: "\r\n "))\r\n"
    }

    static func mailboxes(_ name: String, _ addresses: [MailAddress]) -> String {
        let parts = addresses.map { mailbox($0) }
        return field(name, parts: parts.dropLast().map { $0 + "," } + parts.suffix(1))
    }

    /// RFC 5322 §3.3, in UTC.
    static func date(seconds: Int64) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(secondsFromGMT: 0)
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss '+0000'"
        return formatter.string(from: Date(timeIntervalSince1970: Double(seconds)))
    }

    private static func mailbox(_ address: MailAddress) -> String {
        guard let name = address.name?.collapsed.nonBlank else { return "<\(address.address)>" }
        let isPlain =
            name.utf8.count <= 60 && name.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7f && $0 != 0x22 && $0 != 0x5c }
        let phrase = isPlain ? "\"\(name)\"" : encoded(name)
        return "\(phrase) <\(address.address)>"
    }

    private static func encoded(_ words: String) -> String {
        let isPlain = words.utf8.count <= 60 && words.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7f }
        if isPlain, !words.utf8.contains(where: { $0 == UInt8(ascii: "=") }) { return words }
        return chunks(words).map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }

    /// Pieces of at most 39 bytes, which is 64 as an encoded word, so that a line with it has no more than 76 (RFC 2047 §2); whole characters where that is possible, whole
    /// scalars always.
    private static func chunks(_ words: String) -> [String] {
        var chunks: [String] = []
        var chunk = ""
        func add(_ piece: String) {
            if chunk.utf8.count + piece.utf8.count > 39, !chunk.isEmpty {
                chunks.append(chunk)
                chunk = ""
            }
            chunk += piece
        }
        for character in words {
            if character.utf8.count <= 39 {
                add(String(character))
            } else {
                for scalar in character.unicodeScalars { add(String(scalar)) }
            }
        }
        return chunk.isEmpty ? chunks : chunks + [chunk]
    }
}
