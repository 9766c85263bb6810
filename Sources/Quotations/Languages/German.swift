extension Language {
    static let german: Language = {
        var builder = LanguageBuilder()
        builder.add(
            "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes jeden kein keine keinen keinem keiner mehrere viele einige zahlreiche alle allen aller beide beiden manche jene jener jenes",
            [.determiner, .common])
        builder.add(
            "sein seine seinen seinem seiner seines mein meine unser unsere unseren euer", [.possessive, .common])
        builder.add("ihr ihre ihren ihrem ihrer ihres", [.possessive, .common])
        builder.add("er", [.pronoun, .masculine, .common])
        builder.add("sie", [.pronoun, .feminine, .common])
        builder.add(
            "es man dies das dieser diese jener jene letztere letzterer letzteres erstere ersterer viele einige andere beide manche",
            [.pronoun, .common])
        builder.add("ich wir du", [.pronoun, .dialogue, .common])
        builder.add("ihm ihn ihnen uns mir mich sich euch", [.object, .common])
        builder.add("dass daß", [.complementizer, .common])
        builder.add("welches welchem welchen deren dessen denen", [.relative, .common])
        builder.add("was wie warum ob wann wo wer wen wem welche welcher", [.question, .common])
        builder.add(
            "gegenüber innerhalb außerhalb anlässlich angesichts aufgrund bezüglich hinsichtlich mithilfe statt anstatt dank per pro binnen als von in im an am auf zu zum zur für mit bei beim nach aus über unter vor während durch gegen um seit bis ohne zwischen wegen laut zufolge gemäß trotz neben hinter ab vom ins ans",
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
            "auch dann noch nun jetzt bereits schon nur zudem außerdem weiter weiterhin ferner jedoch allerdings dagegen daraufhin später zuvor zunächst gestern heute morgen wieder immer ebenfalls dabei dazu damals deshalb daher demnach so hier dort hingegen gleichzeitig ausdrücklich erneut zugleich schließlich unterdessen inzwischen indessen indes mittlerweile hierzu hierbei darauf daran davon dafür darüber damit dazu darin daraus danach gerade lange gerne gern beinahe alleine allein sogar selbst eher etwa rund knapp fast kaum sehr ganz bisher bislang kürzlich jüngst vorerst heutzutage morgens abends offenbar möglicherweise vermutlich wahrscheinlich angeblich mehrfach öffentlich wörtlich lediglich zwar ja eben vielmehr wieder wiederum seitdem seither zurzeit derzeit jetzt trotzdem dennoch sonst anschließend abschließend einmal nochmals",
            [.adverb, .common])
        builder.add(
            "anfang mitte ende montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember uhr montagabend sonntagabend dienstagabend mittwochabend donnerstagabend freitagabend",
            [.time, .common])
        builder.add("herr herrn", [.honorific, .masculine, .common])
        builder.add("frau", [.honorific, .feminine, .common])
        builder.add("dr. prof. dr", [.honorific, .common])
        let titles = """
            präsident präsidenten präsidentin kanzler kanzlers kanzlerin minister ministers ministern ministerin \
            ministerpräsident ministerpräsidenten ministerpräsidentin premierminister premierministers premierministerin \
            premier staatschef regierungschef regierungschefin bürgermeister bürgermeisters bürgermeisterin \
            staatsanwalt staatsanwältin richter richters richterin sprecher sprechers sprecherin generalsekretär generalsekretärs \
            generalsekretärin sekretär vorsitzende vorsitzender vorsitzenden chef chefs chefin direktor direktors direktorin \
            trainer trainers trainerin general senator senators senatorin gouverneur gouverneurs gouverneurin könig königs königin \
            papst papstes bischof bischofs erzbischof kardinal professor professorin geschäftsführer geschäftsführers \
            geschäftsführerin kommissar kommissarin beauftragte beauftragter beauftragten botschafter botschafterin prinz prinzessin \
            diktator landrat landrätin kandidat kandidaten kandidatin manager managerin vorstand vize amtsinhaber pfarrer \
            abgeordnete abgeordneter abgeordneten politiker politikers politikerin anwalt anwältin chefredakteur
            """
        let roles = """
            vertreter vertreters vertreterin experte experten expertin augenzeuge augenzeugen zeuge zeugin wissenschaftler \
            wissenschaftlers wissenschaftlerin forscher forscherin journalist journalisten journalistin reporter reporterin leiter \
            leiters leiterin autor autors autorin mann mannes frau opfer beamter beamte beamten mitarbeiter mitarbeiters \
            mitarbeiterin mitglied mitglieds obmann analyst analysten analystin historiker historikerin ökonom ökonomin berater \
            beraterin künstler künstlerin sänger sängerin schauspieler schauspielerin regisseur regisseurin \
            lehrer lehrerin arzt ärztin polizist polizistin bauer soldat schüler schülerin fahrer fahrerin moderator moderatorin \
            gründer gründerin besitzer inhaber inhaberin betreiber betreiberin vater mutter sohn tochter bruder schwester ehemann \
            kollege kollegin bewohner bewohnerin ermittler ermittlerin diplomat diplomatin offizier gutachter gutachterin redakteur \
            redakteurin psychologe psychologin virologe virologin aktivist aktivistin unternehmer unternehmerin investor
            """
        let groups = """
            experten beobachter kritiker vertreter vertretern vertreterinnen behörden demonstranten augenzeugen zeugen wissenschaftler \
            forscher ärzte anwälte parteien gewerkschaften umweltschützer medien grünen grüne linke linken sozialdemokraten \
            republikaner demokraten liberalen veranstalter angehörige anwohner ermittler bürger menschen leute politiker abgeordnete \
            bewohner mitglieder teilnehmer organisatoren gegner befürworter anhänger unternehmen verbände regierungen kreise kreisen \
            quellen händler investoren analysten historiker eltern schüler studenten studierende lehrer bauern arbeitgeber arbeitnehmer \
            tierschützer datenschützer verbraucherschützer naturschützer aktivisten rebellen aufständische islamisten taliban christdemokraten
            """
        let organizations = """
            regierung ministerium ministeriums polizei gericht gerichts gerichtshof staatsanwaltschaft partei unternehmen unternehmens \
            konzern konzerns firma verband verbands verbandes gewerkschaft organisation universität hochschule institut instituts \
            behörde kommission parlament parlaments bundestag bundestages bundestags bundesrat fraktion zeitung sender senders agentur \
            verein vereins stiftung opposition militär armee feuerwehr amt amtes bund senat union koalition komitee verwaltung \
            gesellschaft kammer vereinigung hilfswerk kinderhilfswerk ministerien rat kirche bank zentralbank klinik krankenhaus magazin magazins blatt portal presse redaktion stadt \
            gemeinde landkreis bundesland bündnis bewegung initiative club klub liga akademie botschaft delegation armeeführung \
            geschäftsführung führung spitze leitung vorstand ausschuss gremium kreml weiße pentagon vatikan allianz miliz junta \
            cdu csu spd fdp npd afd bsw dpa reuters afp ap spiegel bild zdf ard ndr wdr mdr swr rbb bbc cnn nato uno un eu fbi cia \
            google microsoft apple wikipedia greenpeace amnesty nasa esa iaeo imf iwf who ezb opec unicef vw bmw bahn lufthansa
            """
        let documents = """
            schätzung schätzungen stellungnahme planungen planung berechnungen auskunft auskünften schilderung schilderungen \
            auffassung aussagen aussage einschätzung einschätzungen darstellung erkenntnissen worten bekunden vermutungen bericht \
            berichts berichte berichten studie studien umfrage umfragen angaben angabe informationen information mitteilung \
            mitteilungen erklärung erklärungen meldung meldungen untersuchung untersuchungen ansicht meinung statistik statistiken \
            gutachten urteil brief schreiben dokument gesetz protokoll unterlagen dokumente analyse prognose prognosen überzeugung \
            kenntnissen ermittlungen vorhersage vorhersagen erfahrungen recherchen hochrechnung hochrechnungen gerüchten stand plan plänen
            """
        builder.add(titles, [.title, .role])
        builder.add(roles, .role)
        builder.add(groups, .group)
        builder.add(organizations, .organization)
        builder.add(documents, .document)
        builder.add(
            "interview gespräch pressekonferenz rede erklärung mitteilung pressemitteilung brief stellungnahme",
            .occasion)
        builder.add(
            "deutschland österreich schweiz frankreich italien spanien polen russland ukraine usa großbritannien china japan iran irak israel syrien türkei berlin münchen hamburg köln wien paris london moskau washington kiew kyjiw brüssel europa afghanistan pakistan nordkorea südkorea bayern hessen sachsen niedersachsen nordrhein-westfalen thüringen brandenburg saarland sachsen-anhalt schleswig-holstein rheinland-pfalz baden-württemberg bremen stuttgart dresden leipzig frankfurt düsseldorf hannover bonn teheran jerusalem peking tokio rom madrid warschau prag budapest athen ankara kairo bagdad damaskus thailand indien indonesien ägypten libyen griechenland ungarn rumänien serbien kosovo schweden norwegen dänemark finnland niederlande belgien portugal irland kanada mexiko brasilien australien neuseeland taiwan weißrussland belarus georgien",
            .place)
        builder.add(
            "angela ursula annalena andrea anna anne anja antje astrid beate bettina birgit brigitte carola charlotte christa christiane claudia christine condoleezza cornelia dagmar doris edith elena elisabeth elke emma erika eva evelyn franziska gabriele gerda gisela hannelore hanna heide heidemarie heike helga ilse inge ingrid irene jana jutta julia karin katja katrin katharina kathrin kerstin kirsten klara kristina laura lena lisa luise manuela margarete margot maria marie marion marlene martina melanie monika nadine nancy natalie nicole nina olga petra renate rita rosa ruth sabine sandra sara sarah silke silvia simone sofia sonja sophie stefanie susanne svenja tanja theresa ulla ulrike ute vera veronika barbara hillary michelle benita edelgard katarina giorgia ursula",
            .femaleName)
        builder.add(
            "achim adam adolf albert alexander alfred ali andreas anton armin arno arthur august axel ben benedikt benjamin benno bernd bernhard björn bodo boris bruno carl carsten christian christoph christopher claus clemens cem daniel david detlef dieter dietmar dirk donald dmitri eberhard eckart edmund eduard egon emil emmanuel erich erik ernst erwin fabian felix ferdinand florian franz frank frank-walter fred friedrich fritz gabriel georg gerald gerd gerhard gernot gregor guido günter günther gustav hannes hans harald hartmut heiko heiner heinrich heinz helge helmut henning henry herbert hermann holger horst hubert hubertus hugo ingo jakob james jan jens jim joachim jochen joe john johannes jonas jörg josef joschka joseph jürgen jean kai karl kevin klaus konrad kurt lars leo leon lorenz lothar ludwig lukas lutz manfred marc marcel marco marcus mario mark markus martin mathias matthias max maximilian michael moritz nicolas niklas nikolaus nils norbert olaf ole oliver oskar otto pascal patrick paul peter philipp pierre rainer ralf ralph reiner reinhard reinhold richard rico robert roland rolf roman ronald rüdiger rudolf sebastian siegfried sigmar silvio simon stanislaw stefan steffen stephan steve sven theo theodor thomas thorsten tilman tim timo tobias tom tony torsten udo ulf uli ulrich uwe viktor volker walter werner wilfried wilhelm willi willy winfried wladimir wolf wolfgang wolfram george jacques josé kofi ban barack nikolai sergej recep michail muammar mahmud juri",
            .maleName)
        builder.add("von van de zu zur der den del di bin al", .particle)
        builder.add("laut zufolge gemäß", .according)
        builder.add(
            "kam kommen ging gehen gab geben steht stand stehen liegt lag bleibt blieb führt führte macht machte nahm nimmt hält hielt findet fand sah sieht begann beginnt starb sterben starben kostet ließ wollte wollten müsste gilt galt trat tritt verlor erhielt wies weist nannte zog zieht",
            .verb)
        // Ends of surnames, or of words for things: "Hartmann", "Autobahn".
        let surnameEnds: Set<Substring> = [
            "mann", "mannes", "bauer", "richter", "richters", "vater", "mutter", "könig", "königs", "frau", "opfer",
            "prinz", "bahn",
            "bund", "bild", "spiegel", "stand", "plan", "plänen", "blatt", "bruder", "sohn", "stadt", "brief", "kreise",
            "kreisen",
            "amtes", "urteil", "arzt", "meister", "klinik", "gesetz", "weiße", "linke", "linken", "grüne", "rede",
        ]
        var compounds: [String: WordClass] = [:]
        let known: [(String, WordClass)] = [
            (documents, .document), (organizations, .organization), (groups, .group), (roles, .role),
            (titles, [.title, .role]),
        ]
        for (list, classes) in known {
            for word in list.split(whereSeparator: \.isWhitespace) where word.count > 3 && !surnameEnds.contains(word) {
                compounds[String(word)] = classes
            }
        }
        let separable = GermanVerbs.add(to: &builder)
        builder.verb("bekannt", .clause, forms: [("bekannt", .participle)])
        var language = Language(
            tag: "de", words: builder.words, verbs: builder.verbs, verbForms: builder.forms,
            abbreviations: Set(
                "dr prof z.b u.a d.h bzw ca nr st usw vgl str mio mrd abs art jh jan feb aug sept okt nov dez".split(
                    separator: " "
                ).map(String.init)),
            confidenceFactor: 1,
            capitalizesNouns: true)
        language.separableVerbs = separable
        language.compoundEnds = compounds
        language.firstPerson = ["ich"]
        language.bylineWords = ["von"]
        language.genreWords = [
            "kommentar", "gastbeitrag", "kolumne", "essay", "analyse", "bericht", "text", "interview", "ein", "eine",
        ]
        language.askingVerbs = ["frag", "nachfrag", "erkundig"]
        return language
    }()
}
