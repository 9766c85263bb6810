/// The German verbs of saying and thinking; a regular one by its stem, a strong one with its forms.
enum GermanVerbs {
    /// Stems of regular verbs that introduce quotations and clauses: "sagt", "sagte", "sagten", "gesagt".
    static let regular = """
        sag erklär betont meint ergänzt berichtet kritisiert warnt fordert behauptet glaub vermut versicher kündigt antwortet fragt \
        argumentier begründet bestätigt bemerkt bekräftig äußer mein forder warn frag antwort bericht behaupt vermut begründ \
        bestätig ergänz beton erinner kommentier verlang hoff erwart fürcht befürcht beklag lob appellier prognostizier \
        spekulier twitter wiederhol verkünd versprech unterstreich resümier erwider entgegn stell teil kündig weiger plan \
        protestier verurteil bezeichn nenn beschuldig wert räum deut droh schätz rechn kritisier schilder zeig präzisier \
        meld zitier erläuter würdig füg merk zweifl bezweifl ablehn lehn signalisier informier mahn verteidig rechtfertig erzähl vermeld beteuer dank gratulier \
        konstatier beschwer entgegn empfehl fordert verkünd stimm setz veröffentlich bericht vermut \
        unterstütz begrüß bedauer bemängel moniert monier rüg interpretier vertret dementier
        """

    /// Strong verbs: lemma, third person, past, past plural, participle, subjunctive.
    static let strong = """
        schreib/schreibt/schrieb/schrieben/geschrieben/schreibe sprech/spricht/sprach/sprachen/gesprochen/spreche \
        nenn/nennt/nannte/nannten/genannt/nenne heiß/heißt/hieß/hießen/geheißen/heiße weis/weist/wies/wiesen/gewiesen/weise \
        geb/gibt/gab/gaben/gegeben/gebe find/findet/fand/fanden/gefunden/finde denk/denkt/dachte/dachten/gedacht/denke \
        ruf/ruft/rief/riefen/gerufen/rufe versprech/verspricht/versprach/versprachen/versprochen/verspreche \
        schließ/schließt/schloss/schlossen/geschlossen/schließe werf/wirft/warf/warfen/geworfen/werfe \
        lehn/lehnt/lehnte/lehnten/abgelehnt/lehne seh/sieht/sah/sahen/gesehen/sehe halt/hält/hielt/hielten/gehalten/halte \
        geh/geht/ging/gingen/gegangen/gehe widersprech/widerspricht/widersprach/widersprachen/widersprochen/widerspreche \
        unterstreich/unterstreicht/unterstrich/unterstrichen/unterstrichen/unterstreiche wiss/weiß/wusste/wussten/gewusst/wisse \
        beschreib/beschreibt/beschrieb/beschrieben/beschrieben/beschreibe heb/hebt/hob/hoben/hervorgehoben/hebe \
        rat/rät/riet/rieten/geraten/rate gesteh/gesteht/gestand/gestanden/gestanden/gestehe \
        empfehl/empfiehlt/empfahl/empfahlen/empfohlen/empfehle schlag/schlägt/schlug/schlugen/vorgeschlagen/schlage \
        entscheid/entscheidet/entschied/entschieden/entschieden/entscheide beschließ/beschließt/beschloss/beschlossen/beschlossen/beschließe \
        mitteil/mitteilt/mitteilte/mitteilten/mitgeteilt/mitteile bekanntgeb/bekanntgibt/bekanntgab/bekanntgaben/bekanntgegeben/bekanntgebe \
        ankündig/ankündigt/ankündigte/ankündigten/angekündigt/ankündige hinweis/hinweist/hinwies/hinwiesen/hingewiesen/hinweise \
        aufforder/auffordert/aufforderte/aufforderten/aufgefordert/auffordere bestreit/bestreitet/bestritt/bestritten/bestritten/bestreite
        """

    static func add(to builder: inout LanguageBuilder) {
        for entry in strong.split(separator: " ") {
            let parts = entry.split(separator: "/").map(String.init)
            guard parts.count == 6 else { continue }
            builder.verb(
                parts[0], [.quotation, .clause, .object],
                forms: [
                    (parts[1], .third), (parts[2], .past), (parts[3], .past), (parts[4], .participle),
                    (parts[5], .subjunctive),
                    (parts[0] + "en", .base), (parts[0] + "end", .gerund),
                ])
        }
        for stem in regular.split(separator: " ").map(String.init) where !stem.hasSuffix("nt") || stem == "mein" {
            let joint =
                stem.hasSuffix("t") || stem.hasSuffix("d") || stem.hasSuffix("gn") || stem.hasSuffix("chn")
                ? stem + "e" : stem
            let plain = stem.hasSuffix("er") ? stem + "n" : stem + "en"
            let bare = stem.hasSuffix("ier") || ["be", "er", "ver", "ent"].contains { stem.hasPrefix($0) }
            builder.verb(
                stem, [.quotation, .clause, .object],
                forms: [
                    (joint + "t", .third), (joint + "te", .past), (joint + "ten", .past),
                    ((bare ? "" : "ge") + joint + "t", .participle),
                    (plain, .base), (stem + "end", .gerund), (stem + "e", .subjunctive),
                ])
        }
    }
}
