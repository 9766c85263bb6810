extension NewsEvent {
    static let german = [
        NewsEvent(
            "de",
            """
            Stadtrat von Rellingen stoppt Bau des Parkhauses am alten Güterbahnhof
            Aus für umstrittenes Parkhaus: Rellingen zieht die Reißleine
            Rellinger Ratsmehrheit kippt Millionenprojekt

            Die Kosten hatten sich seit der Planung verdoppelt.

            Der Stadtrat von Rellingen hat am Montagabend den Bau des Parkhauses am alten Güterbahnhof gestoppt.
            Für den Antrag der Grünen und der Freien Liste stimmten 23 Abgeordnete, 19 waren dagegen, zwei enthielten sich.
            Die Kosten waren seit dem ersten Entwurf von 11 auf 23,5 Millionen Euro gestiegen, wie aus einem Bericht der Kämmerei hervorgeht.
            »Wir können den Leuten nicht die Schwimmbäder zusperren und gleichzeitig Beton für 400 Autos gießen, das versteht kein Mensch«, sagte Stadträtin Carla Weinhold.
            Oberbürgermeister Jens Ahlborn sprach von einem schwarzen Tag für den Handel in der Innenstadt.
            Der Baufirma Kröger & Sohn steht nach Angaben der Verwaltung eine Entschädigung von 1,8 Millionen Euro zu.
            Auf dem Gelände soll nun ein Park mit einer Halle für den Wochenmarkt entstehen.
            Eine Bürgerinitiative hatte im Frühjahr mehr als 6.000 Unterschriften gegen das Vorhaben gesammelt.
            Der Güterbahnhof war 1997 stillgelegt worden und dient seither als Lagerplatz.
            Mehrere Investoren hatten sich in den vergangenen Jahren vergeblich um das Grundstück bemüht.

            Händler fürchten um Kundschaft nach Nein zum Parkhaus
            In der Fußgängerzone ist die Stimmung am Morgen nach der Abstimmung gedrückt.
            Buchhändlerin Ulrike Sommer rechnet vor, dass jeder dritte ihrer Kunden aus dem Umland mit dem Wagen kommt.
            »Wir können den Leuten nicht die Schwimmbäder zusperren und gleichzeitig Beton für 400 Autos gießen, das versteht kein Mensch«, hatte Carla Weinhold in der Debatte gesagt und dafür Beifall von der Tribüne bekommen.
            Bei den Kaufleuten kommt der Satz nicht gut an.
            Ihr Verband verlangt jetzt einen kostenlosen Pendelbus vom Messeplatz und droht, die Weihnachtsbeleuchtung nicht mehr zu bezahlen.
            Auch Wirt Toni Carusi vom Goldenen Anker will nicht länger auf Lösungen warten.

            Baufirma Kröger verklagt Rellingen auf neun Millionen Euro
            Die Baufirma Kröger & Sohn hat die Stadt Rellingen auf Schadenersatz von neun Millionen Euro verklagt.
            Das bestätigte eine Sprecherin des Landgerichts am Donnerstag auf Anfrage.
            Die Stadt hat bis Ende Juni Zeit, sich zu der Klage zu äußern.
            """),
        NewsEvent(
            "de",
            """
            Wolf reißt bei Amlingen 17 Schafe, Minister Brandl lässt Abschuss prüfen
            17 tote Schafe bei Amlingen: Abschuss des Wolfs wird geprüft
            Nach Riss im Alpenvorland: Ministerium denkt über Abschuss nach

            Naturschützer verlangen bessere Zäune statt Gewehre.

            Ein Wolf hat in der Nacht zum Mittwoch bei Amlingen im Alpenvorland 17 Schafe gerissen.
            Vier weitere Tiere mussten nach Angaben des Landratsamts wegen ihrer Verletzungen eingeschläfert werden.
            Landwirtschaftsminister Georg Brandl kündigte an, einen Abschuss des Tieres prüfen zu lassen.
            »Wer morgens seine halbe Herde auf der Weide liegen sieht, dem braucht man mit Broschüren über das Zusammenleben nicht zu kommen«, sagte Brandl in München.
            Die Herde des Schäfers Leonhard Egger war durch einen Elektrozaun von 90 Zentimetern Höhe geschützt, empfohlen werden 120 Zentimeter.
            Der Bund Naturfreunde warf dem Minister vor, den Vorfall für den Wahlkampf zu benutzen.
            Genetische Proben werden im Labor in Gelnhausen untersucht, mit einem Ergebnis wird in zehn Tagen gerechnet.
            Seit Januar hat das Land 212.000 Euro an Entschädigungen für gerissene Nutztiere gezahlt.
            In Bayern leben nach amtlicher Zählung elf Rudel und drei einzelne Wölfe.
            Der Schutz der Art wurde vor einem Jahr auf europäischer Ebene gelockert.

            Der Schäfer und sein Zaun
            Leonhard Egger geht noch einmal die Böschung ab, an der es passiert ist, und zählt die Pfosten.
            Dreißig Jahre hält er Schafe, drei Hunde hat er, und nie hat ihm ein Tier gefehlt.
            »Wer morgens seine halbe Herde auf der Weide liegen sieht, dem braucht man mit Broschüren über das Zusammenleben nicht zu kommen«, hat der Minister gesagt, und Egger nickt dazu, aber wählen will er ihn deshalb noch lange nicht.
            Was ihm helfen würde, wäre jemand, der die höheren Netze nicht nur bezahlt, sondern auch aufstellt.
            Seine Tochter Vroni studiert Forstwirtschaft und ist anderer Meinung als er.

            Hund statt Wolf: Labor klärt Angriff auf Schafe bei Amlingen
            Nicht ein Wolf, sondern ein großer Hund hat die Schafe bei Amlingen getötet, wie das Labor in Gelnhausen am Freitag mitteilte.
            In allen acht Proben fand sich das Erbgut desselben Tieres, vermutlich eines Kangals.
            Die Polizei sucht nun nach dem Halter und bittet um Hinweise.
            """),
        NewsEvent(
            "de",
            """
            Zentralbank von Morava senkt Leitzins überraschend auf 3,25 Prozent
            Überraschung in Morava: Leitzins fällt auf 3,25 Prozent
            Moravische Notenbank reagiert auf schwache Konjunktur

            Analysten hatten mit unveränderten Zinsen gerechnet.

            Die Zentralbank von Morava hat den Leitzins am Donnerstag um einen halben Punkt auf 3,25 Prozent gesenkt.
            Von 28 befragten Volkswirten hatte nur einer mit dem Schritt gerechnet.
            Der Kurs der Krone fiel gegenüber dem Euro um 1,4 Prozent auf den niedrigsten Stand seit zwei Jahren.
            »Wir warten nicht, bis der letzte Betrieb die Lichter ausmacht, um dann festzustellen, dass die Inflation besiegt ist«, sagte Präsidentin Zdenka Horvath vor der Presse.
            Die Teuerung war im September auf 2,3 Prozent gesunken, nach 2,9 Prozent im August.
            Horvath schloss einen weiteren Schritt im Dezember nicht aus.
            Der Verband der Exporteure begrüßte die Entscheidung, Verbraucherschützer warnten vor teureren Importen.
            Für Hauskäufer dürften die Raten nach Berechnungen der Bank Elbetal um durchschnittlich 90 Kronen im Monat sinken.
            Die Notenbank hatte die Zinsen zwischen 2021 und 2023 elfmal angehoben.
            Damals war die Inflation zeitweise auf mehr als 15 Prozent gestiegen.

            Kommentar: Horvaths mutige Wette
            Wer Notenbanker für langweilig hält, hat Zdenka Horvath noch nicht reden hören.
            »Wir warten nicht, bis der letzte Betrieb die Lichter ausmacht, um dann festzustellen, dass die Inflation besiegt ist«, sagte sie, und man sah den Herren auf dem Podium an, dass der Satz nicht abgesprochen war.
            Recht hat sie trotzdem, denn die Fabriken im Norden arbeiten kurz und die Kaufhäuser locken seit Wochen mit Rabatten.
            Gefährlich wird es erst, wenn die Tarifrunde im Winter aus dem Ruder läuft.
            Dann nämlich hätte die Präsidentin ihr Pulver zu früh verschossen.

            Morava rutscht in die Rezession
            Die Wirtschaft von Morava ist im dritten Quartal um 0,6 Prozent geschrumpft, wie das Statistikamt am Montag mitteilte.
            Es war der zweite Rückgang in Folge, vor allem die Bauwirtschaft meldete weniger Aufträge.
            Finanzminister Pavel Dusek stellte ein Programm für die Sanierung von Schulen in Aussicht.
            """),
    ]
}
