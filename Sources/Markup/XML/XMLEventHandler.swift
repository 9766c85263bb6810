/// What takes the events of a document.
package protocol XMLEventHandler: AnyObject {
    func startElement(_ name: XMLName, _ attributes: XMLAttributes, at place: any XMLPlace)
    func endElement(_ name: XMLName, at place: any XMLPlace)
    /// Character data, entities resolved, in pieces that may end anywhere but inside a character.
    func text(_ text: Span<UInt8>)
    /// Something that was wrong and is repaired.
    func problem(_ message: String, line: Int, column: Int)
    /// The document ends before its root element does.
    func truncated()
}

/// Where a reader is in its document.
package protocol XMLPlace: AnyObject {
    /// From 1.
    var line: Int { get }
    /// From 1, in bytes of UTF-8.
    var column: Int { get }
}

/// Limits that no feed of the wild comes near; a document that passes them is not read (hostile-input tests pin each).
package enum XMLLimits {
    /// Elements nested deeper than this are passed over.
    package static let depth = 256
    /// libxml2 before 2.12 takes quadratic time over the attributes of one tag.
    package static let startTagBytes = 65_536
    package static let attributes = 1_000
    /// Namespaces declared by elements that are open at once: libxml2 goes through all of them for each prefix.
    package static let namespaces = 500
    package static let documentTypeBytes = 65_536
    /// What the entities of a document may add to it, in bytes.
    package static let entityBytes = 65_536
    /// More problems than this say nothing new.
    package static let problems = 100
}
