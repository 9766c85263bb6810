/// The shapes that one spelling of a verb can have.
struct VerbForms: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let base = VerbForms(rawValue: 1)
    static let third = VerbForms(rawValue: 2)
    static let past = VerbForms(rawValue: 4)
    static let participle = VerbForms(rawValue: 8)
    static let gerund = VerbForms(rawValue: 16)
    /// German: reported speech ("sei", "habe").
    static let subjunctive = VerbForms(rawValue: 32)
    /// Says "I" by itself: "credo", "считаю".
    static let first = VerbForms(rawValue: 64)
}

/// What a verb of saying or thinking takes.
struct VerbFrames: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    /// Introduces quotations and stands behind them ("…," said X).
    static let quotation = VerbFrames(rawValue: 1)
    /// Takes a clause with or without "that".
    static let clause = VerbFrames(rawValue: 2)
    /// Takes a thing ("rejected the offer").
    static let object = VerbFrames(rawValue: 4)
    /// Takes an infinitive ("vowed to fight").
    static let infinitive = VerbFrames(rawValue: 8)
    /// Names whom it is told first ("told reporters").
    static let addressee = VerbFrames(rawValue: 16)
    /// Its subject is not the source ("it seems").
    static let impersonal = VerbFrames(rawValue: 32)
}

/// A verb that can introduce a statement.
struct CueVerb: Hashable, Sendable {
    let lemma: String
    let frames: VerbFrames
}
