import Alerting
import Foundation
import Model

extension AlertText {
    /// For standard output: in colour and wrapped on a terminal, plain with whole lines elsewhere, in the reader's time zone.
    static var forStandardOutput: AlertText {
        AlertText(
            isColored: StandardStreams.outIsTerminal, width: StandardStreams.outWidth,
            secondsFromGMT: MessageComposer.localSecondsFromGMT)
    }
}

extension MessageComposer {
    /// In the time zone of this machine.
    static let local = MessageComposer(secondsFromGMT: localSecondsFromGMT)

    static let localSecondsFromGMT: @Sendable (Timestamp) -> Int = { time in
        TimeZone.current.secondsFromGMT(for: Date(timeIntervalSince1970: Double(time.seconds)))
    }
}
