import FeedParsing
import Glibc

/// libFuzzer's entry: its runtime, which `--sanitize fuzzer` links, brings `main` and calls this with one input after another.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: bytes, count: count))
    let (document, context) = subject.document(input)
    if let flaw = FeedProperties.flaw(of: document, context: context) {
        fatalError("the parse \(flaw)")
    }
    return 0
}

/// TIPOFF_FUZZ names it: xml, json, html, dates or encodings.
private let subject: FuzzSubject = {
    let name = getenv("TIPOFF_FUZZ").map { String(cString: $0) } ?? ""
    guard let subject = FuzzSubject(rawValue: name) else {
        fatalError("TIPOFF_FUZZ must name one of \(FuzzSubject.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return subject
}()
