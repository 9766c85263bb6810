import JSONSyntax

/// The services that people read.
extension SettingsReader {
    mutating func chat(_ setting: Setting, name: String, service: SinkSettings.ChatService) -> SinkSettings? {
        guard let fields = sinkFields(setting, keys: ["url"]) else { return nil }
        guard let url = webAddress(require("url", in: fields, example: "\"https://…\"")) else { return nil }
        return sink(name, .chat(service, url: url.value), fields, form: .text)
    }

    mutating func telegram(_ setting: Setting, name: String) -> SinkSettings? {
        guard let fields = sinkFields(setting, keys: ["token", "chat", "api"]) else { return nil }
        let token = filledText(require("token", in: fields, example: "\"${TELEGRAM_TOKEN}\""))
        if let token, !token.value.utf8.allSatisfy({ Self.isTokenByte($0) || $0 == UInt8(ascii: ":") }) {
            report(token.setting, "a bot's token holds letters, digits, _, - and : only, as 123456:ABC-DEF")
        }
        let chat = chatID(require("chat", in: fields, example: "\"-1001234567890\" or \"@channel\""))
        let api = fields["api"].map { webAddress($0) } ?? nil
        guard let token, let chat else { return nil }
        let settings = TelegramSettings(
            token: token.value, chat: chat, api: Self.withoutSlash(api?.value ?? "https://api.telegram.org"))
        return sink(name, .telegram(settings), fields, form: .text)
    }

    mutating func matrix(_ setting: Setting, name: String) -> SinkSettings? {
        guard let fields = sinkFields(setting, keys: ["server", "room", "token"]) else { return nil }
        let server = webAddress(require("server", in: fields, example: "\"https://matrix.example.org\""))
        let room = filledText(require("room", in: fields, example: "\"!abc:example.org\""))
        if let room, !room.value.hasPrefix("!") {
            report(
                room.setting,
                "a room's id begins with !; it stands in the room's settings, under Advanced. Names that begin with # change"
            )
        }
        let token = headerToken(require("token", in: fields, example: "\"${MATRIX_TOKEN}\""))
        guard let server, let room, let token else { return nil }
        let settings = MatrixSettings(server: Self.withoutSlash(server.value), room: room.value, token: token)
        return sink(name, .matrix(settings), fields, form: .text)
    }

    mutating func ntfy(_ setting: Setting, name: String) -> SinkSettings? {
        guard let fields = sinkFields(setting, keys: ["url", "token", "priority"]) else { return nil }
        let token = fields["token"].map { headerToken($0) } ?? nil
        let priority = priority(fields["priority"])
        guard let url = webAddress(require("url", in: fields, example: "\"https://ntfy.sh/my-topic\"")) else {
            return nil
        }
        let path = url.value.drop { $0 != ":" }.dropFirst(3).drop { $0 != "/" }.prefix { $0 != "?" && $0 != "#" }
        let topic = (path.hasSuffix("/") ? path.dropLast() : path).split(separator: "/").last ?? ""
        // ntfy's own rule for topics.
        if topic.isEmpty || topic.utf8.count > 64 || !topic.utf8.allSatisfy(Self.isTokenByte) {
            report(
                url.setting, "it must end in a topic: letters, digits, _ and -, as \"https://ntfy.sh/my-topic\"")
        }
        return sink(name, .ntfy(NtfySettings(url: url.value, token: token, priority: priority)), fields, form: .text)
    }

    private mutating func priority(_ setting: Setting?) -> Int? {
        guard let setting else { return nil }
        if setting.node.number != nil { return integer(setting, in: 1...5) }
        // ntfy's names.
        let names = ["min", "low", "default", "high", "max"]
        guard setting.node.string != nil else {
            reportType(setting, expected: "a whole number from 1 to 5, or \(Shown.choices(names))")
            return nil
        }
        guard let text = text(setting) else { return nil }
        if let number = Int(text.value), (1...5).contains(number) { return number }
        if text.value == "urgent" { return 5 }
        guard let index = names.firstIndex(of: text.value) else {
            reportUnknown("priority", text, among: names)
            return nil
        }
        return index + 1
    }

    /// A number, in quotes or not, or `@` and a name.
    private mutating func chatID(_ setting: Setting?) -> String? {
        guard let setting else { return nil }
        let advice = "a chat is a number, as \"-1001234567890\", or a channel's name, as \"@channel\""
        if setting.node.number != nil {
            guard let number = setting.node.integer else {
                report(setting, advice)
                return nil
            }
            return String(number)
        }
        guard setting.node.string != nil else {
            reportType(setting, expected: "a number or a channel's name")
            return nil
        }
        guard let text = filledText(setting) else { return nil }
        let isName = text.value.hasPrefix("@") && text.value.dropFirst().utf8.allSatisfy(Self.isTokenByte)
        guard Int(text.value) != nil || isName && text.value.utf8.count > 1 else {
            report(setting, advice)
            return nil
        }
        return text.value
    }

    /// What goes into a header.
    mutating func headerToken(_ setting: Setting?) -> String? {
        guard let text = filledText(setting) else { return nil }
        guard text.value.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) else {
            report(text.setting, "a token can't hold spaces, line breaks or letters past ASCII")
            return nil
        }
        return text.value
    }

    static func withoutSlash(_ url: String) -> String {
        url.hasSuffix("/") ? withoutSlash(String(url.dropLast())) : url
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
