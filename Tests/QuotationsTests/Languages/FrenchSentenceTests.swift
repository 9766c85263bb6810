import Model
import Testing

/// French sentences of our own as news has them: marks, attributions on either side, roles, organizations, reported clauses.
@Suite struct FrenchSentenceTests {
    @Test(arguments: [
        LanguageCase(
            "« Le budget est voté », a confirmé la ministre Nadia Lefèvre.", .direct, "Le budget est voté",
            "Nadia Lefèvre"),
        LanguageCase(
            "« Le budget est voté », a confirmé mercredi la ministre Nadia Lefèvre devant la presse.", .direct,
            "Le budget est voté", "Nadia Lefèvre"),
        LanguageCase("« Le budget est voté », confirme Nadia Lefèvre.", .direct, "Le budget est voté", "Nadia Lefèvre"),
        LanguageCase(
            "« Le budget est voté », a précisé le maire de Lyon, Julien Moreau.", .direct, "Le budget est voté",
            "Julien Moreau"),
        LanguageCase(
            "Julien Moreau, maire de Lyon, a précisé : « Le budget est voté. »", .direct, "Le budget est voté.",
            "Julien Moreau"),
        LanguageCase(
            "Julien Moreau a souligné que le budget était voté.", .indirect, "le budget était voté", "Julien Moreau"),
        LanguageCase(
            "Julien Moreau a promis que le budget serait voté avant Noël.", .indirect,
            "le budget serait voté avant Noël", "Julien Moreau"),
        LanguageCase("Julien Moreau a prévenu que le pont fermerait.", .indirect, "le pont fermerait", "Julien Moreau"),
        LanguageCase(
            "Julien Moreau prévient que le pont « ne tiendra pas l'hiver ».", .mixed,
            "le pont « ne tiendra pas l'hiver »", "Julien Moreau"),
        LanguageCase(
            "Selon le maire Julien Moreau, le pont fermera en mai.", .indirect, "le pont fermera en mai",
            "Julien Moreau"),
        LanguageCase(
            "Le pont fermera en mai, selon le maire Julien Moreau.", .indirect, "Le pont fermera en mai",
            "Julien Moreau"),
        LanguageCase("Le pont fermera en mai, d'après la police.", .indirect, "Le pont fermera en mai", "la police"),
        LanguageCase("D'après la police, le pont fermera en mai.", .indirect, "le pont fermera en mai", "la police"),
        LanguageCase("Le pont fermera en mai, a indiqué la police.", .indirect, "Le pont fermera en mai", "la police"),
        LanguageCase("Le pont fermera en mai, indique la police.", .indirect, "Le pont fermera en mai", "la police"),
        LanguageCase(
            "La police a indiqué que le pont fermerait en mai.", .indirect, "le pont fermerait en mai", "La police"),
        LanguageCase("La préfecture affirme que le pont est sûr.", .indirect, "le pont est sûr", "La préfecture"),
        LanguageCase("Le syndicat assure que la grève durera.", .indirect, "la grève durera", "Le syndicat"),
        LanguageCase("« La grève durera », assure le syndicat.", .direct, "La grève durera", "le syndicat"),
        LanguageCase(
            "« La grève durera », a lancé à la foule Nadia Lefèvre.", .direct, "La grève durera", "Nadia Lefèvre"),
        LanguageCase(
            "Nadia Lefèvre était à Lille lundi. « La grève durera », a-t-elle ajouté.", .direct, "La grève durera",
            "Nadia Lefèvre"),
        LanguageCase(
            "Paul Martin était à Lille lundi. « La grève durera », a-t-il prévenu.", .direct, "La grève durera",
            "Paul Martin"),
        LanguageCase(
            "Paul Martin était à Lille lundi. Il a ajouté que la grève durerait.", .indirect, "la grève durerait",
            "Paul Martin"),
        LanguageCase(
            "Nadia Lefèvre était à Lille. Elle a déclaré : « C'est assez. »", .direct, "C'est assez.", "Nadia Lefèvre"),
        LanguageCase("“C'est assez”, a déclaré Nadia Lefèvre.", .direct, "C'est assez", "Nadia Lefèvre"),
        LanguageCase("\"C'est assez\", a déclaré Nadia Lefèvre à Lille.", .direct, "C'est assez", "Nadia Lefèvre"),
        LanguageCase("«C'est assez», a déclaré Nadia Lefèvre.", .direct, "C'est assez", "Nadia Lefèvre"),
        LanguageCase("« C'est assez ! », a crié Nadia Lefèvre.", .direct, "C'est assez !", "Nadia Lefèvre"),
        LanguageCase("« Est-ce assez ? », a demandé Nadia Lefèvre.", .direct, "Est-ce assez ?", "Nadia Lefèvre"),
        LanguageCase(
            "« C'est assez, a déclaré Nadia Lefèvre, il faut partir. »", .direct, "C'est assez il faut partir.",
            "Nadia Lefèvre"),
        LanguageCase(
            "« C'est assez », a déclaré Nadia Lefèvre. « Il faut partir. »", .direct, "C'est assez Il faut partir.",
            "Nadia Lefèvre"),
        LanguageCase("Nadia Lefèvre : « C'est assez »", .direct, "C'est assez", "Nadia Lefèvre"),
        LanguageCase("« C'est assez », estime l'économiste Marc Petit.", .direct, "C'est assez", "Marc Petit"),
        LanguageCase(
            "L'économiste Marc Petit estime que la dette est trop lourde.", .indirect, "la dette est trop lourde",
            "Marc Petit"),
        LanguageCase(
            "Marc Petit, économiste, estime que la dette est « insoutenable ».", .mixed,
            "la dette est « insoutenable »", "Marc Petit"),
        LanguageCase("Marc Petit croit que la dette baissera.", .indirect, "la dette baissera", "Marc Petit"),
        LanguageCase("Marc Petit pense que la dette baissera.", .indirect, "la dette baissera", "Marc Petit"),
        LanguageCase(
            "Marc Petit a écrit sur son blog que la dette baisserait.", .indirect, "la dette baisserait", "Marc Petit"),
        LanguageCase("Comme l'a rappelé Marc Petit, la dette baisse.", .indirect, "la dette baisse", "Marc Petit"),
        LanguageCase("La dette baisse, comme l'a rappelé Marc Petit.", .indirect, "La dette baisse", "Marc Petit"),
        LanguageCase("Les experts estiment que la dette baissera.", .indirect, "la dette baissera", "Les experts"),
        LanguageCase("« La dette baissera », répondent les experts.", .direct, "La dette baissera", "les experts"),
        LanguageCase(
            "Le porte-parole a expliqué que le train partirait à midi.", .indirect, "le train partirait à midi",
            "Le porte-parole"),
        LanguageCase(
            "« Le train partira à midi », a expliqué un porte-parole de la SNCF.", .direct, "Le train partira à midi",
            "un porte-parole de la SNCF"),
        LanguageCase(
            "Mme Lefèvre a reconnu que le train était en retard.", .indirect, "le train était en retard", "Lefèvre"),
        LanguageCase("M. Moreau a nié que le train fût en retard.", .indirect, "le train fût en retard", "Moreau"),
        LanguageCase(
            "Le président de la région, Marc Petit, a annoncé que le train serait gratuit.", .indirect,
            "le train serait gratuit", "Marc Petit"),
        LanguageCase(
            "« Le train sera gratuit », a tweeté mardi Marc Petit.", .direct, "Le train sera gratuit", "Marc Petit"),
        LanguageCase(
            "« Le train sera gratuit », a martelé Marc Petit.", .direct, "Le train sera gratuit", "Marc Petit"),
        LanguageCase(
            "« Le train sera gratuit », insiste Marc Petit, qui se présente en mai.", .direct, "Le train sera gratuit",
            "Marc Petit"),
        LanguageCase(
            "Marc Petit, qui se présente en mai, insiste : « Le train sera gratuit. »", .direct,
            "Le train sera gratuit.", "Marc Petit"),
        LanguageCase(
            "Selon un sondage, les électeurs veulent un train gratuit.", .indirect,
            "les électeurs veulent un train gratuit", "un sondage"),
        LanguageCase("« Nous avons gagné », s'est félicité Marc Petit.", .direct, "Nous avons gagné", "Marc Petit"),
        LanguageCase(
            "Nadia Lefèvre et Marc Petit ont déclaré que le pont fermerait.", .indirect, "le pont fermerait",
            "Nadia Lefèvre"),
        LanguageCase("« Nous avons gagné », selon Nadia Lefèvre.", .direct, "Nous avons gagné", "Nadia Lefèvre"),
        LanguageCase(
            "L'avocate Claire Dubois a soutenu que son client était innocent.", .indirect, "son client était innocent",
            "Claire Dubois"),
        LanguageCase(
            "« Mon client est innocent », a plaidé l'avocate Claire Dubois.", .direct, "Mon client est innocent",
            "Claire Dubois"),
    ])
    func `finds content, kind and speaker`(example: LanguageCase) throws {
        try example.check("fr")
    }

    @Test(arguments: [
        "Marc Petit n'a pas dit que le train serait gratuit.",
        "Marc Petit n'a rien déclaré à ce sujet.",
        "Le train de Marc Petit est arrivé à midi.",
        "La pièce « Le Grand Soir » sera jouée samedi à Lyon.",
        "Nadia Lefèvre a rencontré Marc Petit à Lyon samedi.",
    ])
    func `stays silent where nobody says anything`(text: String) {
        LanguageCase.checkSilence(of: text, "fr")
    }
}
