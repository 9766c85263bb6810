extension Language {
    static let spanish: Language = {
        var builder = LanguageBuilder()
        builder.add(
            """
            el la los las un una unos unas este esta estos estas ese esa aquel algunos algunas varios varias \
            cada todo toda todos todas ningún ninguna
            """, [.determiner, .common])
        builder.add("su sus mi mis tu tus nuestro nuestra nuestros vuestra", [.possessive, .common])
        builder.add("él", [.pronoun, .masculine, .common])
        builder.add("ella", [.pronoun, .feminine, .common])
        builder.add("ellos ellas", [.pronoun, .plural, .common])
        builder.add("esto eso ello quien", [.pronoun, .common])
        builder.add("yo tú nosotros usted ustedes", [.pronoun, .dialogue, .common])
        builder.add("le les lo me te se nos os", [.object, .common])
        builder.add("la los las", .object)
        builder.add("que", [.complementizer, .relative, .common])
        builder.add("cómo qué cuándo dónde quién cuánto", [.question, .common])
        builder.add(
            """
            de del a al en con sin sobre entre contra hacia por para desde durante según tras ante bajo
            """, [.preposition, .common])
        builder.add("y e o u pero ni sino", [.conjunction, .common])
        builder.add("si porque aunque cuando mientras como pues", [.subordinator, .common])
        builder.add(
            """
            es son era eran fue fueron será serán ser sido está están estaba sea sería
            """, [.be, .common])
        builder.add("ha han había habían haya he hemos habría", [.have, .common])
        builder.add("puede pueden debe deben quiere quieren podría debería", [.modal, .common])
        builder.add("no nunca jamás tampoco", [.negation, .adverb, .common])
        builder.add(
            """
            también además ya todavía aún luego después ayer hoy mañana así entonces asimismo aquí allí muy \
            siempre
            """, [.adverb, .common])
        builder.add(
            """
            lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio \
            agosto septiembre octubre noviembre diciembre
            """, [.time, .common])
        builder.add("señor sr. don", [.honorific, .masculine, .common])
        builder.add("señora sra. doña", [.honorific, .feminine, .common])
        builder.add("dr. dra.", [.honorific, .common])
        builder.add(
            """
            presidente presidenta ministro ministra canciller alcalde alcaldesa senador senadora diputado \
            diputada gobernador gobernadora rey reina papa director directora juez jueza fiscal general \
            secretario secretaria vicepresidente vicepresidenta líder primer
            """, [.title, .role])
        builder.add(
            """
            portavoz abogado abogada experto experta analista investigador investigadora profesor profesora \
            testigo hombre mujer médico economista empresario entrenador autor activista diplomático consejero \
            funcionario jefe jefa
            """, .role)
        builder.add(
            """
            expertos autoridades analistas investigadores manifestantes testigos agentes ministros diputados \
            abogados sindicatos científicos médicos fuentes vecinos
            """, .group)
        builder.add(
            """
            gobierno ministerio policía parlamento congreso senado partido fiscalía comisión unión onu otan \
            consejo moncloa kremlin tribunal corte banco agencia asociación sindicato ejército diario empresa \
            universidad periódico
            """, .organization)
        builder.add(
            """
            informe estudio encuesta comunicado documento nota artículo carta ley sondeo
            """, .document)
        builder.add("comunicado entrevista conferencia discurso carta rueda mensaje", .occasion)
        builder.add(
            """
            españa madrid francia parís alemania berlín italia roma ucrania kiev rusia moscú polonia europa \
            china londres washington bruselas méxico argentina chile
            """, .place)
        builder.add(
            """
            pedro josé juan carlos luis antonio javier pablo santiago alberto miguel manuel andrés emmanuel \
            nicolás gabriel
            """, .maleName)
        builder.add(
            """
            yolanda maría ana irene isabel cristina margarita carmen laura claudia giorgia ursula lucía elena
            """, .femaleName)
        builder.add("de del la los von van", .particle)
        builder.add("a acuerdo con de en juicio opinión según", .common)
        VerbTable.add(
            """
            qso: dice,dicen,decía,dijo,dijeron/dicho afirm- declar- explic- explica,explicó asegur- \
            añade,añaden,añadió,añadieron/añadido precis- record- recuerda,recuerdan anunci- subray- señal- \
            indic- observ- confirm- revel- denunci- critic- coment- escribe,escriben,escribió/escrito \
            responde,responden,respondió/respondido replic- promete,prometió/prometido admite,admitió/admitido \
            reconoce,reconoció,reconocen/reconocido sostiene,sostienen,sostuvo/sostenido \
            advierte,advirtió,advierten/advertido concluye,concluyó/concluido insiste,insistió/insistido reiter- \
            inform- cuenta,cuentan,contó/contado pide,pidió,piden/pedido pregunt- agreg- apunt- manifest- \
            destac- lament- manten- mantiene,mantuvo/mantenido opin- aclar- enfatiz- tuite- exclam- avis- acus- \
            sentenci- matiz- aleg- grit- neg- niega,niegan celebr- respald- zanj-
            s: cree,creen,creía,creyó/creído piensa,piensan,pensaba/pensado teme,temen/temido sabe \
            considera,consideran,consideró/considerado espera,esperan
            o: rechaz- conden- propone,propuso/propuesto defiende,defendió/defendido exige,exigió/exigido
            qs1: creo,creí pienso,pensé digo,dije escribo,escribí temo,temí espero,esperé sé opino considero sostengo,sostuve afirmo \
            insisto reconozco admito repito prometo supongo sospecho
            """,
            endings: (finite: ["a", "an", "ó", "aron", "aba", "aban"], participles: ["ado", "ada", "ados", "adas"]),
            to: &builder)
        var language = Language(
            tag: "es", words: builder.words, verbs: builder.verbs, verbForms: builder.forms,
            abbreviations: ["sr", "sra", "dr", "dra", "ee", "uu"],
            confidenceFactor: 1, capitalizesNouns: false)
        language.hasFreeOrder = true
        language.dropsPronouns = true
        language.marksSpeechByDash = true
        language.accordingPhrases = [
            ["según"], ["de", "acuerdo", "con"], ["a", "juicio", "de"], ["en", "opinión", "de"],
        ]
        language.andWords = ["y", "e"]
        language.firstPerson = ["yo"]
        language.bylineWords = ["por"]
        language.genreWords = ["una", "un", "columna", "tribuna", "opinión", "análisis", "texto"]
        language.askingVerbs = ["pregunt"]
        language.phrasePrepositions = ["de", "del", "a", "al", "en", "para", "por"]
        language.asWords = ["como"]
        language.attributesInside = true
        return language
    }()
}
