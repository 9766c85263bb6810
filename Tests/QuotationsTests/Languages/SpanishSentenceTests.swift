import Model
import Testing

/// Spanish sentences of our own as news has them: marks, attributions on either side, roles, organizations, reported clauses.
@Suite struct SpanishSentenceTests {
    @Test(arguments: [
        LanguageCase(
            "«El presupuesto está aprobado», confirmó la ministra Lucía Navarro.", .direct,
            "El presupuesto está aprobado", "Lucía Navarro"),
        LanguageCase(
            "«El presupuesto está aprobado», ha confirmado este miércoles la ministra Lucía Navarro.", .direct,
            "El presupuesto está aprobado", "Lucía Navarro"),
        LanguageCase(
            "“El presupuesto está aprobado”, dijo Diego Romero a los periodistas.", .direct,
            "El presupuesto está aprobado", "Diego Romero"),
        LanguageCase(
            "\"El presupuesto está aprobado\", dice Diego Romero.", .direct, "El presupuesto está aprobado",
            "Diego Romero"),
        LanguageCase(
            "Diego Romero dijo: «El presupuesto está aprobado».", .direct, "El presupuesto está aprobado",
            "Diego Romero"),
        LanguageCase(
            "Diego Romero declaró que el presupuesto estaba aprobado.", .indirect, "el presupuesto estaba aprobado",
            "Diego Romero"),
        LanguageCase(
            "Diego Romero añadió que el puente cerrará en mayo.", .indirect, "el puente cerrará en mayo", "Diego Romero"
        ),
        LanguageCase(
            "Diego Romero explicó que el puente cerrará en mayo.", .indirect, "el puente cerrará en mayo",
            "Diego Romero"),
        LanguageCase(
            "Diego Romero ha asegurado que el puente es seguro.", .indirect, "el puente es seguro", "Diego Romero"),
        LanguageCase(
            "Diego Romero asegura que el puente es «una vergüenza».", .mixed, "el puente es «una vergüenza»",
            "Diego Romero"),
        LanguageCase(
            "Según Diego Romero, el puente cerrará en mayo.", .indirect, "el puente cerrará en mayo", "Diego Romero"),
        LanguageCase(
            "Según el alcalde Diego Romero, el puente cerrará en mayo.", .indirect, "el puente cerrará en mayo",
            "Diego Romero"),
        LanguageCase(
            "El puente cerrará en mayo, según Diego Romero.", .indirect, "El puente cerrará en mayo", "Diego Romero"),
        LanguageCase(
            "El puente cerrará en mayo, según la policía.", .indirect, "El puente cerrará en mayo", "la policía"),
        LanguageCase(
            "Según la policía, el puente cerrará en mayo.", .indirect, "el puente cerrará en mayo", "la policía"),
        LanguageCase(
            "El puente cerrará en mayo, anunció Diego Romero.", .indirect, "El puente cerrará en mayo", "Diego Romero"),
        LanguageCase(
            "El puente cerrará en mayo, ha anunciado el alcalde Diego Romero.", .indirect, "El puente cerrará en mayo",
            "Diego Romero"),
        LanguageCase(
            "La policía informó que el puente cerrará en mayo.", .indirect, "el puente cerrará en mayo", "La policía"),
        LanguageCase(
            "La policía informó de que el puente cerrará en mayo.", .indirect, "el puente cerrará en mayo", "La policía"
        ),
        LanguageCase(
            "El Gobierno anunció que el puente cerrará en mayo.", .indirect, "el puente cerrará en mayo", "Gobierno"),
        LanguageCase("«El puente cerrará», anunció el Gobierno.", .direct, "El puente cerrará", "Gobierno"),
        LanguageCase("El sindicato afirma que la huelga seguirá.", .indirect, "la huelga seguirá", "El sindicato"),
        LanguageCase("«La huelga seguirá», afirma el sindicato.", .direct, "La huelga seguirá", "el sindicato"),
        LanguageCase(
            "Lucía Navarro estaba en Madrid. «La huelga seguirá», añadió.", .direct, "La huelga seguirá",
            "Lucía Navarro"),
        LanguageCase(
            "Lucía Navarro estaba en Madrid. «La huelga seguirá», dijo ella.", .direct, "La huelga seguirá",
            "Lucía Navarro"),
        LanguageCase(
            "Diego Romero estaba en Madrid. Él dijo que la huelga seguirá.", .indirect, "la huelga seguirá",
            "Diego Romero"),
        LanguageCase("«¡Basta!», gritó Lucía Navarro.", .direct, "¡Basta!", "Lucía Navarro"),
        LanguageCase("«¿Es el final?», preguntó Lucía Navarro.", .direct, "¿Es el final?", "Lucía Navarro"),
        LanguageCase("«No es el final», respondió Lucía Navarro.", .direct, "No es el final", "Lucía Navarro"),
        LanguageCase(
            "«No es el final», dijo Lucía Navarro, «y lo saben».", .direct, "No es el final y lo saben", "Lucía Navarro"
        ),
        LanguageCase(
            "«No es el final», dijo Lucía Navarro. «Lo saben todos».", .direct, "No es el final Lo saben todos",
            "Lucía Navarro"),
        LanguageCase("Lucía Navarro: «No es el final»", .direct, "No es el final", "Lucía Navarro"),
        LanguageCase(
            "«No es el final», advierte la economista Lucía Navarro.", .direct, "No es el final", "Lucía Navarro"),
        LanguageCase(
            "La economista Lucía Navarro advierte que la deuda crecerá.", .indirect, "la deuda crecerá", "Lucía Navarro"
        ),
        LanguageCase(
            "La economista Lucía Navarro advirtió de que la deuda crecerá.", .indirect, "la deuda crecerá",
            "Lucía Navarro"),
        LanguageCase(
            "Lucía Navarro, economista, considera que la deuda crecerá.", .indirect, "la deuda crecerá", "Lucía Navarro"
        ),
        LanguageCase(
            "Lucía Navarro, que dirige el partido, dijo que la deuda crecerá.", .indirect, "la deuda crecerá",
            "Lucía Navarro"),
        LanguageCase("Lucía Navarro cree que la deuda crecerá.", .indirect, "la deuda crecerá", "Lucía Navarro"),
        LanguageCase("Lucía Navarro piensa que la deuda crecerá.", .indirect, "la deuda crecerá", "Lucía Navarro"),
        LanguageCase("Como dijo Lucía Navarro, la deuda crecerá.", .indirect, "la deuda crecerá", "Lucía Navarro"),
        LanguageCase("La deuda crecerá, como dijo Lucía Navarro.", .indirect, "La deuda crecerá", "Lucía Navarro"),
        LanguageCase("Los expertos creen que la deuda crecerá.", .indirect, "la deuda crecerá", "Los expertos"),
        LanguageCase("«La deuda crecerá», responden los expertos.", .direct, "La deuda crecerá", "los expertos"),
        LanguageCase(
            "El portavoz explicó que el tren saldrá a mediodía.", .indirect, "el tren saldrá a mediodía", "El portavoz"),
        LanguageCase(
            "«El tren saldrá», explicó un portavoz de la policía.", .direct, "El tren saldrá",
            "un portavoz de la policía"),
        LanguageCase(
            "La presidenta de la región, Lucía Navarro, anunció que el tren será gratuito.", .indirect,
            "el tren será gratuito", "Lucía Navarro"),
        LanguageCase(
            "«El tren será gratuito», prometió el senador Diego Romero.", .direct, "El tren será gratuito",
            "Diego Romero"),
        LanguageCase(
            "El senador Diego Romero prometió que el tren será gratuito.", .indirect, "el tren será gratuito",
            "Diego Romero"),
        LanguageCase(
            "Según una encuesta, los votantes quieren un tren gratuito.", .indirect,
            "los votantes quieren un tren gratuito", "una encuesta"),
        LanguageCase(
            "La abogada Elena Ruiz sostuvo que su cliente es inocente.", .indirect, "su cliente es inocente",
            "Elena Ruiz"),
        LanguageCase(
            "«Mi cliente es inocente», declaró la abogada Elena Ruiz.", .direct, "Mi cliente es inocente", "Elena Ruiz"),
        LanguageCase(
            "La Comisión Europea precisó que el plan está listo.", .indirect, "el plan está listo", "Comisión Europea"),
        LanguageCase(
            "El plan está listo, precisó la Comisión Europea.", .indirect, "El plan está listo", "Comisión Europea"),
        LanguageCase("Elena Ruiz negó que el plan esté listo.", .indirect, "el plan esté listo", "Elena Ruiz"),
        LanguageCase(
            "Elena Ruiz reconoció que el plan no está listo.", .indirect, "el plan no está listo", "Elena Ruiz"),
        LanguageCase("«Hemos ganado», celebró Elena Ruiz.", .direct, "Hemos ganado", "Elena Ruiz"),
        LanguageCase("«Hemos ganado», comenta Elena Ruiz.", .direct, "Hemos ganado", "Elena Ruiz"),
        LanguageCase(
            "Elena Ruiz y Diego Romero dijeron que el puente cerrará.", .indirect, "el puente cerrará", "Elena Ruiz"),
        LanguageCase("De acuerdo con Elena Ruiz, el puente cerrará.", .indirect, "el puente cerrará", "Elena Ruiz"),
        LanguageCase("—Hemos ganado —dijo Elena Ruiz.", .direct, "Hemos ganado", "Elena Ruiz"),
    ])
    func `finds content, kind and speaker`(example: LanguageCase) throws {
        try example.check("es")
    }

    @Test(arguments: [
        "Diego Romero no dijo que el tren será gratuito.",
        "El tren de Diego Romero llegó a mediodía.",
        "La película «La noche larga» se estrena el sábado en Madrid.",
        "Lucía Navarro se reunió con Diego Romero en Madrid el sábado.",
    ])
    func `stays silent where nobody says anything`(text: String) {
        LanguageCase.checkSilence(of: text, "es")
    }
}
