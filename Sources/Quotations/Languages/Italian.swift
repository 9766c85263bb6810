extension Language {
    static let italian: Language = {
        var builder = LanguageBuilder()
        builder.add(
            """
            il lo la i gli le l' un uno una un' questo questa questi queste quel quello quella quei alcuni \
            alcune ogni nessun nessuno tutti tutte
            """, [.determiner, .common])
        builder.add("suo sua suoi sue mio mia nostro nostra vostro loro", [.possessive, .common])
        builder.add("lui egli", [.pronoun, .masculine, .common])
        builder.add("lei ella", [.pronoun, .feminine, .common])
        builder.add("loro essi", [.pronoun, .plural, .common])
        builder.add("ciò questo quello chi", [.pronoun, .common])
        builder.add("io tu noi voi", [.pronoun, .dialogue, .common])
        builder.add("mi ti ci vi si gli le lo li ne", [.object, .common])
        builder.add("che", [.complementizer, .relative, .common])
        builder.add("come perché quando dove cosa quanto quale", [.question, .common])
        builder.add(
            """
            di del dello della dei degli delle dell' a al allo alla ai agli alle all' da dal dalla dai dall' in \
            nel nello nella nei nelle nell' con su sul sulla sui sulle sull' per tra fra contro verso durante \
            dopo prima secondo senza
            """, [.preposition, .common])
        builder.add("e ed o ma né però quindi", [.conjunction, .common])
        builder.add("se mentre poiché siccome benché affinché", [.subordinator, .common])
        builder.add(
            """
            è sono era erano fu furono sarà saranno essere stato stata stati sia sarebbe
            """, [.be, .common])
        builder.add("ha hanno aveva avevano avrà ebbe avere abbia ho avrebbe", [.have, .common])
        builder.add("può possono deve devono vuole vogliono poteva doveva potrebbe", [.modal, .common])
        builder.add("non mai più", [.negation, .adverb, .common])
        builder.add(
            """
            anche poi ancora già inoltre infatti invece oggi ieri domani così infine sempre ieri_sera subito qui \
            là molto chiaramente
            """, [.adverb, .common])
        builder.add(
            """
            lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno \
            luglio agosto settembre ottobre novembre dicembre
            """, [.time, .common])
        builder.add("signor sig. signore", [.honorific, .masculine, .common])
        builder.add("signora sig.ra", [.honorific, .feminine, .common])
        builder.add("dott. prof. avv. on. ing. dr.", [.honorific, .common])
        builder.add(
            """
            presidente premier ministro ministra sindaco sindaca cancelliere cancelliera segretario segretaria \
            senatore senatrice deputato deputata governatore re regina papa direttore direttrice giudice \
            procuratore generale vicepremier capo leader
            """, [.title, .role])
        builder.add(
            """
            portavoce avvocato avvocata esperto esperta analista ricercatore ricercatrice professore \
            professoressa testimone uomo donna medico economista imprenditore allenatore autore attivista \
            diplomatico consigliere funzionario
            """, .role)
        builder.add(
            """
            esperti autorità analisti ricercatori manifestanti testimoni agenti ministri deputati avvocati \
            sindacati scienziati medici fonti investigatori cittadini
            """, .group)
        builder.add(
            """
            governo ministero polizia parlamento camera senato partito procura commissione unione onu nato \
            consiglio quirinale cremlino tribunale corte banca agenzia associazione sindacato esercito giornale \
            ansa azienda università quotidiano
            """, .organization)
        builder.add(
            """
            rapporto studio sondaggio comunicato indagine documento nota articolo lettera legge
            """, .document)
        builder.add("comunicato intervista conferenza discorso lettera nota messaggio", .occasion)
        builder.add(
            """
            italia roma milano francia parigi germania berlino spagna madrid ucraina kiev russia mosca polonia \
            varsavia europa cina pechino londra washington bruxelles
            """, .place)
        builder.add(
            """
            matteo giuseppe mario sergio silvio antonio carlo luigi marco paolo roberto francesco giovanni \
            enrico emmanuel volodymyr
            """, .maleName)
        builder.add(
            """
            giorgia elly maria anna laura chiara francesca giulia silvia ursula elena paola sara
            """, .femaleName)
        builder.add("di de del della la von van", .particle)
        builder.add("a detta di secondo stando", .common)
        VerbTable.add(
            """
            qso: dice,dicono,diceva,disse,dissero/detto,detta afferm- dichiar- spieg- spiega,spiegano assicur- \
            aggiunge,aggiungono,aggiunse,aggiungeva/aggiunto precis- ricord- annunci- sottoline- osserv- \
            conferm- rivel- denunci- critic- commen- comment- scrive,scrivono,scrisse,scriveva/scritto \
            risponde,rispondono,rispose,rispondeva/risposto replic- promette,promise/promesso \
            ammette,ammise/ammesso sostiene,sostengono,sosteneva,sostenne/sostenuto avverte,avvertì/avvertito \
            conclude,concluse/concluso insiste,insistette/insistito ribadisce,ribadì/ribadito \
            riferisce,riferì/riferito racconta,raccontano,raccontò/raccontato chiede,chiese,chiedono/chiesto \
            not- lament- ripete,ripeté/ripetuto chiarisce,chiarì/chiarito evidenzi- garant- garantisce/garantito \
            twitt- esclam- attacc- accus- grid- neg- esult- domand- rispondono aggiungono ribadiscono
            s: crede,credono,credeva/creduto pensa,pensano,pensava/pensato teme,temono,temeva/temuto \
            ritiene,ritengono,riteneva/ritenuto sa spera,sperano/sperato
            o: respinge,respinse/respinto condann- propone,propose/proposto difende,difese/difeso rifiut-
            qs1: credo,credevo penso,pensavo ritengo,ritenevo dico,dicevo,dissi scrivo,scrissi temo,temevo spero,speravo so,sapevo \
            sostengo,sostenevo affermo dichiaro ammetto riconosco ripeto prometto suppongo
            """,
            endings: (finite: ["a", "ano", "ava", "avano", "ò", "arono"], participles: ["ato", "ata", "ati", "ate"]),
            to: &builder)
        var language = Language(
            tag: "it", words: builder.words, verbs: builder.verbs, verbForms: builder.forms,
            abbreviations: ["on", "sig", "dott", "prof", "avv", "ing", "dr", "sen"],
            confidenceFactor: 1, capitalizesNouns: false)
        language.hasFreeOrder = true
        language.dropsPronouns = true
        language.elisions = [
            "l'", "d'", "un'", "dell'", "all'", "dall'", "nell'", "sull'", "c'", "s'", "n'", "m'", "t'", "quell'",
            "quest'", "com'", "cos'",
        ]
        language.accordingPhrases = [["secondo"], ["a", "detta", "di"], ["stando", "a"]]
        language.andWords = ["e", "ed"]
        language.firstPerson = ["io"]
        language.bylineWords = ["di"]
        language.genreWords = ["un", "commento", "editoriale", "opinione", "analisi", "testo"]
        language.askingVerbs = ["chied", "chies", "domand"]
        language.phrasePrepositions = [
            "di", "del", "dello", "della", "dei", "degli", "delle", "dell'", "d'", "a", "al", "alla", "in", "per",
        ]
        language.asWords = ["come"]
        language.attributesInside = true
        return language
    }()
}
