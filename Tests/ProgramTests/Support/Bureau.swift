/// What tests of deliveries begin with: a newsroom with a feed that is empty yet, a desk that takes alerts, and a workplace.
struct Bureau {
    let newsroom: Newsroom
    let desk: Desk
    let workplace: Workplace

    init() throws {
        newsroom = try Newsroom()
        newsroom["/feed"] = []
        desk = try Desk()
        workplace = try Workplace()
    }
}

/// Tests in a bureau of their own each.
protocol BureauTests {
    var bureau: Bureau { get }
}

extension BureauTests {
    var newsroom: Newsroom { bureau.newsroom }
    var desk: Desk { bureau.desk }
    var workplace: Workplace { bureau.workplace }

    /// Writes a config with the newsroom's feed.
    ///
    /// - Parameter sinks: The desk where they are left out.
    func configure(rules: String = Config.parleyRule, sinks: String? = nil, more: String = "") throws {
        try workplace.write(
            Config.text(
                feeds: [newsroom.url("/feed")], rules: rules, sinks: sinks ?? Config.webhook("desk", desk.url),
                more: more), to: "feeds.json")
    }

    func pass() async throws -> Program.Run {
        try await workplace.program.run("run", "--all")
    }
}
