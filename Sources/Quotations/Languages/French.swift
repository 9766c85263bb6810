extension Language {
    static let french: Language = {
        var builder = LanguageBuilder()
        builder.add(
            """
            le la les l' un une des ce cet cette ces du au aux quelques plusieurs chaque tout toute tous toutes \
            aucun aucune certains certaines
            """, [.determiner, .common])
        builder.add("mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs", [.possessive, .common])
        builder.add("il", [.pronoun, .masculine, .common])
        builder.add("elle", [.pronoun, .feminine, .common])
        builder.add("ils elles", [.pronoun, .plural, .common])
        builder.add("on ce c' cela ça celui celle ceux celles", [.pronoun, .common])
        builder.add("je j' tu nous vous", [.pronoun, .dialogue, .common])
        builder.add("lui leur me m' te t' se s' y en moi toi eux", [.object, .common])
        builder.add("l' le la les", [.object])
        builder.add("que qu'", [.complementizer, .common])
        builder.add("qui dont lequel laquelle", [.relative, .common])
        builder.add("comment pourquoi combien quand où quoi quel quelle", [.question, .common])
        builder.add(
            """
            de du des d' à au aux en dans par pour avec sans sur sous entre contre vers chez depuis pendant \
            durant lors selon après avant dès malgré
            """, [.preposition, .common])
        builder.add("et ou mais ni car donc or", [.conjunction, .common])
        builder.add("si comme lorsque lorsqu' puisque quoique alors tandis afin", [.subordinator, .common])
        builder.add(
            """
            est sont était étaient fut furent sera seront être été suis serait soit
            """, [.be, .common])
        builder.add("a ont avait avaient aura auront ai avons aurait ait", [.have, .common])
        builder.add("peut peuvent pouvait doit doivent devait veut veulent faut va vont", [.modal, .common])
        builder.add("ne n' pas jamais plus rien", [.negation, .adverb, .common])
        builder.add(
            """
            aussi ensuite encore déjà également notamment cependant toutefois ainsi puis hier aujourd'hui demain \
            enfin néanmoins pourtant ici là très bien clairement
            """, [.adverb, .common])
        builder.add(
            """
            lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août \
            septembre octobre novembre décembre matin soir
            """, [.time, .common])
        builder.add("m. monsieur", [.honorific, .masculine, .common])
        builder.add("mme mlle madame mademoiselle", [.honorific, .feminine, .common])
        builder.add("dr pr maître me.", [.honorific])
        builder.add(
            """
            président présidente ministre premier première chef cheffe chancelier chancelière directeur \
            directrice maire député députée sénateur sénatrice secrétaire général roi reine prince pape juge \
            procureur procureure préfet ambassadeur ambassadrice commissaire
            """, [.title, .role])
        builder.add(
            """
            porte-parole avocat avocate analyste expert experte chercheur chercheuse professeur témoin \
            responsable conseiller conseillère économiste historien patron patronne auteur élu élue homme femme \
            médecin diplomate dirigeant dirigeante opposant opposante militant syndicaliste entraîneur \
            premier_ministre
            """, .role)
        builder.add(
            """
            responsables experts autorités analystes chercheurs manifestants témoins policiers ministres députés \
            avocats syndicats scientifiques médecins habitants enquêteurs diplomates sources alliés opposants
            """, .group)
        builder.add(
            """
            gouvernement ministère police parlement assemblée sénat parti parquet commission union onu otan \
            conseil elysée élysée kremlin tribunal cour banque agence association syndicat armée journal \
            quotidien afp reuters université société entreprise groupe ong mairie parti
            """, .organization)
        builder.add(
            """
            rapport étude sondage communiqué enquête document texte article lettre loi
            """, .document)
        builder.add(
            """
            communiqué interview entretien conférence discours lettre tribune tweet message
            """, .occasion)
        builder.add(
            """
            france paris allemagne berlin italie rome espagne madrid ukraine kiev kyiv russie moscou pologne \
            varsovie europe chine pékin londres washington bruxelles états-unis israël iran turquie
            """, .place)
        builder.add(
            """
            emmanuel nicolas jean-luc jean pierre françois gérald gabriel bruno michel jacques louis édouard \
            marc philippe olivier sébastien laurent paul julien antoine
            """, .maleName)
        builder.add(
            """
            marine catherine élisabeth anne marie christine sophie ségolène giorgia ursula claire isabelle \
            nathalie camille julie hélène sandrine
            """, .femaleName)
        builder.add("de du la le des von van", .particle)
        builder.add("après aux croire d' de en selon yeux à", .common)
        VerbTable.add(
            """
            qso: dit,disent,disait,disaient,dirent/dit,dite affirm- déclar- expliqu- assur- ajout- estim- \
            précis- rappel- rappelle,rappellent annonc- annonce,annonçait,annonça/annoncé,annoncée soulign- \
            indiqu- not- martel- insist- confi- avou- lanc- lança,lançait/lancé jug- jugeait,jugea/jugé observ- \
            confirm- révél- révèle,révèlent dénonc- dénonça,dénonçait/dénoncé critiqu- regrett- plaid- résum- \
            conclut,concluait/conclu promet,promettait,promit/promis répond,répondait,répondit,répondent/répondu \
            écrit,écrivait,écrivent/écrit reconnaît,reconnaissait,reconnut/reconnu admet,admettait,admit/admis \
            prévient,prévenait/prévenu soutient,soutenait,soutint,soutiennent/soutenu \
            poursuit,poursuivait/poursuivi avertit,avertissait/averti maintient,maintenait/maintenu \
            prétend,prétendait/prétendu répét- répète,répètent twitt- tweet- demand- rétorqu- ironis- déplor- \
            accus- souhait- espèr- espère,espéraient salu- évoqu- rapport- signal- interrog- argu- exclam- mart- cri- ni- nie,nient,niait/nié réjoui,réjouit,réjouie félicit- ajoutait tranch- reprend,reprit/repris glisse,glissait/glissé
            s: croit,croyait/cru pense,pensent,pensait/pensé craint,craignait,craignent/craint sait,savait/su \
            juge
            o: rejet- rejette,rejettent condamn- exig- exige,exigeait/exigé propos- défend,défendait/défendu \
            refus-
            qs1: crois,croyais dis,disais écris sais crains maintiens soutiens prétends reconnais conclus promets
            """,
            endings: (finite: ["e", "ent", "ait", "aient", "a", "èrent"], participles: ["é", "ée", "és", "ées"]),
            to: &builder)
        var language = Language(
            tag: "fr", words: builder.words, verbs: builder.verbs, verbForms: builder.forms,
            abbreviations: ["m", "mm", "mme", "mmes", "mlle", "dr", "pr", "me", "st", "av", "env"],
            confidenceFactor: 1, capitalizesNouns: false)
        language.hasFreeOrder = true
        language.elisions = [
            "l'", "d'", "qu'", "n'", "s'", "j'", "c'", "m'", "t'", "jusqu'", "lorsqu'", "puisqu'", "quoiqu'",
        ]
        language.enclitics = ["il", "elle", "on", "ils", "elles", "je"]
        language.accordingPhrases = [["selon"], ["d'", "après"], ["à", "en", "croire"], ["aux", "yeux", "de"]]
        language.andWords = ["et"]
        language.firstPerson = ["je", "j'"]
        language.bylineWords = ["par"]
        language.genreWords = ["une", "un", "tribune", "chronique", "éditorial", "analyse", "texte"]
        language.askingVerbs = ["demand", "interrog"]
        language.phrasePrepositions = ["de", "du", "des", "d'", "à", "au", "aux", "en", "pour", "sur", "chez", "dans"]
        language.asWords = ["comme", "ainsi"]
        language.attributesInside = true
        return language
    }()
}
