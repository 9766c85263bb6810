extension Wire {
    static let germanic = [
        Wire(
            """
            Gericht stoppt Bau von 14 Windrädern im Erlbacher Forst
            Windpark vor dem Aus? Richter geben Vogelschützern recht

            Das Verwaltungsgericht Hohenau hat am Dienstag den Bau von 14 Windrädern im Erlbacher Forst vorläufig gestoppt.
            Die Richter gaben damit einem Eilantrag des Vereins »Freunde des Forstes« statt, der 1.200 Mitglieder hat.
            Die Behörde habe nicht ausreichend geprüft, ob die Anlagen ein Brutgebiet des Schwarzstorchs stören, heißt es in dem Beschluss.
            »Wir sind nicht gegen Windkraft, wir sind gegen Windkraft an dieser Stelle«, sagte die Vorsitzende Henrike Saalfeld.
            Der Betreiber Nordwerk will Beschwerde einlegen und spricht von einem Schaden von 3,4 Millionen Euro im Monat.
            Für die Zufahrten wurden bereits sechs Hektar Wald gerodet.
            Der Park sollte von 2028 an rund 48.000 Haushalte mit Strom versorgen.

            Im Landkreis Wesenberg, wo zwei der Anlagen stehen sollten, reagierte Landrat Ole Petersen enttäuscht; die Gemeinden hatten mit Pachteinnahmen von 90.000 Euro im Jahr gerechnet.

            48.000 Haushalte
            84.000 Haushalte
            Hinweis der Redaktion: In einer früheren Fassung war die Zahl der Haushalte falsch angegeben.

            Im Erlbacher Forst stehen die Bagger still
            Wo am Montag noch gesägt wurde, sitzen jetzt drei Männer auf einem Baumstamm und trinken Kaffee.
            Seit der Eilentscheidung aus Hohenau dürfen sie nicht weitermachen, wie lange, weiß hier keiner.
            Hinter ihnen liegt eine Schneise, so breit wie eine Autobahn.
            Für den Storch, um den es geht, hat einer von ihnen nur ein Schulterzucken übrig: Gesehen habe er ihn nie.
            Andere im Dorf haben gefeiert, mit Sekt aus Plastikbechern.

            Land will Genehmigungen für Windräder neu regeln
            Nach der Schlappe vor Gericht will Umweltministerin Jule Brandner die Prüfung von Windparks vereinheitlichen.
            Ein Erlass soll bis Ostern vorliegen und festlegen, in welchem Abstand zu Horsten gebaut werden darf.
            Die Opposition wirft ihr vor, zwei Jahre verschlafen zu haben.
            """),
        Wire(
            """
            Nieuwe fietsbrug over de Vlietmeer een jaar vertraagd
            Fietsbrug laat op zich wachten: paalrot gevonden

            De nieuwe fietsbrug over het Vlietmeer gaat pas in het voorjaar van 2028 open, een jaar later dan gepland, heeft de gemeente Oosterwijk maandag gemeld.
            Bij het heien kwamen arbeiders houten palen tegen uit de zeventiende eeuw, die eerst moeten worden onderzocht.
            De vertraging kost naar schatting 2,7 miljoen euro, waarvan de provincie een derde betaalt.
            “We kunnen niet doen alsof die palen er niet zijn”, zei wethouder Marleen Hoekstra.
            De brug wordt 412 meter lang en krijgt in het midden een uitkijkplatform.
            Dagelijks zullen naar verwachting 6.500 fietsers er gebruik van maken.
            Tot die tijd blijft het pontje varen, ook in het weekend.

            In Zuiderdam vreest fietsersbond-voorzitter Kees de Wit dat scholieren nog twee winters moeten omrijden langs de provinciale weg, waar vorig jaar elf ongelukken gebeurden.

            2,7 miljoen
            3,7 miljoen
            Rectificatie: in een eerdere versie stond een te laag bedrag.

            Schipper van het pontje blijft nog een jaartje
            Henk Bouma had zijn afscheidstaart al besteld.
            Nu vaart hij door, want de brug die hem overbodig maakt is er voorlopig niet.
            “Mijn vrouw vindt het minder leuk dan ik”, lacht hij terwijl hij de slagboom opent.
            Elke vaart duurt vier minuten, en elke passagier krijgt een praatje.
            Over de oude palen onder water heeft hij zijn eigen theorie.

            Archeologen dateren palen in Vlietmeer op 1632
            De palen die vorige maand in het Vlietmeer werden gevonden, stammen uit 1632 en hoorden bij een tolhuis, melden archeologen.
            Negen ervan worden tentoongesteld in het stadsmuseum.
            De bouw kan volgens projectleider Sanne Vos in juni verdergaan.
            """),
        Wire(
            """
            Gruvbolaget Kiruvara får nej till nytt dagbrott
            Länsstyrelsen stoppar gruvplaner: renarna går före

            Länsstyrelsen i Norrmark säger nej till gruvbolaget Kiruvaras planer på ett nytt dagbrott vid sjön Ákkar.
            Beslutet, som kom på torsdagen, hänvisar till att två samebyar skulle förlora sina vinterbeten.
            Bolaget ville bryta 8 miljoner ton kopparmalm om året och lovade 350 arbetstillfällen.
            ”Det här är en seger för dem som levde här innan någon ritade kartor”, sade Elle Márjá Sara, ordförande i den ena samebyn.
            Kiruvaras vd Anders Lindqvist kallade beslutet obegripligt och räknar med att överklaga inom tre veckor.
            Kommunstyrelsen hade sagt ja till gruvan med 21 röster mot 20.
            Aktien föll med 14 procent på börsen i Stockvik.

            I grannkommunen Älvnäs, där malmen skulle lastas om, säger hamnchefen Petra Wikman att en investering på 60 miljoner kronor nu läggs i malpåse.

            350 arbetstillfällen
            530 arbetstillfällen
            Rättelse: i en tidigare version av texten angavs fel antal arbetstillfällen.

            I Ákkar hade de redan köpt huset
            Familjen Berglund flyttade norrut i våras för jobben som skulle komma.
            Nu sitter de vid köksbordet och undrar vad villan är värd.
            ”Vi visste att det kunde bli nej, men ingen trodde på det”, säger Jenny Berglund.
            Utanför fönstret ligger sjön spegelblank, och en bil med bolagets logotyp kör sakta förbi.
            På macken talar alla om samma sak, fast med låg röst.

            Regeringen tar över frågan om gruvan vid Ákkar
            Näringsminister Karin Holm meddelar att regeringen själv ska pröva gruvan, efter att bolaget överklagat.
            Ett beslut väntas tidigast nästa höst.
            Miljöpartiet hotar att lämna budgetsamarbetet om det blir ja.
            """),
    ]
}
