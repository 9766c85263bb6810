import FeedParsing
import Model

/// An error that a bridge (RSS-Bridge, RSSHub) writes as an item into the feed that it could not make.
///
/// It is news of the bridge, not of the world: taken out, it neither is stored nor alerts anybody.
struct BridgeError: Error, Equatable {
    /// The item's.
    let title: String

    /// Takes all of them out of a document.
    ///
    /// - Returns: The first one; nil where there is none.
    static func remove(from document: inout FeedDocument) -> BridgeError? {
        // By index: nearly no document has one, and an item that is taken out of its list is copied with all that it holds.
        let items = document.items
        let titles = items.indices.lazy.compactMap { items[$0].title?.text }
        guard let first = titles.first(where: isError) else { return nil }
        document.items.removeAll { $0.title.map { isError($0.text) } ?? false }
        return BridgeError(title: first)
    }

    /// Whole titles, so that a story about a bridge that returned an error is none of them.
    ///
    /// RSS-Bridge: `Bridge returned error 500! (20345)`, the number being the day. RSSHub: `this route is empty, please check the
    /// original site or create an issue` and `路由内容为空`, as older versions had it.
    /// Asked for every item of every feed: what begins otherwise costs a comparison of a few bytes.
    static func isError(_ title: String) -> Bool {
        let text = title.unicodeScalars.drop { $0 == "\u{26A0}" || $0 == "\u{FE0F}" || $0 == " " }
        let leads = ["bri", "err", "thi", "路由内"]
        guard
            leads.contains(where: { lead in
                text.prefix(3).elementsEqual(lead.unicodeScalars) { $0 == $1 || $0.value | 0x20 == $1.value }
            })
        else { return false }
        var rest = Substring(text).prefix(200).lowercased()[...]
        if rest.take("bridge returned error") { return isRestOfRSSBridge(rest) }
        _ = rest.take("error: ")
        if rest.take("this route is empty, please check the original site") {
            return rest.count <= 80 && rest.first?.isLetter != true
        }
        return rest == "路由内容为空"
    }

    /// `error`, then a code, an exclamation mark and a day in parentheses, each of which may be missing.
    private static func isRestOfRSSBridge(_ text: Substring) -> Bool {
        var rest = text
        if rest.take(" ") {
            _ = rest.take("-")
            if !rest.takeDigits() { rest = text }
        }
        _ = rest.take("!")
        return rest.isEmpty || rest.take(" (") && rest.takeDigits() && rest == ")"
    }
}

extension Substring {
    /// Takes a prefix off; false where there is another one.
    fileprivate mutating func take(_ prefix: String) -> Bool {
        guard hasPrefix(prefix) else { return false }
        removeFirst(prefix.count)
        return true
    }

    /// Takes ASCII digits off; false where there are none.
    fileprivate mutating func takeDigits() -> Bool {
        let rest = drop { ("0"..."9").contains($0) }
        defer { self = rest }
        return rest.startIndex != startIndex
    }
}
