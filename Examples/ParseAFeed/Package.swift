// swift-tools-version: 6.2

import PackageDescription

/// A program of somebody else's that reads feeds with Tipoff's parser.
let package = Package(
    name: "ParseAFeed",
    dependencies: [.package(name: "Tipoff", path: "../..")],
    targets: [
        .executableTarget(name: "ParseAFeed", dependencies: [.product(name: "FeedParsing", package: "Tipoff")])
    ]
)
