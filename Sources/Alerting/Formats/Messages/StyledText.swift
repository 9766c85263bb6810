import Text

/// A piece of text for people: characters, each with a style.
///
/// What comes from feeds enters through `append` alone, which takes every control, bidi and escape character out
/// (`TerminalText.safe`), so that none can reach a terminal or a mail.
package struct StyledText: Sendable {
    package enum Style: Sendable {
        case plain, rule, title, name, faint, match

        /// SGR parameters: a matched word is bold red, as in grep.
        fileprivate var code: String {
            switch self {
            case .plain: ""
            case .rule: "1;36"
            case .title, .name: "1"
            case .faint: "2"
            case .match: "1;31"
            }
        }
    }

    private var cells: [(character: Character, style: Style)] = []

    var isEmpty: Bool { cells.isEmpty }

    /// Characters.
    var count: Int { cells.count }

    /// Without its styles.
    var plain: String { String(cells.map(\.character)) }

    /// The text in pieces of one style each.
    var runs: [(text: String, style: Style)] {
        var runs: [(text: String, style: Style)] = []
        for (character, style) in cells {
            if runs.last?.style == style {
                runs[runs.count - 1].text.append(character)
            } else {
                runs.append((String(character), style))
            }
        }
        return runs
    }

    mutating func append(_ text: String, _ style: Style = .plain) {
        // Not trimmed: pieces of one line follow each other.
        for character in TerminalText.safe(text) {
            // What is left of line breaks and tabs is one space.
            let isSpace = character.isWhitespace
            if isSpace, cells.last?.character == " " { continue }
            cells.append((isSpace ? " " : character, style))
        }
    }

    /// The text with the ranges (scalars, ascending) in the style of matched words.
    mutating func append(_ text: String, _ style: Style = .plain, marking ranges: [Range<Int>]) {
        let scalars = Array(text.unicodeScalars)
        var position = 0
        for range in ranges {
            let start = min(max(range.lowerBound, position), scalars.count)
            let end = min(max(range.upperBound, start), scalars.count)
            append(Self.string(scalars[position..<start]), style)
            append(Self.string(scalars[start..<end]), .match)
            position = end
        }
        append(Self.string(scalars[position...]), style)
    }

    /// The first characters and a mark, together no more than `limit`; the whole where it is no longer.
    func shortened(to limit: Int, mark: Character = "…") -> StyledText {
        guard count > limit else { return self }
        var short = StyledText()
        short.cells = Array(cells.prefix(max(limit - 1, 0)))
        while short.cells.last?.character == " " { short.cells.removeLast() }
        short.cells.append((mark, .plain))
        return short
    }

    /// Lines of at most `width` columns, the first behind `indent` spaces and the others behind two more.
    ///
    /// - Parameters:
    ///   - width: nil is one line, however long.
    ///   - isColored: ANSI colours where true; else `*` around matched words.
    func lines(indent: Int = 0, width: Int? = nil, isColored: Bool) -> [String] {
        let wrapped = width.map { wrap(indent: indent, width: max($0, indent + 20)) } ?? [cells[...]]
        return wrapped.enumerated().map { number, line in
            String(repeating: " ", count: number == 0 || indent == 0 ? indent : indent + 2)
                + (isColored ? Self.colored(line) : Self.starred(line))
        }
    }
}

extension StyledText {
    private typealias Line = ArraySlice<(character: Character, style: Style)>

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }

    /// Breaks at spaces; a word longer than a line, such as a link, stays whole.
    private func wrap(indent: Int, width: Int) -> [Line] {
        var lines: [Line] = []
        var start = 0
        var space: Int?
        var columns = indent
        for (index, cell) in cells.enumerated() {
            if cell.character == " " { space = index }
            columns += Self.columns(cell.character)
            if columns > width, let border = space, border > start {
                lines.append(cells[start..<border])
                start = border + 1
                space = nil
                let hanging = indent == 0 ? 0 : indent + 2
                columns = hanging + cells[start...max(start, index)].reduce(0) { $0 + Self.columns($1.character) }
            }
        }
        lines.append(cells[min(start, cells.count)...])
        return lines
    }

    private static func colored(_ line: Line) -> String {
        var text = ""
        var current = Style.plain
        for (character, style) in line {
            if style != current {
                if !current.code.isEmpty { text += "\u{1b}[0m" }
                if !style.code.isEmpty { text += "\u{1b}[\(style.code)m" }
                current = style
            }
            text.append(character)
        }
        return current.code.isEmpty ? text : text + "\u{1b}[0m"
    }

    private static func starred(_ line: Line) -> String {
        var text = ""
        var isMatch = false
        for (character, style) in line {
            if (style == .match) != isMatch {
                isMatch.toggle()
                text += "*"
            }
            text.append(character)
        }
        return isMatch ? text + "*" : text
    }

    /// Two for East Asian wide characters and emoji (the blocks of UAX #11 that news has), else one.
    private static func columns(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        switch scalar.value {
        case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f, 0xff00...0xff60,
            0xffe0...0xffe6, 0x1f300...0x1faff, 0x20000...0x3fffd:
            return 2
        default:
            return 1
        }
    }
}
