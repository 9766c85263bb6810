internal import Markup
internal import Model

extension Vocabulary {
    /// RDF's frame around RSS 0.90 and 1.0.
    static let rdf = Vocabulary(
        namespaces: ["http://www.w3.org/1999/02/22-rdf-syntax-ns"], prefixes: ["rdf"],
        elements: [
            "rdf": .container(), "seq": .container(), "bag": .container(), "li": .container(), "value": .text { _ in },
        ])
}
