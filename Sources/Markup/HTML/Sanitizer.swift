/// Which markup of a feed may be shown: an allow-list, so that what nobody thought of is left out. One table, with its reasons.
enum Sanitizer {
    enum Rule {
        /// The tag stays, with the attributes that `attributes` allows it.
        case keep
        /// The tag goes, its content stays: the words are the author's, the element may not act.
        case unwrap
        /// The tag goes with all that it holds: that is code or style, never words for a reader.
        case drop
    }

    static func rule(_ element: String) -> Rule {
        rules[element] ?? .unwrap
    }

    /// Elements without content or end tag (HTML §13.1.2).
    static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]

    /// Elements that divide words: a paragraph's last word is not the next one's first.
    static let dividing: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dialog",
        "dir", "div", "dl",
        "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head",
        "header", "hr", "html",
        "li", "main", "menu", "nav", "ol", "optgroup", "option", "p", "pre", "section", "select", "summary", "table",
        "tbody", "td",
        "tfoot", "th", "thead", "title", "tr", "ul",
    ]

    /// What an element's start and end put between the words around them.
    static func gap(_ element: String) -> PlainText.Gap {
        switch element {
        case "br", "li", "dt", "dd", "tr", "option", "caption": .line
        case "td", "th": .space
        default: dividing.contains(element) ? .paragraph : .none
        }
    }

    /// Elements whose content a browser reads as text up to the end tag (HTML §13.2.6.4): no tag inside them counts.
    static let rawText: Set<String> = [
        "script", "style", "xmp", "iframe", "noembed", "noframes", "textarea", "title", "plaintext",
    ]

    /// The families whose end tags writers may leave out (HTML §13.1.2.4): those that the element is of, and those of the open
    /// elements that its start tag ends. A bit for each.
    static func families(_ element: String) -> (isOf: UInt8, closes: UInt8) {
        switch element {
        case "li": (1, 1)
        case "dt", "dd": (2, 2)
        case "tr": (4, 4 | 8)
        case "td", "th": (8, 8)
        case "option": (16, 16)
        case "p": (32, 32)
        case "div", "ul", "ol", "dl", "table", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "section",
            "article",
            "figure", "address", "aside", "footer", "header", "form", "fieldset", "main", "nav", "center":
            (0, 32)
        default: (0, 0)
        }
    }

    /// Every element that a table here names.
    static var elementNames: [String] {
        Set(rules.keys).union(void).union(dividing).union(rawText).sorted()
    }

    /// Every attribute that some element keeps.
    static var attributeNames: [String] {
        attributes.values.reduce(everywhere) { $0.union($1) }.sorted()
    }

    static func keptAttributes(of element: String) -> Set<String> {
        everywhere.union(attributes[element] ?? [])
    }

    /// Attributes that hold a reference: made absolute, and kept only with an allowed scheme.
    static func isReference(_ attribute: String) -> Bool {
        switch attribute {
        case "href", "src", "cite", "longdesc", "lowsrc", "poster", "background", "action", "usemap": true
        default: false
        }
    }

    private static let rules: [String: Rule] = {
        var rules: [String: Rule] = [:]
        for element in words.split(separator: " ") { rules[String(element)] = .keep }
        for element in structure.split(separator: " ") { rules[String(element)] = .keep }
        for element in media.split(separator: " ") { rules[String(element)] = .keep }
        for element in controls.split(separator: " ") { rules[String(element)] = .keep }
        for element in dropped.split(separator: " ") { rules[String(element)] = .drop }
        return rules
    }()

    /// Phrases: they only mark words.
    private static let words = """
        a abbr acronym b bdi bdo big blink br cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strike \
        strong sub sup time tt u var wbr
        """

    /// Blocks, lists, tables: they only arrange words.
    private static let structure = """
        address article aside blockquote caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer \
        h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul
        """

    /// Pictures and recordings from an allowed address; they run nothing.
    private static let media = "area audio img map picture source track video"

    /// Controls do nothing without a form or a script, and neither is kept; `form` stays as a block without its address.
    private static let controls =
        "button datalist form input label meter optgroup option output progress select textarea"

    /// Code and style in any of their homes; vector and mathematical islands, where other rules of parsing hold and breakouts begin;
    /// frames and applets, whose content is for programs that lack them; a page's own head.
    private static let dropped = "applet base head iframe math meta noembed noframes script style svg template xmp"

    /// Attributes that are words or numbers. `style`, `class`, `id`, `name` are left out: they reach what surrounds the text.
    private static let everywhere: Set<String> = ["title", "lang", "dir", "align", "valign", "width", "height"]

    private static let attributes: [String: Set<String>] = [
        "a": ["href", "hreflang", "type", "rev", "charset", "coords", "shape", "accesskey", "tabindex"],
        "area": ["href", "alt", "shape", "coords", "nohref"],
        "audio": ["src", "controls", "loop", "preload", "muted"],
        "video": ["src", "controls", "loop", "preload", "muted", "poster"],
        "source": ["src", "type", "media"],
        "track": ["src", "kind", "label", "srclang", "default"],
        "img": ["src", "alt", "longdesc", "border", "hspace", "vspace", "usemap", "ismap", "lowsrc"],
        "blockquote": ["cite"], "q": ["cite"], "del": ["cite", "datetime"], "ins": ["cite", "datetime"],
        "time": ["datetime"], "data": ["value"], "br": ["clear"], "font": ["color", "face", "size"],
        "hr": ["size", "noshade", "color"], "ol": ["start", "type", "compact", "reversed"], "ul": ["type", "compact"],
        "li": ["type", "value"],
        "table": ["border", "cellpadding", "cellspacing", "summary", "frame", "rules", "bgcolor"],
        "td": ["abbr", "colspan", "rowspan", "headers", "scope", "axis", "bgcolor", "nowrap", "char", "charoff"],
        "th": ["abbr", "colspan", "rowspan", "headers", "scope", "axis", "bgcolor", "nowrap", "char", "charoff"],
        "tr": ["bgcolor", "char", "charoff"], "col": ["span", "char", "charoff"],
        "colgroup": ["span", "char", "charoff"],
        "input": ["type", "value", "checked", "disabled", "maxlength", "readonly", "size", "alt", "src", "accept"],
        "form": ["method", "enctype", "accept", "accept-charset"], "label": ["for"],
        "button": ["type", "value", "disabled"], "option": ["value", "label", "selected", "disabled"],
        "select": ["multiple", "disabled", "size"], "textarea": ["rows", "cols", "disabled", "readonly"],
        "meter": ["value", "min", "max", "low", "high", "optimum"], "progress": ["value", "max"],
        "details": ["open"], "pre": ["xml:space"],
    ]
}
