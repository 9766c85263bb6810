import Model
import Testing

/// French sentences of our own.
@Suite struct FrenchStatementTests {
    @Test(arguments: [
        LanguageCase(
            "« Nous parlerons demain », a déclaré Emmanuel Macron.", .direct, "Nous parlerons demain", "Emmanuel Macron"
        ),
        LanguageCase(
            "«Nous parlerons demain», a déclaré lundi Emmanuel Macron à Paris.", .direct, "Nous parlerons demain",
            "Emmanuel Macron"),
        LanguageCase(
            "\"Nous parlerons demain\", a dit Emmanuel Macron.", .direct, "Nous parlerons demain", "Emmanuel Macron"),
        LanguageCase(
            "“Nous parlerons demain”, affirme le ministre Bruno Retailleau.", .direct, "Nous parlerons demain",
            "Bruno Retailleau"),
        LanguageCase(
            "Emmanuel Macron a déclaré : « Nous parlerons demain. »", .direct, "Nous parlerons demain.",
            "Emmanuel Macron"),
        LanguageCase(
            "Emmanuel Macron a déclaré que les négociations avaient échoué.", .indirect,
            "les négociations avaient échoué", "Emmanuel Macron"),
        LanguageCase("Emmanuel Macron a déclaré qu'il irait à Kiev.", .indirect, "il irait à Kiev", "Emmanuel Macron"),
        LanguageCase(
            "Emmanuel Macron affirme que le plan « coûtera des vies ».", .mixed, "le plan « coûtera des vies »",
            "Emmanuel Macron"),
        LanguageCase(
            "« Nous parlerons, a déclaré Emmanuel Macron, et nous agirons. »", .direct,
            "Nous parlerons et nous agirons.", "Emmanuel Macron"),
        LanguageCase(
            "« Nous parlerons demain, a déclaré Emmanuel Macron. »", .direct, "Nous parlerons demain", "Emmanuel Macron"
        ),
        LanguageCase(
            "Emmanuel Macron était à Kiev. « Nous parlerons demain », a-t-il déclaré.", .direct,
            "Nous parlerons demain", "Emmanuel Macron"),
        LanguageCase(
            "Marine Le Pen était à Lille. « C'est fini », a-t-elle dit.", .direct, "C'est fini", "Marine Le Pen"),
        LanguageCase(
            "Marine Le Pen était à Lille. « C'est fini, dit-elle, il faut voter. »", .direct,
            "C'est fini il faut voter.", "Marine Le Pen"),
        LanguageCase(
            "Selon Emmanuel Macron, les négociations ont échoué.", .indirect, "les négociations ont échoué",
            "Emmanuel Macron"),
        LanguageCase(
            "Les négociations ont échoué, selon Emmanuel Macron.", .indirect, "Les négociations ont échoué",
            "Emmanuel Macron"),
        LanguageCase(
            "D'après Emmanuel Macron, les négociations ont échoué.", .indirect, "les négociations ont échoué",
            "Emmanuel Macron"),
        LanguageCase(
            "Les négociations ont échoué, a annoncé Emmanuel Macron.", .indirect, "Les négociations ont échoué",
            "Emmanuel Macron"),
        LanguageCase(
            "Le président français, Emmanuel Macron, a déclaré que la guerre continuerait.", .indirect,
            "la guerre continuerait", "Emmanuel Macron"),
        LanguageCase(
            "« Il faut des preuves ! », s'est exclamée Claire Dubois.", .direct, "Il faut des preuves !",
            "Claire Dubois"),
        LanguageCase(
            "« La loi passera », assure la porte-parole du gouvernement.", .direct, "La loi passera",
            "la porte-parole du gouvernement"),
        LanguageCase(
            "Mme Dubois a ajouté que l'enquête durerait un an.", .indirect, "l'enquête durerait un an", "Dubois"),
        LanguageCase(
            "« Nous parlerons demain », a déclaré Emmanuel Macron. « La paix est possible. »", .direct,
            "Nous parlerons demain La paix est possible.", "Emmanuel Macron"),
        LanguageCase("« Non ! », a répondu Claire Dubois.", .direct, "Non !", "Claire Dubois"),
        LanguageCase("« Est-ce fini ? », demande Claire Dubois.", .direct, "Est-ce fini ?", "Claire Dubois"),
        LanguageCase(
            "Claire Dubois écrit dans une lettre que la réforme est morte.", .indirect, "la réforme est morte",
            "Claire Dubois"),
        LanguageCase(
            "Claire Dubois, qui dirige le parti, a estimé que la réforme était morte.", .indirect,
            "la réforme était morte", "Claire Dubois"),
        LanguageCase(
            "« La réforme est morte », a ensuite ajouté Claire Dubois.", .direct, "La réforme est morte",
            "Claire Dubois"),
        LanguageCase(
            "« La réforme est morte », a tweeté l'avocat Paul Martin.", .direct, "La réforme est morte", "Paul Martin"),
        LanguageCase(
            "Comme l'a dit Claire Dubois, la réforme est morte.", .indirect, "la réforme est morte", "Claire Dubois"),
        LanguageCase(
            "La réforme est morte, comme l'a annoncé Claire Dubois.", .indirect, "La réforme est morte", "Claire Dubois"
        ),
        LanguageCase(
            "Le gouvernement a annoncé que la réforme passerait.", .indirect, "la réforme passerait", "Le gouvernement"),
        LanguageCase(
            "« La réforme passera », promet le gouvernement.", .direct, "La réforme passera", "le gouvernement"),
        LanguageCase("« C’est l’heure », a lancé Paul Martin.", .direct, "C’est l’heure", "Paul Martin"),
        LanguageCase("Paul Martin a rappelé qu’il était candidat.", .indirect, "il était candidat", "Paul Martin"),
        LanguageCase("« Le plan, explique Paul Martin, est prêt. »", .direct, "Le plan est prêt.", "Paul Martin"),
        LanguageCase("Paul Martin : « Le plan est prêt »", .direct, "Le plan est prêt", "Paul Martin"),
        LanguageCase("“Le plan est prêt”, assure-t-il. Paul Martin sourit.", .direct, "Le plan est prêt", "il"),
        LanguageCase(
            "Le maire Paul Martin juge que le plan est « absurde et dangereux ».", .mixed,
            "le plan est « absurde et dangereux »", "Paul Martin"),
        LanguageCase("Selon un rapport, le plan est prêt.", .indirect, "le plan est prêt", "un rapport"),
        LanguageCase("Les syndicats affirment que le plan est mort.", .indirect, "le plan est mort", "Les syndicats"),
        LanguageCase(
            "« Le plan est prêt », a déclaré mardi soir Paul Martin.", .direct, "Le plan est prêt", "Paul Martin"),
    ])
    func `finds content, kind and speaker`(example: LanguageCase) throws {
        try example.check("fr")
    }
}
