/// How alike two texts are, and whether they are one story: a copy, cut, edited or under another headline, of one report.
///
/// Two reports on one event share names, figures and quotations, and few runs of words. Forms that are filled in (results, prices,
/// bulletins, episodes) share the words and differ in what matters: names and numbers stand in each other's places.
package struct StoryLikeness: Sendable {
    /// Words of the shorter body.
    let shorter: Int
    let longer: Int
    /// How many of these stand in runs that the longer body has too.
    let shared: Int
    /// Different words within these runs.
    let vocabulary: Int
    /// Different names and numbers within these runs.
    let facts: Int
    /// Names and numbers of one text that stand where the other one has different ones.
    let conflicts: Double
    /// Words of the shorter body that stand where the longer one has others.
    let replaced: Int
    /// The longer body's first words stand in the shorter one.
    let isLeadShared: Bool
    /// Where in the longer body the first shared run stands.
    let firstShared: Int
    /// 0 to 1: how far the titles have their words in common.
    let titles: Double
    /// One title is the other one, with no more than a few words around it (the name of the source).
    let isTitleSame: Bool
    /// 0 to 1: how far the titles' words stand in what the bodies share or in the other title.
    let support: Double
    /// The same for the title of the longer one alone.
    let longerSupport: Double
    /// 0 to 1: how far the words that only one title has stand in what the bodies share; of the title that fares better.
    let ownSupport: Double
    /// The titles begin with the same two words or more, and are not the same.
    let isSeries: Bool
    /// The titles differ in their numbers alone: "Episode 12", "Episode 13".
    let isNumberedAnew: Bool
    /// How far the shorter body's names and numbers stand in the longer text.
    let factsCovered: Double
    let factCount: Int
    let isQuoteShared: Bool
    let isOneSite: Bool

    package init(_ a: StoryText, _ b: StoryText) {
        let (short, long) = a.body.count <= b.body.count ? (a, b) : (b, a)
        let alignment = TextAlignment(of: short.body, in: long.body)
        shorter = short.body.count
        longer = long.body.count
        shared = alignment.sharedWords
        var sharedWords: Set<UInt32> = []
        var facts: Set<UInt32> = []
        for run in alignment.runs {
            for token in short.body[run.start..<run.start + run.count] {
                sharedWords.insert(token.word)
                if token.isFact { facts.insert(token.word) }
            }
        }
        vocabulary = sharedWords.count
        self.facts = facts.count
        let shortWords = Set((short.title + short.body).map(\.word))
        let longWords = Set((long.title + long.body).map(\.word))
        var conflicts = 0.0
        var replaced = 0
        for gap in alignment.gaps {
            replaced += min(gap.own.count, gap.others.count)
            conflicts += Self.conflicts(gap.own, longWords, gap.others, shortWords)
        }
        let titleConflict = Self.conflicts(
            short.title[...].filter(\.isNumber)[...], longWords, long.title.filter(\.isNumber)[...], shortWords)
        self.conflicts = conflicts + titleConflict
        self.replaced = replaced
        firstShared = alignment.runs.map(\.otherStart).min() ?? .max
        isLeadShared = firstShared <= 25
        titles = Self.likeness(short.title, long.title)
        isTitleSame = Self.isOneTitle(short.title, long.title)
        let shortSupport = Self.support(short.title, sharedWords.union(long.title.map(\.word)))
        longerSupport = Self.support(long.title, sharedWords.union(short.title.map(\.word)))
        support = max(shortSupport, longerSupport)
        let (shortTitle, longTitle) = (Self.words(of: short.title), Self.words(of: long.title))
        ownSupport =
            [shortTitle.subtracting(longTitle), longTitle.subtracting(shortTitle)].map { words in
                words.isEmpty ? 1 : Double(words.intersection(sharedWords).count) / Double(words.count)
            }.max() ?? 1
        let start = zip(short.title, long.title).prefix { $0.word == $1.word }
        isSeries = !isTitleSame && start.count >= 2
        isNumberedAnew = Self.isNumberedAnew(short.title, long.title)
        let ownFacts = Set(short.body.filter(\.isFact).map(\.word))
        factCount = ownFacts.count
        factsCovered = ownFacts.isEmpty ? 0 : Double(ownFacts.count { longWords.contains($0) }) / Double(ownFacts.count)
        isQuoteShared = !Set(a.quotes).isDisjoint(with: b.quotes)
        isOneSite = a.site == b.site && a.site != 0
    }

    /// 0 to 1: how much of the shorter body the longer one holds.
    package var containment: Double { shorter == 0 ? 0 : Double(shared) / Double(shorter) }
}

extension StoryLikeness {
    /// Names and numbers of either side that the other text has nowhere, as far as they stand for each other.
    private static func conflicts(
        _ own: ArraySlice<StoryToken>, _ otherWords: Set<UInt32>, _ others: ArraySlice<StoryToken>,
        _ ownWords: Set<UInt32>
    ) -> Double {
        func count(_ tokens: ArraySlice<StoryToken>, _ kind: StoryToken.Kind, but known: Set<UInt32>) -> Int {
            Set(tokens.filter { $0.kind == kind && !known.contains($0.word) }.map(\.word)).count
        }
        guard min(own.count, others.count) <= 15 else { return 0 }
        let numbers = min(count(own, .number, but: otherWords), count(others, .number, but: ownWords))
        let names = min(count(own, .name, but: otherWords), count(others, .name, but: ownWords))
        let openings = min(count(own, .opening, but: otherWords), count(others, .opening, but: ownWords))
        return Double(numbers + names) + Double(openings) / 2
    }

    /// The words of four letters or more that two titles have in common, by those of the one with fewer.
    private static func likeness(_ a: [StoryToken], _ b: [StoryToken]) -> Double {
        let (a, b) = (words(of: a), words(of: b))
        let least = min(a.count, b.count)
        return least < 2 ? 0 : Double(a.intersection(b).count) / Double(least)
    }

    private static func support(_ title: [StoryToken], _ words: Set<UInt32>) -> Double {
        let own = Self.words(of: title)
        return own.isEmpty ? 0.5 : Double(own.intersection(words).count) / Double(own.count)
    }

    private static func words(of title: [StoryToken]) -> Set<UInt32> {
        Set(title.filter { $0.isLong || $0.isNumber }.map(\.word))
    }

    private static func isNumberedAnew(_ a: [StoryToken], _ b: [StoryToken]) -> Bool {
        a.count == b.count && zip(a, b).allSatisfy { $0.word == $1.word || $0.isNumber && $1.isNumber }
            && zip(a, b).contains { $0.word != $1.word }
    }

    private static func isOneTitle(_ a: [StoryToken], _ b: [StoryToken]) -> Bool {
        let (short, long) = a.count <= b.count ? (a, b) : (b, a)
        guard short.count >= 4, long.count - short.count <= 5 else { return false }
        return (0...long.count - short.count).contains { start in
            zip(short, long[start...]).allSatisfy { $0.word == $1.word }
        }
    }
}

extension StoryLikeness {
    /// Bodies of fewer words than this say nothing.
    private static let leastBody = 8

    /// Whether the two are one story.
    package var isOneStory: Bool {
        if shorter < Self.leastBody { return isTitleSame && !isOneSite }
        if isTeaserUnderTitle { return true }
        return !isForm && isTelling && isSupported && containment >= neededContainment
            && Double(replaced) <= allowedReplacement * Double(shorter)
    }

    /// Two texts at one address of a site that have hardly anything to do with each other, as the entries of a live blog.
    package var areEntriesOfOnePage: Bool {
        isOneSite && shorter >= 15 && containment < 0.3
    }

    /// A few words of its own under a headline that the other one has too, on another site, of the same people and figures.
    private var isTeaserUnderTitle: Bool {
        isTitleSame && !isOneSite && shorter <= 45 && factCount >= 2 && factsCovered >= 0.5 && !isForm
            && replaced * 4 <= shorter
    }

    /// The same form, filled in anew.
    private var isForm: Bool {
        if isNumberedAnew { return true }
        return conflicts >= 1.5 && conflicts > 0.15 * Double(facts)
            || shorter < 60 && conflicts >= 1 && conflicts > 0.25 * Double(facts)
    }

    /// There is enough in common to tell one story from another.
    private var isTelling: Bool {
        guard vocabulary >= 8 else { return false }
        return shared >= 30 || shared >= 10 && (facts >= 2 || titles >= 0.5) || shared >= 20 && support >= 0.4
            || isTitleSame
    }

    /// What they share is what they are about, and no standing text below them; nor is one of them a list of many stories.
    private var isSupported: Bool {
        // The issues of a series have its name in their titles, and standing text below.
        if isSeries, ownSupport < 0.34 || replaced >= 8 && conflicts >= 1 { return false }
        guard titles >= 0.5 || support >= 0.25 || shared >= 120 && !isOneSite else { return false }
        return longer <= shorter * 3 || firstShared <= 40 || titles >= 0.3 || longerSupport >= 0.3
    }

    /// Of a column's few lines, standing text may be two thirds.
    private var allowedReplacement: Double { isOneSite ? 0.15 : shorter < 80 ? 0.25 : 0.35 }

    private var neededContainment: Double {
        if isOneSite { return shorter >= 150 && isLeadShared ? 0.7 : 0.85 }
        var needed = isLeadShared ? titles >= 0.3 ? 0.5 : 0.65 : titles >= 0.5 ? 0.65 : 0.8
        if isQuoteShared { needed -= 0.15 }
        return needed
    }
}
