/// The words that a text must have to be worth a closer look: a sieve that may let too many texts through, never too few.
public indirect enum WordSieve: Hashable, Sendable {
    /// Whatever words.
    case any
    case word(String)
    case prefix(String)
    case all([WordSieve])
    case either([WordSieve])
}
