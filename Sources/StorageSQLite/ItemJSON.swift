internal import Model

/// An item as the JSON text that the store keeps, which `Item`'s `Decodable` reads: a first pass stores thousands of items, for which a
/// general encoder takes longer than all else together.
struct ItemJSON {
    private var writer = JSONWriter()

    /// The memory is kept from item to item.
    mutating func encode(_ item: Item) -> String {
        writer.removeAll()
        writer.object { item.write(to: &$0) }
        return writer.text
    }

    static func encode(_ item: Item) -> String {
        var json = ItemJSON()
        return json.encode(item)
    }
}

extension Item {
    fileprivate func write(to json: inout JSONWriter) {
        json.member("id", id)
        json.member("idIsPermalink", idIsPermalink)
        json.member("title", title) { $0.write(to: &$1) }
        json.member("link", link)
        json.list("links", links) { $0.write(to: &$1) }
        json.member("summary", summary) { $0.write(to: &$1) }
        json.list("content", content) { $0.write(to: &$1) }
        json.list("authors", authors) { $0.write(to: &$1) }
        json.list("contributors", contributors) { $0.write(to: &$1) }
        json.member("publisher", publisher) { $0.write(to: &$1) }
        json.member("published", published?.description)
        json.member("updated", updated?.description)
        json.member("created", created?.description)
        json.member("expires", expires?.description)
        json.list("categories", categories) { $0.write(to: &$1) }
        json.list("enclosures", enclosures) { $0.write(to: &$1) }
        json.member("comments", comments)
        json.member("commentsFeed", commentsFeed)
        json.member("commentsCount", commentsCount)
        json.member("image", image)
        json.member("rights", rights) { $0.write(to: &$1) }
        json.member("source", source) { $0.write(to: &$1) }
        json.member("language", language)
        json.list("media", media) { $0.write(to: &$1) }
        json.member("geo", geo) { point, json in
            json.member("latitude", point.latitude)
            json.member("longitude", point.longitude)
        }
        json.member("itunes", itunes) { $0.write(to: &$1) }
    }
}

extension FeedText {
    fileprivate func write(to json: inout JSONWriter) {
        json.member("text", text)
        json.member("html", html)
        json.member("language", language)
        json.member("base", base)
    }
}

extension ItemContent {
    fileprivate func write(to json: inout JSONWriter) {
        json.member("type", type)
        json.member("text", text)
        json.member("html", html)
        json.member("language", language)
        json.member("base", base)
        json.member("src", src)
    }
}

extension FeedLink {
    fileprivate func write(to json: inout JSONWriter) {
        json.member("rel", rel)
        json.member("href", href)
        json.member("type", type)
        json.member("title", title)
        json.member("language", language)
        json.member("length", length)
    }
}

extension FeedPerson {
    fileprivate func write(to json: inout JSONWriter) {
        json.member("name", name)
        json.member("email", email)
        json.member("uri", uri)
    }
}

extension FeedCategory {
    fileprivate func write(to json: inout JSONWriter) {
        json.member("term", term)
        json.member("scheme", scheme)
        json.member("label", label)
    }
}

extension Enclosure {
    fileprivate func write(to json: inout JSONWriter) {
        json.member("url", url)
        json.member("type", type)
        json.member("length", length)
    }
}

extension ItemSource {
    fileprivate func write(to json: inout JSONWriter) {
        json.member("title", title) { $0.write(to: &$1) }
        json.member("link", link)
        json.member("id", id)
        json.list("links", links) { $0.write(to: &$1) }
        json.list("authors", authors) { $0.write(to: &$1) }
        json.member("updated", updated?.description)
    }
}

extension ItemMedia {
    fileprivate func write(to json: inout JSONWriter) {
        json.member("url", url)
        json.member("type", type)
        json.member("medium", medium)
        json.member("width", width)
        json.member("height", height)
        json.member("title", title)
        json.member("description", description)
        json.list("thumbnails", thumbnails) { thumbnail, json in
            json.member("url", thumbnail.url)
            json.member("width", thumbnail.width)
            json.member("height", thumbnail.height)
        }
        json.list("credits", credits) { credit, json in
            json.member("name", credit.name)
            json.member("role", credit.role)
        }
        json.member("rating", rating)
    }
}

extension ItemITunes {
    fileprivate func write(to json: inout JSONWriter) {
        json.member("author", author)
        json.member("subtitle", subtitle)
        json.member("summary", summary)
        json.member("durationSeconds", durationSeconds)
        json.member("explicit", explicit)
        json.member("block", block)
        json.member("image", image)
        json.member("episode", episode)
        json.member("season", season)
    }
}
