package import Fetching
package import Model
package import Storage

extension PollSchedule {
    /// All that the next time depends on.
    package struct Poll: Sendable {
        package var url: String
        /// The config's; nil leaves it to the rhythm.
        package var every: Duration?
        /// When the request was started, and when its answer was there.
        package var asked: Timestamp
        package var received: Timestamp
        package var answer = Answer()
        package var rhythm = FeedRhythm()
        package var lastNewItem: Timestamp?
        /// In a row, this one included.
        package var failures = 0
        /// How many times longer than usual the server wants it; see `Courtesy`.
        package var stretch = 1.0

        package init(url: String, every: Duration? = nil, asked: Timestamp, received: Timestamp? = nil) {
            self.url = url
            self.every = every
            self.asked = asked
            self.received = received ?? asked
        }
    }

    /// What follows from it.
    package struct Plan: Hashable, Sendable {
        package let due: Timestamp
        /// Not before this time in any case: the server asked.
        package let notBefore: Timestamp?
        package let interval: PollInterval
    }

    /// What an answer says of when to ask again, whatever its status.
    package struct Answer: Hashable, Sendable {
        package struct Pause: Hashable, Sendable {
            package var length: Duration
            package var reason: PollInterval.Reason
            /// What was asked for, where it is more than is granted.
            package var wanted: Duration?
        }

        /// How long it stays fresh (RFC 9111 §4.2: `max-age`, else `Expires` less `Date`, less `Age`).
        package var freshness: Duration?
        /// How long its server wants to be left alone (RFC 9110 §10.2.3).
        package var pause: Pause?
        /// "Too many requests", in whatever form: then the pause is the whole host's.
        package var isLimited = false

        package init(freshness: Duration? = nil, pause: Pause? = nil, isLimited: Bool = false) {
            self.freshness = freshness
            self.pause = pause
            self.isLimited = isLimited
        }

        /// The longest wait that any hop of the way has asked for binds, and the end of the way speaks for freshness.
        package init(_ response: FetchResponse, received: Timestamp) {
            self.init(status: response.status, headers: response.headers, received: received)
            for headers in response.redirectHeaders {
                let hop = Answer(status: 302, headers: headers, received: received)
                if let pause = hop.pause, pause.length > self.pause?.length ?? .zero { self.pause = pause }
            }
        }

        /// - Parameter received: When the answer was there; the server's own clock is used only against itself.
        package init(status: Int, headers: ResponseHeaders, received: Timestamp) {
            freshness = Freshness.lifetime(of: headers)
            let limit = RateLimit(headers, now: received)
            let hasRunOut = limit?.hasRequestsLeft == false
            isLimited = status == 429 || (status == 403 && hasRunOut)
            if let wanted = RetryAfter.parse(headers["Retry-After"], date: headers["Date"], now: received) {
                let length = min(wanted, PollSchedule.longestRetryAfter)
                pause = Pause(length: length, reason: .retryAfter, wanted: wanted > length ? wanted : nil)
            } else if isLimited || hasRunOut, let reset = limit?.reset, reset > .zero {
                // On an answer that was given all the same, it counts for a day at most.
                let most = isLimited ? PollSchedule.longestRetryAfter : PollSchedule.longest
                pause = Pause(
                    length: min(reset, most), reason: .rateLimit, wanted: reset > most ? reset : nil)
            }
        }
    }
}
