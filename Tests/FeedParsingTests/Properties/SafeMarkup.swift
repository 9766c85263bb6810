/// Reads markup as strictly as the sanitizer promises to write it and says what is wrong with it.
///
/// Written apart from the sanitizer, from what a browser could be made to run: a mistake must be made twice to pass.
enum SafeMarkup {
    /// What could act, load or reach beyond the text in `html`; nil where nothing can.
    static func flaw(in html: String) -> String? {
        let bytes = Array(html.utf8)
        var open: [String] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return "the control \(byte)" }
            guard byte == 0x3C else { continue }
            let isEnd = index < bytes.count && bytes[index] == 0x2F
            if isEnd { index += 1 }
            let name = word(bytes, &index)
            if name.isEmpty { return "a bare < at \(index)" }
            if forbidden.contains(name) { return "the element \(name)" }
            if isEnd {
                guard open.popLast() == name else { return "</\(name)> ends what is not open" }
            } else {
                if let flaw = attributes(bytes, &index) { return "\(flaw) of <\(name)>" }
                if !void.contains(name) { open.append(name) }
            }
            guard index < bytes.count, bytes[index] == 0x3E else { return "<\(name) goes on at \(index)" }
            index += 1
        }
        return open.isEmpty ? nil : "<\(open[0])> is not ended"
    }

    /// Why a reader must not follow or load `reference`; nil where it may.
    static func flaw(inReference reference: String) -> String? {
        // As browsers read it (URL Standard §4.4): leading controls and blanks, tabs and newlines anywhere don't count.
        let seen = reference.unicodeScalars.drop { $0.value <= 0x20 }.filter { ![0x09, 0x0A, 0x0D].contains($0.value) }
        guard let colon = seen.firstIndex(of: ":") else { return nil }
        let scheme = String(String.UnicodeScalarView(seen[..<colon])).lowercased()
        if scheme == "data" {
            let rest = String(String.UnicodeScalarView(seen[colon...].prefix(12))).lowercased()
            return rest.hasPrefix(":image/") && !rest.hasPrefix(":image/svg") ? nil : "the scheme data"
        }
        return running.contains(scheme) ? "the scheme \(scheme)" : nil
    }

    private static func attributes(_ bytes: [UInt8], _ index: inout Int) -> String? {
        while index < bytes.count, bytes[index] == 0x20 {
            index += 1
            let name = word(bytes, &index)
            if name.isEmpty { return "an attribute without name" }
            if name.hasPrefix("on") || reaching.contains(name) { return "the attribute \(name)" }
            guard index < bytes.count, bytes[index] == 0x3D else { continue }
            guard index + 1 < bytes.count, bytes[index + 1] == 0x22 else { return "the bare value of \(name)" }
            let start = index + 2
            guard let end = bytes[start...].firstIndex(of: 0x22) else { return "the endless value of \(name)" }
            index = end + 1
            let value = bytes[start..<end]
            if value.contains(where: { $0 == 0x3C || $0 < 0x09 }) { return "the value of \(name)" }
            if references.contains(name), let flaw = flaw(inReference: unescaped(value)) { return "\(flaw) in \(name)" }
        }
        return nil
    }

    /// A name in small letters; anything else ends it.
    private static func word(_ bytes: [UInt8], _ index: inout Int) -> String {
        let start = index
        while index < bytes.count {
            switch bytes[index] {
            case 0x61...0x7A, 0x30...0x39, 0x2D, 0x3A: index += 1
            default: return String(decoding: bytes[start..<index], as: UTF8.self)
            }
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    /// With its character references read, as a browser reads an attribute.
    private static func unescaped(_ value: ArraySlice<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        var rest = Substring(String(decoding: value, as: UTF8.self)).unicodeScalars
        while let scalar = rest.popFirst() {
            guard scalar == "&", let end = rest.prefix(9).firstIndex(of: ";") else {
                text.append(scalar)
                continue
            }
            let name = String(rest[..<end])
            guard let meant = meaning(of: name) else {
                text.append(scalar)
                continue
            }
            text.append(meant)
            rest = rest[rest.index(after: end)...]
        }
        return String(text)
    }

    private static func meaning(of reference: String) -> Unicode.Scalar? {
        switch reference.lowercased() {
        case "amp": "&"
        case "lt": "<"
        case "gt": ">"
        case "quot": "\""
        case "apos": "'"
        case "colon": ":"
        case "tab": "\t"
        case "newline": "\n"
        case let number where number.hasPrefix("#x"):
            UInt32(number.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        case let number where number.hasPrefix("#"): UInt32(number.dropFirst()).flatMap(Unicode.Scalar.init)
        default: nil
        }
    }

    private static let forbidden: Set<String> = [
        "applet", "base", "body", "embed", "frame", "frameset", "head", "html", "iframe", "link", "math", "meta",
        "noembed",
        "noframes", "noscript", "object", "param", "plaintext", "script", "style", "svg", "template", "title", "xml",
        "xmp",
    ]
    private static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]
    /// Attributes through which a text reaches what surrounds it.
    private static let reaching: Set<String> = [
        "class", "contenteditable", "formaction", "http-equiv", "id", "is", "name", "nonce", "ping", "slot", "srcdoc",
        "style",
        "target",
    ]
    private static let references: Set<String> = [
        "action", "background", "cite", "code", "data", "dynsrc", "href", "longdesc", "lowsrc", "poster", "src",
        "srcset", "usemap",
        "xlink:href",
    ]
    private static let running: Set<String> = [
        "about", "blob", "file", "filesystem", "intent", "jar", "javascript", "livescript", "mhtml", "mk", "mocha",
        "ms-its",
        "res", "resource", "vbscript", "view-source",
    ]
}
