extension NewsEvent {
    static let english = [
        NewsEvent(
            "en",
            """
            Harbour bridge in Norvik closed after cracks are found in two pillars
            Cracks shut Norvik bridge, thousands face detours
            Commuters stranded as engineers examine pillars of Norvik crossing

            Engineers fear that repairs could take until the spring.

            The harbour bridge in Norvik was closed to all traffic on Tuesday after inspectors found cracks in two of its nine pillars.
            The cracks, each about 40 centimetres long, were discovered during a routine inspection on Monday night, the city's works department said.
            Some 38,000 vehicles cross the bridge on a working day, and the detour through Lower Eastgate adds 25 minutes to the journey.
            "We would rather answer for a traffic jam than for a collapse, and nobody will drive over it until I am certain," said Marta Lindqvist, the city's chief engineer.
            Lindqvist told reporters that steel braces would be fitted from Thursday, but that nobody could say yet how deep the damage goes.
            Bus operator Norlinje has put 14 additional buses on the northern route and will let passengers use the ferry with their tickets.
            Shopkeepers on the island of Holm, which depends on the bridge for deliveries, asked the council for help.
            The council will meet on Friday to decide on an emergency fund of 6 million crowns.
            The bridge was opened in 1964 and was last renovated in 1998, when the roadway was widened to four lanes.
            A report by the audit office warned three years ago that its maintenance had been put off again and again.

            Norvik drivers told to stay away as crossing shows damage
            Thousands of drivers had to find another way to work this morning when police blocked both ramps of Norvik's best known crossing.
            Inspectors hanging from ropes had come upon damage to the concrete the night before, and city hall pulled the plug within the hour.
            "We would rather answer for a traffic jam than for a collapse, and nobody will drive over it until I am certain," chief engineer Marta Lindqvist said at a hastily called briefing.
            On the embankment, tempers were short: Per Aune, a plumber, said he had lost half a day and two customers.
            The opposition Coast Party accused mayor Signe Rask of having ignored warnings to save money before the election.
            Rask's office replied that every recommendation of the experts had been followed.

            Norvik council votes 6 million crowns for shopkeepers cut off by bridge
            Shopkeepers on Holm will be paid up to 20,000 crowns each for lost business, the Norvik council decided on Friday by 31 votes to 12.
            Applications can be filed from Monday, and the first payments are to be made before the end of the month.
            Mayor Signe Rask called the vote a signal that the island had not been forgotten.
            """),
        NewsEvent(
            "en",
            """
            Cooper rules out talks with Veldania before its troops leave the Tessel valley
            No talks without withdrawal, minister tells Veldania
            Foreign minister hardens line on Veldania as ceasefire frays

            The minister's words come a week before the summit in Arden.

            Foreign minister Elaine Cooper on Wednesday ruled out negotiations with Veldania for as long as its soldiers remain in the Tessel valley.
            Speaking in parliament, Cooper said that her government had offered talks four times since March and had been answered with artillery.
            "There is nothing to negotiate about while a foreign army stands on our fields, and the world should not pretend otherwise," she said.
            The minister called on the Arden group of nations to extend sanctions on Veldanian timber and steel by another 12 months.
            Veldania's ambassador, Oskar Brenn, left the gallery during the speech and later called it a missed opportunity.
            Observers counted 61 violations of the ceasefire in the valley in the past week, twice as many as in the week before.
            At least 9 civilians were injured when a shell struck a market in the town of Pell on Sunday, according to its hospital.
            The leaders of the Arden group meet on 14 May, and diplomats expect a statement on the valley.
            The conflict began when Veldanian troops crossed the river Aske in November, after a dispute about water rights.
            More than 70,000 people have left the valley since then.

            Opposition split over Cooper's speech on the valley
            A speech by foreign minister Elaine Cooper has divided an opposition that had spoken with one voice on the war until this week.
            "There is nothing to negotiate about while a foreign army stands on our fields, and the world should not pretend otherwise," Cooper had told the chamber to long applause.
            Liberal leader Tom Hadley said that he could not have put it better, while Green deputy Nora Quist spoke of a door slammed shut without need.
            Behind closed doors, deputies said, the argument went on for hours over what the party would do when the budget of the army comes up.
            A poll by the Meridian institute suggests that 54 per cent of voters want talks at once, whatever the conditions.

            Veldania offers to pull its guns back from the Tessel valley
            Veldania said late on Thursday that it was prepared to move its heavy guns 20 kilometres behind the river Aske if both sides stop firing for a week.
            The offer, made through the ambassador of a neutral state, does not mention the infantry in the villages.
            A spokesman for the government said that it would be studied with care and without haste.
            """),
        NewsEvent(
            "en",
            """
            Chipmaker Orrin to cut 1,200 jobs and close its plant in Dunmore
            Dunmore plant to shut as Orrin sheds 1,200 workers
            Orrin swings the axe: one in eight posts to go at chipmaker

            Union leaders speak of a betrayal, the company of a market that has changed for good.

            Orrin, the maker of chips for cars, will cut 1,200 jobs and close its oldest plant in Dunmore by next summer, the company said on Thursday.
            The cuts amount to an eighth of its workforce and are meant to save 310 million euros a year from 2027 on.
            Chief executive Dana Whitlock blamed weak demand for electric cars and cheaper competitors in Asia.
            "I have walked these halls for twenty years and know what this place means to the town, and it is the hardest decision that I ever had to take," Whitlock said in a message to employees.
            Workers learned of the plan at the end of the early shift, when they were called to the canteen.
            Maeve Corrigan of the Technical Workers' Union said that her members would fight for every single post, and announced a march for Saturday.
            Orrin reported a loss of 84 million euros for the third quarter, after a profit of 17 million a year earlier.
            Its shares gained 4 per cent in early trading in Dublin.
            The regional government has paid Orrin subsidies of 52 million euros since 2015, on condition that jobs are kept until 2028.
            Economy minister Frank Doyle said that lawyers were looking at whether the money can be claimed back.

            Dunmore in shock: a town and its factory
            At half past one the gates opened as they do each day, but nobody in the crowd that came out was talking.
            For three generations the plant by the river has been where people from Dunmore find work, a mortgage and often enough a husband or a wife.
            "I have walked these halls for twenty years and know what this place means to the town, and it is the hardest decision that I ever had to take," read the letter from chief executive Dana Whitlock that many held in their hands.
            In Brophy's bar the letter had been pinned to the dartboard by two o'clock.
            Councillor Aidan Walsh fears that the school and two nurseries will not survive if families move away.
            He wants the site to be kept for a maker of batteries which had looked at it in the spring.

            Thousands march in Dunmore against Orrin's closure
            Around 7,000 people marched through Dunmore on Saturday with drums and whistles, many times more than the organisers had hoped for.
            Speakers from three parties promised that the subsidies would be claimed back to the last cent.
            A delegation of the works council is to meet the board on Tuesday.
            """),
        NewsEvent(
            "en",
            """
            Study finds that night trains cut emissions of city trips by two thirds
            Sleeper trains: two thirds less carbon, study says
            Why the sleeper beats the plane, in figures

            The authors looked at 46 pairs of cities and three million journeys.

            Travellers who take a night train instead of a plane cut the emissions of their journey by 67 per cent on average, a study by the University of Harlen has found.
            The researchers compared 46 pairs of European cities between 600 and 1,400 kilometres apart and looked at three million bookings from 2022 and 2023.
            The saving was greatest between Vienna and Hamburg, with 81 per cent, and least on lines where diesel locomotives are in use.
            "People think of the sleeper as a romantic relic, but our numbers show that it is the most boring and most effective climate policy there is," said lead author Ines Tavares.
            Tavares warned that the benefits vanish when trains run half empty, as many did on Tuesdays and Wednesdays.
            Beds would have to be sold at 60 per cent of capacity for a line to pay its way without subsidies, the team calculated.
            Rail operators complained in the survey that new carriages take four years to be delivered.
            The study was published in the journal Transport Letters and paid for by the Harlen Science Fund.
            The number of night trains in Europe fell by half between 2001 and 2016 and has risen slowly since then.
            Governments in Austria, Sweden and France support the lines with money of their own.

            Sleeping your way to a smaller footprint
            The bunk is short, the coffee is weak and somebody always snores, and yet night trains are having a moment.
            New research from Harlen gives those who endure them a good conscience as well, since their trips cause about a third of the emissions of a flight.
            "People think of the sleeper as a romantic relic, but our numbers show that it is the most boring and most effective climate policy there is," said Ines Tavares, who led the work.
            We tried it on the 21:05 from Brussels, in a compartment with a violinist, two students and a dog called Pesto.
            The violinist, Leonie Fabre, has not flown since 2018 and says that she practises better on rails.
            What stands in the way, conductors told us, are worn out carriages and a booking system that nobody understands.

            Transport ministers promise 20 new night trains by 2030
            Twenty new night trains are to run between European capitals before the end of the decade, transport ministers agreed in Ljubljana on Monday.
            The plan leaves open who will order the carriages, and three countries did not sign it.
            Commissioner Henrik Sand called it a start and no more than that.
            """),
        NewsEvent(
            "en",
            """
            Floods cut off villages on the Marrow river as dam operators open sluices
            Marrow floods: 3,400 people leave homes overnight
            Rising river isolates five villages; dam forced to release water

            Forecasters expect the peak on Sunday afternoon.

            Five villages along the Marrow river were cut off on Saturday after operators of the Kettle dam opened its sluices to keep it from overflowing.
            About 3,400 people left their homes during the night, many of them in boats of the fire brigade, the county's crisis team said.
            The river rose to 7.20 metres at Upper Marrow, the highest level since records began in 1931.
            "The water came up the stairs faster than I could carry my mother, and then two boys with a canoe stood in our kitchen," said Josie Albright, a farmer from Fenwick.
            The county's head of civil protection, Ron Teller, asked people not to go back for their animals.
            Two people were missing on Saturday evening, among them the driver of a milk lorry that was swept from a road near Cotton Cross.
            Power was out in 11,000 households, and the grid company said that it could not say when it would return.
            The army has sent 250 soldiers and four helicopters.
            In the past week 190 litres of rain to the square metre have fallen on the hills, more than in a usual autumn.
            Plans for a second basin above the Kettle dam were dropped in 2019 because of its costs.

            Saved by a canoe: the night when the Marrow came
            Josie Albright still has the wellingtons on in which she fled, and no dry thing besides.
            "The water came up the stairs faster than I could carry my mother, and then two boys with a canoe stood in our kitchen," says the farmer as she sits on a camp bed in the gym of Saint Bride's school.
            The boys turned out to be Callum and Reece Ward, 16 and 17, who had ferried nine neighbours to the church hill before anybody in uniform arrived.
            Their coach at the rowing club says that he is proud and will have a word with them about life jackets.
            Around them volunteers ladle soup, and a vet goes from bed to bed with news of horses.

            Search ends as missing driver of milk lorry is found alive
            The driver of a milk lorry who had been missing since the floods on the Marrow was found alive on Monday in the attic of an empty mill.
            Eamon Price, 52, had lived on chocolate and rain water for two days, the fire brigade said.
            He was flown to the hospital in Carrick with a broken ankle.
            """),
        NewsEvent(
            "en",
            """
            Court orders streaming service Lumo to pay authors a share of subscriptions
            Landmark ruling: Lumo owes writers a cut of fees
            Screenwriters win in court against Lumo

            The service says that it will appeal.

            The streaming service Lumo must pay the authors of its series a share of the fees of subscribers, the Court of Appeal in Carrow ruled on Friday.
            The judges found that a single payment of 15,000 pounds to the authors of the thriller The Glass Orchard was out of proportion to a success that had been seen by 41 million households.
            Lumo has to disclose within eight weeks how often each of 112 series was watched.
            "A writer can't be asked to sell a river for the price of a bucket, and it took us six years to hear a court say so," said author Bridie Malone after the verdict.
            Malone had sued together with two colleagues and with the support of the Writers' League.
            A spokeswoman for Lumo, Helena Strand, said that the judgment misunderstood how series are paid for, and announced an appeal.
            Lawyers expect that other services will have to change their contracts if the ruling stands.
            Shares of Lumo's parent company, Brightwater Media, lost 2.7 per cent.
            The law on which the judgment rests was passed in 2021 and lets authors ask for more where a work succeeds beyond all expectation.
            Until now it had been used by translators and photographers only.

            What the Lumo verdict means for those who write
            For years the people who invent what we watch have been told that nobody can know how much it is watched.
            That is over, if a judgment from Carrow holds, and accountants across the trade spent the weekend with their calculators.
            "A writer can't be asked to sell a river for the price of a bucket, and it took us six years to hear a court say so," Bridie Malone said on the steps of the court.
            Agent Rufus Kell reckons that the three plaintiffs may be owed a sum with six digits.
            Others are less sure: producer Anita Desmond fears that budgets will shrink and that beginners will pay the price.
            Both agree that the secrecy was bad for everybody but the platforms.

            Brightwater Media puts Lumo up for sale
            Brightwater Media is looking for a buyer for its streaming service Lumo, three people who know of the plans said on Wednesday.
            The company wants 2.1 billion pounds and has hired two banks, they said.
            A decision is not expected before the new year.
            """),
    ]
}
