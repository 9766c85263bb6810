extension Wire {
    static let english = [
        Wire(
            """
            Container ship loses 61 boxes in storm off Cape Merrin
            Beaches closed as freighter sheds cargo in heavy seas

            A container ship bound for Port Emlyn lost 61 boxes overboard in a storm off Cape Merrin on Sunday night, the coastguard said.
            The Aurelia Trader, built in 2011 and registered in Valdora, was struck by waves of up to nine metres about 40 miles from the shore.
            None of the 22 crew members was hurt, and the ship reached sheltered water under its own power.
            “We heard a long roar, and then the whole stack aft was gone,” chief officer Benedikt Olsen told rescuers over the radio.
            Three of the boxes hold lithium batteries, according to the manifest, and eleven carry frozen fish.
            Beaches between Merrin and Saltash were closed on Monday morning, and fishermen were told to stay in port.
            The owner, Halden Lines, has hired two salvage tugs and says it will pay for the clean-up.
            The coastguard counts 310 boxes lost along this coast in the past five years.

            In our district the beach patrol found the first two boxes at Gull Point; the town hall asks walkers to keep their dogs on a lead and to report whatever they find to the harbour office.

            lost 61 boxes
            lost 67 boxes
            Correction: an earlier version of this article gave the wrong number of boxes.

            Surfers turned away as fish and furniture wash ashore
            By eight o'clock the car park at Saltash was full of people who had come to see garden chairs bob in the surf.
            A freighter had been caught in Sunday's gale, and what it lost was now drifting in with the tide.
            “My father told me stories like this one, about whisky,” said Ruth Pengelly, who runs the kiosk.
            Police drove along the sand with a loudspeaker and told everyone to leave the cargo alone.
            Nobody could say yet when the swimming lessons would begin again.

            Regulator opens inquiry into lashings on the Aurelia Trader
            The maritime safety board has begun to look into how the cargo of the Aurelia Trader was secured before she sailed.
            Inspectors boarded her in Port Emlyn on Thursday and took photographs of twist locks, of which a third were found worn.
            A first report is expected in six weeks, the board's head, Imogen Vance, said.
            """),
        Wire(
            """
            Once-a-month pill halves migraine days in large trial
            New migraine drug works where others failed, researchers say

            A pill taken once a month cut the number of days with migraine by half in a trial of 1,840 patients, researchers reported on Wednesday.
            The drug, called lomarepant, blocks a protein that widens blood vessels in the brain.
            Patients who took it had 4.1 days of migraine a month after half a year, down from 8.6; with a dummy pill it was 6.9.
            “These are people for whom nothing else had worked, and some of them are back at their desks,” said Dr Priyanka Rao of Eastholm University, who led the study.
            Side effects were mild, mostly constipation and tiredness, and three per cent of the patients gave up because of them.
            The study was paid for by the maker, Corvane, and published in the Annals of Headache.
            Specialists who had no part in it called the results solid but asked for longer trials.
            Corvane means to apply for a licence before the end of the year.

            At St Bride's hospital in our city, 64 patients took part; its headache clinic has a waiting list of eleven months and hopes to prescribe the pill in the autumn of next year.

            1,840 patients
            1,480 patients
            This story was corrected on 9 October: 1,480 patients took part.

            Is the monthly migraine pill worth the fuss?
            For once the press release did not oversell it.
            Half as many bad days sounds wonderful, and for those who suffer it will be, if the effect lasts.
            But note what the placebo did: it took away almost two days by itself.
            The price is not known, and drugs of this class cost as much as a small car each year.
            My advice to readers who wrote in: keep your diary, and wait.

            Corvane shares jump as migraine pill is fast-tracked
            The medicines agency will look at Corvane's migraine pill by the short way, the company said on Monday, and its shares rose by a sixth.
            A decision could come in March instead of September.
            Analysts at Pell & Stratton expect sales of 900 million a year at the peak.
            """),
        Wire(
            """
            Librarian finds lost letters of composer in box of invoices
            Love letters of Clara Weidmann turn up after ninety years

            Thirty-four letters by the composer Clara Weidmann, thought to have been burnt in 1934, have been found in a box of invoices in the town library of Ostrava Hill.
            Librarian Tom Achterberg came upon them in August while he was clearing a cellar that is to become a reading room.
            The letters, most of them to the cellist Irena Doll, fill 112 pages and have been judged genuine by two experts.
            “I thought they were bills for coal until I saw the staves in the margin,” Achterberg said.
            On one page Weidmann sketched eleven bars of a string quartet that nobody has heard.
            The library will show six of the letters from 3 November; the others must be cleaned first.
            A publisher in Leeds has asked for the rights, and the composer's grand-niece has given her consent.

            Visitors from our county can go by the free museum bus, which leaves the Corn Exchange on Saturdays at ten; tickets are at the tourist office in Mill Lane.

            fill 112 pages
            fill 121 pages
            An earlier version of this report said that the letters fill 112 pages; they fill 121.

            The quartet that slept among the coal bills
            Eleven bars are not much, and yet I have played them on the piano all evening.
            They rise like a question and stop in the middle of a breath.
            Whoever knows Weidmann's songs will hear her at once in the second bar, with its stubborn fourth.
            That they lay in a cellar with the receipts of a coal merchant would have made her laugh.
            What else is lying about in the cellars of small towns?

            Ensemble gives first performance of Weidmann's eleven bars
            The Arden Quartet played the newly found fragment by Clara Weidmann on Friday evening before 200 guests, three times over.
            The applause lasted longer than the music, which takes 38 seconds.
            Composer Lucia Fenn has been asked to finish the movement by next summer.
            """),
    ]
}
