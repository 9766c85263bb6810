extension LenientXMLReader {
    func text(_ span: Span<UInt8>, to end: Int) {
        let start = position
        position = end
        if open.isEmpty {
            // Junk before or after the root element.
            for index in start..<end where span[index] > 0x20 {
                return report(
                    sawRoot ? "text follows the root element" : "text stands before the root element", at: index)
            }
            return
        }
        guard ByteSearch.first(0x26, in: span.extracting(start..<end), from: 0) != nil else {
            return characters(span, start..<end)
        }
        var decoded = TextBuffer()
        decode(span, start..<end, into: &decoded)
        send(decoded.bytes.span)
    }

    func characters(_ span: Span<UInt8>, _ range: Range<Int>) {
        guard !open.isEmpty else { return }
        for index in range where span[index] < 0x20 && !Self.isSpace(span[index]) {
            var clean = TextBuffer()
            for byte in bytes[range] where byte >= 0x20 || Self.isSpace(byte) { clean.append(byte) }
            report("control character U+00\(span[index] < 16 ? "0" : "")\(String(span[index], radix: 16))", at: index)
            return send(clean.bytes.span)
        }
        send(span.extracting(range))
    }

    private func send(_ text: Span<UInt8>) {
        if !text.isEmpty, tooDeep == 0 { handler.text(text) }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x0A || byte == 0x09 || byte == 0x0D
    }

    /// Text with its entities resolved, as XML has them or, failing that, as HTML has.
    func decode(_ span: Span<UInt8>, _ range: Range<Int>, into out: inout TextBuffer) {
        var index = range.lowerBound
        var plain = index
        while index < range.upperBound {
            let byte = span[index]
            if byte < 0x20, !Self.isSpace(byte) {
                out.append(span.extracting(plain..<index))
                report("control character U+00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))", at: index)
                index += 1
                plain = index
                continue
            }
            guard byte == 0x26 else {
                index += 1
                continue
            }
            out.append(span.extracting(plain..<index))
            let reference = CharacterReference.read(span, at: index, limit: range.upperBound)
            switch reference {
            case .character(let scalar, let end):
                if scalar == "\u{FFFD}" { report("a character reference stands for no character", at: index) }
                out.append(String(scalar))
                index = end
            case .name(let name, let end):
                if let declared = entities.value(of: name) {
                    out.append(bytes: declared)
                } else if let known = HTMLEntities.text(of: name) {
                    if !CharacterReference.isXML(name), !entities.allowsHTML {
                        report("undeclared entity &\(name);", at: index)
                    }
                    out.append(known)
                } else {
                    report("undeclared entity &\(name);", at: index)
                    out.append(span.extracting(index..<end))
                }
                index = end
            case .none:
                report("& stands for itself", at: index)
                out.append(0x26)
                index += 1
            }
            plain = index
        }
        out.append(span.extracting(plain..<range.upperBound))
    }
}
