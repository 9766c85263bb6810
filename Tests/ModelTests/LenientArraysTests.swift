import Foundation
import Model
import Testing

@Suite struct LenientArraysTests {
    @Test func `an item with an id alone is an item`() throws {
        let item = try JSONDecoder().decode(Item.self, from: Data(#"{"id": "x"}"#.utf8))
        #expect(item.id == "x")
        #expect(item.content.isEmpty)
    }

    @Test func `empty lists and absent values are left out`() throws {
        var item = Item()
        item.id = "x"
        #expect(String(decoding: try JSONEncoder().encode(item), as: UTF8.self) == #"{"id":"x"}"#)
    }

    @Test func `what is there comes back`() throws {
        var item = Item()
        item.id = "x"
        item.title = FeedText("T", html: "<b>T</b>")
        item.links = [FeedLink(rel: "alternate", href: "https://news.example/")]
        item.published = Timestamp(seconds: 1_768_485_900)
        let copy = try JSONDecoder().decode(Item.self, from: JSONEncoder().encode(item))
        #expect(copy == item)
    }
}
