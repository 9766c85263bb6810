import Foundation
import Testing

/// The units that `make install` puts, before anyone has to find out.
struct PackagingTests {
    private static let checker = "/usr/bin/systemd-analyze"
    private static let units = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Packaging/systemd")

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: checker), "needs systemd-analyze, of systemd"))
    func `systemd finds nothing wrong with the units`() async throws {
        let workplace = try Workplace()
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.units.path).sorted()
        #expect(names == ["tipoff-run.service", "tipoff-run.timer", "tipoff.service"])
        for name in names {
            let unit = try String(contentsOf: Self.units.appendingPathComponent(name), encoding: .utf8)
            try workplace.write(unit.replacing("/usr/local/bin/tipoff", with: Program.executable), to: name)
        }
        let checking = try RunningProgram(
            executable: Self.checker,
            arguments: ["verify", "--man=no"] + names.map { workplace.folder.appendingPathComponent($0).path },
            folder: workplace.folder, environment: [:], input: "", measures: false)
        let run = try await checking.end(within: 60)
        #expect(run.status == 0)
        #expect(run.errors == "")
    }
}
