import JSONSyntax
import Model
import Templates
import Testing

@Suite struct AlertTemplateTests {
    private let event = SampleAlert.full(id: "alr_1", at: Timestamp(seconds: 1_768_485_962))

    private func render(_ template: String, _ event: AlertEvent? = nil, _ escaping: Escaping = .none) throws -> String {
        try AlertTemplate(template).render(event ?? self.event, text: "all of it", escaping: escaping)
    }

    @Test func `puts in what the alert holds, in lists and under conditions`() throws {
        #expect(
            try render("{{rule.name}}: {{item.title}}")
                == "Talks with the \"Kremlin\": Cooper rules out “talks” with Moscow")
        #expect(try render("{{#statements}}{{speaker}};{{/statements}}") == "Yvette Cooper;Yvette Cooper;")
        #expect(try render("{{#rule.tags}}{{.}}{{^last()}}, {{/last()}}{{/rule.tags}}") == "ukraine, urgent")
        #expect(try render("{{#item.link}}[{{item.link}}]{{/item.link}}") == "[https://example.org/1]")
        #expect(try render("{{^item.link}}none{{/item.link}}{{! nothing }}") == "")
        #expect(try render("{{title}} {{data.item.title}} {{id}}").hasSuffix("with Moscow alr_1"))
        #expect(try render("{{timestamp}} {{type}} {{text}}") == "2026-01-15T14:06:02Z alert.matched all of it")
    }

    @Test func `takes words of an alert for data, whatever they look like`() throws {
        var hostile = event
        hostile.data.item.title = "{{rule.name}} {{#statements}} \"}, {{{x}}} %s ${HOME} \\ \n\u{1b}[2J\u{202e}"
        for tag in ["{{item.title}}", "{{{item.title}}}", "{{&item.title}}"] {
            #expect(
                try render(tag, hostile, .json)
                    == "{{rule.name}} {{#statements}} \\\"}, {{{x}}} %s ${HOME} \\\\ \\n[2J")
            #expect(try render(tag, hostile, .html).contains("&quot;}"))
        }
        let body = try render("{\"text\": \"{{item.title}}\"}", hostile, .json)
        #expect(throws: Never.self) { try JSONReader(dialect: .strict).read(Array(body.utf8)) }
    }

    @Test(arguments: [
        ("{{titel}}", 2, "an alert has no \"titel\""),
        ("{{item.titel}}", 7, "an alert has no \"titel\""),
        ("ab {{#item}} x", 3, "{{#item}} has no end; write {{/item}}"),
        ("{{/item}}", 0, "{{/item}} ends nothing; there is no {{#item}} before it"),
        ("{{#item}}{{/feed}}", 9, "{{/feed}} stands where {{/item}} is expected"),
        ("x {{item.title", 2, "this tag has no end; write }}"),
        ("{{ }}", 0, "this tag names nothing"),
        ("{{> other}}", 0, "tags that begin with {{> are not available: write variables and sections"),
        ("{{=<% %>=}}", 0, "tags that begin with {{= are not available: write variables and sections"),
        ("{{% CONTENT_TYPE:HTML}}", 0, "tags that begin with {{% are not available: write variables and sections"),
        ("{{#item}}{{#item}}{{/item}}{{/item}}", 9, "{{#item}} stands inside itself"),
    ])
    func `finds a mistake where it stands`(template: String, scalar: Int, message: String) {
        let error = #expect(throws: TemplateError.self) { try AlertTemplate(template) }
        #expect(error?.scalar == scalar)
        #expect(error?.message == message)
    }

    private func digest(
        _ template: String, _ reason: Digest.Reason = .digest, _ escaping: Escaping = .none
    ) throws -> String? {
        let digest = SampleAlert.digest(reason, id: "dig_1", at: event.timestamp)
        return try AlertTemplate(template).render(
            digest, heading: "2 \"alerts\"", text: { "all of \($0.id)" }, escaping: escaping)
    }

    @Test func `makes a digest of its alerts, each with names of its own`() throws {
        #expect(
            try digest("{{title}}:{{#alerts}} {{id}} {{rule.name}} {{title}};{{/alerts}}")
                == "2 \"alerts\": dig_11 Talks with the \"Kremlin\" Cooper rules out “talks” with Moscow; dig_12 Talks ;"
        )
        #expect(try digest("{{#alerts}}{{text}}{{^last()}}, {{/last()}}{{/alerts}}") == "all of dig_11, all of dig_12")
        #expect(try digest("{{text}}{{^alerts}}{{/alerts}}") == "all of dig_1")
        #expect(
            try digest("{{#alerts}}{{#statements}}{{speaker}}{{/statements}}.{{/alerts}}")
                == "Yvette CooperYvette Cooper..")
        #expect(try digest("{{#data.alerts}}{{^title}}none{{/title}}{{/data.alerts}}") == "none")
        let kinds = "{{#alerts}}{{/alerts}}{{type}} {{reason}} {{rule.name}}"
        #expect(try digest(kinds, .burst) == "alert.digest burst Talks with the \"Kremlin\"")
        #expect(try digest(kinds) == "alert.digest digest ")
    }

    @Test func `takes a single alert for a list of one, which has no reason`() throws {
        #expect(
            try render("{{#alerts}}{{rule.name}}: {{title}}{{/alerts}}{{^reason}}.{{/reason}}")
                == "Talks with the \"Kremlin\": Cooper rules out “talks” with Moscow.")
    }

    @Test func `leaves a digest alone that it would make nothing of`() throws {
        #expect(try digest("{{title}} {{text}}") == nil)
    }

    @Test func `escapes what a digest holds for JSON`() throws {
        let body = try digest(
            #"{"text": "{{title}}", "alerts": [{{#alerts}}{"title": "{{title}}", "rule": "{{{rule.name}}}"}{{^last()}},{{/last()}}{{/alerts}}]}"#,
            .burst, .json)
        let read = try JSONReader(dialect: .strict).read(Array(try #require(body).utf8))
        #expect(read["text"]?.string == "2 \"alerts\"")
        #expect(read["alerts"]?.array?.map { $0["rule"]?.string } == ["Talks with the \"Kremlin\"", "Talks"])
    }

    @Test func `counts lines and columns`() {
        let text = "first\nse{{x}}"
        let error = #expect(throws: TemplateError.self) { try AlertTemplate(text) }
        #expect(error?.place(in: text).line == 2)
        #expect(error?.place(in: text).column == 5)
    }
}
