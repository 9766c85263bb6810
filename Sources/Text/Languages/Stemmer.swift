import CStemmer

/// Finds the stems of one language's words: Snowball's algorithms (https://snowballstem.org), and a light one of our own
/// for Ukrainian, which Snowball lacks.
///
/// Not for use by two threads at a time: each task makes its own, which costs about a microsecond.
@safe package final class Stemmer {
    /// The two-letter code of ISO 639-1.
    package let language: String
    private let snowball: OpaquePointer?

    /// - Parameter language: a tag such as `en` or `de-AT`; nil where no stemmer of the language is known.
    package init?(language: String) {
        let code = Self.code(of: language)
        self.language = code
        if code == "uk" {
            unsafe snowball = nil
            return
        }
        // By code alone: names of algorithms ("porter") are no languages.
        guard code.utf8.count == 2, let stemmer = unsafe sb_stemmer_new(code, nil) else { return nil }
        unsafe snowball = stemmer
    }

    /// `de` of `de-AT`.
    package static func code(of language: String) -> String {
        Folding.lowercased(String(language.prefix { $0 != "-" && $0 != "_" }))
    }

    deinit {
        if let snowball = unsafe snowball { unsafe sb_stemmer_delete(snowball) }
    }

    package func stem(_ word: String) -> String {
        var stem: [UInt8] = []
        append(stemOf: Array(word.utf8), to: &stem)
        return String(decoding: stem, as: UTF8.self)
    }

    /// Appends the stem of `word`, which is in lower case. Words of more than 64 bytes are their own stems.
    package func append(stemOf word: [UInt8], to stem: inout [UInt8]) {
        guard word.count <= 64 else { return stem.append(contentsOf: word) }
        guard let snowball = unsafe snowball else {
            return stem.append(contentsOf: UkrainianStems.stem(of: word))
        }
        unsafe word.withUnsafeBufferPointer { bytes in
            guard let start = unsafe sb_stemmer_stem(snowball, bytes.baseAddress, Int32(bytes.count)) else {
                return stem.append(contentsOf: word)
            }
            let count = Int(unsafe sb_stemmer_length(snowball))
            unsafe stem.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
        }
    }
}
