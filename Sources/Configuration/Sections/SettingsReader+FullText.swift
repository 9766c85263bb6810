import ArticleExtraction
import JSONSyntax
import Markup

/// `fullText` of a feed and of the defaults.
extension SettingsReader {
    /// What one place says of it.
    enum FullText {
        case off
        case on(SiteRules)
    }

    /// True, false, or an object that says where the article is; nil where the key is left out or wrong.
    mutating func fullText(_ setting: Setting?) -> FullText? {
        guard let setting else { return nil }
        if let flag = setting.node.bool { return flag ? .on(SiteRules()) : .off }
        guard setting.node.members != nil else {
            reportType(setting, expected: "true, false, or an object with the keys \"content\" and \"remove\"")
            return nil
        }
        guard let fields = fields(setting, keys: ["content", "remove"]) else { return nil }
        var rules = SiteRules()
        rules.content = filledText(fields["content"]).flatMap { selector($0) }
        rules.remove = filledTexts(fields["remove"], of: "selectors").compactMap { selector($0) }
        return .on(rules)
    }

    private mutating func selector(_ text: ExpandedText) -> HTMLSelector? {
        do throws(HTMLSelectorError) {
            return try HTMLSelector(text.value)
        } catch {
            report(text, scalar: error.offset, error.message)
            return nil
        }
    }
}
