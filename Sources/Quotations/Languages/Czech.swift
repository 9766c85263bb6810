extension Language {
    static let czech: Language = {
        var builder = LanguageBuilder()
        builder.add(
            "ten ta to ti ty tento tato toto tyto každý každá všichni všechny některé někteří několik žádný celý",
            [.determiner, .common])
        builder.add("jeho její jejich můj moje náš naše váš svůj svá své svého svých", [.possessive, .common])
        builder.add("on", [.pronoun, .masculine, .common])
        builder.add("ona", [.pronoun, .feminine, .common])
        builder.add("oni ony", [.pronoun, .plural, .common])
        builder.add("ono kdo to", [.pronoun, .common])
        builder.add("já ty my vy", [.pronoun, .dialogue, .common])
        builder.add("mu jí jim mi nám vám se si ho ji mě nás jej", [.object, .common])
        builder.add("že aby", [.complementizer, .common])
        builder.add("který která které kteří jenž jež", [.relative, .common])
        builder.add("jak proč kdy kde kolik zda jestli co", [.question, .common])
        builder.add(
            "v ve na z ze do od o pro pod nad při přes po před mezi bez proti během vůči u k ke s",
            [.preposition, .common])
        builder.add("a i nebo ale však ani", [.conjunction, .common])
        builder.add("pokud protože přestože ačkoli když dokud neboť zatímco", [.subordinator, .common])
        builder.add("je jsou byl byla bylo byli byly bude budou být jsem jsme", [.be, .common])
        builder.add("může mohou musí měl měla mohl mohla chce chtějí", [.modal, .common])
        builder.add("ne nikdy", [.negation, .adverb, .common])
        builder.add(
            "také rovněž nyní už ještě pak dříve včera dnes zítra zde tam proto navíc velmi znovu dále dodatečně",
            [.adverb, .common])
        builder.add(
            """
            pondělí úterý středu čtvrtek pátek sobotu neděli ledna února března dubna května června července srpna září října \
            listopadu prosince ráno večer
            """, [.time, .common])
        builder.add("pan", [.honorific, .masculine, .common])
        builder.add("paní", [.honorific, .feminine, .common])
        builder.add("dr. prof. ing. mudr. judr. mgr.", [.honorific, .common])
        builder.add(
            """
            prezident prezidentka premiér premiérka ministr ministryně kancléř kancléřka šéf šéfka starosta starostka primátor \
            primátorka poslanec poslankyně senátor senátorka generál král královna papež ředitel ředitelka tajemník prokurátor \
            soudce soudkyně velvyslanec předseda předsedkyně místopředseda místopředsedkyně hejtman hejtmanka náměstek náměstkyně
            """, [.title, .role])
        builder.add(
            """
            mluvčí zástupce zástupkyně advokát advokátka expert expertka analytik analytička odborník vědec vědkyně profesor \
            svědek muž žena lékař lékařka ekonom ekonomka trenér autor autorka aktivista diplomat poradce politik novinář novinářka \
            obchodník podnikatel majitel manažer policista
            """, .role)
        builder.add(
            "experti odborníci úřady analytici vědci demonstranti svědci policisté ministři poslanci právníci lékaři zdroje obyvatelé",
            .group)
        builder.add(
            """
            vláda ministerstvo policie parlament sněmovna senát strana prokuratura komise unie osn nato kreml soud banka agentura \
            sdružení svaz armáda noviny deník čtk univerzita úřad firma společnost podnik ods čssd ano kdu-čsl
            """, .organization)
        builder.add("zpráva studie průzkum prohlášení komuniké dokument článek dopis zákon", .document)
        builder.add("prohlášení rozhovoru konferenci projevu dopise", .occasion)
        builder.add(
            "česko česká praha praze brno brně ostrava slovensko polsko německo berlín rusko moskva ukrajina kyjev evropa brusel londýn usa",
            .place)
        builder.add(
            "jan jiří petr pavel josef martin tomáš jaroslav miroslav zdeněk václav michal františek jakub milan karel lukáš david vladimír ondřej andrej bohuslav miloš vojtěch marek adam",
            .maleName)
        builder.add(
            "jana marie eva hana anna lenka kateřina věra lucie alena petra veronika jaroslava tereza martina jitka helena ivana zuzana markéta",
            .femaleName)
        builder.add("podle názoru slov jak uvedl", .common)
        VerbTable.add(
            """
            qso: řek- říká,říkají řekl,řekla,řekli uved- uvedl,uvedla,uvedli,uvádí prohlási- prohlašuje doda- dodává dodal,dodala \
            sděli- sděluje oznámi- oznamuje vysvětli- vysvětluje potvrdi- potvrzuje tvrdi- tvrdí upozorni- upozorňuje připomně- \
            připomněl,připomněla,připomíná zdůrazni- zdůrazňuje odpovědě- odpovídá napsa- píše slíbi- slibuje přizna- přiznává \
            varova- varuje míni- míní soudi- soudí poznamena- poznamenává konstatova- konstatuje zeptal,zeptala ptá vyjádřil,vyjádřila \
            komentova- komentuje okomentova- citova- podotk- podotkl,podotkla,podotýká doplni- doplňuje kritizova- kritizuje \
            vzkáza- vzkazuje prohlasi- ujisti- ujišťuje popsa- popisuje informova- informuje
            s: mysli- myslí domníva- domnívá věři- věří obává očekává doufá ví
            o: odmítl,odmítla,odmítá odsoudi- odsuzuje podpoři- podporuje obvini-
            qs1: myslím domnívám věřím říkám tvrdím doufám vím píšu přiznávám uznávám opakuji opakuju slibuji předpokládám \
            soudím obávám
            """,
            endings: (finite: ["l", "la", "lo", "li", "ly"], participles: []), to: &builder)
        var language = Language(
            tag: "cs", words: builder.words, verbs: builder.verbs, verbForms: builder.forms,
            abbreviations: [
                "např", "tzv", "atd", "dr", "prof", "ing", "mgr", "judr", "mudr", "č", "ul", "mil", "mld", "tis", "kč",
                "hod", "st",
            ],
            confidenceFactor: 1, capitalizesNouns: false)
        language.hasFreeOrder = true
        language.dropsPronouns = true
        language.inflectsNames = true
        language.accordingPhrases = [["podle", "slov"], ["podle", "názoru"], ["podle"], ["dle"]]
        language.asWords = ["jak"]
        language.andWords = ["a", "i"]
        language.firstPerson = ["já"]
        language.genreWords = ["autor", "autorka", "text", "názor", "komentář"]
        language.askingVerbs = ["ptá", "zept"]
        language.phrasePrepositions = []
        language.marksSpeechByDash = true
        language.attributesInside = true
        return language
    }()
}
