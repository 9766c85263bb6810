import JSONSyntax
import Model
import Rules
import Templates

/// What a template makes.
enum TemplateForm {
    case text
    /// The body of a webhook.
    case json
}

extension SettingsReader {
    private static let folder = "Alerts/Templates"

    /// A template that stands here, or in a file: tried on sample alerts.
    mutating func template(_ setting: Setting?, form: TemplateForm) -> String? {
        guard let setting, let text = filledText(setting) else { return nil }
        guard text.value.contains("{{") else { return templateFile(text, form: form) }
        do throws(TemplateError) {
            try check(AlertTemplate(text.value), text, in: nil, form: form)
        } catch {
            report(text, scalar: error.scalar, message(error))
        }
        return text.value
    }

    private mutating func templateFile(_ text: ExpandedText, form: TemplateForm) -> String? {
        guard let named = filePath(text) else { return nil }
        let inFolder = FilePaths.absolute("\(Self.folder)/\(text.value)", from: directory)
        let paths = text.value.hasPrefix("/") ? [named] : [inFolder, named]
        guard let path = paths.first(where: { FilePaths.exists($0) }) else {
            report(
                text.setting,
                "has no {{tag}}, so it is the name of a file, and there is none of this name, here or in \(Self.folder)"
            )
            return nil
        }
        guard let template = FilePaths.text(path, limit: 4 * AlertTemplate.sizeLimit) else {
            report(text.setting, "the file can't be read, is larger than 256 KiB, or is not in UTF-8")
            return nil
        }
        do throws(TemplateError) {
            try check(AlertTemplate(template), text, in: path, form: form)
        } catch {
            let place = error.place(in: template)
            report(text.setting, "\(Shown.line(text.value)):\(place.line):\(place.column): \(message(error))")
        }
        return template
    }

    /// A webhook's body must be JSON, whatever an alert holds or lacks, and of a digest too where the template makes it.
    private mutating func check(_ template: AlertTemplate, _ text: ExpandedText, in file: String?, form: TemplateForm) {
        guard form == .json else { return }
        for (which, body) in Self.samples(of: template) {
            do throws(JSONSyntaxError) {
                _ = try JSONReader(dialect: .strict).read(Array(body.utf8))
            } catch {
                report(
                    text.setting,
                    "\(file == nil ? "" : "\(Shown.line(text.value)): ")what it makes of \(which) is not JSON: line "
                        + "\(error.position.line), column \(error.position.column): \(error.message)")
                return
            }
        }
    }

    /// What reads a webhook's body by a template's form may not read a digest in ours.
    mutating func warnOfDigests(in configuration: Configuration, _ sinks: Setting?) {
        for sink in configuration.sinks where sink.isEnabled {
            guard case .webhook = sink.kind, let text = sink.template, let template = try? AlertTemplate(text),
                !template.makesDigests, let sinks, let node = sinks.node[sink.name]?["template"]
            else { continue }
            let getsDigests = configuration.alerting.digest?.sinks.contains(sink.name) == true
            let getsBursts = configuration.rules.contains { rule in
                rule.enabled && rule.burst != nil && configuration.sinks(for: rule).contains { $0.name == sink.name }
            }
            guard getsDigests || getsBursts else { continue }
            warn(
                Setting(node: node, path: sinks.memberPath(sink.name) + ".template"),
                "digests come in Tipoff's own form here, since the template has no {{#alerts}}")
        }
    }

    /// What it makes of what there can be, and what that is.
    private static func samples(of template: AlertTemplate) -> [(which: String, body: String)] {
        let time = Timestamp(seconds: 1_768_485_962)
        let text = "a \"line\"\nand another"
        let alerts = [
            ("an alert", SampleAlert.full(id: "alr_1", at: time)),
            ("a bare alert", SampleAlert.bare(id: "alr_1", at: time)),
        ]
        let digests = [
            ("a digest", SampleAlert.digest(.digest, id: "dig_1", at: time)),
            ("what a burst left over", SampleAlert.digest(.burst, id: "dig_1", at: time)),
        ]
        return alerts.map { ($0, template.render($1, text: text, escaping: .json)) }
            + digests.compactMap { which, digest in
                template.render(digest, heading: "2 \"alerts\"", text: { _ in text }, escaping: .json).map {
                    (which, $0)
                }
            }
    }

    private func message(_ error: TemplateError) -> String {
        let hint = error.unknownName.flatMap { NearestSpelling.hint($0, among: TemplateError.knownNames) }
        return error.message + (hint ?? (error.unknownName == nil ? "" : "; docs/alerts.md has the names"))
    }
}
