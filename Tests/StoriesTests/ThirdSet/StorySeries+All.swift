extension StorySeries {
    static let all = [
        StorySeries(
            "live blog", isOneSite: true,
            """
            Storm Ottilie live: latest updates from the coast
            09:12 The ferry to Holm has been cancelled for the whole day, the line says. Some 400 passengers are waiting in the terminal, where the Red Cross hands out tea. You can send us your pictures at live@desk.example.

            Storm Ottilie live: latest updates from the coast
            10:40 A tree has fallen on the railway between Carrow and Dunmore. Trains turn back at Fenwick; the operator hopes to have the line free by two o'clock. You can send us your pictures at live@desk.example.

            Storm Ottilie live: latest updates from the coast
            13:05 The harbour master of Westhaven reports gusts of 131 kilometres an hour, the strongest since 1999. Two yachts have sunk at their moorings, and nobody was aboard. You can send us your pictures at live@desk.example.

            Storm Ottilie live: latest updates from the coast
            17:55 The wind is easing, but the flood will peak only at nine, forecaster Lena Marsh says. Mayor Ade Obi asks people in Quay Street to sleep upstairs or with friends. You can send us your pictures at live@desk.example.
            """),
        StorySeries(
            "weekly column", isOneSite: true,
            """
            The allotment, with Harriet Dunne
            My beans have given up. It was the frost in May, or the slugs, or the look that the man from number nine gave them. I have sown again, two to a hole, and I shall tell nobody. Harriet Dunne has gardened badly for thirty years. Her book "Mud" is published by Larkspur.

            The allotment, with Harriet Dunne
            Somebody has stolen the scarecrow. He wore my late uncle's dinner jacket, and he had a way of standing that kept even the committee at a distance. The pigeons held a party on Sunday. Harriet Dunne has gardened badly for thirty years. Her book "Mud" is published by Larkspur.

            The allotment, with Harriet Dunne
            There are two schools of compost, and this week they came to blows beside the water butt. I belong to neither; I throw in what I have and go home quickly. Harriet Dunne has gardened badly for thirty years. Her book "Mud" is published by Larkspur.

            The allotment, with Harriet Dunne
            Readers ask what to do with forty courgettes. You may leave them on doorsteps after dark, as one leaves foundlings. You may not bring them to the office again, Gerald. Harriet Dunne has gardened badly for thirty years. Her book "Mud" is published by Larkspur.
            """),
        StorySeries(
            "speeches of one person", isOneSite: false,
            """
            Chancellor Adebayo promises rail link to the north
            Chancellor Folake Adebayo told the chamber of trade in Dresk on Monday that the rail link to the north would be built whatever it cost. "A country that ends at its capital is no country," she said to loud applause. She named no date and no sum.

            Chancellor Adebayo warns lenders over card fees
            Speaking to bankers in Port Emlyn on Wednesday, Chancellor Folake Adebayo said that card fees had gone up twice in a year and that she had noticed. "I read my statements, and so do four million voters," she said. Shares of Orrin fell by two per cent.

            Chancellor Adebayo recalls her mother's shop
            Chancellor Folake Adebayo opened a school of commerce in Almora on Friday and spoke of the shop in which she grew up. "My mother could tell a bad coin by its sound, and a bad debtor by his," she said. The school has places for 240 apprentices.

            Chancellor Adebayo rules out early election
            There will be no election before the spring of next year, Chancellor Folake Adebayo told her party's congress in Pinos on Sunday. "We were hired for four years, and I do not leave a job unfinished," she said. Delegates rose to their feet for three minutes.
            """),
        StorySeries(
            "one fixture list", isOneSite: true,
            """
            Norvik United 2-1 Pell City: Okafor strikes late
            Norvik United beat Pell City 2-1 on Saturday through a goal by Samuel Okafor in the 88th minute. Lindgren had put the hosts ahead before the break, and Ferrante equalised from a free kick. Norvik climb to third in the table with 31 points. 18,204 watched.

            Dunmore Rovers 0-0 Carrow Town: keepers on top
            Dunmore Rovers and Carrow Town drew 0-0 on Saturday in a match that belonged to the goalkeepers. Brandt saved twice from Yilmaz before the break, and Mbeki hit the post for the visitors. Dunmore stay tenth in the table with 19 points. 9,377 watched.

            Arden Athletic 4-0 Fenwick: Sorensen hat-trick
            Arden Athletic beat Fenwick 4-0 on Saturday through three goals by Nils Sorensen and one by Da Costa. The visitors had a man sent off before the break, and Petrov missed a penalty. Arden climb to first in the table with 38 points. 22,910 watched.

            Holm Wanderers 1-3 Harlen 04: hosts in trouble
            Harlen 04 beat Holm Wanderers 3-1 on Saturday through goals by Kovac, Adeyemi and Strand. The hosts had gone ahead before the break through Whitlock, and lost their captain with a torn muscle. Holm fall to last in the table with 8 points. 6,041 watched.
            """),
        StorySeries(
            "weather", isOneSite: false,
            """
            Weather for Monday: cloud in the west, sun in the east
            Cloud will move in from the west during the morning, with light rain on the hills by noon. The east stays dry and sunny. Highs from 14 degrees in Westhaven to 19 in Dresk. Wind from the south-west, light to moderate. Outlook: more rain on Tuesday. Issued by the National Weather Service at 5 a.m.

            Weather for Tuesday: rain, heavy at times
            Rain will move in from the west during the morning, heavy at times on the hills by noon. The east stays dry until evening. Highs from 12 degrees in Westhaven to 16 in Dresk. Wind from the west, fresh to strong. Outlook: brighter on Wednesday. Issued by the National Weather Service at 5 a.m.

            Weather for Wednesday: brighter, with a few showers
            Showers will move in from the north during the afternoon, with hail on the hills by evening. The south stays dry and bright. Highs from 11 degrees in Carrow to 17 in Almora. Wind from the north-west, moderate. Outlook: night frost on Thursday. Issued by the National Weather Service at 5 a.m.

            Weather for Thursday: night frost, then sunshine
            Fog will clear from the valleys during the morning, with sunshine on the coast by noon. The north stays cloudy. Highs from 9 degrees in Carrow to 15 in Almora. Wind from the east, light. Outlook: mild on Friday. Issued by the National Weather Service at 5 a.m.
            """),
        StorySeries(
            "market report", isOneSite: false,
            """
            Shares end higher as Zenith Foods lifts outlook
            The LX 40 closed up 0.8 per cent at 7,312 points on Monday. Zenith Foods led the gainers with 6.1 per cent after it lifted its outlook, while Kestrel Air lost 2.4 per cent on dearer fuel. Volume was 1.9 billion. The crown was little changed at 1.084 to the dollar, and a barrel of oil cost 77 dollars.

            Shares end lower as banks retreat
            The LX 40 closed down 1.3 per cent at 7,217 points on Tuesday. Orrin led the losers with 4.9 per cent after card fees came under fire, while Helix Pharma gained 3.0 per cent on a licence. Volume was 2.4 billion. The crown was weaker at 1.071 to the dollar, and a barrel of oil cost 79 dollars.

            Shares flat before rate decision
            The LX 40 closed up 0.1 per cent at 7,224 points on Wednesday. Novalia led the gainers with 2.2 per cent after a broker's upgrade, while Tarn Energy lost 1.7 per cent on mild weather. Volume was 1.2 billion. The crown was firmer at 1.079 to the dollar, and a barrel of oil cost 78 dollars.

            Shares jump after rates are held
            The LX 40 closed up 2.6 per cent at 7,412 points on Thursday. Brightwater Media led the gainers with 9.4 per cent after talk of a bid, while Acmeon lost 0.9 per cent on profit-taking. Volume was 3.3 billion. The crown was weaker at 1.066 to the dollar, and a barrel of oil cost 81 dollars.
            """),
        StorySeries(
            "police notices", isOneSite: true,
            """
            Einbruch in Gartenlaube
            Rellingen. Unbekannte sind in der Nacht zum Dienstag in eine Gartenlaube am Mühlgraben eingebrochen. Sie nahmen einen Rasenmäher und zwei Angeln mit. Der Schaden beträgt 700 Euro. Zeugen werden gebeten, sich bei der Polizei unter der Nummer 555 0140 zu melden.

            Einbruch in Bäckerei
            Hohenau. Unbekannte sind in der Nacht zum Mittwoch in eine Bäckerei am Rathausplatz eingebrochen. Sie nahmen das Wechselgeld und einen Tresor mit. Der Schaden beträgt 4.200 Euro. Zeugen werden gebeten, sich bei der Polizei unter der Nummer 555 0140 zu melden.

            Radfahrerin bei Zusammenstoß verletzt
            Wesenberg. Eine 54 Jahre alte Radfahrerin ist am Mittwoch auf der Bahnhofstraße mit einem Lieferwagen zusammengestoßen. Sie kam mit einem Beinbruch ins Krankenhaus. Der Schaden beträgt 1.500 Euro. Zeugen werden gebeten, sich bei der Polizei unter der Nummer 555 0140 zu melden.

            Brand in Hochhaus rasch gelöscht
            Rellingen. In einem Hochhaus an der Gartenstraße ist am Donnerstag ein Wäschetrockner in Brand geraten. Neun Bewohner mussten ihre Wohnungen verlassen. Der Schaden beträgt 30.000 Euro. Zeugen werden gebeten, sich bei der Polizei unter der Nummer 555 0140 zu melden.
            """),
        StorySeries(
            "episodes", isOneSite: true,
            """
            La hora del faro, episodio 41: los que vuelven
            Esta semana hablamos con tres personas que emigraron en los años setenta y han vuelto a la aldea de sus abuelos. ¿Qué encontraron? ¿Qué echan de menos? Suscríbete a La hora del faro en tu aplicación favorita y déjanos cinco estrellas. Producción: Inés Roca. Música: Trío Marola.

            La hora del faro, episodio 42: contar ballenas
            Esta semana acompañamos a la bióloga Uxía Prado, que lleva once años contando ballenas desde un acantilado. ¿Por qué hay más que nunca? Suscríbete a La hora del faro en tu aplicación favorita y déjanos cinco estrellas. Producción: Inés Roca. Música: Trío Marola.

            La hora del faro, episodio 43: el último astillero
            Esta semana entramos en el último astillero de madera de la ría, donde Manuel Tobar enseña el oficio a dos aprendices de Senegal. Suscríbete a La hora del faro en tu aplicación favorita y déjanos cinco estrellas. Producción: Inés Roca. Música: Trío Marola.

            La hora del faro, episodio 44: preguntas de los oyentes
            Esta semana respondemos a vuestras cartas: sobre nudos, sobre sopas de pescado y sobre aquel naufragio de 1921 que nadie quiere contar. Suscríbete a La hora del faro en tu aplicación favorita y déjanos cinco estrellas. Producción: Inés Roca. Música: Trío Marola.
            """),
        StorySeries(
            "product recall", isOneSite: false,
            """
            Recall: Brightwater children's lamp "Moth"
            Brightwater is recalling its children's lamp "Moth", sold from March to June, because the plug can come apart and bare a live wire. Customers should stop using it at once and return it to any shop for a full refund; no receipt is needed. No injuries have been reported. The hotline is 0800 555 0199.

            Recall: Zenith Foods hazelnut spread, 400 grams
            Zenith Foods is recalling its hazelnut spread in jars of 400 grams, best before 12 May, because pieces of glass may be in it. Customers should not eat it and can return it to any shop for a full refund; no receipt is needed. No injuries have been reported. The hotline is 0800 555 0121.

            Recall: Kestrel cycle helmets, size M
            Kestrel Sports is recalling its cycle helmets of the model "Dash" in size M, because the buckle can open in a fall. Customers should stop using them at once and return them to any shop for a full refund; no receipt is needed. Two injuries have been reported. The hotline is 0800 555 0177.

            Recall: Tarn smoked trout from the Almora works
            Tarn Fisheries is recalling smoked trout that was packed in Almora on 3 and 4 April, because listeria was found in samples. Customers should not eat it and can return it to any shop for a full refund; no receipt is needed. One person has fallen ill. The hotline is 0800 555 0133.
            """),
        StorySeries(
            "monthly figures", isOneSite: false,
            """
            Безробіття у Сосницькій області в травні зменшилося
            Кількість безробітних у Сосницькій області в травні становила 18,4 тисячі, на 0,7 тисячі менше, ніж у квітні, повідомила служба статистики. Рівень безробіття зменшився до 6,1 відсотка. Найбільше роботи з’явилося в будівництві. Вільних місць налічується 3,2 тисячі.

            Безробіття у Сосницькій області в червні зросло
            Кількість безробітних у Сосницькій області в червні становила 19,2 тисячі, на 0,8 тисячі більше, ніж у травні, повідомила служба статистики. Рівень безробіття зріс до 6,4 відсотка. Найбільше роботи зникло в торгівлі. Вільних місць налічується 2,9 тисячі.

            Безробіття у Полянській області в травні майже не змінилося
            Кількість безробітних у Полянській області в травні становила 31,0 тисячі, на 0,1 тисячі менше, ніж у квітні, повідомила служба статистики. Рівень безробіття залишився на рівні 7,8 відсотка. Найбільше роботи з’явилося в сільському господарстві. Вільних місць налічується 4,5 тисячі.

            Безробіття у Полянській області в липні сягнуло восьми відсотків
            Кількість безробітних у Полянській області в липні становила 32,3 тисячі, на 0,9 тисячі більше, ніж у червні, повідомила служба статистики. Рівень безробіття зріс до 8,0 відсотка. Найбільше роботи зникло на транспорті. Вільних місць налічується 4,1 тисячі.
            """),
    ]
}
