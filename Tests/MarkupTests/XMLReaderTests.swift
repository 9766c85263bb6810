import Testing

@testable import Markup

/// Writes events down.
private final class Recorder: XMLEventHandler {
    var events = ""
    var problems = 0
    var places: [String] = []
    var isCut = false

    func startElement(_ name: XMLName, _ attributes: XMLAttributes, at place: any XMLPlace) {
        events += "<\(name.qualified)"
        for index in 0..<attributes.count {
            events += " \(attributes.name(at: index).qualified)=\(attributes.value(at: index))"
        }
        events += ">"
    }
    func endElement(_ name: XMLName, at place: any XMLPlace) { events += "</\(name.qualified)>" }
    func text(_ text: Span<UInt8>) {
        var bytes: [UInt8] = []
        for index in 0..<text.count { bytes.append(text[index]) }
        events += String(decoding: bytes, as: UTF8.self)
    }
    func problem(_ message: String, line: Int, column: Int) {
        problems += 1
        places.append("\(message) at \(line):\(column)")
    }
    func truncated() { isCut = true }
}

struct XMLReaderTests {
    private func lenient(_ xml: String) -> (events: String, problems: Int, isCut: Bool) {
        let recorder = Recorder()
        LenientXMLReader(Array(xml.utf8), handler: recorder).read()
        return (recorder.events, recorder.problems, recorder.isCut)
    }

    private func sound(_ xml: String, shortestRun: Int = 128) -> (events: String, isSound: Bool, places: [String]) {
        let recorder = Recorder()
        let reader = XMLReader(handler: recorder)
        let bytes = Array(xml.utf8)
        if case .sound = reader.read(bytes.span, shortestRun: shortestRun) {
            return (recorder.events, true, recorder.places)
        }
        return (recorder.events, false, recorder.places)
    }

    @Test(arguments: [
        "<a b='x &amp; y'>t</a>", "<a>1 &lt; 2 &#8217; <![CDATA[<b>&amp;]]></a>", "<x:a xmlns:x='u' x:c='1'/>",
        "<a><!-- c --><?p i?>d</a>",
    ])
    func `both readers give the same events on sound XML`(xml: String) {
        let sound = sound(xml)
        let lenient = lenient(xml)
        #expect(sound.isSound)
        #expect(lenient.problems == 0)
        #expect(sound.events == lenient.events)
    }

    /// What stands around and in the text that is kept from libxml2.
    private static let texts = [
        "plain words, sixteen bytes and more of them", "&lt;p&gt;a &amp; b &quot;c&quot; &apos;d&apos;&lt;/p&gt;",
        "&#8217;&#x2019;&#X27;&#150;&#10;&#13;&#0;&#xD800;&#xFFFE;&#x110000;&#;&#x;&#12", "one\r\ntwo\rthree\n\r\nfour",
        "AT&T", "&nbsp;", "&co;", "&ampx;", "&am", "&", "a]]>b", "a]]b]>", "\u{1}", "a\u{7F}b\u{80}c", "\u{FFFE}",
        "\u{FFFF}",
        "\u{FF0C}\u{FFFD}", "é, 漢字、日本語。 😀 0123456789abcdef", "]", "\t \n ", "&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&#38;lt;",
    ]

    @Test(arguments: [
        "<a>T</a>", "<a b='1 > 0'>T</a>", "<a b=\"it's > '>' \" c='\"'>T</a>", "<a><![CDATA[T]]></a>",
        "<a>x<![CDATA[T]]>T<b/>T</a>", "<a>T<![CDATA[T]]><![CDATA[T]]></a>", "<a><!-- > -->T<?p > ?>T</a>",
        "<!DOCTYPE a [<!ENTITY co 'A>C'>]><a>T<b>T</b></a>", "<!-- T --><a><!--T-->T</a><!--T-->", "<a/>T",
        "<a/><![CDATA[T]]>",
        "T<a/>", "<a b='<'>T</a>", "<a><b>T</a></b>", "<a>T", "<a><![CDATA[T</a>", "<a><![CDATA[T]]></b>",
        "<a><![CDATA[]]>T</a>",
        "<a><!T><b>T</b></a>", "<a>\nT<b>T</b>\n<x:c>T<y:d/>T</x:c><z:e/></a>", "<a>T\n<x:b/>T<x:c/></a>",
        "<a><![CDATA[T]]><x:b/><![CDATA[T\nT]]>T<x:c/></a>",
    ])
    func `what is kept from libxml2 changes nothing`(frame: String) {
        for text in Self.texts {
            let xml = frame.replacing("T", with: text)
            let whole = sound(xml, shortestRun: .max)
            for shortest in [1, 2, 17] {
                let parts = sound(xml, shortestRun: shortest)
                #expect(parts.isSound == whole.isSound, "\(xml) by \(shortest)")
                guard whole.isSound else { continue }
                #expect(parts.events == whole.events, "\(xml) by \(shortest)")
                #expect(parts.places == whole.places, "\(xml) by \(shortest)")
            }
        }
    }

    @Test func `what stands too deep is left out, long or not`() {
        let deep = XMLLimits.depth + 1
        let xml =
            String(repeating: "<a>", count: deep) + "long text"
            + String(repeating: "</a>", count: deep - XMLLimits.depth)
            + "kept" + String(repeating: "</a>", count: XMLLimits.depth)
        for shortest in [1, Int.max] {
            let read = sound(xml, shortestRun: shortest)
            #expect(read.isSound)
            #expect(!read.events.contains("long text") && read.events.contains("kept"))
        }
    }

    @Test(arguments: [
        ("<a>AT&T &nbsp;x</a>", "<a>AT&T \u{A0}x</a>"), ("<a><b>x</a>", "<a><b>x</b></a>"),
        ("<a>x</b></a>", "<a>x</a>"),
        ("<a b=c d>x</a>", "<a b=c d=>x</a>"), ("junk<a>x</a>junk", "<a>x</a>"), ("<a>1 < 2</a>", "<a>1 < 2</a>"),
        ("<?xml?xml version='1.0'??><a>x</a>", "<a>x</a>"), ("<!-- c --><?xml version='1.0'?><a/>", "<a></a>"),
        ("<a>\u{1}x\u{8}</a>", "<a>x</a>"),
        ("<a b='1 & 2'/>", "<a b=1 & 2></a>"), ("<a><!-- open</a>", "<a>"), ("<a", ""),
    ])
    func `repairs what is broken and says so`(xml: String, events: String) {
        let read = lenient(xml)
        #expect(read.events.hasPrefix(events))
        #expect(read.problems > 0)
        #expect(!sound(xml).isSound)
    }

    @Test(arguments: ["<a><b>x", "<a><b", "<a><b c='d", "<a>x</a"])
    func `says that a document is cut`(xml: String) {
        #expect(lenient(xml).problems > 0)
        #expect(lenient(xml).isCut || xml == "<a>x</a")
    }

    @Test func `resolves plain entities of the document's own and no others`() {
        let own =
            "<!DOCTYPE a [<!ENTITY co 'ACME &#169;'><!ENTITY n 'x&co;'><!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&co;|&n;|&e;</a>"
        #expect(lenient(own).events == "<a>ACME ©|&n;|&e;</a>")
        #expect(!sound(own).events.contains("root:"))
    }

    @Test func `keeps entities from growing a document`() {
        let value = String(repeating: "x", count: 1_000)
        let xml = "<!DOCTYPE a [<!ENTITY e '\(value)'>]><a>" + String(repeating: "&e;", count: 10_000) + "</a>"
        #expect(lenient(xml).events.utf8.count <= XMLLimits.entityBytes + 10)
    }

    @Test func `finds large tags and types before libxml2 does`() {
        func verdict(_ xml: String) -> String { "\(XMLGuard.inspect(Array(xml.utf8)))" }
        #expect(verdict("<a><b c='x'>t</b></a>").hasPrefix("harmless"))
        #expect(verdict("<a b='>'" + String(repeating: " x='1'", count: 20_000) + ">").hasPrefix("largeTag"))
        #expect(verdict("<a><![CDATA[<" + String(repeating: "x", count: 100_000) + "]]></a>").hasPrefix("harmless"))
        #expect(verdict("<a>" + String(repeating: "x", count: 100_000) + "</a>").hasPrefix("harmless"))
        #expect(
            verdict("<!DOCTYPE a [" + String(repeating: "<!ENTITY a 'b'>", count: 10_000) + "]><a/>").hasPrefix(
                "largeDocumentType"))
    }
}
