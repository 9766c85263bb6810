extension Language {
    static let german: Language = {
        var builder = LanguageBuilder()
        builder.add(
            "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes jeden kein keine keinen keinem keiner mehrere viele einige zahlreiche alle beide",
            [.determiner, .common])
        builder.add(
            "sein seine seinen seinem seiner seines mein meine unser unsere unseren euer", [.possessive, .common])
        builder.add("ihr ihre ihren ihrem ihrer ihres", [.possessive, .common])
        builder.add("er", [.pronoun, .masculine, .common])
        builder.add("sie", [.pronoun, .feminine, .common])
        builder.add("es man dies das dieser diese viele einige andere beide", [.pronoun, .common])
        builder.add("ich wir du", [.pronoun, .dialogue, .common])
        builder.add("ihm ihn ihnen uns mir mich sich euch", [.object, .common])
        builder.add("dass daß", [.complementizer, .common])
        builder.add("was wie warum ob wann wo wer wen wem welche welcher", [.question, .common])
        builder.add(
            "innerhalb außerhalb anlässlich angesichts aufgrund bezüglich hinsichtlich mithilfe statt anstatt dank per pro binnen als von in im an am auf zu zum zur für mit bei beim nach aus über unter vor während durch gegen um seit bis ohne zwischen wegen laut zufolge gemäß trotz neben hinter ab vom ins ans",
            [.preposition, .common])
        builder.add("und oder aber sondern sowie doch denn", [.conjunction, .common])
        builder.add("weil wenn während obwohl nachdem bevor damit da als sodass falls indem", [.subordinator, .common])
        builder.add("ist sind war waren sei seien wäre wären bin gewesen", [.be, .common])
        builder.add("hat haben hatte hatten habe hätte hätten gehabt", [.have, .common])
        builder.add(
            "wird werden wurde wurden werde würde würden worden kann können könnte könnten könne soll sollen sollte sollten solle muss müssen müsse müsste müssten will wollen wolle wollte wollten darf dürfen dürfe mag möchte möchten",
            [.modal, .common])
        builder.add("nicht nie niemals", [.negation, .adverb, .common])
        builder.add(
            "auch dann noch nun jetzt bereits schon nur zudem außerdem weiter weiterhin ferner jedoch allerdings dagegen daraufhin später zuvor zunächst gestern heute morgen wieder immer ebenfalls dabei dazu damals deshalb daher demnach so hier dort am_ gegenüber hingegen gleichzeitig ausdrücklich erneut zugleich schließlich unterdessen inzwischen",
            [.adverb, .common])
        builder.add(
            "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember uhr montagabend sonntagabend dienstagabend mittwochabend donnerstagabend freitagabend",
            [.time, .common])
        builder.add("herr herrn", [.honorific, .masculine, .common])
        builder.add("frau", [.honorific, .feminine, .common])
        builder.add("dr. prof. dr", [.honorific, .common])
        builder.add(
            "präsident präsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin innenminister innenministerin außenminister außenministerin finanzminister verteidigungsminister justizminister justizministerin gesundheitsministerin umweltminister wirtschaftsminister bundesinnenminister bundesaußenminister bundesfinanzminister ministerpräsident ministerpräsidentin premierminister premierministerin regierungschef staatspräsident us-präsident bundespräsident bürgermeister oberbürgermeister staatsanwalt oberstaatsanwalt richter sprecher sprecherin regierungssprecher pressesprecher polizeisprecher generalsekretär parteichef vorsitzende vorsitzender chef chefin fraktionschef fraktionsvorsitzende fraktionsvorsitzender direktor trainer general senator gouverneur könig königin papst bischof professor außenministerin landeschef vorstandschef geschäftsführer us-außenministerin us-außenminister",
            [.title, .role])
        builder.add(
            "sprecher sprecherin vertreter experte expertin augenzeuge zeuge anwalt politiker politikerin abgeordneter abgeordnete präsident wissenschaftler forscher journalist reporter reporterin leiter leiterin autor richter mann frau opfer beamter regierungsbeamter mitarbeiter vorsitzende vorsitzender",
            .role)
        builder.add(
            "experten beobachter kritiker politiker vertreter behörden polizei demonstranten augenzeugen wissenschaftler forscher ärzte anwälte abgeordnete parteien gewerkschaften umweltschützer medien grünen sozialdemokraten republikaner demokraten veranstalter angehörige anwohner ermittler sprecher mitarbeiter bürger opposition menschen",
            .group)
        builder.add(
            "regierung bundesregierung ministerium innenministerium außenministerium verteidigungsministerium justizministerium polizei gericht staatsanwaltschaft partei unternehmen konzern firma verband gewerkschaft organisation universität institut behörde kommission eu-kommission parlament bundestag bundesrat fraktion zeitung sender fernsehsender agentur nachrichtenagentur verein stiftung cdu csu spd fdp npd dpa reuters afp ap spiegel bild zdf ard ndr wdr bbc cnn nato uno un eu fbi cia bund senat weiße opposition militär armee feuerwehr amt bundesamt bundesgerichtshof bundesverfassungsgericht oberlandesgericht landgericht amtsgericht wikipedia google microsoft",
            .organization)
        builder.add(
            "schätzung stellungnahme planungen berechnungen auskunft schilderung kenntnissen auffassung aussagen einschätzung zeugenaussagen agenturmeldungen darstellung agenturangaben erkenntnissen worten bekunden vermutungen medienbericht bericht berichte berichten studie umfrage angaben angabe informationen mitteilung pressemitteilung erklärung presseerklärung aussage aussagen meldung meldungen medienberichte medienberichten medienangaben zeitungsbericht zeitungsberichten polizeiangaben presseberichten schätzungen untersuchung untersuchungen ansicht meinung statistik gutachten urteil brief schreiben dokument gesetz",
            .document)
        builder.add(
            "interview gespräch pressekonferenz rede erklärung mitteilung pressemitteilung brief stellungnahme",
            .occasion)
        builder.add(
            "deutschland österreich schweiz frankreich italien spanien polen russland ukraine usa großbritannien china japan iran irak israel syrien türkei berlin münchen hamburg köln wien paris london moskau washington kiew brüssel europa afghanistan pakistan nordkorea südkorea bayern hessen sachsen niedersachsen nordrhein-westfalen",
            .place)
        builder.add(
            "angela ursula annalena andrea anna brigitte claudia christine condoleezza elisabeth eva gabriele hannelore heidemarie helga ingrid julia karin katrin maria marion martina monika petra renate sabine sigrid silke susanne ulla ute barbara hillary michelle benita ilse edelgard zypries",
            .femaleName)
        builder.add(
            "gerhard joschka otto wolfgang peter hans franz frank-walter frank walter olaf friedrich christian markus guido horst helmut johannes jürgen karl klaus konrad kurt ludwig manfred martin matthias michael norbert oskar paul philipp rainer ralf roland rudolf sigmar stefan stephan thomas torsten uwe volker werner wilhelm wladimir dmitri george tony jacques nicolas josé silvio kofi ban barack john david robert bernd dieter edmund erwin ernst günter günther heiner heinz holger jan jens jörg josef lothar max oliver udo ulrich willy bernhard andreas alexander daniel sebastian tobias",
            .maleName)
        builder.add("von van de zu der den del di bin al", .particle)
        builder.add("laut zufolge gemäß", .according)
        builder.add(
            "kam kommen ging gehen gab geben steht stand stehen liegt lag bleibt blieb führt führte macht machte nahm nimmt hält hielt findet fand sah sieht begann beginnt starb starben kostet ließ",
            .verb)
        GermanVerbs.add(to: &builder)
        return Language(
            tag: "de", words: builder.words, verbs: builder.verbs, verbForms: builder.forms,
            abbreviations: Set(
                "dr prof z.b u.a d.h bzw ca nr st usw vgl str mio mrd abs art jh jan feb aug sept okt nov dez".split(
                    separator: " "
                ).map(String.init)),
            confidenceFactor: 0.65,
            capitalizesNouns: true)
    }()
}
