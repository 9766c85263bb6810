import Foundation
import JSONSyntax
import Rules

/// When alerts are sent, and how many one by one.
extension SettingsReader {
    mutating func quiet(_ setting: Setting?, ruleTags: Set<String>) -> QuietSettings? {
        guard let setting, let fields = fields(setting, keys: ["from", "to", "zone", "except"]) else { return nil }
        let from = timeOfDay(require("from", in: fields, example: "\"22:00\""))
        let to = timeOfDay(require("to", in: fields, example: "\"06:30\""))
        let zone = timeZone(fields["zone"])
        let except = filledTexts(fields["except"], of: "tags of rules", mayBeEmpty: true)
        for tag in except where !ruleTags.contains(tag.value) && !tag.isSecret {
            let hint = NearestSpelling.hint(tag.value, among: ruleTags.sorted()) ?? ""
            warn(tag.setting, "no rule has the tag \(tag.shown)\(hint)")
        }
        guard let from, let to else { return nil }
        guard from != to else {
            if let setting = fields["to"] {
                report(setting, "the quiet would end when it begins; write another time than \"from\" has")
            }
            return nil
        }
        return QuietSettings(from: from, to: to, zone: zone, except: except.map(\.value))
    }

    /// - Parameter quiet: Whose time zone holds where the digest names none.
    mutating func digest(_ setting: Setting?, sinkNames: [String], quiet: QuietSettings?) -> DigestSettings? {
        guard let setting, let fields = fields(setting, keys: ["at", "sinks", "zone"]) else { return nil }
        var times: [TimeOfDay] = []
        for setting in elements(require("at", in: fields, example: "[\"08:00\", \"17:00\"]"), of: "times of the day") {
            guard let time = timeOfDay(setting) else { continue }
            if times.contains(time) { report(setting, "this time stands here twice; keep one of them") }
            times.append(time)
        }
        let sinks = filledTexts(require("sinks", in: fields, example: "[\"mail\"]"), of: "sink names")
        let names = sinkReferences(sinks, known: sinkNames)
        let zone = timeZone(fields["zone"]) ?? quiet?.zone
        if let quiet, quiet.zone == zone, let at = fields["at"] {
            for time in times where quiet.holds(time) {
                warn(at, "\(time) is in the quiet time: that digest waits until it is over, at \(quiet.to)")
            }
        }
        return DigestSettings(at: times.sorted(), sinks: names, zone: zone)
    }

    mutating func burst(_ setting: Setting?) -> Rule.Burst? {
        guard let setting, let fields = fields(setting, keys: ["max", "per"]) else { return nil }
        let max = integer(require("max", in: fields, example: "5"), in: 1...1000)
        let per = duration(require("per", in: fields, example: "\"10m\""), in: 1...86_400)
        guard let max, let per else { return nil }
        return Rule.Burst(max: max, per: per)
    }

    private mutating func timeOfDay(_ setting: Setting?) -> TimeOfDay? {
        guard let setting else { return nil }
        guard setting.node.string != nil else {
            reportType(setting, expected: "a time of the day in quotes, as \"08:00\"")
            return nil
        }
        guard let text = text(setting) else { return nil }
        guard let time = TimeOfDay(text.value) else {
            report(
                setting, "\(text.shown) is not a time of the day; write hours and minutes, 00:00 to 23:59, as \"08:00\""
            )
            return nil
        }
        return time
    }

    private mutating func timeZone(_ setting: Setting?) -> String? {
        guard let text = filledText(setting) else { return nil }
        guard TimeZone(identifier: text.value) == nil else { return text.value }
        let known = TimeZone.knownTimeZoneIdentifiers
        let hint = text.isSecret ? nil : NearestSpelling.hint(text.value, among: known)
        let what =
            text.isSecret ? "the value from the environment is no known time zone" : "unknown time zone \(text.shown)"
        report(text.setting, what + (hint ?? "; write one such as \"Europe/Kyiv\" or \"UTC\""))
        return nil
    }
}

extension QuietSettings {
    fileprivate func holds(_ time: TimeOfDay) -> Bool {
        from < to ? from <= time && time < to : from <= time || time < to
    }
}

extension TimeOfDay: CustomStringConvertible {
    package var description: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(minutes / 60)):\(two(minutes % 60))"
    }
}
