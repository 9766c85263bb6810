/// Small feeds that hold a bit of everything.
enum Fixtures {
    static let rss = """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:a="http://www.w3.org/2005/Atom"
          xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:g="http://www.georss.org/georss"
          xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:cc="http://backend.userland.com/creativeCommonsRssModule"
          xmlns:fb="http://rssnamespace.org/feedburner/ext/1.0">
        <channel>
          <title>Harbour &amp; Sons</title><link>https://harbour.example/</link><description>Boats</description><language>en_GB</language>
          <managingEditor>ann@harbour.example (Ann Lee)</managingEditor><webMaster>web@harbour.example</webMaster>
          <ttl>60</ttl><skipHours><hour>0</hour><hour>23</hour></skipHours><skipDays><day>Sunday</day></skipDays>
          <image><url>/logo.png</url><title>Logo</title><link>https://harbour.example/</link><width>88</width></image>
          <cloud domain="rpc.harbour.example" port="80" path="/" registerProcedure="p" protocol="xml-rpc"/>
          <a:link rel="hub" href="https://hub.example/"/><sy:updatePeriod>hourly</sy:updatePeriod>
          <itunes:category text="News"><itunes:category text="Boats"/></itunes:category>
          <itunes:owner><itunes:name>Bo</itunes:name><itunes:email>bo@harbour.example</itunes:email></itunes:owner>
          <item>
            <title>A boat</title><link>https://harbour.example/tracked</link><fb:origLink>https://harbour.example/real</fb:origLink>
            <guid isPermaLink="false">boat-1</guid><description>&lt;p&gt;It &lt;a href="/f"&gt;floats&lt;/a&gt;.&lt;/p&gt;</description>
            <content:encoded><![CDATA[<div>All <i>of</i> it</div>]]></content:encoded><dc:creator>Cy</dc:creator>
            <pubDate>Thu, 15 Jan 2026 14:05:00 GMT</pubDate><category domain="https://tags.example/">Boats</category>
            <enclosure url="https://harbour.example/a.mp3" length="100000" type="audio/mpeg"/>
            <slash:comments>12</slash:comments><wfw:commentRss>https://harbour.example/c.xml</wfw:commentRss>
            <media:content url="https://harbour.example/p.jpg" medium="image" width="640"><media:title>P</media:title>
              <media:thumbnail url="https://harbour.example/t.jpg" width="75"/><media:credit role="photographer">Di</media:credit></media:content>
            <g:point>45.256 -71.92</g:point><itunes:duration>47:43</itunes:duration><itunes:explicit>clean</itunes:explicit>
            <source url="https://elsewhere.example/feed">Elsewhere</source><cc:license>https://cc.example/by</cc:license>
          </item>
          <item><title>Another</title><guid>https://harbour.example/2</guid></item>
        </channel></rss>
        """

    static let atom = """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://example.org/">
          <title>Example</title><id>tag:e</id><updated>2026-01-16T14:00:00Z</updated>
          <link rel="self" href="feed.xml"/><link href="/"/><generator uri="https://g.example/" version="2.0">G</generator>
          <entry xml:lang="fr">
            <title type="html">1 &amp;lt; &lt;b&gt;2&lt;/b&gt;</title><id>tag:1</id><link href="1"/>
            <link rel="enclosure" href="a.mp3" type="audio/mpeg" length="5"/>
            <author><name>Ann</name><uri>ann</uri></author><published>2026-01-15T14:00:00+01:00</published><updated>2026-01-16T14:00:00Z</updated>
            <summary>Short &amp; sweet</summary><category term="news" label="News"/><source><id>tag:s</id><title>S</title></source>
            <content type="xhtml" xml:lang="de" xml:base="https://other.example/b/"><div xmlns="http://www.w3.org/1999/xhtml"><p>See <a href="x">x</a></p></div></content>
          </entry>
          <entry><id>tag:2</id><title type="text">1 &lt; 2</title></entry>
        </feed>
        """

    static let broken = """
        <rss version="2.0"><channel><title>Fish & chips &eacute;</title>
        <item><title>One</title><pubDate>never</pubDate><description>a<br>b</description></item>
        <item><title>Two</title></channel></rss> tail
        """
}
