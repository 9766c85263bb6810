internal import Markup
internal import Model

/// Which format a root element begins.
enum FormatDetector {
    static func format(_ name: XMLName, _ attributes: XMLAttributes, isRoot: Bool) -> FeedFormat? {
        switch name.key {
        case "rss": return rss(attributes["version"] ?? "")
        case "rdf": return attributes.defaultNamespace.map(refined) ?? .rss10
        case "feed": return atom(name, attributes["version"] ?? "")
        case "entry" where isRoot: return atom(name, attributes["version"] ?? "")
        case "channel" where isRoot, "item" where isRoot:
            if let namespace = name.namespace?.lowercased(), namespace.contains("purl.org/rss/1.0") { return .rss10 }
            return name.prefix == nil ? .rss : nil
        default: return nil
        }
    }

    private static func rss(_ version: String) -> FeedFormat {
        switch version {
        case "0.90": .rss090
        case "0.91": .rss091
        case "0.92": .rss092
        case "0.93": .rss093
        case "0.94": .rss094
        case "1.0": .rss10
        case _ where version.hasPrefix("2"): .rss20
        default: .rss
        }
    }

    /// RDF's channel or items tell Netscape's RSS 0.90 from 1.0, which has the same root.
    static func refined(_ namespace: String) -> FeedFormat {
        namespace.contains("netscape.com/rdf/simple/0.9") ? .rss090 : .rss10
    }

    private static func atom(_ name: XMLName, _ version: String) -> FeedFormat {
        let namespace = name.namespace?.lowercased() ?? ""
        if namespace.contains("www.w3.org/2005/atom") { return .atom10 }
        if version == "1.0" { return .atom10 }
        if version == "0.3" { return .atom03 }
        if !version.isEmpty { return .atom }
        return namespace.contains("purl.org/atom") ? .atom03 : .atom
    }
}

extension FeedBuilder {
    enum Family {
        case rss, atom
    }

    /// Which of the two the document is, for names that both have.
    var kindOfFormat: Family {
        switch format {
        case .atom03, .atom10, .atom: .atom
        default: .rss
        }
    }
}
