/// Texts that a form or a custom makes alike.
extension StoryPair {
    private static func pair(_ kind: String, _ first: (String, String), _ second: (String, String), isOneSite: Bool)
        -> StoryPair
    {
        StoryPair(
            kind: kind, isOne: false,
            first: Piece(title: first.0, text: first.1, link: "https://desk.example/1"),
            second: Piece(
                title: second.0, text: second.1, link: isOneSite ? "https://desk.example/2" : "https://wire.example/2"))
    }

    static func forms(_ choices: inout Choices) -> [StoryPair] {
        var pairs: [StoryPair] = []
        for round in 0..<10 {
            let isOneSite = round % 2 == 0
            for (kind, make) in makers {
                let first = make(&choices)
                var second = make(&choices)
                while second == first { second = make(&choices) }
                pairs.append(pair(kind, first, second, isOneSite: isOneSite))
            }
        }
        return pairs
    }

    private typealias Maker = @Sendable (inout Choices) -> (String, String)

    private static func number(_ range: ClosedRange<Int>, _ choices: inout Choices) -> Int {
        Int.random(in: range, using: &choices)
    }

    private static let places = [
        "Lakeview", "Port Emlyn", "Marlow Bay", "Santa Irena", "Kolvik", "Upper Tarn", "Dresk", "Almora", "Westhaven",
        "Pinos",
    ]
    private static let firms = [
        "Acmeon", "Zenith Foods", "Brightwater Media", "Orrin", "Kestrel Air", "Novalia", "Tarn Energy", "Helix Pharma",
    ]
    private static let clubs = [
        "Norvik United", "Dunmore Rovers", "Carrow Town", "Arden Athletic", "Pell City", "Harlen 04", "Holm Wanderers",
        "Fenwick",
    ]
    private static let players = [
        "Okafor", "Lindgren", "Da Costa", "Petrov", "Mbeki", "Ferrante", "Sorensen", "Yilmaz", "Kovac", "Brandt",
    ]

    private static let makers: [(String, Maker)] = [
        (
            "earthquake bulletin",
            { choices in
                let place = choices.of(places)
                let size = "\(number(3...6, &choices)).\(number(0...9, &choices))"
                return (
                    "Magnitude \(size) earthquake near \(place)",
                    "An earthquake of magnitude \(size) struck \(number(4...90, &choices)) kilometres off \(place) at \(number(10...23, &choices)):\(number(10...59, &choices)) local time on \(choices.of(["Monday", "Tuesday", "Friday", "Sunday"])), the Seismological Institute said. Its centre lay at a depth of \(number(5...60, &choices)) kilometres. There were no reports of damage or injuries, and no tsunami warning was issued."
                )
            }
        ),
        (
            "stock report",
            { choices in
                let firm = choices.of(firms)
                let isUp = Bool.random(using: &choices)
                return (
                    "\(firm) shares \(isUp ? "rise" : "fall") \(number(1...9, &choices)).\(number(1...9, &choices))%",
                    "Shares of \(firm) closed at \(number(8...190, &choices)).\(number(10...99, &choices)) dollars on \(choices.of(["Monday", "Tuesday", "Wednesday", "Thursday"])), \(isUp ? "up" : "down") \(number(1...9, &choices)).\(number(1...9, &choices)) per cent from the previous session. Some \(number(1...9, &choices)).\(number(1...9, &choices)) million shares changed hands, compared with a daily average of \(number(1...9, &choices)).\(number(1...9, &choices)) million. The stock has traded between \(number(4...70, &choices)) and \(number(200...300, &choices)) dollars over the past 52 weeks. Analysts polled by MarketDesk rate the stock a \(choices.of(["buy", "hold", "sell"])) on average."
                )
            }
        ),
        (
            "match report",
            { choices in
                let (home, away) = (choices.of(clubs), choices.of(clubs))
                let (a, b) = (number(1...4, &choices), number(0...3, &choices))
                return (
                    "\(home) \(a)-\(b) \(away)",
                    "\(home) beat \(away) \(a)-\(b) in the Northern League on Saturday in front of \(number(900...9000, &choices)) spectators. \(choices.of(players)) opened the scoring in minute \(number(3...40, &choices)) before \(choices.of(players)) made it two after the break. The visitors hit the post through \(choices.of(players)) and had a goal by \(choices.of(players)) disallowed. With the win \(home) climb to place \(number(2...12, &choices)) in the table, while \(away) stay in place \(number(2...16, &choices)). Next week they travel to \(choices.of(clubs))."
                )
            }
        ),
        (
            "weather under one title",
            { choices in
                let (low, high) = (number(2...11, &choices), number(12...29, &choices))
                return (
                    "The weather in the north",
                    "\(choices.of(["Sunny spells", "Heavy showers", "Fog patches", "A mostly dry day"])) in the north with highs of \(high) degrees and lows of \(low). Winds from the \(choices.of(["west", "south", "north-east"])) at \(number(10...60, &choices)) km/h. \(choices.of(["Tomorrow brings thunderstorms from noon on.", "The weekend stays fair on the coast.", "Snow is possible above \(number(600...1200, &choices)) metres.", "A front crosses the hills after dark."])) Our forecasters update this page three times a day."
                )
            }
        ),
        (
            "Polizeibericht",
            { choices in
                let place = choices.of(["Amlingen", "Rellingen", "Hochdorf", "Seefeld", "Brunnthal", "Oberau"])
                return (
                    "\(place): \(choices.of(["Radfahrer", "Fußgängerin", "Motorradfahrer", "Rollerfahrer"])) bei Unfall verletzt",
                    "Bei einem Unfall in \(place) ist am \(choices.of(["Montag", "Dienstag", "Freitag", "Samstag"])) gegen \(number(6...22, &choices)).\(number(10...59, &choices)) Uhr ein \(number(18...86, &choices)) Jahre alter Mann verletzt worden. Nach Angaben der Polizei übersah der \(number(18...80, &choices)) Jahre alte Fahrer eines \(choices.of(["Kombis", "Lieferwagens", "Geländewagens"])) an der Kreuzung \(choices.of(["Bahnhofstraße", "Lindenallee", "Schulgasse", "Ringstraße"])) die Vorfahrt. Der Verletzte kam in ein Krankenhaus. Der Sachschaden beträgt etwa \(number(2...19, &choices)).\(number(100...900, &choices)) Euro. Die Polizei bittet Zeugen, sich unter der Nummer \(number(1000...9999, &choices)) zu melden."
                )
            }
        ),
        (
            "live blog under one title",
            { choices in
                let entry = number(0...liveLines.count - 1, &choices)
                return (
                    "Storm Edda live: latest updates as the coast braces for landfall",
                    "Follow our live coverage of storm Edda as it happens. \(liveLines[entry]) \(liveTails[entry])"
                )
            }
        ),
        (
            "podcast",
            { choices in
                let topic = choices.of(topics)
                return (
                    "The Long Table: \(topic.0)",
                    "\(topic.1) The Long Table is a podcast of the Harlen Review about ideas that refuse to go away, with Mina Calder and Joe Tanaka. Produced by Rosa Engel; music by Theo Lund. Subscribe wherever you get your podcasts, write to us at table@harlen.example, and support the show with a membership."
                )
            }
        ),
        (
            "newsletter with long standing text",
            { choices in
                let topic = choices.of(topics)
                return (
                    "Harlen Weekly: \(topic.0)",
                    "\(topic.1) \(imprint)"
                )
            }
        ),
        (
            "weekly column under one title",
            { choices in
                let topic = choices.of(columns)
                return (
                    "Letter from the coast",
                    "Each week our columnist Ada Brook writes from her window above the harbour. \(topic) Ada Brook is the author of four novels and lives in Norvik."
                )
            }
        ),
        (
            "speeches by one person",
            { choices in
                let speech = choices.of(speeches)
                return (
                    speech.0,
                    "\(speech.1) Hartmann, 57, has led the Labour Party since 2019 and was mayor of Arden before that. She is expected to run for president next year."
                )
            }
        ),
    ]

    private static let imprint = """
        You are reading Harlen Weekly, the Saturday letter of the Harlen Review, which 41,000 people get in their inbox. It is written \
        by Mina Calder and edited by Joe Tanaka in an office above a bakery in Arden, with help from Rosa Engel, who checks each fact \
        twice. If somebody forwarded this letter to you, sign up on our site. If you like what we do, become a member for 4 crowns a \
        month: members get the letter on Friday night, an invitation to our summer school in Pell and a tote bag. You can answer this \
        mail; we read all answers, though it may take us until Tuesday. The Harlen Review was founded in 1987 by readers who missed \
        long sentences, and belongs to nobody but its members. Advertising is booked through Theo Lund.
        """
    private static let liveLines = [
        "14:20 The ferry port at Kolvik has closed until further notice, and 600 passengers are waiting in the terminal hall.",
        "15:05 Prime minister Nils Hagen has cut short a visit to Vienna and will chair the crisis team tonight.",
        "16:40 Gusts of 151 km/h were measured on the lighthouse of Skarv, the strongest since 1999.",
        "17:15 Power is out in 23,000 homes around Westhaven after trees fell on two lines.",
        "18:30 A school in Almora has opened its gym for people who can't get home, says head teacher Ruth Adeyemi.",
        "19:10 Rail operator Norlinje stops all trains north of Dresk from 20:00 on.",
    ]
    private static let liveTails = [
        "Our reporter Sven Moe says that shelves in the supermarkets are empty.",
        "An insurer puts the likely damage at 90 million crowns.",
        "Fishermen in Pinos have tied their boats three deep.",
        "The zoo has taken its pelicans indoors.",
        "Two flights from London have turned back.",
        "The bridge at Norvik is closed to lorries.",
    ]
    private static let topics = [
        (
            "Who owns the night?",
            "Historian Carla Voss on street lamps, curfews and why cities were afraid of the dark."
        ),
        (
            "The trouble with sand",
            "Engineer Pradeep Nair explains how the world is running out of the right kind of grain."
        ),
        ("A short history of queues", "Sociologist Emma Rudd spent two years standing in lines from Lagos to Leeds."),
        ("Can a river sue?", "Lawyer Tama Wirihana tells how a stream became a person, and what it did next."),
        ("The last telegram", "Collector Boris Anders reads from four thousand messages that nobody picked up."),
        ("What bees count", "Biologist Lena Hoff taught insects the number zero and was laughed at for a year."),
    ]
    private static let columns = [
        "This time she wonders why nobody whistles any more, and asks the postman, who blames headphones.",
        "The herring are late this year, and with them the gulls, the tourists and the plumber.",
        "A grand piano was washed ashore on Thursday, badly out of tune, and the village has opinions.",
        "On learning to sail at sixty, from a girl of eleven who shouts.",
        "The lighthouse is to be sold, and three men in hats have come to measure it for a hotel.",
    ]
    private static let speeches = [
        (
            "Hartmann promises 50,000 flats by 2030",
            "Labour leader Greta Hartmann promised at a congress of tenants in Arden on Monday to have 50,000 flats built by 2030 if she is elected."
        ),
        (
            "Hartmann calls for an end to coal subsidies",
            "Speaking to miners in Dresk, Labour leader Greta Hartmann said that subsidies for coal were money thrown down a shaft and had to end within four years."
        ),
        (
            "Hartmann attacks government over school closures",
            "Greta Hartmann accused the government of closing 212 village schools by stealth and called for a vote of no confidence."
        ),
        (
            "Hartmann wants a tax on empty shops",
            "Owners who leave shops empty for more than a year should pay a tax, Labour leader Greta Hartmann told the chamber of commerce in Pell on Thursday."
        ),
    ]
}
