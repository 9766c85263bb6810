// swift-tools-version: 6.2

import PackageDescription

/// Tries the parser with bytes that nobody wrote; see README.md. Apart from the package that it tries, so that a plain
/// build needs
/// no fuzzer. The properties are those of Tests/FeedParsingTests, through symbolic links: fuzzer and tests ask the
/// same.
let package = Package(
    name: "Fuzzing",
    dependencies: [.package(name: "Tipoff", path: "..")],
    targets: [
        .executableTarget(name: "Fuzz", dependencies: [.product(name: "FeedParsing", package: "Tipoff")]),
        .executableTarget(name: "FuzzPages", dependencies: [.product(name: "ArticleExtraction", package: "Tipoff")]),
        .executableTarget(name: "Mutate", dependencies: [.product(name: "FeedParsing", package: "Tipoff")]),
    ]
)
