import Model
import Testing

/// Italian sentences of our own as news has them: marks, attributions on either side, roles, organizations, reported clauses.
@Suite struct ItalianSentenceTests {
    @Test(arguments: [
        LanguageCase(
            "«Il bilancio è approvato», ha confermato la ministra Marta Rinaldi.", .direct, "Il bilancio è approvato",
            "Marta Rinaldi"),
        LanguageCase(
            "«Il bilancio è approvato», ha confermato mercoledì la ministra Marta Rinaldi.", .direct,
            "Il bilancio è approvato", "Marta Rinaldi"),
        LanguageCase(
            "«Il bilancio è approvato», conferma Marta Rinaldi.", .direct, "Il bilancio è approvato", "Marta Rinaldi"),
        LanguageCase("“Il bilancio è approvato”, dice Luca Ferri.", .direct, "Il bilancio è approvato", "Luca Ferri"),
        LanguageCase(
            "\"Il bilancio è approvato\", ha detto Luca Ferri ai giornalisti.", .direct, "Il bilancio è approvato",
            "Luca Ferri"),
        LanguageCase(
            "Luca Ferri ha detto: «Il bilancio è approvato».", .direct, "Il bilancio è approvato", "Luca Ferri"),
        LanguageCase(
            "Luca Ferri ha dichiarato che il bilancio è approvato.", .indirect, "il bilancio è approvato", "Luca Ferri"),
        LanguageCase(
            "Luca Ferri ha aggiunto che il ponte chiuderà a maggio.", .indirect, "il ponte chiuderà a maggio",
            "Luca Ferri"),
        LanguageCase(
            "Luca Ferri ha spiegato che il ponte chiuderà a maggio.", .indirect, "il ponte chiuderà a maggio",
            "Luca Ferri"),
        LanguageCase("Luca Ferri sostiene che il ponte è sicuro.", .indirect, "il ponte è sicuro", "Luca Ferri"),
        LanguageCase(
            "Luca Ferri sostiene che il ponte è «una vergogna».", .mixed, "il ponte è «una vergogna»", "Luca Ferri"),
        LanguageCase(
            "Secondo Luca Ferri, il ponte chiuderà a maggio.", .indirect, "il ponte chiuderà a maggio", "Luca Ferri"),
        LanguageCase(
            "Secondo il sindaco Luca Ferri, il ponte chiuderà a maggio.", .indirect, "il ponte chiuderà a maggio",
            "Luca Ferri"),
        LanguageCase(
            "Il ponte chiuderà a maggio, secondo Luca Ferri.", .indirect, "Il ponte chiuderà a maggio", "Luca Ferri"),
        LanguageCase(
            "Il ponte chiuderà a maggio, ha annunciato Luca Ferri.", .indirect, "Il ponte chiuderà a maggio",
            "Luca Ferri"),
        LanguageCase(
            "Il ponte chiuderà a maggio, secondo la polizia.", .indirect, "Il ponte chiuderà a maggio", "la polizia"),
        LanguageCase(
            "Secondo la polizia, il ponte chiuderà a maggio.", .indirect, "il ponte chiuderà a maggio", "la polizia"),
        LanguageCase(
            "La polizia ha riferito che il ponte chiuderà a maggio.", .indirect, "il ponte chiuderà a maggio",
            "La polizia"),
        LanguageCase(
            "Il governo ha annunciato che il ponte chiuderà a maggio.", .indirect, "il ponte chiuderà a maggio",
            "Il governo"),
        LanguageCase("«Il ponte chiuderà», annuncia il governo.", .direct, "Il ponte chiuderà", "il governo"),
        LanguageCase("Il sindacato afferma che lo sciopero durerà.", .indirect, "lo sciopero durerà", "Il sindacato"),
        LanguageCase("«Lo sciopero durerà», afferma il sindacato.", .direct, "Lo sciopero durerà", "il sindacato"),
        LanguageCase(
            "Marta Rinaldi era a Milano. «Lo sciopero durerà», ha aggiunto.", .direct, "Lo sciopero durerà",
            "Marta Rinaldi"),
        LanguageCase(
            "Luca Ferri era a Milano. «Lo sciopero durerà», ha detto lui.", .direct, "Lo sciopero durerà", "Luca Ferri"),
        LanguageCase(
            "Luca Ferri era a Milano. Egli ha detto che lo sciopero durerà.", .indirect, "lo sciopero durerà",
            "Luca Ferri"),
        LanguageCase("«Basta!», ha gridato Marta Rinaldi.", .direct, "Basta!", "Marta Rinaldi"),
        LanguageCase("«È finita?», ha chiesto Marta Rinaldi.", .direct, "È finita?", "Marta Rinaldi"),
        LanguageCase("«Non è finita», ha risposto Marta Rinaldi.", .direct, "Non è finita", "Marta Rinaldi"),
        LanguageCase(
            "«Non è finita – ha detto Marta Rinaldi – e lo sapete».", .direct, "Non è finita e lo sapete",
            "Marta Rinaldi"),
        LanguageCase(
            "«Non è finita», ha detto Marta Rinaldi. «Lo sapete tutti».", .direct, "Non è finita Lo sapete tutti",
            "Marta Rinaldi"),
        LanguageCase("Marta Rinaldi: «Non è finita»", .direct, "Non è finita", "Marta Rinaldi"),
        LanguageCase("«Non è finita», avverte l'economista Marta Rinaldi.", .direct, "Non è finita", "Marta Rinaldi"),
        LanguageCase(
            "L'economista Marta Rinaldi avverte che il debito crescerà.", .indirect, "il debito crescerà",
            "Marta Rinaldi"),
        LanguageCase(
            "Marta Rinaldi, economista, ritiene che il debito crescerà.", .indirect, "il debito crescerà",
            "Marta Rinaldi"),
        LanguageCase(
            "Marta Rinaldi, che guida il partito, ha detto che il debito crescerà.", .indirect, "il debito crescerà",
            "Marta Rinaldi"),
        LanguageCase("Marta Rinaldi pensa che il debito crescerà.", .indirect, "il debito crescerà", "Marta Rinaldi"),
        LanguageCase("Marta Rinaldi crede che il debito crescerà.", .indirect, "il debito crescerà", "Marta Rinaldi"),
        LanguageCase(
            "Come ha detto Marta Rinaldi, il debito crescerà.", .indirect, "il debito crescerà", "Marta Rinaldi"),
        LanguageCase(
            "Il debito crescerà, come ha detto Marta Rinaldi.", .indirect, "Il debito crescerà", "Marta Rinaldi"),
        LanguageCase("Gli esperti ritengono che il debito crescerà.", .indirect, "il debito crescerà", "Gli esperti"),
        LanguageCase("«Il debito crescerà», rispondono gli esperti.", .direct, "Il debito crescerà", "gli esperti"),
        LanguageCase(
            "Il portavoce ha spiegato che il treno partirà a mezzogiorno.", .indirect, "il treno partirà a mezzogiorno",
            "Il portavoce"),
        LanguageCase(
            "«Il treno partirà», ha spiegato un portavoce della polizia.", .direct, "Il treno partirà",
            "un portavoce della polizia"),
        LanguageCase(
            "La presidente della regione, Marta Rinaldi, ha annunciato che il treno sarà gratuito.", .indirect,
            "il treno sarà gratuito", "Marta Rinaldi"),
        LanguageCase(
            "«Il treno sarà gratuito», ha promesso il senatore Luca Ferri.", .direct, "Il treno sarà gratuito",
            "Luca Ferri"),
        LanguageCase(
            "Il senatore Luca Ferri ha promesso che il treno sarà gratuito.", .indirect, "il treno sarà gratuito",
            "Luca Ferri"),
        LanguageCase(
            "«Il treno sarà gratuito», ha ribadito Ferri, eletto a maggio.", .direct, "Il treno sarà gratuito", "Ferri"),
        LanguageCase(
            "Secondo un sondaggio, gli elettori vogliono un treno gratuito.", .indirect,
            "gli elettori vogliono un treno gratuito", "un sondaggio"),
        LanguageCase(
            "L'avvocata Elena Conti ha sostenuto che il suo cliente è innocente.", .indirect,
            "il suo cliente è innocente", "Elena Conti"),
        LanguageCase(
            "«Il mio cliente è innocente», ha dichiarato l'avvocata Elena Conti.", .direct,
            "Il mio cliente è innocente", "Elena Conti"),
        LanguageCase("Elena Conti ha negato che il piano sia pronto.", .indirect, "il piano sia pronto", "Elena Conti"),
        LanguageCase(
            "Elena Conti ha ammesso che il piano non è pronto.", .indirect, "il piano non è pronto", "Elena Conti"),
        LanguageCase("«Abbiamo vinto», ha esultato Elena Conti.", .direct, "Abbiamo vinto", "Elena Conti"),
        LanguageCase("«Abbiamo vinto», commenta Elena Conti.", .direct, "Abbiamo vinto", "Elena Conti"),
        LanguageCase(
            "Elena Conti e Luca Ferri hanno detto che il ponte chiuderà.", .indirect, "il ponte chiuderà", "Elena Conti"
        ),
    ])
    func `finds content, kind and speaker`(example: LanguageCase) throws {
        try example.check("it")
    }

    @Test(arguments: [
        "Luca Ferri non ha detto che il treno sarà gratuito.",
        "Il treno di Luca Ferri è arrivato a mezzogiorno.",
        "Il film «La notte lunga» esce sabato a Roma.",
        "Marta Rinaldi ha incontrato Luca Ferri a Roma sabato.",
    ])
    func `stays silent where nobody says anything`(text: String) {
        LanguageCase.checkSilence(of: text, "it")
    }
}
