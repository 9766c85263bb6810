package import Model

/// Which feeds may be fetched now, and when the next one may.
package struct FeedAgenda: Sendable, Hashable {
    /// The longest overdue first.
    package let due: [FeedRecord.ID]
    /// When the first of the others may be; nil where none ever may.
    package let next: Timestamp?

    package init(due: [FeedRecord.ID], next: Timestamp?) {
        self.due = due
        self.next = next
    }
}
