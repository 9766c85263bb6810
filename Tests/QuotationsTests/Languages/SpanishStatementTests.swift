import Model
import Testing

/// Spanish sentences of our own.
@Suite struct SpanishStatementTests {
    @Test(arguments: [
        LanguageCase("«Hablaremos mañana», dijo Pedro Sánchez.", .direct, "Hablaremos mañana", "Pedro Sánchez"),
        LanguageCase(
            "“Hablaremos mañana”, ha declarado el presidente Pedro Sánchez.", .direct, "Hablaremos mañana",
            "Pedro Sánchez"),
        LanguageCase(
            "\"Hablaremos mañana\", afirmó Pedro Sánchez el lunes.", .direct, "Hablaremos mañana", "Pedro Sánchez"),
        LanguageCase("Pedro Sánchez dijo: «Hablaremos mañana».", .direct, "Hablaremos mañana", "Pedro Sánchez"),
        LanguageCase(
            "Pedro Sánchez dijo que las negociaciones habían fracasado.", .indirect,
            "las negociaciones habían fracasado", "Pedro Sánchez"),
        LanguageCase(
            "Pedro Sánchez aseguró que España seguirá en Europa.", .indirect, "España seguirá en Europa",
            "Pedro Sánchez"),
        LanguageCase(
            "«Hablaremos, dijo Pedro Sánchez, y actuaremos».", .direct, "Hablaremos y actuaremos", "Pedro Sánchez"),
        LanguageCase(
            "Según Pedro Sánchez, las negociaciones han fracasado.", .indirect, "las negociaciones han fracasado",
            "Pedro Sánchez"),
        LanguageCase(
            "Las negociaciones han fracasado, según Pedro Sánchez.", .indirect, "Las negociaciones han fracasado",
            "Pedro Sánchez"),
        LanguageCase(
            "Las negociaciones han fracasado, anunció Pedro Sánchez.", .indirect, "Las negociaciones han fracasado",
            "Pedro Sánchez"),
        LanguageCase(
            "De acuerdo con Pedro Sánchez, las negociaciones han fracasado.", .indirect,
            "las negociaciones han fracasado", "Pedro Sánchez"),
        LanguageCase(
            "Yolanda Díaz estaba en Madrid. «Hablaremos mañana», dijo ella.", .direct, "Hablaremos mañana",
            "Yolanda Díaz"),
        LanguageCase(
            "Yolanda Díaz estaba en Madrid. Ella señaló que la ley saldrá.", .indirect, "la ley saldrá", "Yolanda Díaz"),
        LanguageCase(
            "Pedro Sánchez sostiene que el plan “costará vidas”.", .mixed, "el plan “costará vidas”", "Pedro Sánchez"),
        LanguageCase(
            "«Hacen falta pruebas», añadió la portavoz del Gobierno.", .direct, "Hacen falta pruebas",
            "la portavoz del Gobierno"),
        LanguageCase(
            "«Hablaremos mañana», dijo Pedro Sánchez. «La paz es posible».", .direct,
            "Hablaremos mañana La paz es posible", "Pedro Sánchez"),
        LanguageCase(
            "El presidente mexicano advirtió que “no habrá acuerdo”.", .direct, "no habrá acuerdo",
            "El presidente mexicano"),
        LanguageCase("¿Habrá acuerdo? «No», respondió Pedro Sánchez.", .direct, "No", "Pedro Sánchez"),
        LanguageCase("«¡No!», respondió Ana Ruiz.", .direct, "¡No!", "Ana Ruiz"),
        LanguageCase("«¿Ha terminado?», preguntó Ana Ruiz.", .direct, "¿Ha terminado?", "Ana Ruiz"),
        LanguageCase(
            "Ana Ruiz escribe en una carta que la reforma ha muerto.", .indirect, "la reforma ha muerto", "Ana Ruiz"),
        LanguageCase(
            "Ana Ruiz, que dirige el partido, considera que la reforma ha muerto.", .indirect, "la reforma ha muerto",
            "Ana Ruiz"),
        LanguageCase("«La reforma ha muerto», añadió después Ana Ruiz.", .direct, "La reforma ha muerto", "Ana Ruiz"),
        LanguageCase(
            "«La reforma ha muerto», tuiteó el abogado Luis Vega.", .direct, "La reforma ha muerto", "Luis Vega"),
        LanguageCase("Como dijo Ana Ruiz, la reforma ha muerto.", .indirect, "la reforma ha muerto", "Ana Ruiz"),
        LanguageCase("La reforma ha muerto, como anunció Ana Ruiz.", .indirect, "La reforma ha muerto", "Ana Ruiz"),
        LanguageCase("El Gobierno ha anunciado que la reforma saldrá.", .indirect, "la reforma saldrá", "Gobierno"),
        LanguageCase("«La reforma saldrá», promete el Gobierno.", .direct, "La reforma saldrá", "Gobierno"),
        LanguageCase("\"Es la hora\", indicó Luis Vega.", .direct, "Es la hora", "Luis Vega"),
        LanguageCase(
            "Luis Vega recordó que el acuerdo vence el lunes.", .indirect, "el acuerdo vence el lunes", "Luis Vega"),
        LanguageCase("«El plan, explica Luis Vega, está listo».", .direct, "El plan está listo", "Luis Vega"),
        LanguageCase("Luis Vega: «El plan está listo»", .direct, "El plan está listo", "Luis Vega"),
        LanguageCase(
            "El alcalde Luis Vega sostiene que el plan es “absurdo y peligroso”.", .mixed,
            "el plan es “absurdo y peligroso”", "Luis Vega"),
        LanguageCase("Según un informe, el plan está listo.", .indirect, "el plan está listo", "un informe"),
        LanguageCase("Los sindicatos afirman que el plan ha muerto.", .indirect, "el plan ha muerto", "Los sindicatos"),
        LanguageCase("A juicio de Luis Vega, el plan está listo.", .indirect, "el plan está listo", "Luis Vega"),
        LanguageCase("«El plan está listo», explicó ayer Luis Vega.", .direct, "El plan está listo", "Luis Vega"),
        LanguageCase("«El plan está listo», se lamentó Luis Vega.", .direct, "El plan está listo", "Luis Vega"),
        LanguageCase("Ana Ruiz había prometido: “El plan está listo”.", .direct, "El plan está listo", "Ana Ruiz"),
        LanguageCase(
            "Luis Vega no ha dicho que el plan está listo. «El plan no existe», dijo él.", .direct, "El plan no existe",
            "Luis Vega"),
    ])
    func `finds content, kind and speaker`(example: LanguageCase) throws {
        try example.check("es")
    }
}
