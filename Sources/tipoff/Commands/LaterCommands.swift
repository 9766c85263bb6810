import ArgumentParser

// Commands of the contract whose time has not come: each says so and exits 64, whatever it is given.

struct ExtractCommand: LaterCommand {
    static let name = "extract"
    @Argument(parsing: .captureForPassthrough) var arguments: [String] = []
}

protocol LaterCommand: ParsableCommand {
    static var name: String { get }
    var arguments: [String] { get }
}

extension LaterCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: name, abstract: "Not available yet.", shouldDisplay: false)
    }

    func run() throws {
        StandardStreams.error("tipoff: \(Self.name): not available yet")
        throw ExitStatus.usage
    }
}
