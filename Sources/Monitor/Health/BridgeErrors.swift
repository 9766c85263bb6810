import FeedParsing
import Model

/// Errors that a bridge (RSS-Bridge, RSSHub) writes as items into the feed that it could not make.
///
/// They are news of the bridge, not of the world: taken out, they neither are stored nor alert anybody.
enum BridgeErrors {
    /// Takes them out of a document.
    ///
    /// - Returns: The first one's title; nil where there is none.
    static func remove(from document: inout FeedDocument) -> String? {
        let titles = document.items.compactMap { item in item.title.flatMap { isError($0.text) ? $0.text : nil } }
        guard let first = titles.first else { return nil }
        document.items.removeAll { $0.title.map { isError($0.text) } ?? false }
        return first
    }

    /// Whole titles, so that a story about a bridge that returned an error is none of them.
    ///
    /// RSS-Bridge: `Bridge returned error 500! (20345)`, the number being the day. RSSHub: `this route is empty, please check the
    /// original site or create an issue` and `路由内容为空`, as older versions had it.
    static func isError(_ title: String) -> Bool {
        let text = title.prefix(200).lowercased().drop { $0 == "\u{26A0}" || $0 == "\u{FE0F}" || $0 == " " }
        if text.wholeMatch(of: /bridge returned error(?: -?[0-9]+)?!?(?: \([0-9]+\))?/) != nil { return true }
        if text.wholeMatch(of: /(?:error: )?this route is empty, please check the original site\b.{0,80}/) != nil {
            return true
        }
        return text == "路由内容为空"
    }
}
