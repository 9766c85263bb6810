// swift-tools-version: 6.2

import PackageDescription

/// What every target of ours is built with: Swift 6 mode comes with the tools version, warnings are errors, and each
/// use of unsafe
/// memory is marked where it stands.
let strict: [SwiftSetting] = [
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
]

/// A target of ours and the modules below it that it may import; see DESIGN in ARCHITECTURE.md.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of a module, in a folder that mirrors its own.
func tests(of name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, resources: resources,
        swiftSettings: strict)
}

let package = Package(
    name: "Tipoff",
    products: [
        .executable(name: "tipoff", targets: ["tipoff"]),
        .library(name: "FeedParsing", targets: ["FeedParsing", "Model"]),
        .library(name: "ArticleExtraction", targets: ["ArticleExtraction"]),
        .library(name: "Quotations", targets: ["Quotations", "Model"]),
        .library(name: "Rules", targets: ["Rules", "Model"]),
    ],
    dependencies: [
        // The default store: SQLite with migrations, a writer queue and typed rows.
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        // Flags, help, completion.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // HMAC-SHA256 and Ed25519 for signed webhooks.
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        // Templates of alerts: known, logic-less, nothing can be executed.
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        // System libraries: header shims only, each imported by exactly one module.
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        // Timers as files, and the allocator's settings, which Glibc's own module map leaves out.
        .systemLibrary(name: "CTimerFD"),
        .systemLibrary(name: "CMalloc"),
        // Guesses the encoding of documents that declare none: right for 79 of 84 texts in 18 languages with it, for 49
        // without.
        .systemLibrary(name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),
        // Regular expressions in linear time: RE2 behind C functions. C++ needs a target of its own.
        .target(name: "CRE2", linkerSettings: [.linkedLibrary("re2")]),

        // Which hosts are one owner's, for "too many requests": the Public Suffix List, with the libcurl of Debian on
        // each machine anyway.
        .systemLibrary(name: "CPSL", pkgConfig: "libpsl", providers: [.apt(["libpsl-dev"])]),

        .systemLibrary(name: "CSpawn"),

        // Pure: no input or output, no state between calls, no Foundation.
        module("Model"),
        module("JSONSyntax"),
        module("Text", ["CStemmer"]),
        module("Markup", ["CXML", "CUchardet", "Text"]),
        module("FeedParsing", ["Markup", "JSONSyntax", "Model"]),
        module("ArticleExtraction", ["FeedParsing", "Markup", "JSONSyntax", "Model"]),
        module("Quotations", ["Text", "Model"]),
        module("Rules", ["Quotations", "Text", "Model", "CRE2"]),
        module("Stories", ["Text"]),

        // The world: network, disk, receivers.
        module("Fetching", ["CCurl", "CPSL", "Model"]),
        // Templates of alerts, and how their words are made plain text in other languages.
        module("Templates", ["Text", "Model", .product(name: "Mustache", package: "swift-mustache")]),
        module("Storage", ["Stories", "Model"]),
        module("StorageSQLite", ["Storage", "Stories", "Model", .product(name: "GRDB", package: "GRDB.swift")]),
        module(
            "Alerting",
            [
                "CSpawn", "Storage", "Fetching", "Templates", "JSONSyntax", "Text", "Model",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        module("Configuration", ["Templates", "JSONSyntax", "ArticleExtraction", "Markup", "Rules", "Model"]),
        module(
            "Monitor",
            [
                "CTimerFD", "Configuration", "Alerting", "Storage", "Stories", "Fetching", "ArticleExtraction",
                "FeedParsing", "Rules", "Model",
            ]),
        .executableTarget(
            name: "tipoff",
            dependencies: [
                "CMalloc", "Monitor", "Configuration", "Alerting", "Templates", "StorageSQLite", "Storage", "Fetching",
                "Rules", "Quotations", "ArticleExtraction", "FeedParsing", "Markup", "Text", "Model",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // A month of polling, by this program's schedule and by others'; see Benchmarks/README.md.
        .executableTarget(
            name: "PollingMonth", dependencies: ["Monitor", "Storage", "Fetching", "Model"],
            path: "Benchmarks/Sources/PollingMonth", swiftSettings: strict),

        // A scripted HTTP server on loopback, raw sockets, for every test that needs the real thing at the other end.
        .target(name: "LoopbackServer", path: "Tests/LoopbackServer", swiftSettings: strict),

        tests(of: "Model"),
        tests(of: "JSONSyntax"),
        tests(of: "Text"),
        tests(of: "Markup"),
        tests(of: "FeedParsing", ["Model"]),
        tests(of: "ArticleExtraction", ["Markup", "Model"]),
        tests(of: "Quotations", ["Text", "Model"]),
        tests(of: "Rules", ["Quotations", "Text", "Model"]),
        tests(of: "Stories"),
        tests(of: "Fetching", ["Model", "LoopbackServer"]),
        tests(of: "Storage", ["Model"]),
        tests(of: "StorageSQLite", ["Storage", "Stories", "Model", .product(name: "GRDB", package: "GRDB.swift")]),
        tests(of: "Templates", ["JSONSyntax", "Model"]),
        tests(
            of: "Alerting",
            [
                "Storage", "StorageSQLite", "Fetching", "Templates", "FeedParsing", "JSONSyntax", "Model",
                "LoopbackServer",
            ]),
        tests(
            of: "Configuration", ["JSONSyntax", "ArticleExtraction", "Markup", "Rules", "Model"],
            resources: [.copy("Fixtures")]),
        tests(
            of: "Monitor",
            [
                "Storage", "StorageSQLite", "Alerting", "Fetching", "FeedParsing", "Configuration", "Rules", "Model",
                "LoopbackServer",
            ]),
        .testTarget(
            name: "ProgramTests", dependencies: ["tipoff", "StorageSQLite", "Storage", "Model", "LoopbackServer"],
            swiftSettings: strict),
    ],
    cxxLanguageStandard: .cxx17
)
