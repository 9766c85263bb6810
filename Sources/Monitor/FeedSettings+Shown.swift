import Alerting
package import Configuration
import Model

extension FeedSettings {
    /// How messages name the feed: by its name, else by its address without anything secret.
    package var shownName: String {
        name ?? shownLocation
    }

    /// Its address without anything secret.
    package var shownLocation: String {
        AlertComposer.source(title: nil, url: key, link: nil).url
    }
}
