import Foundation
import Model
import Testing

@testable import StorageSQLite

@Suite struct ItemJSONTests {
    /// Has every field, each with another value.
    private static let full: Item = {
        var item = Item()
        item.id = "id"
        item.idIsPermalink = false
        item.title = FeedText("title", html: "<b>title</b>", language: "de", base: "https://base.example/")
        item.link = "https://news.example/1?a=b&c=\"d\""
        var link = FeedLink(rel: "alternate", href: "https://news.example/href")
        (link.type, link.title, link.language, link.length) = ("text/html", "link title", "fr", 12)
        item.links = [link, FeedLink(href: "https://news.example/2")]
        item.summary = FeedText("", html: "<img>")
        var content = ItemContent()
        (content.type, content.text, content.html, content.language) = ("text/html", "text\n\ttab", "<p>", "pl")
        (content.base, content.src) = ("https://b.example/", "https://s.example/")
        item.content = [content, ItemContent()]
        item.authors = [FeedPerson(name: "Ann", email: "ann@news.example", uri: "https://ann.example/")]
        item.contributors = [FeedPerson(name: "Ben")]
        item.publisher = FeedPerson(email: "desk@news.example")
        item.published = Timestamp(seconds: 1_768_485_900)
        item.updated = Timestamp(seconds: 1_768_485_901)
        item.created = Timestamp(seconds: -1)
        item.expires = Timestamp(seconds: 4_000_000_000)
        item.categories = [FeedCategory(term: "t", scheme: "s", label: "l"), FeedCategory(term: "u")]
        var enclosure = Enclosure(url: "https://news.example/a.mp3")
        (enclosure.type, enclosure.length) = ("audio/mpeg", 1_234_567)
        item.enclosures = [enclosure]
        (item.comments, item.commentsFeed, item.commentsCount) = ("https://c.example/", "https://cf.example/", 3)
        item.image = "https://i.example/"
        item.rights = FeedText("©")
        var source = ItemSource()
        (source.title, source.link, source.id) = (FeedText("Source"), "https://so.example/", "sid")
        (source.links, source.authors) = ([FeedLink(href: "https://l.example/")], [FeedPerson(name: "Cy")])
        source.updated = Timestamp(seconds: 5)
        item.source = source
        item.language = "en"
        var media = ItemMedia()
        (media.url, media.type, media.medium, media.width, media.height) = (
            "https://m.example/", "image/png", "image", 1, 2
        )
        (media.title, media.description, media.rating) = ("mt", "md", "nonadult")
        var thumbnail = ItemMedia.Thumbnail(url: "https://t.example/")
        (thumbnail.width, thumbnail.height) = (3, 4)
        media.thumbnails = [thumbnail]
        media.credits = [ItemMedia.Credit(name: "Di", role: "photo"), ItemMedia.Credit(name: "Ed")]
        item.media = [media]
        item.geo = GeoPoint(latitude: -12.5, longitude: 1e-7)
        var itunes = ItemITunes()
        (itunes.author, itunes.subtitle, itunes.summary, itunes.durationSeconds) = ("ia", "is", "iu", 60)
        (itunes.explicit, itunes.block, itunes.image, itunes.episode, itunes.season) = (true, false, "ii", 7, 8)
        item.itunes = itunes
        return item
    }()

    @Test func `an item with every field is read back as it was`() throws {
        #expect(try JSONText.decode(Item.self, from: ItemJSON.encode(Self.full)) == Self.full)
        #expect(try JSONText.decode(Item.self, from: ItemJSON.encode(Item())) == Item())
    }

    @Test func `no field is left out`() throws {
        // The encoder that needs no list of fields has the same members, whatever fields there may come to be.
        let written = try JSONSerialization.jsonObject(with: Data(ItemJSON.encode(Self.full).utf8)) as? NSDictionary
        let encoded = try JSONSerialization.jsonObject(with: Data(JSONText.encode(Self.full).utf8)) as? NSDictionary
        let given = try #require(encoded?.mutableCopy() as? NSMutableDictionary)
        // Empty texts are written plainly here.
        given["summary"] = ["html": "<img>", "text": ""]
        #expect(written == given)
        let names = Mirror(reflecting: Self.full).children.compactMap(\.label)
        #expect(Set(names) == Set((given.allKeys as? [String]) ?? []))
    }

    @Test(arguments: [
        "", "\"\\/", "\u{0}\u{1}\u{8}\u{c}\u{1f}\u{7f}\n\r\t", "Grüße, Зеленський, 東京, 👩‍👩‍👧",
        "\u{2028}\u{2029}\u{FEFF}\u{FFFF}",
        String(repeating: "a\"b", count: 5000),
    ])
    func `any text is read back as it was`(text: String) throws {
        var item = Item()
        item.title = FeedText(text)
        item.link = text
        #expect(try JSONText.decode(Item.self, from: ItemJSON.encode(item)) == item)
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity, 0, -0.0, 1e300, .leastNonzeroMagnitude, 52.520008])
    func `a place is read back as it was, even one that is no place`(latitude: Double) throws {
        var item = Item()
        item.geo = GeoPoint(latitude: latitude, longitude: 13)
        let read = try #require(try JSONText.decode(Item.self, from: ItemJSON.encode(item)).geo)
        #expect(read.latitude == latitude || (read.latitude.isNaN && latitude.isNaN))
    }
}
