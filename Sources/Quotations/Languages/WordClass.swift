/// What a language's table says about a word, whatever its place in the sentence.
struct WordClass: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }

    private init(bit: UInt64) { rawValue = 1 << bit }

    static let determiner = WordClass(bit: 0)
    /// "his", "their".
    static let possessive = WordClass(bit: 1)
    /// A pronoun that can be a subject.
    static let pronoun = WordClass(bit: 2)
    static let masculine = WordClass(bit: 3)
    static let feminine = WordClass(bit: 4)
    static let plural = WordClass(bit: 5)
    /// "I", "you", "we": the reader and the writer.
    static let dialogue = WordClass(bit: 6)
    static let relative = WordClass(bit: 7)
    static let preposition = WordClass(bit: 8)
    /// "and", "but", "or".
    static let conjunction = WordClass(bit: 9)
    /// "because", "while", "if".
    static let subordinator = WordClass(bit: 10)
    /// The word that opens a reported clause: "that".
    static let complementizer = WordClass(bit: 11)
    /// "what", "how", "whether".
    static let question = WordClass(bit: 12)
    static let be = WordClass(bit: 13)
    static let have = WordClass(bit: 14)
    static let `do` = WordClass(bit: 15)
    static let modal = WordClass(bit: 16)
    static let negation = WordClass(bit: 17)
    static let adverb = WordClass(bit: 18)
    /// Weekdays, months, "yesterday".
    static let time = WordClass(bit: 19)
    /// "Mr.", "Mrs.".
    static let honorific = WordClass(bit: 20)
    /// What stands before a name: "President", "Sen.".
    static let title = WordClass(bit: 21)
    /// A noun for one person: "spokesman", "mayor".
    static let role = WordClass(bit: 22)
    /// A noun for several: "officials".
    static let group = WordClass(bit: 23)
    static let organization = WordClass(bit: 24)
    static let document = WordClass(bit: 25)
    static let place = WordClass(bit: 26)
    static let maleName = WordClass(bit: 27)
    static let femaleName = WordClass(bit: 28)
    /// "de", "van": inside a name.
    static let particle = WordClass(bit: 29)
    /// "Jr.".
    static let suffix = WordClass(bit: 30)
    /// Any other word that is surely a verb when it stands where one can.
    static let verb = WordClass(bit: 31)
    /// The mark of the infinitive: "to".
    static let infinitive = WordClass(bit: 32)
    /// Whom a thing is told: "him", "reporters".
    static let object = WordClass(bit: 33)
    /// Where things are said: "statement", "interview".
    static let occasion = WordClass(bit: 34)
    /// A word that no name starts with or holds, in capitals or not.
    static let common = WordClass(bit: 35)
    /// "according".
    static let according = WordClass(bit: 36)

    static let auxiliary: WordClass = [.be, .have, .do, .modal]
    /// Words that end a noun phrase to their left.
    static let closed: WordClass = [
        .determiner, .possessive, .pronoun, .relative, .preposition, .conjunction, .subordinator, .complementizer,
        .question, .be, .have, .do, .modal, .negation, .adverb, .infinitive,
    ]
    static let firstName: WordClass = [.maleName, .femaleName]
}
