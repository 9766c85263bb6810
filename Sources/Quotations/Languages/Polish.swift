extension Language {
    static let polish: Language = {
        var builder = LanguageBuilder()
        builder.add(
            """
            ten ta to te ci tego tej tych każdy każda wszyscy wszystkie niektóre niektórzy kilka żaden cały cała
            """, [.determiner, .common])
        builder.add(
            """
            jego jej ich mój moja nasz nasza wasz swój swoja swoje swoich swojej swojego
            """, [.possessive, .common])
        builder.add("on", [.pronoun, .masculine, .common])
        builder.add("ona", [.pronoun, .feminine, .common])
        builder.add("oni one", [.pronoun, .plural, .common])
        builder.add("ono kto to", [.pronoun, .common])
        builder.add("ja ty my wy", [.pronoun, .dialogue, .common])
        builder.add("mu im mi nam wam się siebie sobie go ją mnie nas", [.object, .common])
        builder.add("że iż żeby aby by", [.complementizer, .common])
        builder.add("który która które którzy którego której", [.relative, .common])
        builder.add("jak dlaczego kiedy gdzie ile czy co", [.question, .common])
        builder.add(
            """
            w we na z ze do od o dla za pod nad przy przez po przed między bez przeciw wśród podczas wobec u
            """, [.preposition, .common])
        builder.add("i oraz lub albo ale a jednak", [.conjunction, .common])
        builder.add("jeśli bo ponieważ chociaż choć gdy dopóki gdyż", [.subordinator, .common])
        builder.add("jest są był była było byli były będzie będą być", [.be, .common])
        builder.add("może mogą musi muszą powinien powinna mógł mogła", [.modal, .common])
        builder.add("nie nigdy ani", [.negation, .adverb, .common])
        builder.add(
            """
            także również teraz już jeszcze potem wcześniej wczoraj dziś dzisiaj jutro tutaj tam dlatego ponadto \
            bardzo znowu też
            """, [.adverb, .common])
        builder.add(
            """
            poniedziałek wtorek środę czwartek piątek sobotę niedzielę stycznia lutego marca kwietnia maja \
            czerwca lipca sierpnia września października listopada grudnia rano wieczorem
            """, [.time, .common])
        builder.add("pan", [.honorific, .masculine, .common])
        builder.add("pani", [.honorific, .feminine, .common])
        builder.add("dr prof. płk gen. ks.", [.honorific, .common])
        builder.add(
            """
            prezydent premier minister ministra minister kanclerz szef szefowa burmistrz poseł posłanka senator \
            senatorka generał król królowa papież dyrektor dyrektorka sekretarz prokurator sędzia marszałek \
            marszałkini wiceminister ambasador lider prezes przewodniczący przewodnicząca wicepremier prezydenta \
            premiera ministra szefa
            """, [.title, .role])
        builder.add(
            """
            rzecznik rzeczniczka przedstawiciel przedstawicielka adwokat ekspert ekspertka analityk badacz \
            badaczka profesor świadek mężczyzna kobieta lekarz lekarka ekonomista ekonomistka adwokatka trenerka trener autor autorka aktywista \
            dyplomata doradca polityk dziennikarz dziennikarka
            """, .role)
        builder.add(
            """
            eksperci władze analitycy badacze protestujący świadkowie policjanci ministrowie posłowie adwokaci \
            naukowcy lekarze źródła mieszkańcy urzędnicy
            """, .group)
        builder.add(
            """
            rząd ministerstwo policja parlament sejm senat partia prokuratura komisja unia onz nato kreml msz \
            mon sąd bank agencja stowarzyszenie związek armia gazeta dziennik pap uniwersytet urząd
            """, .organization)
        builder.add(
            """
            raport badanie sondaż oświadczenie komunikat dokument artykuł list ustawa
            """, .document)
        builder.add(
            """
            oświadczeniu wywiadzie konferencji przemówieniu liście komunikacie rozmowie wpisie
            """, .occasion)
        builder.add(
            """
            polska polski polsce warszawa warszawie ukraina ukrainy kijów kijowie rosja rosji moskwa moskwie \
            francja paryż niemcy berlin włochy rzym europa chiny londyn waszyngton bruksela usa
            """, .place)
        builder.add(
            """
            donald andrzej jarosław radosław mateusz lech wołodymyr emmanuel władimir jan piotr paweł tomasz \
            marek krzysztof adam michał szymon karol rafał
            """, .maleName)
        builder.add(
            """
            anna maria barbara ewa katarzyna małgorzata agnieszka joanna beata magdalena giorgia ursula monika
            """, .femaleName)
        builder.add("de von van di", .particle)
        builder.add("informacji informuje jak opinii podaje w według zdaniem", .common)
        VerbTable.add(
            """
            qso: powiedzia- powiedzieli mówi,mówią mówi- mówili oświadczy- oświadczyli,oświadcza stwierdzi- \
            stwierdzili,stwierdza doda- dodali,dodaje,dodają podkreśli- podkreślili,podkreśla,podkreślają \
            zaznaczy- zaznacza,zaznaczyli wyjaśni- wyjaśnia,wyjaśnili poinformowa- \
            poinformowali,informuje,informują ogłosi- ogłosili,ogłasza napisa- napisali,pisze,piszą odpowiedzia- \
            odpowiedzieli,odpowiada uważa,uważają uważa- przyzna- przyznaje,przyznali twierdzi,twierdzą \
            twierdzi- zapewni- zapewnia,zapewnili ostrzeg- ostrzega,ostrzegł,ostrzegła obieca- obiecuje \
            potwierdzi- potwierdza,potwierdzili przypomnia- przypomina oceni- ocenia,ocenili przekaza- \
            przekazali,przekazuje zapowiedzia- zapowiada,zapowiedzieli zauważy- zauważa zapyta- pyta skomentowa- \
            komentuje wezwa- wzywa,wezwali tłumaczy tłumaczy- opowiada apelowa- apeluje zaapelowa- relacjonuje \
            krytykowa- skrytykowa- argumentowa- argumentuje krzyknę- krzykn- odpowiadają tłumaczą twierdzili zapytał
            s: myśli,myślą sądzi,sądzą wierzy boi obawia spodziewa wie
            o: odrzuci- odrzuca potępi- potępia popar- poparł,poparła popiera odmówi- oskarży- oskarża
            qs1: uważam,uważałem,uważałam sądzę,sądziłem,sądziłam myślę,myślałem,myślałam wierzę mówię,mówiłem,mówiłam \
            powiedziałem,powiedziałam twierdzę,twierdziłem,twierdziłam piszę,napisałem,napisałam obawiam wiem przyznaję \
            podkreślam powtarzam zapewniam przypuszczam
            """,
            endings: (finite: ["ł", "ła", "ło", "ły"], participles: []), to: &builder)
        var language = Language(
            tag: "pl", words: builder.words, verbs: builder.verbs, verbForms: builder.forms,
            abbreviations: [
                "r", "ul", "np", "tj", "tzw", "itd", "im", "dr", "prof", "gen", "płk", "ks", "godz", "mln", "mld",
                "tys", "zł",
            ],
            confidenceFactor: 1, capitalizesNouns: false)
        language.hasFreeOrder = true
        language.dropsPronouns = true
        language.inflectsNames = true
        language.accordingPhrases = [
            ["według"], ["zdaniem"], ["w", "opinii"], ["jak", "podaje"], ["według", "informacji"],
            ["jak", "informuje"],
        ]
        language.andWords = ["i", "oraz"]
        language.firstPerson = ["ja"]
        language.genreWords = ["autor", "autorka", "tekst", "opinia", "felieton", "komentarz"]
        language.askingVerbs = ["pyta", "zapyta"]
        language.phrasePrepositions = []
        language.asWords = ["jak"]
        language.marksSpeechByDash = true
        language.attributesInside = true
        return language
    }()
}
