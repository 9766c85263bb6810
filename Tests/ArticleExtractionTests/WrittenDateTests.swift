import Testing

@testable import ArticleExtraction

@Suite struct WrittenDateTests {
    @Test(arguments: [
        ("12. Mai 2020", "2020-05-12"), ("Nov 3, 2019", "2019-11-03"), ("17.11.2019", "2019-11-17"),
        ("2019-11-17", "2019-11-17"),
        ("Tuesday, 3 March 2020 at 10:15", "2020-03-03"), ("17 de noviembre de 2019", "2019-11-17"),
        ("le 1er août 2021", "2021-08-01"),
        ("24 листопада 2023", "2023-11-24"), ("16 marca 2021", "2021-03-16"), ("03/31/2020", "2020-03-31"),
    ])
    func `days are read as people write them`(text: String, day: String) {
        #expect(WrittenDate.find(text) == day)
    }

    @Test(arguments: ["2020", "12 of 2020 members", "Phone 2020 1234", "99.99.2020", "", "May"])
    func `what is no day is none`(text: String) {
        #expect(WrittenDate.find(text) == nil)
    }

    @Test(arguments: [
        ("2019-11-17T10:00:30.5+0100", "2019-11-17T10:00:30.5+01:00"), ("2019-11-17 10:00Z", "2019-11-17T10:00Z"),
        ("2019-11-17T10:00", "2019-11-17T10:00"),
    ])
    func `a time keeps its writer's zone`(text: String, time: String) {
        #expect(WrittenDate.time(text) == time)
    }
}
