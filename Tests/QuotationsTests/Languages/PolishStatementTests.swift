import Model
import Testing

/// Polish sentences of our own.
@Suite struct PolishStatementTests {
    @Test(arguments: [
        LanguageCase("„Będziemy rozmawiać” – powiedział Donald Tusk.", .direct, "Będziemy rozmawiać", "Donald Tusk"),
        LanguageCase(
            "„Będziemy rozmawiać”, oświadczył premier Donald Tusk.", .direct, "Będziemy rozmawiać", "Donald Tusk"),
        LanguageCase("\"Będziemy rozmawiać\" - powiedział Donald Tusk.", .direct, "Będziemy rozmawiać", "Donald Tusk"),
        LanguageCase("«Będziemy rozmawiać» – dodał Donald Tusk.", .direct, "Będziemy rozmawiać", "Donald Tusk"),
        LanguageCase("Donald Tusk powiedział: „Będziemy rozmawiać”.", .direct, "Będziemy rozmawiać", "Donald Tusk"),
        LanguageCase(
            "Donald Tusk powiedział, że rozmowy się nie powiodły.", .indirect, "rozmowy się nie powiodły", "Donald Tusk"
        ),
        LanguageCase("Według Donalda Tuska rozmowy trwają.", .indirect, "rozmowy trwają", "Donalda Tuska"),
        LanguageCase("Zdaniem Donalda Tuska, rozmowy trwają.", .indirect, "rozmowy trwają", "Donalda Tuska"),
        LanguageCase(
            "Rozmowy się nie powiodły, poinformował Donald Tusk.", .indirect, "Rozmowy się nie powiodły", "Donald Tusk"),
        LanguageCase("– Będziemy rozmawiać – powiedział Donald Tusk.", .direct, "Będziemy rozmawiać", "Donald Tusk"),
        LanguageCase(
            "– Będziemy rozmawiać – powiedział Donald Tusk. – Pokój jest możliwy.", .direct,
            "Będziemy rozmawiać Pokój jest możliwy.", "Donald Tusk"),
        LanguageCase(
            "Beata Szydło była w Warszawie. „Będziemy rozmawiać” – powiedziała ona.", .direct, "Będziemy rozmawiać",
            "Beata Szydło"),
        LanguageCase(
            "Donald Tusk uważa, że plan „będzie kosztował życie”.", .mixed, "plan „będzie kosztował życie”",
            "Donald Tusk"),
        LanguageCase("„Potrzebne są dowody” – dodał rzecznik rządu.", .direct, "Potrzebne są dowody", "rzecznik rządu"),
        LanguageCase("Tusk: „Będziemy rozmawiać”", .direct, "Będziemy rozmawiać", "Tusk"),
        LanguageCase(
            "Donald Tusk przybył do Kijowa. Zdaniem Tuska, pokój jest możliwy.", .indirect, "pokój jest możliwy",
            "Donald Tusk"),
        LanguageCase("„Nie!” – odpowiedziała Anna Kowalska.", .direct, "Nie!", "Anna Kowalska"),
        LanguageCase("„Czy to koniec?” – zapytała Anna Kowalska.", .direct, "Czy to koniec?", "Anna Kowalska"),
        LanguageCase("Anna Kowalska pisze, że reforma umarła.", .indirect, "reforma umarła", "Anna Kowalska"),
        LanguageCase(
            "Anna Kowalska, która kieruje partią, uważa, że reforma umarła.", .indirect, "reforma umarła",
            "Anna Kowalska"),
        LanguageCase("„Reforma umarła” – dodała potem Anna Kowalska.", .direct, "Reforma umarła", "Anna Kowalska"),
        LanguageCase("„Reforma umarła” – napisał adwokat Jan Nowak.", .direct, "Reforma umarła", "Jan Nowak"),
        LanguageCase("Jak powiedziała Anna Kowalska, reforma umarła.", .indirect, "reforma umarła", "Anna Kowalska"),
        LanguageCase("Reforma umarła, jak poinformowała Anna Kowalska.", .indirect, "Reforma umarła", "Anna Kowalska"),
        LanguageCase("Rząd ogłosił, że reforma przejdzie.", .indirect, "reforma przejdzie", "Rząd"),
        LanguageCase("„Reforma przejdzie” – obiecuje rząd.", .direct, "Reforma przejdzie", "rząd"),
        LanguageCase(
            "Jan Nowak przypomniał, że umowa wygasa w poniedziałek.", .indirect, "umowa wygasa w poniedziałek",
            "Jan Nowak"),
        LanguageCase("„Plan – wyjaśnił Jan Nowak – jest gotowy”.", .direct, "Plan jest gotowy", "Jan Nowak"),
        LanguageCase("Jan Nowak: „Plan jest gotowy”", .direct, "Plan jest gotowy", "Jan Nowak"),
        LanguageCase(
            "Burmistrz Jan Nowak twierdzi, że plan jest „absurdalny i groźny”.", .mixed,
            "plan jest „absurdalny i groźny”", "Jan Nowak"),
        LanguageCase("Zdaniem ekspertów, plan jest gotowy.", .indirect, "plan jest gotowy", "ekspertów"),
        LanguageCase("Eksperci uważają, że plan jest gotowy.", .indirect, "plan jest gotowy", "Eksperci"),
        LanguageCase("– Plan jest gotowy! – powiedział Jan Nowak.", .direct, "Plan jest gotowy!", "Jan Nowak"),
        LanguageCase(
            "– Plan jest gotowy? – zapytała Anna Kowalska. – Kiedy?", .direct, "Plan jest gotowy? Kiedy?",
            "Anna Kowalska"),
        LanguageCase("Jan Nowak obiecał: „Plan jest gotowy”.", .direct, "Plan jest gotowy", "Jan Nowak"),
        LanguageCase("«Plan jest gotowy», powiedział Jan Nowak.", .direct, "Plan jest gotowy", "Jan Nowak"),
        LanguageCase(
            "Jan Nowak był w Warszawie. Powiedział on, że plan jest gotowy.", .indirect, "plan jest gotowy", "Jan Nowak"
        ),
        LanguageCase("„Plan jest gotowy” – powiedział wczoraj Jan Nowak.", .direct, "Plan jest gotowy", "Jan Nowak"),
        LanguageCase("Według raportu, plan jest gotowy.", .indirect, "plan jest gotowy", "raportu"),
        LanguageCase("W opinii Jana Nowaka, plan jest gotowy.", .indirect, "plan jest gotowy", "Jana Nowaka"),
    ])
    func `finds content, kind and speaker`(example: LanguageCase) throws {
        try example.check("pl")
    }
}
