/// The title of an article among what a page calls itself.
enum Title {
    /// - Parameters:
    ///   - named: What the page says that its article is called.
    ///   - headings: The texts of its first headings.
    static func choose(named: [String], document: String, headings: [String], siteName: String?) -> String? {
        for name in named where !name.isEmpty && !isSite(name, siteName) {
            return withoutSite(name, siteName, headings)
        }
        guard !document.isEmpty else { return headings.first }
        return withoutSite(document, siteName, headings, divides: true)
    }

    private static func isSite(_ name: String, _ siteName: String?) -> Bool {
        guard let siteName else { return false }
        return Page.words(name) == Page.words(siteName)
    }

    private static let dividers: [Character] = ["|", "»", "«", "›", "·", "•", "—", "–", "-", "/", ":", "~", "\\", ">"]

    /// A title without the site that it ends or begins with.
    private static func withoutSite(_ title: String, _ siteName: String?, _ headings: [String], divides: Bool = false)
        -> String
    {
        // What a heading says too is the title.
        let parts = parts(title)
        guard parts.count > 1 else { return title }
        let site = siteName.map(Page.words) ?? []
        for (index, part) in parts.enumerated() where !site.isEmpty && Page.words(String(part)) == site {
            if index == parts.count - 1 { return joined(title, parts.dropLast()) }
            if index == 0 { return joined(title, parts.dropFirst()) }
        }
        for count in stride(from: parts.count - 1, to: 0, by: -1) {
            let start = joined(title, parts.prefix(count))
            let words = Page.words(start)
            if words.count > 1, headings.contains(where: { Page.words($0) == words }) { return start }
            let end = joined(title, parts.suffix(count))
            let last = Page.words(end)
            if last.count > 1, headings.contains(where: { Page.words($0) == last }) { return end }
        }
        guard divides else { return title }
        let start = joined(title, parts.dropLast())
        if Page.words(start).count >= 3 || Page.words(String(parts[parts.count - 1])).count <= 4 { return start }
        return title
    }

    private static func joined(_ title: String, _ parts: ArraySlice<Substring>) -> String {
        guard let first = parts.first, let last = parts.last else { return title }
        return String(title[first.startIndex..<last.endIndex])
    }

    /// The title's parts between marks with a space on both sides.
    private static func parts(_ title: String) -> [Substring] {
        var parts: [Substring] = []
        var start = title.startIndex
        var index = title.startIndex
        while index < title.endIndex {
            let next = title.index(after: index)
            if dividers.contains(title[index]), index > start, next < title.endIndex, title[next] == " ",
                title[title.index(before: index)] == " "
            {
                parts.append(title[start..<title.index(before: index)])
                start = title.index(after: next)
                index = start
                continue
            }
            index = next
        }
        if start < title.endIndex { parts.append(title[start...]) }
        return parts.filter { $0.contains { $0 != " " } }
    }
}
