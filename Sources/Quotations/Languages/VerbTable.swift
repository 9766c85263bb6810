/// Verbs of saying as the language files list them: a line is frames, a colon, then verbs with all their forms.
///
/// Frames: `q` introduces quotations, `s` takes a clause, `o` a thing. A verb's finite forms are parted by commas; its participles
/// stand behind a slash. `say-` at the start of a form is no form but the stem of those that `endings` gives. `1` among the frames:
/// the forms of this line say "I".
enum VerbTable {
    /// - Parameter endings: what a form that ends in `-` stands for: the endings of finite verbs, and of participles.
    static func add(
        _ table: String, endings: (finite: [String], participles: [String]), to builder: inout LanguageBuilder
    ) {
        for line in table.split(separator: "\n") {
            let halves = line.split(separator: ":", maxSplits: 1)
            guard halves.count == 2 else { continue }
            var frames: VerbFrames = []
            if halves[0].contains("q") { frames.insert(.quotation) }
            if halves[0].contains("s") { frames.insert(.clause) }
            if halves[0].contains("o") { frames.insert(.object) }
            let finite: VerbForms = halves[0].contains("1") ? [.past, .first] : .past
            for verb in halves[1].split(separator: " ") { add(String(verb), frames, finite, endings, to: &builder) }
        }
    }

    private static func add(
        _ verb: String, _ frames: VerbFrames, _ finite: VerbForms,
        _ endings: (finite: [String], participles: [String]), to builder: inout LanguageBuilder
    ) {
        let parts = verb.split(separator: "/").map { $0.split(separator: ",").map(String.init) }
        var forms: [(String, VerbForms)] = []
        func spell(_ form: String, _ shape: VerbForms, _ endings: [String]) {
            guard form.hasSuffix("-") else { return forms.append((form, shape)) }
            forms += endings.map { (form.dropLast() + $0, shape) }
        }
        for form in parts.first ?? [] {
            spell(form, finite, endings.finite)
            if form.hasSuffix("-"), parts.count == 1 { spell(form, [.participle], endings.participles) }
        }
        for form in parts.dropFirst().first ?? [] { spell(form, [.participle], endings.participles) }
        builder.verb(forms.first?.0 ?? verb, frames, forms: forms)
    }
}
