/// The English verbs of saying, thinking, wanting and judging, with what each takes.
///
/// A line is frames, a colon, verbs: `q` introduces quotations, `s` takes a clause, `o` a thing, `i` an infinitive, `t` names
/// whom it is told, `x` an impersonal verb. Irregular verbs give past and participle after slashes; `*` doubles the last letter.
enum EnglishVerbs {
    static let table = """
        qst: tell/told/told warn remind assure inform advise notify
        qs: say/said/said add write/wrote/written note explain continue state conclude reply respond claim argue insist declare \
        recall acknowledge admit* suggest assert concede maintain contend reiterate remark observe caution lament complain joke \
        quip* boast brag* counter tweet post blog* email comment predict announce read/read/read reveal confirm stress \
        emphasize emphasise underscore elaborate speculate testify attest muse opine retort report shout yell chant cry \
        mutter whisper scream exclaim recount relate repeat stipulate allege vow promise pledge concur* agree venture deadpan* \
        reason interject chime gush crow thunder fume intone proclaim preach plead/pleaded/pleaded protest swear/swore/sworn \
        text message write-in wonder estimate clarify hint signal disclose profess confess affirm reaffirm charge rejoin \
        theorize surmise bemoan bellow bark sneer snap* sigh laugh grumble gripe sing/sang/sung pronounce editorialize \
        ask inquire answer echo retweet tout
        s: believe think/thought/thought know/knew/known hope fear expect feel/felt/felt find/found/found show/showed/shown see/saw/seen \
        indicate imply understand/understood/understood realize realise recognize recognise learn worry doubt guess assume imagine suspect \
        determine decide figure discover presume reckon remember forget/forgot/forgotten mean/meant/meant demonstrate prove \
        concern notice anticipate foresee/foresaw/foreseen forecast/forecast/forecast calculate reflect illustrate attribute consider
        ot: urge ask call persuade convince order instruct encourage press challenge beg* implore direct \
        command invite tell
        oi: want plan seek/sought/sought refuse decline vow promise pledge threaten offer intend hope agree propose prefer* try \
        demand decide choose/chose/chosen aim desire wish plead move push hesitate struggle
        o: criticize criticise praise accuse blame denounce condemn reject dismiss deny oppose support endorse back favor favour defend attack blast slam* \
        mock describe call label portray characterize cite mention mean question challenge address discuss raise \
        express voice outline detail highlight tout propose demand request release issue publish present unveil introduce announce \
        welcome applaud hail thank congratulate congratulate commend salute honor rip* assail decry rebuke rebut* refute dispute \
        disavow disown ridicule deride lambaste lambast scorn belittle bash trash skewer excoriate castigate chide chastise scold \
        insult taunt compare liken equate name list identify quote invoke reference advocate champion promote embrace \
        approve accept allow recommend suggest nominate appoint sign veto block oppose resist ignore credit \
        celebrate cheer appreciate enjoy love hate dislike like admire respect regret resent trust distrust \
        view regard deem consider see think/thought/thought treat cast/cast/cast paint frame depict dub* brand term \
        deliver share repeat reiterate stress emphasize underscore deplore disparage slight blame fault protest \
        criticize slash downplay exaggerate inflate attribute ban* require mandate order file sue investigate probe \
        predict forecast project estimate expose reveal disclose hint signal tease preview pitch sell/sold/sold \
        ask pose answer take/took/taken make/made/made give/gave/given lay/laid/laid put/put/put draw/drew/drawn
        op: call point refer* talk speak/spoke/spoken look focus rail push object allude complain worry warn boast brag* lash \
        vote argue joke apologize weigh hint agree disagree complain comment respond react turn campaign advocate press plead \
        root pine cater fight/fought/fought stand/stood/stood go/went/gone come/came/come lean aim insist dwell/dwelt/dwelt touch expound
        x: seem appear tend
        """

    /// Adds every verb of the table, its forms spelled out, to a language.
    static func add(to builder: inout LanguageBuilder) {
        var frames: [String: VerbFrames] = [:]
        var parts: [String: [String]] = [:]
        var order: [String] = []
        for line in table.split(separator: "\n") {
            let halves = line.split(separator: ":", maxSplits: 1)
            guard halves.count == 2 else { continue }
            let lineFrames = Self.frames(halves[0])
            for spelled in halves[1].split(separator: " ") {
                let pieces = spelled.split(separator: "/").map(String.init)
                let lemma = pieces[0].filter { $0 != "*" }
                if frames[lemma] == nil { order.append(lemma) }
                frames[lemma, default: []].formUnion(lineFrames)
                if pieces.count == 3 || parts[lemma] == nil || spelled.contains("*") { parts[lemma] = pieces }
            }
        }
        for lemma in order {
            builder.verb(lemma, frames[lemma] ?? [], forms: forms(parts[lemma] ?? [lemma]))
        }
    }

    /// Base, third person, gerund, past and participle of a verb as the table spells it.
    static func forms(_ pieces: [String]) -> [(String, VerbForms)] {
        let doubles = pieces[0].hasSuffix("*")
        let base = pieces[0].filter { $0 != "*" }
        let stem = doubles ? base + String(base.suffix(1)) : base
        let dropped = base.hasSuffix("e") && !base.hasSuffix("ee") ? String(base.dropLast()) : stem
        let endsInConsonantY = base.hasSuffix("y") && !"aeou".contains(base.dropLast().last ?? "a")
        let sibilant = ["s", "x", "ch", "sh", "go", "do", "to"].contains { base.hasSuffix($0) }
        let third = endsInConsonantY ? base.dropLast() + "ies" : base + (sibilant ? "es" : "s")
        var result: [(String, VerbForms)] = [(base, .base), (third, .third), (dropped + "ing", .gerund)]
        if pieces.count == 3 {
            result.append((pieces[1], .past))
            result.append((pieces[2], .participle))
        } else {
            let past = endsInConsonantY ? base.dropLast() + "ied" : dropped + "ed"
            result.append((past, [.past, .participle]))
        }
        return result
    }

    private static func frames(_ letters: Substring) -> VerbFrames {
        var result: VerbFrames = []
        for letter in letters {
            switch letter {
            case "q": result.formUnion([.quotation, .clause])
            case "s": result.insert(.clause)
            case "o": result.insert(.object)
            case "i": result.insert(.infinitive)
            case "t": result.insert(.addressee)
            case "x": result.insert(.impersonal)
            default: break
            }
        }
        return result
    }
}
