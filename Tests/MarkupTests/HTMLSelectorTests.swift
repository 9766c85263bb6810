import Testing

@testable import Markup

@Suite struct HTMLSelectorTests {
    private static let page = """
        <html><body><div id=a class="box wide"><p class=x lang=en-GB>1</p><p data-kind="left side">2</p><ul><li>3<li class=x>4</ul></div>
        <section><article><p>5</p></article></section></body></html>
        """

    private func texts(_ selector: String) throws -> [String] {
        let document = HTMLDocumentReader.read(Array(Self.page.utf8))
        return try HTMLSelector(selector).nodes(in: document).map { document.text(in: $0).filter { !$0.isWhitespace } }
    }

    @Test(arguments: [
        ("p", ["1", "2", "5"]), ("P.x", ["1"]), (".x", ["1", "4"]), ("#a > p", ["1", "2"]), ("div p", ["1", "2"]),
        ("#a li + li", ["4"]),
        ("p ~ ul", ["34"]), ("[data-kind]", ["2"]), ("[data-kind~=side]", ["2"]), ("[data-kind=side]", []),
        ("p[lang|=en]", ["1"]),
        ("[class^='box']", ["1234"]), ("[class$=wide]", ["1234"]), ("[data-kind*=\"ft s\"]", ["2"]),
        ("div > *", ["1", "2", "34"]),
        ("p:not(.x)", ["2", "5"]), ("section article p, li", ["3", "4", "5"]), ("body > p", []),
        (".box.wide p.x", ["1"]),
        ("p:not(div p, .y)", ["5"]),
    ])
    func `a selector chooses what CSS would`(selector: String, found: [String]) throws {
        #expect(try texts(selector) == found)
    }

    @Test(arguments: [
        ("", 0, "expected an element"), ("p >", 3, "expected an element"), ("//div", 0, "this is XPath"),
        ("p[", 2, "expected an attribute's name"),
        ("[a=\"b]", 3, "not closed"), ("p:first-child", 1, "only :not(…)"), ("p,,q", 2, "expected an element"),
        (".", 1, "expected a name"),
        ("p)", 1, "expected a comma"), ("[a!=b]", 2, "expected =,"),
    ])
    func `a mistake is told with its place`(selector: String, offset: Int, message: String) {
        do {
            _ = try HTMLSelector(selector)
            Issue.record("\(selector) has no mistake")
        } catch {
            #expect(error.offset == offset)
            #expect(error.message.contains(message))
        }
    }
}
