import Templates

/// A page of alerts, the newest first, that a browser shows without asking the network for anything.
enum HTMLFile {
    static let entryLimit = 500

    private static let list = NewestFirstList(
        signature: "<!DOCTYPE html>\n<html lang=\"en\" class=\"tipoff\">", opening: "<article id=",
        closing: "</article>",
        limit: entryLimit)

    /// - Returns: nil where the document is no page of ours.
    static func inserting(_ message: Message, into document: [UInt8]) -> [UInt8]? {
        let entry = NewestFirstList.Entry(
            first: "<article id=\"\(Escaping.html(message.id.collapsed))\">",
            body: message.pieces.compactMap { PageMarkup.element($0) })
        return list.inserting(entry, into: document, head: head, foot: ["</main>", "</body>", "</html>"])
    }

    private static let head = [
        "<!DOCTYPE html>", "<html lang=\"en\" class=\"tipoff\">", "<head>", "<meta charset=\"utf-8\">",
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        "<meta name=\"referrer\" content=\"no-referrer\">",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", "<title>Tipoff alerts</title>",
        "<style>",
        ":root { color-scheme: light dark; }",
        "body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 44rem; padding: 1rem; }",
        "article { border-bottom: 1px solid #8884; padding: 1rem 0; overflow-wrap: anywhere; }",
        "mark { background: #ffe08a; color: #000; }",
        "</style>", "</head>", "<body>", "<h1>Alerts</h1>", "<main>",
    ]
}
