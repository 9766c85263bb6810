/// What the names that a page gives an element (its classes and its id) let one expect in it.
struct Hints: OptionSet, Sendable {
    let rawValue: UInt32

    /// Text of the article: `article`, `content`, `story`.
    static let positive = Hints(rawValue: 1)
    /// What stands around one: `sidebar`, `promo`, `share`.
    static let negative = Hints(rawValue: 2)
    /// So surely not the article that it is left out before anything is weighed, unless `maybe`.
    static let unlikely = Hints(rawValue: 4)
    /// May hold the article whatever else the names say: `main`, `body`, `column`.
    static let maybe = Hints(rawValue: 8)
    static let comments = Hints(rawValue: 16)
    static let share = Hints(rawValue: 32)
    static let byline = Hints(rawValue: 64)
    /// `article` or its like, and `body` or its like, which together name the text itself.
    static let articleWord = Hints(rawValue: 128)
    static let bodyWord = Hints(rawValue: 256)
    static let teaser = Hints(rawValue: 512)
    static let caption = Hints(rawValue: 1024)
    /// The sentences between an article's title and its text.
    static let lead = Hints(rawValue: 2048)

    /// A picture's, and words under something: together a caption.
    static let picture = Hints(rawValue: 4096)
    static let underline = Hints(rawValue: 8192)
    static let person = Hints(rawValue: 16384)
    static let box = Hints(rawValue: 32768)
    static let date = Hints(rawValue: 65536)

    var isCaption: Bool { contains(.caption) || isSuperset(of: [.picture, .underline]) }
    /// Who wrote it, in a box of its own.
    var isPortrait: Bool { isSuperset(of: [.person, .box]) }
    var isBody: Bool { isSuperset(of: [.articleWord, .bodyWord]) }
}

/// The words of classes and ids that mean something, whatever the page. Whole words, or with `*` their beginnings.
enum HintWords {
    /// What a class or id says: its words are divided where letters end and where a capital begins.
    ///
    /// - Parameter wordLimit: Words beyond which it is a sentence, made from a heading, and says nothing.
    static func hints(_ bytes: ArraySlice<UInt8>, wordLimit: Int = .max) -> Hints {
        var hints: Hints = []
        var words = 0
        var word = Word()
        var wasLower = false
        for byte in bytes {
            let isUpper = byte >= 0x41 && byte <= 0x5A
            let isLower = byte >= 0x61 && byte <= 0x7A
            if word.length > 0, !(isUpper || isLower) || (isUpper && wasLower) {
                hints.formUnion(word.hints)
                words += 1
                word = Word()
            }
            if isUpper || isLower { word.append(byte | 0x20) }
            wasLower = isLower
        }
        if word.length > 0 {
            hints.formUnion(word.hints)
            words += 1
        }
        return words > wordLimit ? [] : hints
    }

    /// A word as it is read, letter by letter: what its beginnings say is looked up on the way.
    private struct Word {
        private(set) var length = 0
        private var hash = StableHash()
        /// Of the longest beginning that says something.
        private var beginning: Hints = []

        mutating func append(_ letter: UInt8) {
            hash.add(letter)
            length += 1
            guard length >= 3, length <= HintWords.longest, let found = HintWords.prefixes[hash.value] else { return }
            beginning = found
        }

        var hints: Hints {
            guard length > 1, length <= HintWords.longest, let found = HintWords.whole[hash.value] else {
                return beginning
            }
            return found.union(beginning)
        }
    }

    private static let lists: [(Hints, String)] = [
        (
            [.positive],
            "article* body content* entry hentry main page post text blog story* artikel* beitrag* inhalt* "
                + "contenu* texte testo "
                + "contenido* cuerpo texto tresc treść statia lead abstract"
        ),
        ([.maybe], "article* body column* content* main shadow artikel* beitrag* inhalt* contenu* contenido*"),
        (
            [.articleWord],
            "article* entry hentry post blog* story* news artikel* beitrag* page single noticia* articolo*"
        ),
        (
            [.bodyWord],
            "body content* text main inhalt* contenu* texte testo contenido* cuerpo texto copy articlebody* storybody*"
        ),
        (
            [.negative],
            "hid hidden utility banner* combx comment* com contact* foot footer* footnote* gdpr masthead* media "
                + "meta outbrain* promo* "
                + "related* scroll share* sharing shoutbox sidebar* skyscraper sponsor* shopping* tags tool* "
                + "widget* teaser* recommend* "
                + "newsletter* subscri* signup login cookie* consent* social* advert* anzeige* werbung* popular* "
                + "trending* menu* "
                + "nav* breadcrumb* print empfehl* verwandt* similar* also*"
        ),
        (
            [.unlikely],
            "ad ads advert* banner* breadcrumb* combx comment* community disqus extra foot footer* gdpr header* "
                + "legends menu* "
                + "related* remark* replies rss shoutbox sidebar* skyscraper social* sponsor* supplemental* "
                + "agegate pagination* pager "
                + "popup* newsletter* subscri* cookie* consent* nav navbar navi navigation* share sharing "
                + "recommend* promo* "
                + "anzeige* werbung* kommentar* commentaire* comentario* commenti signup login modal* overlay* "
                + "respond outbrain* "
                + "trending* popular* masthead* toolbar* navlinks skip alert* cta utility citate"
        ),
        ([.comments], "comment* disqus kommentar* commentaire* comentario* commenti komentar* respond replies"),
        ([.share], "share* sharing social* sharedaddy"),
        ([.byline], "byline author* dateline writtenby autor* auteur*"),
        ([.teaser], "teaser* related* recommend* newsletter* promo* outbrain* popular* trending*"),
        (
            [.lead],
            "lead leader leadtext lede intro introduction standfirst subtitle subheadline subhead chapo chapeau "
                + "vorspann excerpt dek deck perex "
                + "abstract summary teaser teasertext sapo bajada copete entradilla ingress zajawka sommario "
                + "occhiello preview description anons"
        ),
        (
            [.caption],
            "caption* credit credits copyright bildunterschrift* bilduntertitel* bildtext* bildquelle* "
                + "bildnachweis* imagecaption* imagedescription*"
        ),
        ([.picture], "image* img* picture* photo* foto* bild* figure* media* gallery* thumb*"),
        (
            [.underline],
            "text description* descriptif subtitle* untertitel* title credit* source quelle copyright legend* info "
                + "author"
        ),
        ([.person], "author* autor* auteur* writer* contributor* verfasser* profile"),
        (
            [.box],
            "bio* box info about card* description* profile* desc widget container content details* text wrap wrapper"
        ),
        ([.date], "date* datum fecha published* pubdate timestamp dateline datetime posted* created submitted"),
    ]

    private static let whole = table { !$0.hasSuffix("*") }
    private static let prefixes = table { $0.hasSuffix("*") }
    private static let longest = lists.flatMap { $0.1.split(separator: " ") }.map(\.utf8.count).max() ?? 0

    /// By the words' hashes, of which no two are alike.
    private static func table(_ isIn: (Substring) -> Bool) -> [UInt64: Hints] {
        var table: [UInt64: Hints] = [:]
        for (hint, words) in lists {
            for word in words.split(separator: " ") where isIn(word) {
                table[StableHash(word.utf8.filter { $0 != 0x2A }).value, default: []].formUnion(hint)
            }
        }
        return table
    }
}

/// FNV-1a (draft-eastlake-fnv), 64 bits.
struct StableHash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    init() {}

    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte) }
    }

    mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
}
