import ArticleExtraction

/// libFuzzer's entry: each input is a web page.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    if let flaw = ArticleProperties.flaw(of: Array(UnsafeBufferPointer(start: bytes, count: count))) {
        fatalError("the article \(flaw)")
    }
    return 0
}
