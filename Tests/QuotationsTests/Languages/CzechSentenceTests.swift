import Model
import Testing

/// Czech sentences of our own as news has them: marks, attributions on either side, roles, organizations, reported clauses.
@Suite struct CzechSentenceTests {
    @Test(arguments: [
        LanguageCase(
            "„Rozpočet je schválen,“ potvrdila ministryně Jana Nováková.", .direct, "Rozpočet je schválen",
            "Jana Nováková"),
        LanguageCase("„Rozpočet je schválen,“ řekl Petr Dvořák.", .direct, "Rozpočet je schválen", "Petr Dvořák"),
        LanguageCase(
            "„Rozpočet je schválen,“ řekl ve středu Petr Dvořák.", .direct, "Rozpočet je schválen", "Petr Dvořák"),
        LanguageCase("\"Rozpočet je schválen,\" uvedl Petr Dvořák.", .direct, "Rozpočet je schválen", "Petr Dvořák"),
        LanguageCase("»Rozpočet je schválen,« řekl Petr Dvořák.", .direct, "Rozpočet je schválen", "Petr Dvořák"),
        LanguageCase("Petr Dvořák řekl: „Rozpočet je schválen.“", .direct, "Rozpočet je schválen.", "Petr Dvořák"),
        LanguageCase("Petr Dvořák uvedl, že rozpočet je schválen.", .indirect, "rozpočet je schválen", "Petr Dvořák"),
        LanguageCase(
            "Petr Dvořák dodal, že most bude zavřen v květnu.", .indirect, "most bude zavřen v květnu", "Petr Dvořák"),
        LanguageCase("Petr Dvořák tvrdí, že most je bezpečný.", .indirect, "most je bezpečný", "Petr Dvořák"),
        LanguageCase(
            "Podle Petra Dvořáka bude most zavřen v květnu.", .indirect, "bude most zavřen v květnu", "Petra Dvořáka"),
        LanguageCase("Most bude zavřen v květnu, uvedla policie.", .indirect, "Most bude zavřen v květnu", "policie"),
        LanguageCase(
            "Policie uvedla, že most bude zavřen v květnu.", .indirect, "most bude zavřen v květnu", "Policie"),
        LanguageCase("Jak uvedla policie, most bude zavřen.", .indirect, "most bude zavřen", "policie"),
        LanguageCase("Vláda oznámila, že most bude zavřen.", .indirect, "most bude zavřen", "Vláda"),
        LanguageCase(
            "„To není konec,“ řekla Jana Nováková. „Všichni to víte.“", .direct, "To není konec Všichni to víte.",
            "Jana Nováková"),
        LanguageCase(
            "„To není konec,“ řekla Jana Nováková, „a vy to víte.“", .direct, "To není konec a vy to víte.",
            "Jana Nováková"),
        LanguageCase("Jana Nováková: „To není konec“", .direct, "To není konec", "Jana Nováková"),
        LanguageCase("Ekonomka Jana Nováková varovala, že dluh poroste.", .indirect, "dluh poroste", "Jana Nováková"),
        LanguageCase("Jana Nováková, ekonomka, soudí, že dluh poroste.", .indirect, "dluh poroste", "Jana Nováková"),
        LanguageCase(
            "Mluvčí policie vysvětlil, že vlak odjede v poledne.", .indirect, "vlak odjede v poledne", "Mluvčí policie"),
        LanguageCase("„Vlak odjede,“ vysvětlil mluvčí policie.", .direct, "Vlak odjede", "mluvčí policie"),
    ])
    func `finds content, kind and speaker`(example: LanguageCase) throws {
        try example.check("cs")
    }

    @Test(arguments: [
        "Petr Dvořák neřekl, že vlak odjede.",
        "Film „Dlouhá noc“ má premiéru v sobotu v Praze.",
        "Jana Nováková se setkala s Petrem Dvořákem v Praze.",
    ])
    func `stays silent where nobody says anything`(text: String) {
        LanguageCase.checkSilence(of: text, "cs")
    }
}
