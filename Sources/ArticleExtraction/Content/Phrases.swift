/// How the lines begin that stand in or after an article and are none of it, in the languages that papers are read in.
enum Phrases {
    /// Scalars beyond which a block is a paragraph, whatever it begins with.
    static let longest = 160

    /// Whether a block of text is such a line.
    ///
    /// - Parameter text: in lower case, white space collapsed.
    static func begins(_ text: [UInt8]) -> Bool {
        let bytes = text.span
        guard bytes.count > 1, let key = key(bytes) else { return false }
        guard let phrases = byStart[key] else { return false }
        for (phrase, isLabel) in phrases where isStart(phrase, of: bytes) {
            if !isLabel { return true }
            // One word says so only where little else stands on its line.
            if bytes.count <= phrase.count + 24 || bytes[phrase.count] == 0x3A { return true }
        }
        return false
    }

    private static func key(_ bytes: Span<UInt8>) -> UInt16? {
        bytes.count > 1 ? UInt16(bytes[0]) << 8 | UInt16(bytes[1]) : nil
    }

    private static func isStart(_ phrase: [UInt8], of bytes: Span<UInt8>) -> Bool {
        guard bytes.count >= phrase.count else { return false }
        for index in 0..<phrase.count where phrase[index] != bytes[index] { return false }
        guard bytes.count > phrase.count else { return true }
        let next = bytes[phrase.count]
        let last = phrase[phrase.count - 1]
        // At a word's end.
        return !(next | 0x20 >= 0x61 && next | 0x20 <= 0x7A) && next < 0xC3 || last == 0x3A || last == 0x40
    }

    private static let byStart: [UInt16: [(phrase: [UInt8], isLabel: Bool)]] = {
        var table: [UInt16: [(phrase: [UInt8], isLabel: Bool)]] = [:]
        for (list, isLabel) in [(lines, false), (labels, true)] {
            for phrase in list.split(separator: "|") {
                let bytes = Array(phrase.utf8)
                guard let key = key(bytes.span) else { continue }
                table[key, default: []].append((bytes, isLabel))
            }
        }
        return table
    }()

    private static let lines = [
        // English
        "read more|read also|read next|read:|also read|see also|related articles|related stories|related posts"
            + "|related content|related links"
            + "|related topics|related news|more on this|more from|more stories|more news|recommended for you"
            + "|recommended stories|you may also like"
            + "|you might also like|you might also be interested|share this|share on|share via|share article"
            + "|follow us|follow me on|follow @"
            + "|sign up for|sign up to|subscribe to|subscribe now|subscribe today|photo by|photo credit"
            + "|photo courtesy|image credit|image source|image via"
            + "|picture credit|all rights reserved|filed under|posted in|posted on|posted by|published on"
            + "|published by|published:|updated:|last updated"
            + "|last modified|leave a comment|leave a reply|comments are closed|comments off|like this:"
            + "|click here to|view comments|view all|show comments"
            + "|continue reading|next article|previous article|next post|previous post|join our|join us on"
            + "|download our|get the latest|about the author"
            + "|most read|most popular|trending now|stay up to date|never miss|this entry was posted|don't miss"
            + "|advertisement|sponsored content|sponsored by|skip to|back to top|print this|email this"
            + "|report an error|report a typo|thanks for reading|if you enjoyed|enjoyed this|support our"
            + "|your email address|by signing up|by subscribing|watch now"
            + "|watch live|jump to|terms of use|privacy policy|copyright ©|article continues|story continues"
            + "|this content is|to view this|comments powered by|trackback|(visited|please enable javascript",
        // German
        "lesen sie auch|lesen sie mehr|lies auch|lies mehr|mehr zum thema|mehr zu diesem|mehr themen|mehr dazu"
            + "|mehr infos|mehr informationen|mehr aus"
            + "|das könnte sie auch|das könnte dich auch|das könnte ihnen|auch interessant|ähnliche beiträge"
            + "|ähnliche artikel|ähnliche themen|verwandte artikel"
            + "|verwandte themen|verwandte beiträge|weitere artikel|weitere beiträge|weitere informationen"
            + "|weitere meldungen|weitere nachrichten|weitere themen"
            + "|empfehlungen aus|empfehlungen der|unsere empfehlung|teilen sie|teile dies|artikel teilen"
            + "|beitrag teilen|seite teilen|jetzt teilen|bildquelle"
            + "|bildnachweis|bildrechte|zum vergrößern|kommentar verfassen|kommentar schreiben"
            + "|kommentar hinterlassen|kommentare geschlossen|kommentare sind geschlossen"
            + "|schreibe einen kommentar|hinterlasse einen kommentar|gefällt mir:|wird geladen|schon gelesen"
            + "|zurück zur|zurück zum|zur startseite"
            + "|artikel drucken|seite drucken|veröffentlicht am|veröffentlicht:|geschrieben von|verfasst von"
            + "|über den autor|über die autorin|siehe auch|hier geht es zu"
            + "|jetzt abonnieren|newsletter abonnieren|newsletter anmelden|folgen sie uns|folge uns|folgt uns"
            + "|nächster artikel|vorheriger artikel"
            + "|nächster beitrag|vorheriger beitrag|zur übersicht|nach oben|alle rechte vorbehalten|meistgelesen"
            + "|dieser artikel ist erschienen|jetzt anmelden|jetzt registrieren|bitte beachten sie|teile mich"
            + "|beitragsbild|symbolbild|symbolfoto|symbolgrafik|kommentare lesen|jetzt kommentieren"
            + "|dieser beitrag erschien",
        // French
        "lire aussi|à lire aussi|a lire aussi|à lire :|lire la suite|lire également|à découvrir|voir aussi"
            + "|à voir aussi|sur le même sujet|sur le même thème"
            + "|partager cet|partager sur|partagez|articles liés|articles similaires|à propos de l'auteur"
            + "|abonnez-vous|inscrivez-vous|suivez-nous|en savoir plus"
            + "|laisser un commentaire|tous droits réservés|crédit photo|crédits photo|publié le|mis à jour"
            + "|aller plus loin|retour en haut",
        // Spanish, Portuguese, Italian
        "lee también|lea también|lee además|te puede interesar|le puede interesar|te podría interesar|vea también"
            + "|ver también|vea además|notas relacionadas"
            + "|noticias relacionadas|artículos relacionados|temas relacionados|compartir en|comparte|compártelo"
            + "|suscríbete|suscríbase|síguenos|síganos|más noticias"
            + "|más información|deja un comentario|deja una respuesta|todos los derechos|publicado el|únete|regístrate"
            + "|leia também|leia mais|veja também|saiba mais|compartilhe|inscreva-se|notícias relacionadas"
            + "|deixe um comentário"
            + "|leggi anche|leggi tutto|leggi l'articolo|ti potrebbe interessare|potrebbe interessarti"
            + "|potrebbero interessarti|articoli correlati|vedi anche"
            + "|condividi su|iscriviti|seguici|lascia un commento|tutti i diritti|riproduzione riservata"
            + "|© riproduzione",
        // Polish, Dutch
        "czytaj też|czytaj także|czytaj również|czytaj więcej|czytaj dalej|zobacz też|zobacz także|zobacz również"
            + "|zobacz więcej|przeczytaj także"
            + "|przeczytaj też|przeczytaj również|więcej na ten temat|polecamy|podobne artykuły|powiązane artykuły"
            + "|udostępnij|subskrybuj|zapisz się|zapraszamy"
            + "|dodaj komentarz|wszelkie prawa|opublikowano:"
            + "|lees ook|lees meer|lees verder|meer over|meer nieuws|deel dit|gerelateerde|abonneer|schrijf je in"
            + "|laat een reactie|volg ons",
        // Russian, Ukrainian
        "читайте также|читайте ещё|читайте еще|читать далее|смотрите также|подписывайтесь|подпишитесь|поделиться"
            + "|по теме|материалы по теме"
            + "|оставить комментарий|все права защищены|читайте також|дивіться також|підписуйтесь|підпишіться"
            + "|поділитися|за темою|матеріали за темою|усі права",
    ].joined(separator: "|")

    private static let labels =
        "related|recommended|share|shares|comments|comment|tags|tag|topics|photo|photos|image|images|picture|video"
        + "|credit|credits|source|sources|copyright"
        + "|print|email|subscribe|newsletter|sponsored|more|loading|categories|category|labels|©|(c)|via|gallery"
        + "|permalink"
        + "|teilen|kommentare|kommentar|schlagwörter|schlagworte|stichworte|kategorie|kategorien|anzeige|werbung"
        + "|foto|fotos|bild|bilder|quelle|quellen"
        + "|abbildung|titelbild|drucken|newsletter|stand|autor|autorin|empfehlungen|themen|permalien|aufrufe"
        + "|partager|publicité|commentaires|mots-clés|crédit|source|compartir|publicidad|fuente|etiquetas"
        + "|comentarios|relacionado|relacionados"
        + "|condividi|pubblicità|fonte|commenti|reklama|fot.|źródło|komentarze|tagi|delen|reacties|advertentie"
        + "|реклама|фото|источник|комментарии|теги|джерело|коментарі"
}
