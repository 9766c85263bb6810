import Testing

/// What must hold of any page, tried on spoiled copies of a sound one. `make fuzz` looks further.
@Suite struct MutatedPageTests {
    @Test func `no spoiled page breaks a property`() {
        let page = Array(TestPage.html.utf8)
        var state: UInt64 = 20_261_125
        func below(_ limit: Int) -> Int {
            // Knuth's MMIX generator: the same pages on every machine.
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        for number in 0..<400 {
            var spoiled = [UInt8(number & 0xFF)] + page
            for _ in 0...below(8) {
                let at = below(spoiled.count)
                switch below(4) {
                case 0: spoiled[at] = UInt8(below(256))
                case 1: spoiled.removeSubrange(at..<min(spoiled.count, at + below(200)))
                case 2: spoiled.insert(contentsOf: page[below(page.count / 2)...].prefix(below(300)), at: at)
                default: spoiled.insert(contentsOf: Array("<>\"'&/=-!".utf8).prefix(below(9)), at: at)
                }
                if spoiled.isEmpty { spoiled = [0] }
            }
            #expect(ArticleProperties.flaw(of: spoiled) == nil, "page \(number)")
        }
    }
}
