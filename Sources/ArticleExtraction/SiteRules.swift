package import Markup

/// What a reader knows better about the pages of one site.
package struct SiteRules: Hashable, Sendable {
    /// Where the article is; nil leaves it to be found.
    package var content: HTMLSelector?
    /// What is left out, wherever it stands.
    package var remove: [HTMLSelector]

    package init(content: HTMLSelector? = nil, remove: [HTMLSelector] = []) {
        self.content = content
        self.remove = remove
    }
}
