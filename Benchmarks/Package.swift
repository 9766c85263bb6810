// swift-tools-version: 6.2

import PackageDescription

/// How fast the program is, beside the limits of the libraries that it uses; see README.md.
let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "Tipoff", path: "..")],
    targets: [
        .executableTarget(name: "ExtractSpeed", dependencies: [.product(name: "ArticleExtraction", package: "Tipoff")]),
        .executableTarget(name: "ParseSpeed", dependencies: [.product(name: "FeedParsing", package: "Tipoff")]),
        .executableTarget(name: "TopicSpeed", dependencies: [.product(name: "Rules", package: "Tipoff")]),
        .executableTarget(name: "QuoteSpeed", dependencies: [.product(name: "Quotations", package: "Tipoff")]),
    ]
)
