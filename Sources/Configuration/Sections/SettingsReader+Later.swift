import JSONSyntax

/// Keys of the contract whose feature is still to come: refused with words, never passed over in silence.
extension SettingsReader {
    /// What a value must be to be refused for the right reason.
    enum LaterKind: String {
        case object = "an object"
    }

    mutating func refuseLater(_ setting: Setting?, kind: LaterKind) {
        guard let setting else { return }
        let hasKind =
            switch kind {
            case .object: setting.node.members != nil
            }
        guard hasKind else { return reportType(setting, expected: kind.rawValue) }
        report(setting, "not available yet; leave it out")
    }
}
