/// The German verbs of saying, thinking and judging, each with its frames; separable ones with their particle.
///
/// A line is frames, a colon, verbs: `q` stands beside quotations, `s` takes a clause ("dass …", "er werde …"), `i` an
/// infinitive, `o` a thing, with the word that leads to it in brackets where there is one ("warnte vor …"). A regular verb is
/// its stem; a strong one has present, past, plural of the past and participle behind slashes; `mit|teil` parts its particle.
enum GermanVerbs {
    static let table = """
        qsi: sag erklär beton ergänz versicher behaupt bekräftig entgegn erwider mein erläuter argumentier konstatier resümier \
        präzisier wiederhol erzähl prophezei warn mahn versprech/verspricht/versprach/versprachen/versprochen \
        unterstreich/unterstreicht/unterstrich/unterstrichen/unterstrichen schreib/schreibt/schrieb/schrieben/geschrieben \
        ein|räum hinzu|füg an|merk beteuer gesteh/gesteht/gestand/gestanden/gestanden ein|gesteh/gesteht/gestand/gestanden/gestanden \
        zu|geb/gibt/gab/gaben/gegeben an|geb/gibt/gab/gaben/gegeben an|kündig bekannt|geb/gibt/gab/gaben/gegeben \
        mit|teil bestätig beklag droh signalisier verkünd zu|sicher bedauer \
        aus|sag klar|stell voraus|sag vorher|sag urteil ein|wend/wendet/wandte/wandten/gewandt an|deut hoff glaub
        qs: klag beschwer protestier verkünd besag kontere/kontert/konterte/konterten/gekontert bericht meld antwort äußer bemerk kommentier schilder verlaut bemängel monier kritisier twitter post frag zitier \
        frohlock witzel schimpf schwärm jubel spott ruf/ruft/rief/riefen/gerufen schrei/schreit/schrie/schrien/geschrien \
        brüll skandier hervor|heb/hebt/hob/hoben/gehoben aus|führ fest|stell fest|halt/hält/hielt/hielten/gehalten \
        dar|leg heraus|stell bilanzier fass/fasst/fasste/fassten/gefasst erinner vermeld vermut analysier \
        lob würdig sprech/spricht/sprach/sprachen/gesprochen begründ informier deut verweis/verweist/verwies/verwiesen/verwiesen \
        nach|frag appellier unk heiß/heißt/hieß/hießen/geheißen lauten/lautet/lautete/lauteten/gelautet \
        erkundig rechtfertig plädier prognostizier formulier zusammen|fass zu|stimm vor|les/liest/las/lasen/gelesen
        qsio: forder verlang an|mahn empfehl/empfiehlt/empfahl/empfahlen/empfohlen rat/rät/riet/rieten/geraten \
        vor|schlag/schlägt/schlug/schlugen/geschlagen an|reg
        sio: vor|werf/wirft/warf/warfen/geworfen auf|forder auf|ruf/ruft/rief/riefen/gerufen beschuldig bezichtig bitt/bittet/bat/baten/gebeten \
        erwart plan beabsichtig weiger bestreit/bestreitet/bestritt/bestritten/bestritten leugn dementier \
        beschließ/beschließt/beschloss/beschlossen/beschlossen entscheid/entscheidet/entschied/entschieden/entschieden \
        befürcht fürcht unterstell dräng erwäg/erwägt/erwog/erwogen/erwogen zu|sag einig beruf/beruft/berief/beriefen/berufen ab|streit/streitet/stritt/stritten/gestritten überleg entschließ/entschließt/entschloss/entschlossen/entschlossen verdächtig
        s: aus|rechn nach|denk/denkt/dachte/dachten/gedacht find/findet/fand/fanden/gefunden denk/denkt/dachte/dachten/gedacht rechn zweifel bezweifel schätz \
        wiss/weiß/wusste/wussten/gewusst an|nehm/nimmt/nahm/nahmen/genommen aus|geh/geht/ging/gingen/gegangen \
        hin|weis/weist/wies/wiesen/gewiesen aus|schließ/schließt/schloss/schlossen/geschlossen folger \
        spekulier nach|weis/weist/wies/wiesen/gewiesen prüf ergeb/ergibt/ergab/ergaben/ergeben zeig beleg \
        hervor|geh/geht/ging/gingen/gegangen ein|schätz poch beharr besteh/besteht/bestand/bestanden/bestanden \
        enthüll erfahr/erfährt/erfuhr/erfuhren/erfahren werf/wirft/warf/warfen/geworfen seh/sieht/sah/sahen/gesehen begreif/begreift/begriff/begriffen/begriffen
        o: verurteil begrüß ab|lehn zurück|weis/weist/wies/wiesen/gewiesen bezeichn nenn/nennt/nannte/nannten/genannt \
        beschreib/beschreibt/beschrieb/beschrieben/beschrieben rüg kritisier bestätig unterstütz befürwort würdig lob verteidig \
        charakterisier warn sprech/spricht/sprach/sprachen/gesprochen plädier appellier droh \
        an|kündig bekannt|geb/gibt/gab/gaben/gegeben aus|sprech/spricht/sprach/sprachen/gesprochen an|pranger \
        wert halt/hält/hielt/hielten/gehalten vergleich/vergleicht/verglich/verglichen/verglichen beklag bedauer beton fest|stell \
        an|greif/greift/griff/griffen/gegriffen attackier befürcht betracht aus|geh/geht/ging/gingen/gegangen
        """

    /// Adds every verb of the table, its forms spelled out, and gives those whose particle stands apart.
    static func add(to builder: inout LanguageBuilder) -> [String: [Language.SeparableVerb]] {
        var order: [String] = []
        var frames: [String: VerbFrames] = [:]
        for line in table.split(separator: "\n") {
            let halves = line.split(separator: ":", maxSplits: 1)
            guard halves.count == 2 else { continue }
            let taken = self.frames(halves[0])
            for verb in halves[1].split(separator: " ").map(String.init) {
                if frames[verb] == nil { order.append(verb) }
                frames[verb, default: []].formUnion(taken)
            }
        }
        var separable: [String: [Language.SeparableVerb]] = [:]
        for spelled in order {
            let halves = spelled.split(separator: "|", maxSplits: 1).map(String.init)
            let forms = self.forms(halves[halves.count - 1].split(separator: "/").map(String.init))
            guard halves.count == 2 else {
                builder.verb(String(spelled.prefix { $0 != "/" }), frames[spelled] ?? [], forms: forms)
                continue
            }
            let particle = halves[0]
            var joined = forms.map { (particle + $0.0, $0.1) }
            if let base = forms.first(where: { $0.1 == .base })?.0 { joined.append((particle + "zu" + base, .base)) }
            let index = builder.verb(particle + halves[1].prefix { $0 != "/" }, frames[spelled] ?? [], forms: joined)
            for (form, shapes) in forms {
                separable[form, default: []].append(
                    Language.SeparableVerb(particle: particle, entry: Language.VerbEntry(verb: index, forms: shapes)))
            }
        }
        return separable
    }

    private static func forms(_ parts: [String]) -> [(String, VerbForms)] {
        let stem = parts[0]
        guard parts.count < 5 else {
            let root =
                stem.hasSuffix("en") ? String(stem.dropLast(2)) : stem.hasSuffix("e") ? String(stem.dropLast()) : stem
            return [
                (parts[1], .third), (parts[2], .past), (parts[3], .past), (parts[4], .participle),
                (root + "e", .subjunctive), (root + "en", .base),
            ]
        }
        let joint = ["t", "d", "gn", "chn"].contains { stem.hasSuffix($0) } ? stem + "e" : stem
        let isBare =
            stem.hasSuffix("ier")
            || ["be", "er", "ver", "ent", "unter", "wieder", "prophe"].contains { stem.hasPrefix($0) }
        let plural = stem.hasSuffix("er") || stem.hasSuffix("el") ? stem + "n" : stem + "en"
        return [
            (joint + "t", .third), (joint + "te", .past), (joint + "ten", .past),
            ((isBare ? "" : "ge") + joint + "t", .participle),
            (stem + "e", .subjunctive), (plural, .base),
        ]
    }

    private static func frames(_ letters: Substring) -> VerbFrames {
        var result: VerbFrames = []
        for letter in letters {
            switch letter {
            case "q": result.formUnion([.quotation, .clause])
            case "s": result.insert(.clause)
            case "i": result.insert(.infinitive)
            case "o": result.insert(.object)
            default: break
            }
        }
        return result
    }
}
