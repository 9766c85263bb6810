/// The words of dates, in lower case.
enum DateWords {
    /// English in full and short; then the names that feeds of the wild use: Greek, Hungarian, Nordic with Finnish and Icelandic,
    /// German, French, Spanish, Italian, Dutch, Portuguese.
    static let months: [String: Int] = {
        let names = [
            "jan jän january januar január januári janvier janv enero ene gennaio gen januari janeiro ιαν ιανουάριος ιανουαρίου janúar tammikuu tammikuuta",
            "feb february februar február februári février févr fevrier fev febrero febbraio februari fevereiro φεβ φεβρουάριος φεβρουαρίου febrúar febr helmikuu helmikuuta",
            "mar march märz mrz március mars marzo maart mrt março μάώ μαώ μάρ μαρ μάρτιος μαρτίου márc marts maaliskuu maaliskuuta",
            "apr april április avril avr abril abr aprile απρ απρίλιος απριλίου apríl ápr huhtikuu huhtikuuta",
            "may mai május mayo maggio mag mei maio maj μάι μαϊ μαι μάιος μαίου maí máj máujus toukokuu toukokuuta",
            "jun june juni június juin junio giugno giu junho ιούν ιον ιουν ιούνιος ιουνίου júní jún kesäkuu kesäkuuta",
            "jul july juli július juillet juil julio luglio lug julho ιούλ ιολ ιουλ ιούλιος ιουλίου júlí júl heinäkuu heinäkuuta",
            "aug august augusztus août aout agosto ago augustus aúg αύγ αυγ αύγουστος αυγούστου ágúst augusti elokuu elokuuta",
            "sep sept september szeptember septembre septiembre settembre set setembro σεπ σεπτέμβριος σεπτεμβρίου szept syyskuu syyskuuta",
            "oct october oktober okt október octobre octubre ottobre ott outubro out οκτ οκτώβριος οκτωβρίου lokakuu lokakuuta",
            "nov november novembre noviembre novembro νοέ νοε νοέμβριος νοεμβρίου nóvember marraskuu marraskuuta",
            "dec december dezember dez desember des décembre déc diciembre dic dicembre dezembro δεκ δεκέμβριος δεκεμβρίου desember joulukuu joulukuuta",
        ]
        var months: [String: Int] = [:]
        for (index, line) in names.enumerated() {
            for name in line.split(separator: " ") { months[String(name)] = index + 1 }
        }
        return months
    }()

    /// Hundreds of hours east of UTC, minutes as hundredths: 930 is 9:18 and does not occur, 950 is 9:30. RFC 822's, the military
    /// letters as RFC 822 meant them (their sign is the one in use, not the one that RFC 2822 §4.3 doubts), and those of feeds.
    static let zones: [String: Int] = [
        "z": 0, "ut": 0, "utc": 0, "gmt": 0, "uct": 0, "wet": 0, "west": 100, "bst": 100, "ist": 550, "cet": 100,
        "cest": 200, "met": 100,
        "mest": 200, "mez": 100, "mesz": 200, "eet": 200, "eest": 300, "msk": 300, "msd": 400, "sast": 200, "est": -500,
        "edt": -400,
        "cst": -600, "cdt": -500, "mst": -700, "mdt": -600, "pst": -800, "pdt": -700, "akst": -900, "akdt": -800,
        "hst": -1000,
        "ast": -400, "adt": -300, "nst": -350, "ndt": -250, "et": -500, "ct": -600, "mt": -700, "pt": -800, "jst": 900,
        "kst": 900,
        "hkt": 800, "sgt": 800, "aest": 1000, "aedt": 1100, "acst": 950, "acdt": 1050, "awst": 800, "nzst": 1200,
        "nzdt": 1300,
        "brt": -300, "art": -300, "clt": -400, "wib": 700, "pkt": 500, "npt": 575, "trt": 300, "idt": 300,
        "a": -100, "b": -200, "c": -300, "d": -400, "e": -500, "f": -600, "g": -700, "h": -800, "i": -900, "k": -1000,
        "l": -1100,
        "m": -1200, "n": 100, "o": 200, "p": 300, "q": 400, "r": 500, "s": 600, "u": 800, "v": 900, "w": 1000,
        "x": 1100, "y": 1200,
    ]

    /// Words between the parts.
    static let fillers: Set<String> = [
        "of", "at", "de", "st", "nd", "rd", "th", "den", "kl", "um", "uhr", "le", "à", "a", "om", "년", "월", "일", "시",
        "분", "초", "오전", "오후", "am", "pm",
    ]

    /// By its first letters; any word before the first number may be a weekday in some language.
    static func isWeekday(_ word: String) -> Bool {
        let start = word.prefix(2)
        return starts.contains(String(start))
    }

    private static let starts: Set<String> = [
        "mo", "tu", "we", "th", "fr", "sa", "su", "di", "mi", "do", "so", "lu", "ma", "me", "je", "ve", "ju", "vi",
        "sá", "gi", "wo", "zo",
        "vr", "za", "lø", "sø", "må", "ti", "on", "to", "lö", "sö", "δε", "τρ", "τε", "πέ", "πα", "σά", "κυ", "κυ",
        "hé", "ke", "sz",
        "cs", "pé", "va", "vas", "se", "te", "qu", "do", "κύ", "τε", "πε", "σα", "δευ", "月", "火", "水", "木", "金", "土",
        "日",
        "pe", "la", "má", "þr", "fi", "fö",
    ]
}
