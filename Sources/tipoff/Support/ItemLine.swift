import Foundation
import Model

/// An item as one line of JSON: what `tipoff parse` prints of it, and the URL of its feed.
struct ItemLine {
    let item: Item
    let id: String
    let feed: String?

    /// - Throws: `Failure`, where the line is no JSON object with an `id`, or one of its values is of a wrong type.
    init(json: some Sequence<UInt8>) throws {
        let data = Data(json)
        do {
            let line = try JSONDecoder().decode(Line.self, from: data)
            item = line.item
            feed = line.feed
        } catch let error as DecodingError {
            throw Failure(reason: Self.reason(error))
        }
        guard let id = item.id else { throw Failure(reason: "no item: it has no id") }
        self.id = id
    }

    struct Failure: Error {
        let reason: String
    }

    /// The item and its feed, out of one reading of the line.
    private struct Line: Decodable {
        let item: Item
        let feed: String?

        init(from decoder: any Decoder) throws {
            item = try Item(from: decoder)
            feed = try decoder.container(keyedBy: CodingKeys.self).decodeIfPresent(String.self, forKey: .feed)
        }

        private enum CodingKeys: CodingKey {
            case feed
        }
    }

    private static func reason(_ error: DecodingError) -> String {
        switch error {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context):
            let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
            return
                "no item: \(path.isEmpty ? "expected a JSON object" : "\(path.drop { $0 == "." }) is of a wrong type")"
        case .dataCorrupted(let context) where !context.codingPath.isEmpty:
            return "no item: \(context.debugDescription)"
        default:
            return "no item: the line is not JSON"
        }
    }
}
