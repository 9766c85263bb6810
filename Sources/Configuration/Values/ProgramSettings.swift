/// Where the program keeps what it knows.
package enum StoreSettings: Hashable, Sendable {
    /// An absolute path.
    case sqlite(path: String)
}

/// The newest version of HTTP that a server is offered.
enum HTTPVersion: String, CaseIterable {
    case http1 = "1.1"
    case http2 = "2"
}

/// How feeds are asked for.
package struct FetchSettings: Hashable, Sendable {
    /// Requests at a time, over all hosts.
    package var concurrency = 64
    /// Requests at a time to one host.
    package var perHost = 1
    /// Between the starts of requests to one host.
    package var spacing = Duration.seconds(1)
    /// For a whole request.
    package var timeout = Duration.seconds(30)
    /// Of a body, after decompression.
    package var maxBytes = 10_000_000
    package var allowPrivateNetworks = false
    /// Nil: the program's own.
    package var userAgent: String?
    /// A URL; nil: none, whatever the environment says.
    package var proxy: String?
    /// HTTP/1.1 for all requests, also where a server offers HTTP/2.
    package var isHTTP1 = false

    package init() {}
}

/// How alerts are sent.
package struct AlertingSettings: Hashable, Sendable {
    /// How long a delivery is tried again before it is given up.
    package var retryFor = Duration.seconds(3 * 86_400)
    /// Nil: sending never waits.
    package var quiet: QuietSettings?
    /// Nil: every sink gets its alerts one by one.
    package var digest: DigestSettings?
    /// Nil: nobody is told how the feeds do.
    package var health: HealthSettings?

    package init() {}
}

/// A time of each day in which nothing is sent.
package struct QuietSettings: Hashable, Sendable {
    package var from: TimeOfDay
    /// On the next day where it is not later than `from`.
    package var to: TimeOfDay
    /// The name of a time zone; nil: the machine's.
    package var zone: String?
    /// Tags of rules whose alerts are sent all the same.
    package var except: [String] = []
}

/// Sinks that get one message instead of many.
package struct DigestSettings: Hashable, Sendable {
    /// In order; one or more.
    package var at: [TimeOfDay]
    package var sinks: [String]
    /// The name of a time zone; nil: the machine's.
    package var zone: String?
}

/// Hours and minutes, as clocks on the wall show them.
package struct TimeOfDay: Hashable, Comparable, Sendable {
    /// Since midnight, 0 to 1439.
    package let minutes: Int

    /// Of `08:00`; nil for anything else.
    init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let isWritten = parts.count == 2 && parts.allSatisfy { $0.utf8.count == 2 && $0.allSatisfy(\.isNumber) }
        guard isWritten, let hours = Int(parts[0]), let minutes = Int(parts[1]), hours < 24, minutes < 60 else {
            return nil
        }
        self.minutes = hours * 60 + minutes
    }

    package static func < (a: TimeOfDay, b: TimeOfDay) -> Bool { a.minutes < b.minutes }
}

/// What is told of the feeds themselves.
package struct HealthSettings: Hashable, Sendable {
    /// Names of the enabled sinks that are told.
    package var sinks: [String]
    /// A feed fails that could not be read so often in a row …
    package var failures = 3
    /// … and for so long.
    package var period = Duration.seconds(6 * 3600)
    package var silence = Silence.auto

    package init(sinks: [String]) {
        self.sinks = sinks
    }

    /// When a feed that brings nothing new is silent.
    package enum Silence: Hashable, Sendable {
        /// By its own habit.
        case auto
        case after(Duration)
        case never
    }
}
