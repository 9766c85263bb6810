package import Model
package import Stories

/// An alert to raise, unless its rule has already alerted on the story.
package struct AlertDraft: Sendable {
    package var event: AlertEvent
    /// Any one in common with an earlier alert of the same rule makes it the same story.
    package var storyKeys: [String]
    /// By which copies are found that have no key in common; nil where none are to be.
    package var text: StoryText?
    /// Names of the sinks that are to have it.
    package var sinks: [String]
    /// Those of them that are told again, under the same id, when a copy joins.
    package var updatedSinks: [String] = []
    /// The match is counted, and raises the alert only where it makes a spike, whatever its story.
    package var spike: Spike?
    /// How many of its rule's alerts go out one by one; nil is all.
    package var burst: Burst?
    /// What it finds was brought by an edit: it alerts also where the rule has alerted on the story, and follows that alert.
    package var isEdit = false

    package init(
        event: AlertEvent, storyKeys: [String], text: StoryText? = nil, sinks: [String], spike: Spike? = nil,
        burst: Burst? = nil
    ) {
        self.event = event
        self.storyKeys = storyKeys
        self.text = text
        self.sinks = sinks
        self.spike = spike
        self.burst = burst
    }
}
