internal import Markup
internal import Model

extension Vocabulary {
    /// GeoRSS Simple and the frames of its GML form (http://www.georss.org).
    static let geoRSS = Vocabulary(
        namespaces: ["http://www.georss.org/georss", "http://www.georss.org", "http://www.georss.org/georss/10"],
        prefixes: ["georss"],
        elements: ["point": .text { $0.setPlace() }, "where": .container()])

    /// The part of GML that GeoRSS uses.
    static let geographyMarkup = Vocabulary(
        namespaces: ["http://www.opengis.net/gml", "http://www.opengis.net/gml/3.2"], prefixes: ["gml"],
        elements: ["point": .container(), "pos": .text { $0.setPlace() }])

    /// W3C Basic Geo (https://www.w3.org/2003/01/geo/).
    static let geo = Vocabulary(
        namespaces: ["http://www.w3.org/2003/01/geo/wgs84_pos", "http://www.w3.org/2003/01/geo"], prefixes: ["geo"],
        elements: [
            "point": .container(),
            "lat": .text { builder in builder.part.latitude = builder.raw().flatMap(Double.init) },
            "long": .text { builder in builder.part.longitude = builder.raw().flatMap(Double.init) },
            "lon": .text { builder in builder.part.longitude = builder.raw().flatMap(Double.init) },
        ])
}

extension FeedBuilder {
    /// `45.256 -71.92`: latitude first.
    fileprivate func setPlace() {
        let numbers = (value() ?? "").split(whereSeparator: { $0 == " " || $0 == "," }).compactMap {
            Double(String($0))
        }
        guard numbers.count >= 2, numbers.allSatisfy(\.isFinite) else { return }
        part.latitude = numbers[0]
        part.longitude = numbers[1]
    }
}
