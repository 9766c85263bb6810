/// Query parameters that say how a reader came to a page and not which page it is.
///
/// A parameter stands here only where a page is the same without it; names are compared without case.
enum TrackingParameters {
    /// Whether `name=value` may be dropped from a link.
    static func contains(name: String, value: String) -> Bool {
        let name = name.lowercased()
        if names.contains(name) || prefixes.contains(where: name.hasPrefix) { return true }
        return sourceNames.contains(name) && sourceValues.contains(value.lowercased())
    }

    private static let prefixes = [
        "utm_",  // Google Analytics: "URL builders, collect campaign data with custom URLs"
        "at_",  // Piano (AT Internet) campaigns: at_medium, at_campaign, at_custom1 …, in the feeds of the BBC
        "mtm_", "pk_", "piwik_",  // Matomo: "Tracking campaigns"
        "ns_",  // comScore: ns_mchannel, ns_source, ns_campaign, in older feeds of the BBC
    ]

    private static let names: Set<String> = [
        "fbclid",  // Facebook
        "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "_ga", "_gl",  // Google Ads and Analytics
        "msclkid", "ocid",  // Microsoft
        "twclid", "igshid", "igsh", "ttclid", "yclid", "li_fat_id",  // X, Instagram, TikTok, Yandex, LinkedIn
        "mc_cid", "mc_eid",  // Mailchimp
        // HubSpot, Marketo, Vero, Omeda, Drip
        "_hsenc", "_hsmi", "mkt_tok", "vero_id", "oly_enc_id", "oly_anon_id", "__s",
        "cmpid", "s_cid", "wt_mc", "wtmc",  // Adobe Analytics, Webtrekk: Bloomberg, Reuters, German publishers
        "cmp",  // The Guardian: CMP=rss
        "xtor",  // AT Internet: Le Monde, France 24
        "maca",  // Deutsche Welle: maca=en-rss-en-all-1573-rdf
        "traffic_source",  // Al Jazeera
        "ftcamp",  // Financial Times
        "smid", "emc",  // The New York Times
        "ncid",  // TechCrunch
    ]

    /// These mean other things elsewhere, and are dropped only where they say "by feed".
    private static let sourceNames: Set<String> = ["ref", "source", "src", "from", "partner", "via", "feature", "mod"]
    private static let sourceValues: Set<String> = ["rss", "feed", "rssfeed", "rss_feed", "rss-feed", "atom"]
}
