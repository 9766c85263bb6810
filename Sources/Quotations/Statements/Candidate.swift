internal import Model

/// How a statement's content follows its cue.
enum Frame: String, Sendable {
    case that, clause, question, quotation, colon, object, infinitive, preposition, gerund
    /// The content stands before its attribution, or around it.
    case before
    case according
    /// A quotation that no cue governs.
    case loose
    /// A quotation that carries on what was said before it.
    case follow
    case none
}

/// A statement that may be one: what the confidence is reckoned from.
struct Candidate: Sendable {
    var sentence: Int
    var frame: Frame
    /// Cue word, as a token; -1 where there is none.
    var cue: Int
    /// Tokens of the words that name the source; nil where none is named.
    var source: Range<Int>?
    /// The last token of the source's head.
    var sourceHead = -1
    /// Token ranges of the content.
    var parts: [Range<Int>]
    var features: [String] = []
    var confidence = 0.0
    /// The cue of the candidate that reports this one.
    var inside: Int?

    /// The form of its verb says "I".
    var isOwn = false

    /// Whole sentences in the subjunctive of reported speech, without a cue.
    var isReported = false

    var start: Int { parts.first?.lowerBound ?? 0 }
    var end: Int { parts.last?.upperBound ?? 0 }
}
