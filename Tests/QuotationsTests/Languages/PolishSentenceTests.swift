import Model
import Testing

/// Polish sentences of our own as news has them: marks, attributions on either side, roles, organizations, reported clauses.
@Suite struct PolishSentenceTests {
    @Test(arguments: [
        LanguageCase(
            "„Budżet jest przyjęty”, potwierdziła ministra Anna Wójcik.", .direct, "Budżet jest przyjęty", "Anna Wójcik"
        ),
        LanguageCase(
            "„Budżet jest przyjęty” – powiedział w środę Piotr Zalewski.", .direct, "Budżet jest przyjęty",
            "Piotr Zalewski"),
        LanguageCase(
            "„Budżet jest przyjęty” – oświadczył dziennikarzom Piotr Zalewski.", .direct, "Budżet jest przyjęty",
            "Piotr Zalewski"),
        LanguageCase(
            "\"Budżet jest przyjęty\" - powiedział Piotr Zalewski.", .direct, "Budżet jest przyjęty", "Piotr Zalewski"),
        LanguageCase(
            "«Budżet jest przyjęty» – powiedział Piotr Zalewski.", .direct, "Budżet jest przyjęty", "Piotr Zalewski"),
        LanguageCase(
            "– Budżet jest przyjęty – powiedział Piotr Zalewski.", .direct, "Budżet jest przyjęty", "Piotr Zalewski"),
        LanguageCase(
            "– Budżet jest przyjęty – powiedział Piotr Zalewski. – Zaczynamy jutro.", .direct,
            "Budżet jest przyjęty Zaczynamy jutro.", "Piotr Zalewski"),
        LanguageCase(
            "Piotr Zalewski powiedział: „Budżet jest przyjęty”.", .direct, "Budżet jest przyjęty", "Piotr Zalewski"),
        LanguageCase(
            "Piotr Zalewski oświadczył, że budżet jest przyjęty.", .indirect, "budżet jest przyjęty", "Piotr Zalewski"),
        LanguageCase(
            "Piotr Zalewski dodał, że most zostanie zamknięty w maju.", .indirect, "most zostanie zamknięty w maju",
            "Piotr Zalewski"),
        LanguageCase(
            "Piotr Zalewski wyjaśnił, że most zostanie zamknięty w maju.", .indirect, "most zostanie zamknięty w maju",
            "Piotr Zalewski"),
        LanguageCase(
            "Piotr Zalewski twierdzi, że most jest bezpieczny.", .indirect, "most jest bezpieczny", "Piotr Zalewski"),
        LanguageCase(
            "Piotr Zalewski twierdzi, że most to „wstyd dla miasta”.", .mixed, "most to „wstyd dla miasta”",
            "Piotr Zalewski"),
        LanguageCase(
            "Według Piotra Zalewskiego most zostanie zamknięty w maju.", .indirect, "most zostanie zamknięty w maju",
            "Piotra Zalewskiego"),
        LanguageCase(
            "Zdaniem Piotra Zalewskiego most zostanie zamknięty w maju.", .indirect, "most zostanie zamknięty w maju",
            "Piotra Zalewskiego"),
        LanguageCase(
            "Most zostanie zamknięty w maju, poinformowała policja.", .indirect, "Most zostanie zamknięty w maju",
            "policja"),
        LanguageCase(
            "Most zostanie zamknięty w maju, poinformował Piotr Zalewski.", .indirect, "Most zostanie zamknięty w maju",
            "Piotr Zalewski"),
        LanguageCase(
            "Policja poinformowała, że most zostanie zamknięty w maju.", .indirect, "most zostanie zamknięty w maju",
            "Policja"),
        LanguageCase(
            "Jak poinformowała policja, most zostanie zamknięty w maju.", .indirect, "most zostanie zamknięty w maju",
            "policja"),
        LanguageCase(
            "Rząd ogłosił, że most zostanie zamknięty w maju.", .indirect, "most zostanie zamknięty w maju", "Rząd"),
        LanguageCase("„Most zostanie zamknięty” – ogłosił rząd.", .direct, "Most zostanie zamknięty", "rząd"),
        LanguageCase(
            "Anna Wójcik była w Krakowie. „Strajk potrwa”, dodała ona.", .direct, "Strajk potrwa", "Anna Wójcik"),
        LanguageCase(
            "Piotr Zalewski był w Krakowie. On powiedział, że strajk potrwa.", .indirect, "strajk potrwa",
            "Piotr Zalewski"),
        LanguageCase("„Dość!” – krzyknęła Anna Wójcik.", .direct, "Dość!", "Anna Wójcik"),
        LanguageCase("„Czy to koniec?” – zapytała Anna Wójcik.", .direct, "Czy to koniec?", "Anna Wójcik"),
        LanguageCase("„To nie koniec” – odpowiedziała Anna Wójcik.", .direct, "To nie koniec", "Anna Wójcik"),
        LanguageCase(
            "„To nie koniec” – powiedziała Anna Wójcik. „Wszyscy to wiedzą”.", .direct,
            "To nie koniec Wszyscy to wiedzą", "Anna Wójcik"),
        LanguageCase("Anna Wójcik: „To nie koniec”", .direct, "To nie koniec", "Anna Wójcik"),
        LanguageCase("„To nie koniec” – ostrzega ekonomistka Anna Wójcik.", .direct, "To nie koniec", "Anna Wójcik"),
        LanguageCase("Ekonomistka Anna Wójcik ostrzegła, że dług wzrośnie.", .indirect, "dług wzrośnie", "Anna Wójcik"),
        LanguageCase("Anna Wójcik, ekonomistka, uważa, że dług wzrośnie.", .indirect, "dług wzrośnie", "Anna Wójcik"),
        LanguageCase(
            "Anna Wójcik, która kieruje partią, powiedziała, że dług wzrośnie.", .indirect, "dług wzrośnie",
            "Anna Wójcik"),
        LanguageCase("Anna Wójcik uważa, że dług wzrośnie.", .indirect, "dług wzrośnie", "Anna Wójcik"),
        LanguageCase("Anna Wójcik sądzi, że dług wzrośnie.", .indirect, "dług wzrośnie", "Anna Wójcik"),
        LanguageCase("Jak powiedziała Anna Wójcik, dług wzrośnie.", .indirect, "dług wzrośnie", "Anna Wójcik"),
        LanguageCase("Dług wzrośnie, jak powiedziała Anna Wójcik.", .indirect, "Dług wzrośnie", "Anna Wójcik"),
        LanguageCase("Eksperci uważają, że dług wzrośnie.", .indirect, "dług wzrośnie", "Eksperci"),
        LanguageCase("„Dług wzrośnie” – odpowiadają eksperci.", .direct, "Dług wzrośnie", "eksperci"),
        LanguageCase(
            "Rzecznik policji wyjaśnił, że pociąg odjedzie w południe.", .indirect, "pociąg odjedzie w południe",
            "Rzecznik policji"),
        LanguageCase("„Pociąg odjedzie” – wyjaśnił rzecznik policji.", .direct, "Pociąg odjedzie", "rzecznik policji"),
        LanguageCase(
            "Przewodnicząca regionu Anna Wójcik ogłosiła, że pociąg będzie darmowy.", .indirect,
            "pociąg będzie darmowy", "Anna Wójcik"),
        LanguageCase(
            "„Pociąg będzie darmowy” – napisała Anna Wójcik.", .direct, "Pociąg będzie darmowy", "Anna Wójcik"),
        LanguageCase(
            "„Pociąg będzie darmowy” – obiecał senator Piotr Zalewski.", .direct, "Pociąg będzie darmowy",
            "Piotr Zalewski"),
        LanguageCase(
            "Senator Piotr Zalewski obiecał, że pociąg będzie darmowy.", .indirect, "pociąg będzie darmowy",
            "Piotr Zalewski"),
        LanguageCase(
            "Adwokatka Ewa Nowak oświadczyła, że jej klient jest niewinny.", .indirect, "jej klient jest niewinny",
            "Ewa Nowak"),
        LanguageCase(
            "„Mój klient jest niewinny” – oświadczyła adwokatka Ewa Nowak.", .direct, "Mój klient jest niewinny",
            "Ewa Nowak"),
        LanguageCase(
            "Komisja Europejska podkreśliła, że plan jest gotowy.", .indirect, "plan jest gotowy", "Komisja Europejska"),
        LanguageCase("Ewa Nowak przyznała, że plan nie jest gotowy.", .indirect, "plan nie jest gotowy", "Ewa Nowak"),
        LanguageCase("Ewa Nowak zaznaczyła, że plan jest gotowy.", .indirect, "plan jest gotowy", "Ewa Nowak"),
        LanguageCase("Ewa Nowak podkreśla, że plan jest gotowy.", .indirect, "plan jest gotowy", "Ewa Nowak"),
        LanguageCase("„Wygraliśmy” – skomentowała Ewa Nowak.", .direct, "Wygraliśmy", "Ewa Nowak"),
        LanguageCase(
            "Ewa Nowak i Piotr Zalewski powiedzieli, że most zostanie zamknięty.", .indirect, "most zostanie zamknięty",
            "Ewa Nowak"),
        LanguageCase(
            "Minister obrony Piotr Zalewski przypomniał, że most zostanie zamknięty.", .indirect,
            "most zostanie zamknięty", "Piotr Zalewski"),
        LanguageCase("– Plan jest gotowy – mówi Ewa Nowak.", .direct, "Plan jest gotowy", "Ewa Nowak"),
        LanguageCase("Pani Nowak powiedziała, że plan jest gotowy.", .indirect, "plan jest gotowy", "Nowak"),
        LanguageCase(
            "Prezydent Piotr Zalewski zapewnił, że plan jest gotowy.", .indirect, "plan jest gotowy", "Piotr Zalewski"),
        LanguageCase("Prokuratura poinformowała, że śledztwo trwa.", .indirect, "śledztwo trwa", "Prokuratura"),
    ])
    func `finds content, kind and speaker`(example: LanguageCase) throws {
        try example.check("pl")
    }

    @Test(arguments: [
        "Piotr Zalewski nie powiedział, że pociąg będzie darmowy.",
        "Pociąg Piotra Zalewskiego przyjechał w południe.",
        "Film „Długa noc” wejdzie w sobotę do kin w Krakowie.",
        "Anna Wójcik spotkała się z Piotrem Zalewskim w Krakowie.",
    ])
    func `stays silent where nobody says anything`(text: String) {
        LanguageCase.checkSilence(of: text, "pl")
    }
}
