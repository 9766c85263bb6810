import Crypto

/// Stands for a sink's address in the store without telling it, since addresses of chat services are secrets.
package enum SinkFingerprint {
    /// SHA-256 of type and address, in hexadecimal.
    package static func of(type: String, address: String) -> String {
        SHA256.hash(data: Array("\(type)\n\(address)".utf8)).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}
