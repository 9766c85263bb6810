extension Wire {
    static let slavic = [
        Wire(
            """
            У Сосниці відкрили лікарню, яку відбудували за одинадцять місяців
            Лікарня в Сосниці знову приймає пацієнтів

            У місті Сосниця в п’ятницю знову відкрили районну лікарню, зруйновану ракетним ударом торік у січні.
            Відбудова тривала одинадцять місяців і коштувала 214 мільйонів гривень, дві третини яких дав фонд із Данії.
            У новому корпусі 120 ліжок, дві операційні та укриття на 300 людей.
            «Перший пацієнт прийшов ще до того, як ми перерізали стрічку», сказала головна лікарка Оксана Гнатюк.
            Досі мешканців району возили за 70 кілометрів до обласного центру.
            Лікарні ще бракує дев’яти медсестер і одного анестезіолога.
            Міністерство обіцяє до весни відкрити таке саме відділення в Ромашках.

            Для мешканців Верхньої Дубрави з понеділка ходитиме безкоштовний автобус від ринку до лікарні, о восьмій і о чотирнадцятій; розклад вивісили біля сільради.

            120 ліжок
            210 ліжок
            Виправлено: у попередній версії була неправильна кількість ліжок.

            Палата з вікнами на яблуні
            Тітка Марія принесла у відро яблук і поставила його просто посеред вестибюля.
            «Їжте, діти, бо ви худі», каже вона лікарям, і ті слухняно їдять.
            Рік тому на цьому місці була лійка, у якій стояла вода.
            Сантехнік Степан, який ставив тут труби, привів показати їх дружині.
            Увечері засвітилися всі вікна, і люди зупинялися на вулиці.

            Сосницька лікарня отримала томограф зі Швеції
            Уживаний, але справний томограф привезли в середу двома вантажівками з Мальме.
            Його налаштовуватимуть три тижні, каже завідувач відділення Ігор Левченко.
            Обстеження для мешканців району будуть безкоштовними.
            """),
        Wire(
            """
            Wypadek w kopalni Barbara-Zachód: czterech górników pod ziemią
            Ratownicy dotarli do dwóch z sześciu zasypanych górników

            Po wstrząsie w kopalni Barbara-Zachód w Rudnikach pod ziemią pozostaje czterech górników, poinformował w środę rano sztab akcji.
            Do tąpnięcia doszło o godzinie 2.17 na poziomie 830 metrów; dwóch ludzi wydobyto żywych po siedmiu godzinach.
            W akcji bierze udział dwanaście zastępów ratowników, które przebijają się przez 40 metrów zawału.
            „Słyszeliśmy stukanie w rurę, więc wiemy, że ktoś tam na nas czeka”, powiedział kierownik akcji Marek Wolny.
            Stężenie metanu spadło w nocy poniżej dwóch procent, co pozwoliło wznowić prace.
            Rodziny zaginionych czekają w cechowni, gdzie dyżuruje psycholog.
            To czwarty tak silny wstrząs w tym rejonie od 2019 roku.

            W Starych Szopienicach, skąd pochodzi dwóch zaginionych, odwołano festyn, a wieczorem w kościele św. Anny odprawiona zostanie msza, na którą zaprasza proboszcz Jan Kulik.

            40 metrów
            140 metrów
            Sprostowanie: w pierwszej wersji tekstu podano błędną długość zawału.

            Pod szybem czekają żony
            Na parapecie stoją termosy, jeden obok drugiego, jakby ktoś je policzył.
            Nikt nie rozmawia, tylko dzieciak w za dużej kurtce kopie puszkę.
            „On zawsze dzwoni po szychcie, zawsze”, mówi kobieta w chustce i patrzy na telefon.
            Górnik, który wyjechał o świcie, nie chce opowiadać; pokazuje ręce.
            O jedenastej ktoś przynosi drożdżówki i nikt ich nie bierze.

            Prokuratura bada wypadek w Rudnikach
            Prokuratura okręgowa wszczęła śledztwo w sprawie wstrząsu i zabezpieczyła zapisy czujników z ostatnich dwóch tygodni.
            Wszyscy uratowani opuścili szpital w niedzielę.
            Związkowcy żądają zamknięcia ściany numer 9, na co spółka na razie się nie zgadza.
            """),
        Wire(
            """
            Praha-Lhotka dostane tramvaj, stavba začne v září
            Po třiceti letech příprav: tramvaj do Lhotky má povolení

            Sídliště Lhotka dostane po třiceti letech příprav tramvajovou trať, stavební úřad vydal v úterý povolení.
            Trať bude měřit 3,8 kilometru, bude mít sedm zastávek a obslouží 28 000 obyvatel.
            Práce mají začít v září a skončit na jaře 2029.
            „Dědeček mi sliboval, že tou tramvají pojedu do školy, a teď v ní povezu vnuka,“ řekla starostka Alena Říhová.
            Náklady se odhadují na 2,1 miliardy korun, z toho 60 procent zaplatí evropské fondy.
            Kvůli stavbě zmizí 140 parkovacích míst, náhradou má vzniknout parkovací dům.
            Proti povolení se mohou do patnácti dnů odvolat dvě sdružení obyvatel.

            V sousedních Komárovicích budou po dobu stavby jezdit posílené autobusy linky 197 každých pět minut, uvedl místostarosta Petr Slanina; lékárna u konečné se přestěhuje do budovy pošty.

            28 000 obyvatel
            38 000 obyvatel
            Oprava: v původní verzi článku byl uveden chybný počet obyvatel.

            Parkování na Lhotce: kam s autem?
            Zeptali jsme se lidí na parkovišti před samoobsluhou a odpovědi nebyly slušné.
            Pan Josef objíždí blok každý večer dvacet minut, jednou prý usnul u volantu.
            Že má přibýt kolej, bere jako osobní urážku.
            Studentka vedle něj naopak počítá, o kolik déle bude ráno spát.
            Shodli se jen na tom, že parkovací dům uvěří, až ho uvidí.

            Odvolání zamítnuto, stavba trati na Lhotku může začít
            Magistrát zamítl obě odvolání proti tramvajové trati a povolení je pravomocné.
            Jako první se začne překládat vodovod v ulici Na Strži.
            Zhotovitelem je sdružení firem Kolejstav a Berdych.
            """),
    ]
}
