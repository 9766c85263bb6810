import Configuration
import Foundation
import JSONSyntax
import Testing

/// The schema that editors use and the decoder that the program uses say the same of each file.
@Suite struct SchemaAgreementTests {
    @Test func `there are many files of each kind`() {
        #expect(Fixtures.names("Good").count >= 30)
        #expect(Fixtures.names("Bad").count >= 100)
        #expect(Fixtures.names("DecoderOnly").count >= 30)
    }

    @Test(arguments: Fixtures.names("Good"))
    func `the decoder takes good files`(name: String) {
        #expect(throws: Never.self) { try Fixtures.load("Good", name) }
    }

    @Test(arguments: [("Bad", Fixtures.names("Bad")), ("DecoderOnly", Fixtures.names("DecoderOnly"))])
    func `the decoder finds the one mistake of each bad file, and says it as agreed`(kind: String, names: [String])
        throws
    {
        var lines: [String] = []
        for name in names {
            let error = #expect(throws: ConfigurationError.self, "\(name)") { try Fixtures.load(kind, name) }
            #expect(error?.code == .invalid)
            #expect(error?.mistakes.count == 1, "\(name): \(error?.description ?? "")")
            lines += error?.mistakes.map(\.description) ?? []
        }
        let agreed = Fixtures.folder.appendingPathComponent("\(kind).txt")
        if ProcessInfo.processInfo.environment["TIPOFF_RECORD"] != nil {
            try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: agreed)
        }
        let expected = try String(contentsOf: agreed, encoding: .utf8).split(separator: "\n").map(String.init)
        for (line, other) in zip(lines, expected) { #expect(line == other) }
        #expect(lines.count == expected.count)
    }

    @Test(.enabled(if: SchemaChecker.isAvailable, "needs python3 with the package jsonschema; TIPOFF_PYTHON names it"))
    func `the schema takes and refuses the same files as the decoder`() throws {
        var files: [String: String] = [:]
        for kind in ["Good", "Bad", "DecoderOnly"] {
            for name in Fixtures.names(kind) {
                files["\(kind)/\(name)"] = PlainJSON.write(
                    try JSONReader(dialect: .json5).read(try Fixtures.bytes(kind, name)))
            }
        }
        let refused = try SchemaChecker.refused(files)
        for name in files.keys.sorted() {
            #expect(refused.contains(name) == name.hasPrefix("Bad/"), "\(name)")
        }
    }

    @Test(.enabled(if: SchemaChecker.isAvailable, "needs python3 with the package jsonschema; TIPOFF_PYTHON names it"))
    func `the schema takes what is documented`() throws {
        let example = PlainJSON.write(
            try JSONReader(dialect: .json5).read(Array(try DocumentationTests.example().utf8)))
        #expect(try SchemaChecker.refused(["example": example]).isEmpty)
    }
}

/// An independent reader of the schema: Python's jsonschema.
enum SchemaChecker {
    static let isAvailable = (try? run("import jsonschema; print('[]')", input: "")) == []

    /// The names of the files that the schema refuses.
    static func refused(_ files: [String: String]) throws -> Set<String> {
        let schema = Fixtures.root.appendingPathComponent("feeds.schema.json")
        let input: [String: Any] = ["schema": try String(contentsOf: schema, encoding: .utf8), "files": files]
        let json = try JSONSerialization.data(withJSONObject: input)
        return Set(try run(program, input: String(decoding: json, as: UTF8.self)))
    }

    private static let program = """
        import json, sys, jsonschema
        given = json.load(sys.stdin)
        schema = json.loads(given["schema"])
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        print(json.dumps([name for name, text in given["files"].items() if not validator.is_valid(json.loads(text))]))
        """

    private struct Failure: Error {
        let status: Int32
    }

    private static func run(_ program: String, input: String) throws -> [String] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("tipoff-\(UUID().uuidString).json")
        try Data(input.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let python = ProcessInfo.processInfo.environment["TIPOFF_PYTHON"] ?? "python3"
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [python, "-W", "ignore", "-c", program]
        let output = Pipe()
        process.standardInput = try FileHandle(forReadingFrom: file)
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
        return try JSONDecoder().decode([String].self, from: data)
    }
}
