import LoopbackServer
import Testing

@testable import Fetching

@Suite(.timeLimit(.minutes(5))) struct GuardTests {
    @Test(arguments: [
        "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.255", "127.0.0.1", "127.255.0.1",
        "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.2.1", "192.88.99.1", "192.168.0.1",
        "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.1.1.1", "240.0.0.1",
        "255.255.255.255", "::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::7f00:1", "::ffff:0:127.0.0.1",
        "64:ff9b::10.0.0.1", "64:ff9b::127.0.0.1", "64:ff9b:1::1", "100::1", "2001::1", "2001:10::1", "2001:20::1",
        "2001:2f::1", "2001:db8::1", "3fff::1", "5f00::1", "2002:7f00:1::", "fc00::1", "fd12::1", "fe80::1", "febf::1",
        "fec0::1", "ff02::1", "[::1]", "fe80::1%eth0",
    ])
    func `denies addresses that are not of the public internet`(literal: String) throws {
        #expect(try !#require(NetworkAddress(literal)).isPublic)
    }

    @Test(arguments: [
        "1.1.1.1", "9.255.255.255", "11.0.0.0", "93.184.216.34", "100.63.255.255", "100.128.0.0", "126.255.255.255",
        "128.0.0.1", "169.253.255.255", "172.15.255.255", "172.32.0.0", "192.0.1.1", "192.167.255.255",
        "198.17.255.255",
        "198.20.0.0", "223.255.255.255", "::ffff:1.1.1.1", "64:ff9b::1.1.1.1", "2001:4860:4860::8888",
        "2606:4700::1111",
        "2a00::1", "2003::1",
    ])
    func `passes public addresses`(literal: String) throws {
        #expect(try #require(NetworkAddress(literal)).isPublic)
    }

    @Test(arguments: [
        "127.0.0.1", "2130706433", "0x7f.1", "0177.0.0.1", "127.1", "0", "0.0.0.0", "[::ffff:127.0.0.1]", "localhost",
        "LOCALHOST", "user@127.0.0.1",
    ])
    func `refuses the loopback in every spelling for a URL of the network`(host: String) async throws {
        let server = try LoopbackServer { _ in .ok("secret") }
        let fetcher = try makeFetcher()
        let url = "http://\(host):\(server.port)/"
        let error = try #require(await failure(fetcher, FetchRequest(url: url, source: .network)))
        #expect(error.code == .refused)
        #expect(server.connectionCount == 0)
        await fetcher.shutdown()
    }

    @Test func `does not let a URL of the network use a connection that was opened for the user`() async throws {
        let server = try LoopbackServer { _ in .ok("mine") }
        let fetcher = try makeFetcher()
        _ = try await fetcher.fetch(FetchRequest(url: server.url()))
        let error = await failure(fetcher, FetchRequest(url: server.url(), source: .network))
        #expect(error?.code == .refused)
        #expect(server.requests.count == 1)
        await fetcher.shutdown()
    }

    @Test func `opens private networks where the options say so`() async throws {
        let server = try LoopbackServer { _ in .ok("mine") }
        let fetcher = try makeFetcher(allowPrivateNetworks: true)
        #expect(try await fetcher.fetch(FetchRequest(url: server.url(), source: .network)).status == 200)
        await fetcher.shutdown()
    }
}
