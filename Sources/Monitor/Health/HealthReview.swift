import Configuration
import Model
import Storage

/// What there is to tell of a feed after a visit: a pure function of the config, what is known of the feed, what came, and the time.
///
/// Each is told once, until it is over: that a feed fails, is silent or is read worse; its end is told too. That it has moved is told
/// once for each new address, that it is gone once.
struct HealthReview {
    let settings: HealthSettings
    let now: Timestamp

    /// A piece of news, without the feed's name.
    struct News {
        var kind: HealthEvent.Kind
        var since: Timestamp?
        var after: HealthEvent.Kind?
    }

    /// - Parameters:
    ///   - record: As it was before the visit.
    ///   - reading: How the body could be read; nil where none was.
    /// - Returns: What is remembered from now on, and the news.
    func review(_ record: FeedRecord, _ outcome: FeedOutcome, reading: Reading?) -> (FeedHealth, [News]) {
        var health = record.health ?? FeedHealth()
        var news: [News] = []
        switch outcome.result {
        case .postponed:
            break
        case .failed:
            failed(record, &health, &news)
        case .gone:
            if health.gone == nil { news.append(News(kind: .gone, since: record.failingSince)) }
            health.gone = health.gone ?? now
        case .notModified, .fetched:
            recover(.failing, \.failing, &health, &news)
            health.gone = nil
            move(outcome, &health, &news)
            if let reading { review(reading, &health, &news) }
            listen(record, hasNew: reading.map { $0.newItems > 0 } ?? false, &health, &news)
        }
        return (health, news)
    }
}

extension HealthReview {
    /// How a body could be read.
    struct Reading {
        var items: Int
        var newItems: Int
        var problems: Int
    }

    /// Longer than the longest weekend, with a day before and after it.
    static let shortestSilence = Duration.seconds(4 * 86_400)
    static let silentGaps = 10

    private func failed(_ record: FeedRecord, _ health: inout FeedHealth, _ news: inout [News]) {
        let since = record.failingSince ?? now
        guard health.failing == nil, record.failures + 1 >= settings.failures, now - since >= settings.period else {
            return
        }
        health.failing = since
        news.append(News(kind: .failing, since: since))
    }

    private func recover(
        _ kind: HealthEvent.Kind, _ told: WritableKeyPath<FeedHealth, Timestamp?>, _ health: inout FeedHealth,
        _ news: inout [News]
    ) {
        guard let since = health[keyPath: told] else { return }
        health[keyPath: told] = nil
        news.append(News(kind: .recovered, since: since, after: kind))
    }

    private func move(_ outcome: FeedOutcome, _ health: inout FeedHealth, _ news: inout [News]) {
        guard let move = outcome.move, move.isConfirmed, move.target != health.movedTo else { return }
        health.movedTo = move.target
        news.append(News(kind: .moved, since: move.firstSeen))
    }

    /// A feed that was always broken is not worse than before; one slip is none, a second one in a row is.
    private func review(_ reading: Reading, _ health: inout FeedHealth, _ news: inout [News]) {
        let isEmpty = reading.items == 0 && health.usualItems >= FeedHealth.habit
        if reading.problems == 0, !isEmpty {
            health.soundBodies = min(health.soundBodies + 1, FeedHealth.habit)
            health.worseBodies = 0
            health.usualItems = reading.items
            recover(.degraded, \.degraded, &health, &news)
        } else if isEmpty || health.soundBodies >= FeedHealth.habit {
            health.worseBodies = min(health.worseBodies + 1, FeedHealth.habit)
            guard health.worseBodies == 2, health.degraded == nil else { return }
            health.degraded = now
            news.append(News(kind: .degraded))
        } else {
            health.soundBodies = 0
        }
    }

    private func listen(_ record: FeedRecord, hasNew: Bool, _ health: inout FeedHealth, _ news: inout [News]) {
        if hasNew { return recover(.silent, \.silent, &health, &news) }
        guard health.silent == nil, let last = record.lastNewItem, let limit = silence(record) else { return }
        guard now - last >= limit else { return }
        health.silent = last
        news.append(News(kind: .silent, since: last))
    }

    /// Nil where no silence means anything.
    private func silence(_ record: FeedRecord) -> Duration? {
        switch settings.silence {
        case .never: nil
        case .after(let length): length
        case .auto: record.rhythm.usualGap.map { max($0 * Self.silentGaps, Self.shortestSilence) }
        }
    }
}
