extension Language {
    static let english: Language = {
        var builder = LanguageBuilder()
        builder.add(
            "the a an this these those some many most several all both each every no any another such other",
            [.determiner, .common])
        builder.add("few half more fewer", .determiner)
        builder.add("my your his her its our their", [.possessive, .common])
        builder.add("he", [.pronoun, .masculine, .common])
        builder.add("she", [.pronoun, .feminine, .common])
        builder.add("they", [.pronoun, .plural, .common])
        builder.add(
            "it this that these those there one some others both many all another few everyone everybody someone somebody nobody anyone",
            [.pronoun, .common])
        builder.add("i we you", [.pronoun, .dialogue, .common])
        builder.add("him her them us me himself herself themselves it you", [.object, .common])
        builder.add(
            "reporters supporters voters viewers listeners colleagues lawmakers audience crowd congress cnn fox nbc abc cbs politico",
            .object)
        builder.add("who which that", [.relative, .common])
        builder.add("that", [.complementizer, .common])
        builder.add("what how why whether if when where whom whose", [.question, .common])
        builder.add(
            "of in on at to for from with by about against into over under after before during between among through across behind inside near toward towards without within upon around amid despite like per via throughout outside off up down beyond beside alongside since until as than except including",
            [.preposition, .common])
        builder.add("and but or nor yet so plus", [.conjunction, .common])
        builder.add(
            "because while although though if when since after before until unless as whereas once even where",
            [.subordinator, .common])
        builder.add(
            "is are was were be been being am 's 're isn't aren't wasn't weren't it's he's she's that's",
            [.be, .common])
        builder.add("has have had having 've hasn't haven't hadn't", [.have, .common])
        builder.add("do does did don't doesn't didn't", [.do, .common])
        builder.add(
            "will would can could may might must shall should 'll 'd won't wouldn't can't cannot couldn't shouldn't",
            [.modal, .common])
        builder.add("i'm we're they're you're", [.pronoun, .be, .dialogue, .common])
        builder.add("i've we've they've you've", [.pronoun, .have, .dialogue, .common])
        builder.add("i'll i'd we'll we'd they'll they'd you'll you'd", [.pronoun, .modal, .dialogue, .common])
        builder.add(
            "not never n't isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't",
            [.negation, .common])
        builder.add(
            "also later then again ever never still just even already first now soon often always once twice further instead too well only then thus therefore however meanwhile moreover almost perhaps maybe rather quite recently simply repeatedly earlier ago here there yesterday today tonight tomorrow together much very far long out",
            [.adverb, .common])
        builder.add(
            "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon. tue. wed. thu. fri. sat. sun. jan. feb. aug. sept. sep. oct. nov. dec. today yesterday tonight tomorrow morning afternoon evening night week month year days weeks months years hours minutes moments last next weekend noon midnight",
            [.time, .common])
        builder.add("mr. mr messrs. sir lord", [.honorific, .masculine, .common])
        builder.add("mrs. ms. miss mrs ms mme. madame lady dame", [.honorific, .feminine, .common])
        builder.add("dr. dr prof. rev. reverend hon. st.", [.honorific, .common])
        builder.add(
            "president senator sen. sens. governor gov. govs. representative rep. reps. congressman congresswoman secretary minister chancellor premier mayor judge justice chairman chairwoman speaker leader general gen. colonel col. captain capt. sgt. sergeant lt. lieutenant major maj. admiral adm. commissioner ambassador king queen prince princess pope cardinal bishop archbishop pastor imam rabbi father sister officer detective sheriff prosecutor attorney director professor coach vice deputy prime foreign former ex-president spokesman spokeswoman candidate chief supt. superintendent del. commander majority minority house senate republican democratic democrat gop nominee frontrunner front-runner businessman billionaire host anchor actor actress author rapper singer comedian",
            [.title])
        builder.add(
            "spokesman spokeswoman spokesperson president senator governor mayor chairman chairwoman director professor adviser advisor strategist leader minister secretary candidate lawyer attorney judge analyst expert official aide founder owner manager executive ceo editor reporter journalist columnist author writer host anchor moderator activist organizer supporter voter resident man woman mother father son daughter wife husband brother sister student teacher doctor officer chief head member colleague friend critic opponent rival donor consultant pollster economist historian scientist researcher veteran farmer worker lawmaker congressman congresswoman representative speaker nominee frontrunner front-runner businessman billionaire mogul ambassador diplomat premier chancellor general commander captain pastor bishop priest rabbi pope king queen prince princess person boy girl source insider operative staffer someone somebody everyone actor actress singer co-founder co-author vice-president prosecutor sheriff detective witness victim neighbor neighbour user commenter democrat republican conservative liberal surrogate retired",
            .role)
        builder.add(
            "officials voters republicans democrats people aides advisers advisors supporters critics experts analysts lawmakers senators governors leaders members sources conservatives liberals progressives activists protesters protestors reporters journalists police authorities prosecutors lawyers investigators economists scientists researchers students residents families women men americans russians europeans ukrainians britons muslims christians jews evangelicals latinos hispanics blacks whites donors strategists pollsters observers opponents allies rivals friends colleagues candidates politicians diplomats workers employees executives investors others some many most few several those respondents participants delegates attendees demonstrators crowd audience insiders operatives staffers teachers doctors parents children kids fans users viewers readers millennials majority percent two three four half both representatives spokesmen judges veterans farmers companies states countries nations media pundits commentators historians neighbors witnesses delegates lobbyists regulators bankers traders doctors moderates libertarians independents minorities",
            .group)
        builder.add(
            "libertarian independent muslim american russian european ukrainian british french german italian muslim christian jewish african-american african-americans hispanic latino latina arab chinese iranian israeli syrian turkish japanese mexican canadian polish spanish swiss dutch asian african western democratic republican conservative",
            .group)
        builder.add(
            "following nearly partial doing citizens harsh shifting trending according regarding despite given during considering based asked speaking citing",
            .common)
        builder.add(
            "campaign company administration department party ministry committee commission court government university institute association organization organisation agency bureau council board bank group union team office congress senate house parliament network newspaper magazine website firm corporation foundation center centre club church school college hospital police army military white house kremlin pentagon fbi cia nsa doj epa irs un nato eu cnn nbc abc cbs msnbc fox bbc reuters ap aclu naacp nra gop dnc rnc pac times post journal tribune herald news press daily politico breitbart bloomberg guardian associated jury coalition alliance federation league society service authority inc. corp. co. ltd. llc industries partners media publication outlet paper startup regime opposition delegation chamber caucus ministry tribunal institution islam christmas fed treasury google facebook twitter apple microsoft amazon wikileaks huffpost yahoo gawker buzzfeed vox slate energy oil gas motors airlines airways street politifact fund holdings capital systems technologies research initiative project action watch america states union nations daily review inquirer globe chronicle star sun examiner dispatch observer quinnipiac gallup rasmussen",
            .organization)
        builder.add(
            "poll polls report reports survey surveys statement study studies article letter ad ads memo book email emails e-mail e-mails tweet tweets law bill lawsuit filing filings document documents post editorial column essay story analysis data figures statistics numbers records transcript video clip release resolution amendment platform plan proposal petition order ruling opinion decision complaint indictment affidavit subpoena headline sign banner caption slogan message note op-ed memoir paper findings results evidence files census website page site brief manifesto constitution bible interview speech research commercial spot billboard flier flyer posting rules guidelines policy provision agreement treaty deal contract budget index chart map graph photo photos image images film movie documentary song poster",
            .document)
        builder.add(
            "statement interview speech email e-mail tweet tweets letter rally debate conference briefing memo post hearing testimony op-ed article book video message call column appearance event release town hall address remarks essay editorial filing affidavit television tv radio show twitter facebook instagram conversation",
            .occasion)
        builder.add(
            "md. va. conn. nev. mass. calif. fla. ga. pa. ill. ind. mich. minn. wis. ariz. colo. tenn. ala. ark. kan. ky. la. mo. mont. neb. okla. ore. vt. wash. n.h. n.j. n.y. n.c. s.c. d.c. u.s. u.k. r-utah russia ukraine britain england france germany italy spain poland china iran iraq israel syria turkey japan india mexico canada america washington moscow kyiv kiev london paris berlin rome brussels beijing tehran jerusalem texas florida california ohio iowa nevada virginia pennsylvania michigan wisconsin colorado arizona georgia carolina hampshire york jersey massachusetts illinois indiana kentucky louisiana maine maryland minnesota mississippi missouri montana nebraska oklahoma oregon tennessee utah vermont wyoming alabama alaska arkansas connecticut delaware hawaii idaho kansas dakota chicago boston philadelphia detroit cleveland cuba korea australia brazil argentina europe africa asia afghanistan pakistan egypt libya yemen saudi arabia lebanon jordan qatar sweden norway denmark finland netherlands belgium austria switzerland hungary romania bulgaria greece serbia",
            .place)
        builder.add(
            "james john robert michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene ted marco jeb bernie mike ben carly chris rand rick lindsey mitt barack bill tim jim tom bob dan dave steve jeff greg matt tony ron don ken joel corey karl harry mitch newt rudy ed sam josh doug max leo louis vladimir emmanuel boris rishi keir olaf volodymyr dmitry sergei viktor emmanuel jean pierre giorgio matteo silvio antonio carlos luis pedro miguel ali mohammed muhammad ahmed ibrahim hassan mahmoud abdul benjamin moshe ehud jared tad robby brent glenn rush sheldon hugh ross clint kelly marc nate neil fred stan ray phil barry howard stuart martin craig alex reid allen norman lee lou lewis marty hank pete ralph earl clarence dwight herman jay jon jimmy johnny danny andy nick rob rich charlie al gene drew trent grover reince",
            .maleName)
        builder.add(
            "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary ivanka melania chelsea huma carly nikki kellyanne megyn sarah elena sonia ursula giorgia marine angela theresa yvette liz kamala tulsi debbie wendy claire kirsten susana jill anne ellen katie katy kate jane jenny molly sally peggy cindy tammy jeanne annie maggie gabrielle loretta valerie jennifer bonnie donna phyllis ana rosa carmen lucy sophie eva irina olga natalia oksana yulia maria svetlana meryl oprah beyonce monica kim paula gennifer juanita hope katrina arianna ann ariana tina gayle rita rosie",
            .femaleName)
        builder.add("de del della di da van von der den la le du bin ibn al el dos das ter ten y", .particle)
        builder.add("jr. jr sr. sr ii iii iv", .suffix)
        builder.add(
            "atoll island islands beach heights county valley falls springs township harbor avenue boulevard", .place)
        builder.add("partner partners", .role)
        builder.add("to", [.infinitive, .common])
        builder.add("according", [.according, .common])
        builder.add(
            "say says said tell tells told add adds got get gets went goes came comes became become becomes began begins won wins lost loses left leaves kept keeps ran runs held holds brought met meets led leads paid spent spends stood stands sat sits grew grows broke fell falls sent built bought caught taught hit took takes gave gives made makes put puts let lets need needs used live lives lived work works worked help helps helped",
            .verb)
        builder.add(
            "new old big good great next same own long high large small public private american national political economic social federal local recent likely possible early late real free full clear sure able top read watch photo image advertisement credit video story related click here yes no well thanks please dear okay ok let's",
            .common)
        EnglishVerbs.add(to: &builder)
        var language = Language(
            tag: "en", words: builder.words, verbs: builder.verbs, verbForms: builder.forms,
            abbreviations: Set(
                "mr mrs ms dr prof rev hon st sen sens rep reps gov govs gen col capt sgt lt maj adm del jr sr inc corp co ltd no vs v etc jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun ga fla calif tex mass conn ill ind mich minn wis pa va n.y n.j d.c u.s u.n u.k e.g i.e a.m p.m mo ky tenn ala ark ariz colo del kan la md me miss mont neb nev okla ore vt wash wyo supt messrs cmdr dept est ph.d m.d b.a"
                    .split(separator: " ").map(String.init)),
            confidenceFactor: 1,
            capitalizesNouns: false,
            roleSynonyms: [
                "prime minister": "premier", "pm": "premier", "foreign secretary": "foreign minister",
                "chairwoman": "chairman",
                "spokeswoman": "spokesman", "spokesperson": "spokesman", "congresswoman": "congressman",
            ])
        language.firstPerson = ["i", "i'm", "i've", "i'll", "i'd"]
        language.bylineWords = ["by"]
        language.genreWords = [
            "opinion", "analysis", "comment", "commentary", "column", "essay", "words", "text", "written", "story",
            "report", "reporting", "posted",
        ]
        language.askingVerbs = ["ask", "inquir", "enquir"]
        return language
    }()
}
