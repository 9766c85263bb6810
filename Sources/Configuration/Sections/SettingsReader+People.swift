import JSONSyntax
import Model

/// A term and where its topic stands.
struct TermSetting {
    var name: String
    var topic: ExpandedText
}

extension SettingsReader {
    mutating func people(_ setting: Setting?) -> [WatchedPerson] {
        guard let setting, let members = entries(setting, of: "an object of names") else { return [] }
        return members.compactMap { member in
            let path = setting.memberPath(member.key)
            guard member.key.unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else {
                report(at: member.keyPosition, path, "a person's name must hold a letter")
                return nil
            }
            guard let fields = fields(Setting(node: member.value, path: path), keys: ["aliases", "titles"]) else {
                return nil
            }
            return WatchedPerson(
                name: member.key,
                aliases: filledTexts(fields["aliases"], of: "spellings", mayBeEmpty: true).map(\.value),
                titles: filledTexts(fields["titles"], of: "titles", mayBeEmpty: true).map(\.value))
        }
    }

    mutating func terms(_ setting: Setting?) -> [TermSetting] {
        guard let setting, let members = entries(setting, of: "an object of topics") else { return [] }
        return members.compactMap { member in
            let path = setting.memberPath(member.key)
            let isName =
                !member.key.isEmpty
                && member.key.unicodeScalars.allSatisfy {
                    $0.properties.isAlphabetic || $0.properties.numericType == .decimal || $0 == "_" || $0 == "-"
                }
            guard isName else {
                report(
                    at: member.keyPosition, path,
                    "a term's name may hold letters, digits, \"_\" and \"-\" only; topics call it @name")
                return nil
            }
            return filledText(Setting(node: member.value, path: path)).map { TermSetting(name: member.key, topic: $0) }
        }
    }
}
