import Foundation
package import Model
import Mustache
import Text

/// A user's template of an alert, in Mustache (mustache.github.io): variables and sections over the alert's own JSON, and nothing that
/// could run, read or fetch anything.
///
/// What comes from the alert is data: escaped for the language it is put into, in `{{{ }}}` too, and never read as a template.
package struct AlertTemplate: Sendable {
    /// Characters of a template's text.
    package static let sizeLimit = 65_536

    private let template: MustacheTemplate

    /// - Throws: `TemplateError` for the first mistake, with its place.
    package init(_ text: String) throws(TemplateError) {
        var scanner = TemplateScanner(text)
        try scanner.check()
        do {
            // Our own escaping goes in beforehand; the library's, for HTML, would come on top.
            template = try MustacheTemplate(string: "{{% CONTENT_TYPE: TEXT}}" + text)
        } catch {
            throw TemplateError(scalar: 0, message: "is no Mustache template")
        }
    }

    /// Characters of a value: longer than any that an alert has.
    private static let valueLimit = 20_000

    /// - Parameters:
    ///   - text: the whole alert as it is shown without a template, for `{{text}}`.
    package func render(_ event: AlertEvent, text: String, escaping: Escaping) -> String {
        template.render(Self.context(event, text: text, escaping: escaping))
    }

    /// The event's JSON; the members of `data`, and those of its `item`, can be named without these words.
    private static func context(_ event: AlertEvent, text: String, escaping: Escaping) -> [String: Any] {
        guard let json = try? JSONEncoder().encode(event),
            let object = try? JSONSerialization.jsonObject(with: json) as? [String: Any]
        else { return [:] }
        var names = object
        let alert = object["data"] as? [String: Any] ?? [:]
        let item = alert["item"] as? [String: Any] ?? [:]
        names.merge(alert) { old, _ in old }
        names.merge(item) { old, _ in old }
        names["text"] = text
        return names.mapValues { value(of: $0, escaping) }
    }

    private static func value(of json: Any, _ escaping: Escaping) -> Any {
        switch json {
        case let text as String:
            EscapedText(renderText: escaping(TerminalText.safe(bounded(text), keepsLines: true)))
        case let list as [Any]: list.map { value(of: $0, escaping) }
        case let object as [String: Any]: object.mapValues { value(of: $0, escaping) }
        default: EscapedText(renderText: "\(json)")
        }
    }
}

extension AlertTemplate {
    private static func bounded(_ text: String) -> String {
        guard text.utf8.count > valueLimit else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(valueLimit)))
    }
}

/// A value that is ready to be put in; it holds nothing else that a template could reach.
private struct EscapedText: MustacheCustomRenderable {
    let renderText: String
    let isNull = false
}
