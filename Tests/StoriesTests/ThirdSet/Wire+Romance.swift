extension Wire {
    static let romance = [
        Wire(
            """
            À Saint-Ormel, la rivière emporte le pont de pierre
            Crue : un pont vieux de quatre siècles s’effondre à Saint-Ormel

            Le pont de pierre de Saint-Ormel, construit en 1611, s’est effondré dans la nuit de vendredi à samedi sous la poussée de la Varenne en crue.
            Personne n’a été blessé, la circulation ayant été coupée dès 18 heures par les gendarmes.
            L’eau est montée à 5,40 mètres, un niveau qui n’avait pas été atteint depuis 1958.
            « On a entendu comme un coup de canon, puis plus rien », a raconté Lucette Barrois, qui habite le moulin.
            Environ 900 habitants du quartier de la Rive sont privés d’électricité.
            Le préfet a demandé la reconnaissance de l’état de catastrophe naturelle.
            La reconstruction coûterait au moins 7 millions d’euros, selon une première estimation du département.

            À Montcel, en aval, la mairie a ouvert le gymnase Pasteur pour accueillir une quarantaine de sinistrés ; les dons de couvertures peuvent être déposés à l’école jusqu’à dimanche soir.

            900 habitants
            1 900 habitants
            Cet article a été rectifié : 1 900 habitants sont privés d’électricité, et non 900.

            Un village orphelin de son pont
            Il figurait sur toutes les cartes postales, sur les étiquettes du cidre et même sur le maillot du club.
            Depuis samedi, il n’en reste que deux piles, et des badauds qui se taisent.
            « Je m’y suis mariée, enfin, juste à côté », sourit une dame en ciré jaune.
            Pour aller chercher le pain, il faut désormais faire seize kilomètres.
            Le boulanger, lui, a traversé en barque.

            L’armée posera un pont provisoire à Saint-Ormel
            Des soldats du génie installeront dès mardi un ouvrage métallique de 42 mètres pour relier les deux rives.
            Il ne supportera que les voitures et les ambulances, a précisé le colonel Yann Le Goff.
            La préfecture promet une ouverture avant la fin du mois.
            """),
        Wire(
            """
            El embalse de Valdeloso cae al 11 % y obliga a cortar el agua por la noche
            Sequía: doce municipios, sin agua de madrugada

            Doce municipios de la comarca de Valdeloso se quedarán sin agua entre las once de la noche y las seis de la mañana a partir del lunes, según anunció ayer la confederación hidrográfica.
            El embalse que los abastece está al 11 % de su capacidad, el nivel más bajo desde que se inauguró en 1974.
            La medida afecta a 73.000 personas y podría durar hasta noviembre si no llueve.
            «No es un capricho, es que no hay de dónde sacar», afirmó la presidenta de la confederación, Nieves Arganda.
            Los hospitales y las residencias de ancianos quedarán fuera de los cortes y recibirán camiones cisterna.
            Los regantes, que ya perdieron la cosecha de maíz, piden ayudas por 18 millones de euros.
            En el fondo del pantano han vuelto a asomar las ruinas del pueblo de Peñacaída.

            En Robledal, el ayuntamiento repartirá garrafas en la plaza de abastos a los mayores de 75 años, y la piscina municipal no abrirá este verano, confirmó el alcalde, Fermín Otero.

            73.000 personas
            37.000 personas
            Fe de errores: en una versión anterior se decía que la medida afectaba a 73.000 personas.

            Peñacaída, el pueblo que vuelve cuando falta el agua
            La torre de la iglesia fue lo primero en salir, allá por mayo.
            Ahora se puede pasear por la calle Mayor con las zapatillas puestas, y hay quien encuentra todavía baldosas enteras.
            «Aquí dormía yo», señala Eutiquio, de 88 años, ante un hueco lleno de barro.
            Los fines de semana llegan coches de la capital, y un primo suyo vende refrescos.
            Nadie sabe si alegrarse.

            El Gobierno aprueba una desaladora para Valdeloso
            El Consejo de Ministros dio luz verde el viernes a una planta que costará 140 millones y no estará lista antes de 2030.
            Ecologistas y regantes coincidieron, por una vez, en que llega tarde.
            El ministro Abel Cifuentes visitará la zona la próxima semana.
            """),
        Wire(
            """
            Sotto l’intonaco della chiesa di San Biagio riappare un affresco del Trecento
            Scoperta a Montefosco: l’affresco era nascosto da sei secoli

            Un affresco della fine del Trecento è riapparso sotto l’intonaco della chiesa di San Biagio a Montefosco durante i lavori di consolidamento dopo il terremoto.
            La scena, larga quattro metri, raffigura un banchetto con diciassette figure, una delle quali suona la ghironda.
            «Quando il bisturi ha scoperto il primo occhio, in cantiere è calato il silenzio», ha detto la restauratrice Ottavia Neri.
            La soprintendenza attribuisce l’opera alla bottega del Maestro di Verrua, attivo tra il 1380 e il 1402.
            Per il restauro servono 260.000 euro, di cui la metà è già stata promessa da una fondazione bancaria.
            La chiesa resterà chiusa fino a Pasqua, ma ogni sabato si potranno vedere i lavori da una passerella.

            A Castelvico, paese di origine della famiglia che commissionò l’opera, il sindaco Dario Fusi ha chiesto che una copia sia esposta nel municipio; la pro loco organizza una gita il 12 aprile.

            260.000 euro
            620.000 euro
            Errata corrige: la cifra indicata in una prima versione era inesatta.

            Quegli occhi che ci guardano dal muro
            Sono entrato in San Biagio con il casco in testa e l’elenco delle cose da chiedere in tasca.
            Non ho chiesto nulla.
            C’è un uomo, a sinistra, che si porta il bicchiere alla bocca e intanto ci spia: sembra di averlo interrotto.
            Il capomastro, che di mestiere mette catene nei muri, veniva a salutarlo ogni mattina.
            Certe volte il terremoto restituisce qualcosa.

            Furto nel cantiere di San Biagio, spariti gli attrezzi
            Ignoti hanno forzato nella notte il cantiere della chiesa di Montefosco e portato via attrezzi per 15.000 euro.
            L’affresco scoperto in marzo non è stato toccato, assicurano i carabinieri.
            Da oggi la chiesa è sorvegliata da una telecamera.
            """),
    ]
}
