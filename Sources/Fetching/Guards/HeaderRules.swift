/// What may go into a request's head: libcurl sends header lines as they are, so a line break in a value would be a second header.
enum HeaderRules {
    /// True for C0 controls (CR, LF and NUL among them) and DEL. O(n)
    static func hasControls(_ bytes: some Sequence<UInt8>) -> Bool {
        bytes.contains { $0 < 0x20 || $0 == 0x7f }
    }

    /// A token of RFC 9110 §5.6.2.
    static func isName(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                    UInt8(ascii: "A")...UInt8(ascii: "Z"):
                    true
                default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
            }
    }

    /// Headers that frame the message are the client's alone.
    static let reserved: Set<String> = [
        "content-length", "transfer-encoding", "connection", "te", "trailer", "upgrade",
    ]

    /// A line as `CURLOPT_HTTPHEADER` takes it; a semicolon in the place of the colon stands for an empty value.
    static func line(_ name: String, _ value: [UInt8]) -> [UInt8] {
        value.isEmpty ? Array("\(name);".utf8) : Array("\(name): ".utf8) + value
    }
}
