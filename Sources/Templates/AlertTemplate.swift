import Foundation
package import Model
import Mustache
import Text

/// A user's template of an alert, in Mustache (mustache.github.io): variables and sections over the alert's own JSON, and nothing that
/// could run, read or fetch anything. One that speaks of `alerts` makes digests too.
///
/// What comes from the alert is data: escaped for the language it is put into, in `{{{ }}}` too, and never read as a template.
package struct AlertTemplate: Sendable {
    /// Characters of a template's text.
    package static let sizeLimit = 65_536

    private let template: MustacheTemplate
    /// Whether digests are made by it too: it speaks of `alerts`, which are all that a digest holds, and of a single alert this one.
    package let makesDigests: Bool

    /// - Throws: `TemplateError` for the first mistake, with its place.
    package init(_ text: String) throws(TemplateError) {
        var scanner = TemplateScanner(text)
        try scanner.check()
        makesDigests = scanner.namesAlerts
        do {
            // Our own escaping goes in beforehand; the library's, for HTML, would come on top.
            template = try MustacheTemplate(string: "{{% CONTENT_TYPE: TEXT}}" + text)
        } catch {
            throw TemplateError(scalar: 0, message: "is no Mustache template")
        }
    }

    /// Characters of a value: longer than any that an alert has.
    private static let valueLimit = 20_000
    /// The same of the text of a digest.
    private static let digestLimit = 1_000_000

    /// - Parameters:
    ///   - text: the whole alert as it is shown without a template, for `{{text}}`.
    package func render(_ event: AlertEvent, text: String, escaping: Escaping) -> String {
        var names = Self.context(event, text: text, escaping: escaping)
        if makesDigests { names["alerts"] = [names] }
        return template.render(names)
    }

    /// The same of a digest; nil where the template does not speak of `alerts`, and would leave out what a digest has to tell.
    ///
    /// - Parameters:
    ///   - heading: what the digest holds, in a line, for its `{{title}}`.
    ///   - text: the whole digest, and each of its alerts, as they are shown without a template, for `{{text}}`.
    package func render(
        _ digest: DigestEvent, heading: String, text: (OutgoingEvent) -> String, escaping: Escaping
    ) -> String? {
        guard makesDigests else { return nil }
        var bare = digest
        bare.data.alerts = []
        var names = Self.context(bare, text: text(.digest(digest)), limit: Self.digestLimit, escaping: escaping)
        names["title"] = Self.value(of: heading, escaping)
        let alerts = digest.data.alerts.map { entry in
            // One without a title has not the digest's.
            ["title": EscapedText(renderText: "", isNull: true) as Any]
                .merging(Self.context(entry.event, text: text(.alert(entry.event)), escaping: escaping)) { $1 }
        }
        names["alerts"] = alerts
        names["data"] = (names["data"] as? [String: Any])?.merging(["alerts": alerts]) { $1 }
        return template.render(names)
    }

    /// The event's JSON; the members of `data`, and those of its `item`, can be named without these words.
    ///
    /// - Parameter limit: Characters of the text.
    private static func context(
        _ event: some Encodable, text: String, limit: Int = valueLimit, escaping: Escaping
    ) -> [String: Any] {
        guard let json = try? JSONEncoder().encode(event),
            let object = try? JSONSerialization.jsonObject(with: json) as? [String: Any]
        else { return [:] }
        var names = object
        let data = object["data"] as? [String: Any] ?? [:]
        let item = data["item"] as? [String: Any] ?? [:]
        names.merge(data) { old, _ in old }
        names.merge(item) { old, _ in old }
        var values = names.mapValues { value(of: $0, escaping) }
        values["text"] = value(of: text, limit: limit, escaping)
        return values
    }

    private static func value(of json: Any, limit: Int = valueLimit, _ escaping: Escaping) -> Any {
        switch json {
        case let text as String:
            EscapedText(renderText: escaping(TerminalText.safe(bounded(text, to: limit), keepsLines: true)))
        case let list as [Any]: list.map { value(of: $0, escaping) }
        case let object as [String: Any]: object.mapValues { value(of: $0, escaping) }
        default: EscapedText(renderText: "\(json)")
        }
    }
}

extension AlertTemplate {
    private static func bounded(_ text: String, to limit: Int) -> String {
        guard text.utf8.count > limit else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit)))
    }
}

/// A value that is ready to be put in; it holds nothing else that a template could reach.
private struct EscapedText: MustacheCustomRenderable {
    let renderText: String
    var isNull = false
}
