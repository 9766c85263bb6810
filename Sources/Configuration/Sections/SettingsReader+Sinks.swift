import JSONSyntax

extension SettingsReader {
    static let sinkTypes = [
        "stdout", "file", "webhook", "slack", "discord", "teams", "mattermost", "googlechat", "telegram", "matrix",
        "ntfy",
        "mail", "command",
    ]

    /// The sinks, and the names of all, even of those with mistakes in them.
    mutating func sinks(_ setting: Setting?) -> (sinks: [SinkSettings], names: [String]) {
        guard let setting, let members = entries(setting, of: "an object of sinks by name") else { return ([], []) }
        var sinks: [SinkSettings] = []
        for member in members {
            let path = setting.memberPath(member.key)
            guard member.key.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
                report(at: member.keyPosition, path, "a sink needs a name")
                continue
            }
            let sinkSetting = Setting(node: member.value, path: path)
            if let sink = sink(sinkSetting, name: member.key) { sinks.append(sink) }
        }
        return (sinks, members.map(\.key))
    }

    private mutating func sink(_ setting: Setting, name: String) -> SinkSettings? {
        guard setting.node.members != nil else {
            reportType(setting, expected: "an object with the key \"type\"")
            return nil
        }
        guard let typeSetting = setting.node["type"].map({ Setting(node: $0, path: setting.memberPath("type")) }) else {
            // The other keys can't be judged without it, but a mistyped `type` can be told from a missing one.
            let fields = Fields(setting: setting, values: [:])
            if let key = setting.node.members?.first(where: { NearestSpelling.find($0.key, among: ["type"]) != nil }) {
                report(
                    at: key.keyPosition, setting.memberPath("type"),
                    "unknown key \(Shown.quoted(key.key)), did you mean \"type\"?")
            } else {
                _ = require(
                    "type", in: fields, example: "\"stdout\", \"file\", \"webhook\", \"mail\" or a chat service")
            }
            return nil
        }
        guard let type = filledText(typeSetting) else { return nil }
        if let service = SinkSettings.ChatService(rawValue: type.value) {
            return chat(setting, name: name, service: service)
        }
        switch type.value {
        case "stdout": return stdout(setting, name: name)
        case "file": return file(setting, name: name)
        case "webhook": return webhook(setting, name: name)
        case "telegram": return telegram(setting, name: name)
        case "matrix": return matrix(setting, name: name)
        case "ntfy": return ntfy(setting, name: name)
        case "mail": return mail(setting, name: name)
        case "command": return command(setting, name: name)
        default:
            reportUnknown("type", type, among: Self.sinkTypes)
            return nil
        }
    }

    private mutating func stdout(_ setting: Setting, name: String) -> SinkSettings? {
        guard let fields = sinkFields(setting, keys: ["format"]) else { return nil }
        let format: SinkSettings.StdoutFormat? = choice(fields["format"])
        if format == .json, let template = fields["template"] {
            report(template, "a template makes text; leave out \"format\": \"json\" or the template")
        }
        return sink(name, .stdout(format ?? .text), fields, form: .text)
    }

    private mutating func file(_ setting: Setting, name: String) -> SinkSettings? {
        guard let fields = sinkFields(setting, keys: ["path"]) else { return nil }
        guard let text = filledText(require("path", in: fields, example: "\"alerts.jsonl\"")) else { return nil }
        let fileName = text.value.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
        let ending = fileName.lastIndex(of: ".").map { String(fileName[$0...].dropFirst()) } ?? ""
        let format = SinkSettings.FileFormat(rawValue: ending)
        if format == nil || fileName.utf8.count == ending.utf8.count + 1 {
            let endings = SinkSettings.FileFormat.allCases.map { ".\($0.rawValue)" }
            report(
                text.setting,
                "the ending of the path is the format: it must be \(endings.dropLast().joined(separator: ", ")) or .atom"
            )
        }
        if let template = fields["template"], let format, format != .md {
            report(template, "a .\(format.rawValue) file has a form of its own; templates are for .md files")
        }
        guard let path = filePath(text) else { return nil }
        return sink(name, .file(path: path, format ?? .jsonl), fields, form: .text)
    }

    private mutating func webhook(_ setting: Setting, name: String) -> SinkSettings? {
        guard let fields = sinkFields(setting, keys: ["url", "secret", "headers", "timeout"]) else { return nil }
        let secrets = secrets(fields["secret"])
        let headers = headers(
            fields["headers"],
            reserved: [
                "host", "content-length", "content-type", "transfer-encoding", "connection", "webhook-id",
                "webhook-timestamp",
                "webhook-signature",
            ])
        let timeout = duration(fields["timeout"], in: 1...600)
        guard let url = webAddress(require("url", in: fields, example: "\"https://…\"")) else { return nil }
        var webhook = WebhookSettings(url: url.value)
        webhook.secrets = secrets
        webhook.headers = headers
        webhook.timeout = timeout ?? webhook.timeout
        return sink(name, .webhook(webhook), fields, form: .json)
    }

    /// One secret, or a list of them while one is replaced by another.
    private mutating func secrets(_ setting: Setting?) -> [String] {
        guard let setting else { return [] }
        guard setting.node.string != nil || setting.node.array != nil else {
            reportType(setting, expected: "a secret that begins with whsec_, or a list of them")
            return []
        }
        let settings = setting.node.array == nil ? [setting] : elements(setting, of: "secrets")
        return settings.compactMap { setting in
            guard let text = filledText(setting) else { return nil }
            if let trouble = WebhookSecret.trouble(text.value) { report(setting, trouble) }
            return text.value
        }
    }

    private mutating func command(_ setting: Setting, name: String) -> SinkSettings? {
        guard let fields = sinkFields(setting, keys: ["run", "timeout"]) else { return nil }
        let timeout = duration(fields["timeout"], in: 1...600)
        let example = "[\"program\", \"argument\"]"
        let run = elements(require("run", in: fields, example: example), of: "a program and its arguments")
            .enumerated().compactMap { $0.offset == 0 ? filledText($0.element) : text($0.element) }
        for word in run where word.value.unicodeScalars.contains("\0") {
            report(word.setting, "an argument can't hold U+0000")
        }
        guard let program = run.first else { return nil }
        var words = run.map(\.value)
        // A path is looked for where all other paths of this file are; a bare name along PATH.
        if program.value.contains("/") { words[0] = FilePaths.absolute(program.value, from: directory) }
        if program.value.contains(" "), !FilePaths.exists(words[0]) {
            report(program.setting, "a program and its arguments are a list: write \(example)")
        } else if program.value.contains("/"), !FilePaths.exists(words[0]) {
            warn(program.setting, "there is no program at this path now")
        }
        var command = CommandSettings(run: words)
        command.timeout = timeout ?? command.timeout
        return sink(name, .command(command), fields, form: .text)
    }
}

/// What the sinks of every type share.
extension SettingsReader {
    mutating func sinkFields(_ setting: Setting, keys: [String]) -> Fields? {
        fields(setting, keys: ["type"] + keys + ["template", "tags", "enabled"])
    }

    mutating func sink(
        _ name: String, _ kind: SinkSettings.Kind, _ fields: Fields, form: TemplateForm
    ) -> SinkSettings {
        var sink = SinkSettings(name: name, kind: kind)
        sink.tags = filledTexts(fields["tags"], of: "tags").map(\.value)
        sink.isEnabled = flag(fields["enabled"]) ?? true
        sink.template = template(fields["template"], form: form)
        return sink
    }
}
