import Model
import Testing

/// Italian sentences of our own.
@Suite struct ItalianStatementTests {
    @Test(arguments: [
        LanguageCase("«Parleremo domani», ha detto Giorgia Meloni.", .direct, "Parleremo domani", "Giorgia Meloni"),
        LanguageCase(
            "“Parleremo domani”, ha dichiarato la premier Giorgia Meloni.", .direct, "Parleremo domani",
            "Giorgia Meloni"),
        LanguageCase("\"Parleremo domani\", dice Giorgia Meloni.", .direct, "Parleremo domani", "Giorgia Meloni"),
        LanguageCase("Giorgia Meloni ha detto: «Parleremo domani».", .direct, "Parleremo domani", "Giorgia Meloni"),
        LanguageCase(
            "Giorgia Meloni ha detto che i negoziati sono falliti.", .indirect, "i negoziati sono falliti",
            "Giorgia Meloni"),
        LanguageCase(
            "Giorgia Meloni ha spiegato che l'Italia resterà in Europa.", .indirect, "l'Italia resterà in Europa",
            "Giorgia Meloni"),
        LanguageCase(
            "«Parleremo - ha detto Giorgia Meloni - e agiremo».", .direct, "Parleremo e agiremo", "Giorgia Meloni"),
        LanguageCase(
            "«Parleremo, ha detto Giorgia Meloni, e agiremo».", .direct, "Parleremo e agiremo", "Giorgia Meloni"),
        LanguageCase(
            "Secondo Giorgia Meloni, i negoziati sono falliti.", .indirect, "i negoziati sono falliti", "Giorgia Meloni"
        ),
        LanguageCase(
            "I negoziati sono falliti, secondo Giorgia Meloni.", .indirect, "I negoziati sono falliti", "Giorgia Meloni"
        ),
        LanguageCase(
            "I negoziati sono falliti, ha annunciato Giorgia Meloni.", .indirect, "I negoziati sono falliti",
            "Giorgia Meloni"),
        LanguageCase(
            "Giorgia Meloni era a Roma. «Parleremo domani», ha detto lei.", .direct, "Parleremo domani",
            "Giorgia Meloni"),
        LanguageCase(
            "Per Giorgia Meloni la riforma “cambierà il paese”, ha detto Matteo Salvini.", .mixed,
            "Per Giorgia Meloni la riforma “cambierà il paese”", "Matteo Salvini"),
        LanguageCase(
            "Matteo Salvini sostiene che il piano “costerà vite”.", .mixed, "il piano “costerà vite”", "Matteo Salvini"),
        LanguageCase(
            "«Servono prove», ha aggiunto il portavoce del governo.", .direct, "Servono prove",
            "il portavoce del governo"),
        LanguageCase(
            "Il ministro Antonio Tajani ha ribadito che la pace è possibile.", .indirect, "la pace è possibile",
            "Antonio Tajani"),
        LanguageCase(
            "«Parleremo domani», ha detto Giorgia Meloni. «La pace è possibile».", .direct,
            "Parleremo domani La pace è possibile", "Giorgia Meloni"),
        LanguageCase("Meloni: «Parleremo domani»", .direct, "Parleremo domani", "Meloni"),
        LanguageCase("«No!», ha risposto Anna Bianchi.", .direct, "No!", "Anna Bianchi"),
        LanguageCase("«È finita?», chiede Anna Bianchi.", .direct, "È finita?", "Anna Bianchi"),
        LanguageCase(
            "Anna Bianchi scrive in una lettera che la riforma è morta.", .indirect, "la riforma è morta",
            "Anna Bianchi"),
        LanguageCase(
            "Anna Bianchi, che guida il partito, ritiene che la riforma sia morta.", .indirect, "la riforma sia morta",
            "Anna Bianchi"),
        LanguageCase(
            "«La riforma è morta», ha poi aggiunto Anna Bianchi.", .direct, "La riforma è morta", "Anna Bianchi"),
        LanguageCase(
            "«La riforma è morta», twitta l'avvocato Paolo Verdi.", .direct, "La riforma è morta", "Paolo Verdi"),
        LanguageCase(
            "Come ha detto Anna Bianchi, la riforma è morta.", .indirect, "la riforma è morta", "Anna Bianchi"),
        LanguageCase(
            "La riforma è morta, come ha annunciato Anna Bianchi.", .indirect, "La riforma è morta", "Anna Bianchi"),
        LanguageCase("Il governo ha annunciato che la riforma passerà.", .indirect, "la riforma passerà", "Il governo"),
        LanguageCase("«La riforma passerà», promette il governo.", .direct, "La riforma passerà", "il governo"),
        LanguageCase("\"L'ora è arrivata\", ha affermato Paolo Verdi.", .direct, "L'ora è arrivata", "Paolo Verdi"),
        LanguageCase(
            "Paolo Verdi ha ricordato che l'accordo scade lunedì.", .indirect, "l'accordo scade lunedì", "Paolo Verdi"),
        LanguageCase("«Il piano, spiega Paolo Verdi, è pronto».", .direct, "Il piano è pronto", "Paolo Verdi"),
        LanguageCase("Paolo Verdi: «Il piano è pronto»", .direct, "Il piano è pronto", "Paolo Verdi"),
        LanguageCase(
            "Il sindaco Paolo Verdi sostiene che il piano sia “assurdo e pericoloso”.", .mixed,
            "il piano sia “assurdo e pericoloso”", "Paolo Verdi"),
        LanguageCase("Secondo un rapporto, il piano è pronto.", .indirect, "il piano è pronto", "un rapporto"),
        LanguageCase("I sindacati affermano che il piano è morto.", .indirect, "il piano è morto", "I sindacati"),
        LanguageCase("Stando a Paolo Verdi, il piano è pronto.", .indirect, "il piano è pronto", "Paolo Verdi"),
        LanguageCase("A detta di Paolo Verdi, il piano è pronto.", .indirect, "il piano è pronto", "Paolo Verdi"),
        LanguageCase("«Il piano è pronto», ha spiegato ieri Paolo Verdi.", .direct, "Il piano è pronto", "Paolo Verdi"),
        LanguageCase(
            "Chiara Neri era a Milano. Lei ha risposto che il piano è pronto.", .indirect, "il piano è pronto",
            "Chiara Neri"),
        LanguageCase(
            "Paolo Verdi non ha parlato. «Il piano è pronto», ha detto lui.", .direct, "Il piano è pronto",
            "Paolo Verdi"),
        LanguageCase("Chiara Neri aveva promesso: “Il piano è pronto”.", .direct, "Il piano è pronto", "Chiara Neri"),
    ])
    func `finds content, kind and speaker`(example: LanguageCase) throws {
        try example.check("it")
    }
}
