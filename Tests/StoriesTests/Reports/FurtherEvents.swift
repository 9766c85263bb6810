extension NewsEvent {
    static let further = [
        NewsEvent(
            "fr",
            """
            À Valbourg, la mairie renonce à vendre l'ancienne imprimerie
            Valbourg : l'imprimerie ne sera pas vendue
            Volte-face à Valbourg sur le sort de l'imprimerie

            Les habitants se mobilisaient depuis six mois.

            La mairie de Valbourg a annoncé mardi qu'elle renonçait à vendre l'ancienne imprimerie de la rue des Tanneurs à un promoteur parisien.
            Le bâtiment de 2 400 mètres carrés, fermé depuis 2009, devait laisser la place à 63 logements et à un supermarché.
            Une pétition lancée par l'association Papier vivant avait réuni près de 9 000 signatures.
            « On ne remplace pas la mémoire d'un quartier par un rayon de surgelés, et je remercie ceux qui me l'ont rappelé », a déclaré la maire, Solange Bréhat.
            Le conseil municipal votera le 12 juin un budget de 1,3 million d'euros pour mettre le toit hors d'eau.
            Le groupe Duquesne Immobilier a regretté une décision tardive et réclame le remboursement de ses études.
            Des ateliers d'artistes et une salle de lecture pourraient ouvrir dès l'automne 2026.
            L'opposition, par la voix de Bastien Laroque, a dénoncé un cadeau électoral.
            L'imprimerie avait employé jusqu'à 310 ouvriers dans les années 1950.
            Ses machines sont conservées au musée de Clermont.

            Dans l'imprimerie, les anciens se souviennent
            Marcel Thouvenin pousse la porte rouillée et s'arrête, la casquette à la main.
            C'est ici qu'il est entré comme apprenti à quatorze ans, et c'est ici qu'il a rencontré sa femme.
            « On ne remplace pas la mémoire d'un quartier par un rayon de surgelés, et je remercie ceux qui me l'ont rappelé », avait dit la maire quelques heures plus tôt, et il hausse les épaules.
            Pour lui, ce sont surtout les jeunes de la friche voisine qui ont gagné.
            Ils lui ont promis de remettre en marche une presse pour la fête du quartier.

            Valbourg : un incendie ravage le toit de l'imprimerie
            Un incendie a détruit une partie du toit de l'ancienne imprimerie de Valbourg dans la nuit de samedi à dimanche.
            Une trentaine de pompiers sont intervenus, et personne n'a été blessé.
            Le parquet a ouvert une enquête et n'écarte aucune piste.
            """),
        NewsEvent(
            "uk",
            """
            У Вербівці відкрили перший після обстрілів шкільний корпус
            Школа у Вербівці знову приймає дітей
            Перший дзвоник після року тиші: у Вербівці відбудували школу

            Ремонт тривав одинадцять місяців.

            У понеділок у Вербівці на Сумщині відкрили перший шкільний корпус, відновлений після торішніх обстрілів.
            За парти сіли 286 учнів, які майже рік навчалися дистанційно, повідомила директорка Оксана Мельничук.
            Відбудова коштувала 48 мільйонів гривень, з яких 30 мільйонів надала данська фундація.
            «Діти питали мене не про нові вікна, а про те, чи можна буде сидіти разом, і заради цього ми все це робили», сказала Мельничук на урочистій лінійці.
            У підвалі облаштували укриття на 400 місць із вентиляцією та двома класами.
            Голова громади Степан Ковальчук пообіцяв, що другий корпус здадуть до березня.
            Частина батьків і далі наполягає на змішаному навчанні через часті тривоги.
            Автобус возитиме до школи дітей із п'яти навколишніх сіл.
            Будівлю звели 1978 року, востаннє її ремонтували 2016-го.
            Під час обстрілів у селі загинули троє людей.

            Як учителька з Вербівки зберегла школу
            Коли обвалився дах, Оксана Мельничук винесла з кабінету лише журнал і кактус.
            Рік вона вела уроки з кухні, а ввечері писала листи до фондів по всій Європі.
            «Діти питали мене не про нові вікна, а про те, чи можна буде сидіти разом, і заради цього ми все це робили», каже вона тепер, показуючи світлий коридор.
            Відповіли їй троє, серед них пенсіонер із Орхуса, який продав човен.
            Його ім'я, Єнс Міккельсен, вибито на табличці біля спортзали.

            У Вербівці затримали підрядника, що ремонтував школу
            Поліція затримала підрядника, якого підозрюють у привласненні двох мільйонів гривень під час ремонту школи у Вербівці.
            Слідчі провели обшуки в офісі фірми та вдома в її власника, повідомила прокуратура у п'ятницю.
            Суд обере запобіжний захід наступного тижня.
            """),
        NewsEvent(
            "fr",
            """
            Le skipper Yann Kermadec remporte la Transaustrale en 41 jours
            Transaustrale : Kermadec vainqueur en 41 jours
            Kermadec, seul contre l'océan, triomphe à Port-Saint-Luc

            Il améliore le record de l'épreuve de près de deux jours.

            Le skipper breton Yann Kermadec a remporté dimanche la Transaustrale, course en solitaire sans escale, en 41 jours, 6 heures et 12 minutes.
            Il a franchi la ligne à Port-Saint-Luc à 14 h 37 devant plusieurs milliers de spectateurs.
            Le précédent record, établi en 2020 par la Britannique Holly Trent, est battu de près de 45 heures.
            « Pendant trois nuits, j'ai parlé à mon pilote automatique comme à un ami, et je crois bien qu'il m'a répondu », a raconté Kermadec à son arrivée.
            Son voilier de 18 mètres, Galerne, avait heurté un conteneur au large du cap Horn et perdu un safran.
            L'Italien Paolo Ferrante, deuxième, est attendu mardi matin.
            Sur les 24 concurrents partis de Lorient, neuf ont abandonné.
            Kermadec recevra une prime de 200 000 euros, dont il reversera la moitié aux sauveteurs en mer.
            L'homme de 38 ans avait échoué deux fois dans cette épreuve.
            La prochaine édition partira de Saint-Nazaire en 2028.

            Kermadec, le marin qui parlait aux machines
            Il a les yeux rouges, les mains fendues par le sel et une faim de loup.
            « Pendant trois nuits, j'ai parlé à mon pilote automatique comme à un ami, et je crois bien qu'il m'a répondu », glisse Yann Kermadec entre deux crêpes.
            Dans la cuisine de sa sœur, à quelques rues du port, la télévision repasse en boucle les images du ponton.
            Sa mère Annick n'a pas voulu regarder la course et préférait les mots croisés.
            Elle connaît pourtant par cœur chacune de ses routes, et les vents qui vont avec.

            Transaustrale : Ferrante secouru à 200 milles de l'arrivée
            Paolo Ferrante, deuxième de la Transaustrale, a été secouru lundi soir après avoir chaviré à 200 milles de l'arrivée.
            Un cargo norvégien l'a recueilli au bout de quatre heures, épuisé mais sain et sauf.
            Son bateau dérive vers le nord et sera remorqué dès que la mer le permettra.
            """),
    ]
}
