import Model
import Rules
import Testing

/// Stories of our own, in a country that is none, with the alerts that a journalist who follows these people expects.
@Suite struct StoryTests {
    private static let people = [
        WatchedPerson(name: "Mira Solberg", titles: ["Norvan prime minister"]),
        WatchedPerson(name: "Ilya Draganov", aliases: ["Draganoff"], titles: ["Velian president"]),
    ]

    private static let rules: [Rule] = {
        var direct = Rule("Solberg in her own words", speakers: ["Mira Solberg"])
        direct.kinds = [.direct]
        return [
            Rule("Solberg", speakers: ["Mira Solberg"]),
            Rule("Solberg on the pipeline", topic: "pipeline OR gas", speakers: ["Mira Solberg"]),
            direct,
            Rule("Kessler on strikes", topic: "strike", speakers: ["Anton Kessler"]),
            Rule("Petra Lindqvist", speakers: ["Petra Lindqvist"]),
            Rule("Tomas Lindqvist", speakers: ["Tomas Lindqvist"]),
            Rule("anyone on the dam", topic: "dam", speakers: ["*"]),
            Rule("Draganov", speakers: ["Ilya Draganov"]),
            Rule("Harborline Bank", speakers: ["Harborline Bank"]),
        ]
    }()

    @Test(
        arguments: [
            (
                "Prime Minister Mira Solberg spoke in Norvan on Monday. \"The pipeline will be finished in May,\" she said.",
                "en", ["Solberg", "Solberg on the pipeline", "Solberg in her own words"]
            ),
            (
                "Prime Minister Mira Solberg opened a school on Monday. \"Children need good schools,\" she said.",
                "en", ["Solberg", "Solberg in her own words"]
            ),
            (
                "Mira Solberg said that the pipeline would not be finished this year.", "en",
                ["Solberg", "Solberg on the pipeline"]
            ),
            ("Mira Solberg met engineers at the pipeline on Monday. She did not speak to reporters.", "en", []),
            ("\"Mira Solberg has lied about the pipeline,\" Anton Kessler said.", "en", []),
            ("Anton Kessler said Mira Solberg had lied about the pipeline.", "en", []),
            ("\"The strike must end,\" said Anton Kessler, the energy minister.", "en", ["Kessler on strikes"]),
            (
                "Energy Minister Anton Kessler told unions on Friday that the strike was illegal.", "en",
                ["Kessler on strikes"]
            ),
            ("Anton Kessler said he would resign. Dockers went on strike.", "en", []),
            ("Dockers are on strike. Anton Kessler was on holiday.", "en", []),
            ("\"We will go on strike,\" dockers told Anton Kessler.", "en", []),
            (
                "Petra Lindqvist and Tomas Lindqvist run the museum. \"The roof leaks,\" Petra Lindqvist said.", "en",
                ["Petra Lindqvist"]
            ),
            (
                "Petra Lindqvist and Tomas Lindqvist run the museum. \"The roof leaks,\" Tomas Lindqvist said.", "en",
                ["Tomas Lindqvist"]
            ),
            (
                "Petra Lindqvist, 50, and her brother Tomas Lindqvist run the museum. \"The roof leaks,\" Mrs. Lindqvist said.",
                "en", ["Petra Lindqvist"]
            ),
            ("\"The roof leaks,\" said Karl Lindqvist, a carpenter.", "en", []),
            ("\"The dam is safe,\" the mayor said.", "en", ["anyone on the dam"]),
            ("The dam was built in 1950. It holds much water.", "en", []),
            ("Residents said the dam had cracks.", "en", ["anyone on the dam"]),
            ("According to experts, the dam could break.", "en", ["anyone on the dam"]),
            ("\"Nobody told us about the dam,\" said Lena Brandt, a farmer.", "en", ["anyone on the dam"]),
            ("Velian President Ilya Draganov arrived in Norvan. \"We want peace,\" Draganov said.", "en", ["Draganov"]),
            ("\"We want peace,\" Ilya Draganoff said.", "en", ["Draganov"]),
            ("\"We want peace,\" the Velian president said.", "en", ["Draganov"]),
            ("\"Draganov wants war,\" Mira Solberg said.", "en", ["Solberg", "Solberg in her own words"]),
            ("Ilya Draganov was elected in May. Voters cheered.", "en", []),
            ("Harborline Bank said it would close 40 branches.", "en", ["Harborline Bank"]),
            ("\"We are sorry,\" Harborline Bank said in a statement.", "en", ["Harborline Bank"]),
            ("Mira Solberg said Harborline Bank should close.", "en", ["Solberg"]),
            ("Harborline Bank closed 40 branches on Monday.", "en", []),
            (
                "\"The pipeline is dead,\" Mira Solberg said, and Anton Kessler nodded.", "en",
                ["Solberg", "Solberg on the pipeline", "Solberg in her own words"]
            ),
            (
                "\"The pipeline,\" Mira Solberg said, \"is dead.\"", "en",
                ["Solberg", "Solberg on the pipeline", "Solberg in her own words"]
            ),
            (
                "“The pipeline is dead,” Mira Solberg told Norvan Radio. “There will be no gas.”", "en",
                ["Solberg", "Solberg on the pipeline", "Solberg in her own words"]
            ),
            ("Mira Solberg did not say whether the pipeline would be built.", "en", []),
            ("If Mira Solberg said the pipeline was safe, people would believe it, a columnist wrote.", "en", []),
            (
                "\"The pipeline is safe,\" Solberg said. Mira Solberg became prime minister in May.", "en",
                ["Solberg", "Solberg on the pipeline", "Solberg in her own words"]
            ),
            ("\"The pipeline is safe,\" said Ole Solberg, a welder.", "en", []),
            (
                "Asked about the pipeline, Mira Solberg said: \"It is safe.\"", "en",
                ["Solberg", "Solberg on the pipeline", "Solberg in her own words"]
            ),
            (
                "\"I have read what Mira Solberg said about the pipeline,\" Tomas Lindqvist said.", "en",
                ["Tomas Lindqvist"]
            ),
            ("Tomas Lindqvist quoted Mira Solberg. \"She promised us gas,\" he said.", "en", ["Tomas Lindqvist"]),
            (
                "Solberg: pipeline is safe\n\nPrime Minister Mira Solberg spoke on Monday.", "en",
                ["Solberg", "Solberg on the pipeline"]
            ),
            (
                "\"The dam is safe,\" Mira Solberg said. \"The pipeline is not.\"", "en",
                ["anyone on the dam", "Solberg", "Solberg on the pipeline", "Solberg in her own words"]
            ),
            ("Mira Solberg and Anton Kessler said the strike would end.", "en", ["Solberg", "Kessler on strikes"]),
            ("The strike is over, Anton Kessler announced on Sunday.", "en", ["Kessler on strikes"]),
            ("The strike is over, according to Anton Kessler.", "en", ["Kessler on strikes"]),
            ("Anton Kessler wrote a book about the strike of 1984.", "en", []),
            ("Anton Kessler tweeted: \"The strike is over.\"", "en", ["Kessler on strikes"]),
            ("Anton Kessler's spokeswoman said the strike was over.", "en", []),
            (
                "Ministerpräsidentin Mira Solberg sprach am Montag in Norvan. „Die Pipeline wird im Mai fertig“, sagte sie.",
                "de", ["Solberg", "Solberg on the pipeline", "Solberg in her own words"]
            ),
            ("Mira Solberg sagte, die Pipeline werde im Mai fertig.", "de", ["Solberg", "Solberg on the pipeline"]),
            ("„Mira Solberg hat über die Pipeline gelogen“, sagte Anton Kessler.", "de", []),
            ("Laut Mira Solberg wird die Pipeline im Mai fertig.", "de", ["Solberg", "Solberg on the pipeline"]),
            ("Mira Solberg besuchte am Montag die Pipeline. Es regnete.", "de", []),
            ("„Wir wollen Frieden“, sagte der Präsident Ilja Draganow.", "de", ["Draganov"]),
            (
                "« Le pipeline sera fini en mai », a déclaré Mira Solberg.", "fr",
                ["Solberg", "Solberg on the pipeline", "Solberg in her own words"]
            ),
            ("Mira Solberg a visité le pipeline lundi.", "fr", []),
            ("«El gasoducto no es seguro», dijo Ilya Draganov.", "es", ["Draganov"]),
            ("«Мы хотим мира», — сказал Илья Драганов.", "ru", ["Draganov"]),
            ("«Ми хочемо миру», — сказав Ілля Драганов.", "uk", ["Draganov"]),
            ("– Chcemy pokoju – powiedział Ilja Draganow.", "pl", ["Draganov"]),
            ("«Vogliamo la pace», ha detto Ilya Draganov.", "it", ["Draganov"]),
            ("Ilya Draganov ha incontrato Mira Solberg a Roma.", "it", []),
        ] as [(String, String, Set<String>)])
    func `alerts on what is said, and not on what is said about somebody`(
        text: String, language: String, alerts: Set<String>
    ) throws {
        let matches = try RuleSet(rules: Self.rules, people: Self.people)
            .matches(.saying(text, language: language), from: nil)
        #expect(Set(matches.map(\.rule)) == alerts)
    }
}
