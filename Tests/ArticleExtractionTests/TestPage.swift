/// A page of an invented paper, with all that stands around an article.
enum TestPage {
    static let url = "https://herald.example/2026/11/harbour-toll"

    static let paragraphs = [
        "The council of Port Amsel voted on Tuesday to end the harbour toll, which fishermen have paid for eighty "
            + "years, and to open the "
            + "eastern quay to everyone.",
        "“We will not sell the sea by the metre,” said Ruta Halvorsen, the harbour minister, after the vote. "
            + "“Whoever lives from it shall "
            + "sail from it, and pay for what they land.”",
        "Opponents, who had asked for a longer debate, left the hall before the count; two of them said that they "
            + "would go to court, and "
            + "that the city would miss the money soon.",
        "The toll brought four million crowns a year, of which a third went into the upkeep of the breakwater, "
            + "according to the treasury.",
    ]

    static let html = """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>Port Amsel ends its harbour toll | The Amsel Herald</title>
        <meta property="og:title" content="Port Amsel ends its harbour toll">
        <meta property="og:site_name" content="The Amsel Herald">
        <meta name="description" content="The council votes to open the eastern quay to everyone.">
        <link rel="canonical" href="/2026/11/harbour-toll">
        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
          "headline": "Port Amsel ends its harbour toll", "datePublished": "2026-11-24T18:05:00+01:00",
          "author": [{"@type": "Person", "name": "Jonas Wirth"}], "publisher": {"name": "The Amsel Herald"}}</script>
        <script>document.write("<p>A script's own words, which nobody reads.</p>");</script></head>
        <body><header class="site-header"><nav><ul><li><a href="/">Home</a><li><a href="/sea">Sea</a><li><a href="/land">Land</a></ul></nav></header>
        <div class="cookie-banner"><p>We use cookies, and so do our partners, to show you what we think you want.</p></div>
        <main><article class="story"><h1>Port Amsel ends its harbour toll</h1>
        <p class="byline">By Jonas Wirth</p><time datetime="2026-11-24">24 November 2026</time>
        <div class="share-buttons"><a href="#">Share</a> <a href="#">Mail</a></div>
        <div class="article-body">
        <p>\(paragraphs[0])</p>
        <figure><img src="quay.jpg" alt="The quay"><figcaption>The eastern quay in March. Photo: Ida Brandt</figcaption></figure>
        <blockquote><p>\(paragraphs[1])</p></blockquote>
        <div class="newsletter-box"><h3>The sea in your mail</h3><p>Sign up for our weekly letter, and never miss a tide.</p></div>
        <p>\(paragraphs[2])</p>
        <ul><li>The toll ends on 1 January.</li><li>The quay opens in March, <a href="/plan">says the plan</a>.</li></ul>
        <p onclick="evil()">\(paragraphs[3]) <a href="javascript:evil()">More</a></p>
        <p><strong>Read also: <a href="/old">The toll's long history</a></strong></p>
        </div></article>
        <aside class="related"><h2>Related stories</h2><ul><li><a href="/a">A boat too many, and other tales of the quay</a></li></ul></aside>
        <section id="comments"><h2>Comments</h2><p>First! I have fished here for forty years, and nobody ever asked me, not once.</p></section>
        </main><footer><p>© The Amsel Herald, all rights reserved. Nothing here may be copied without the leave of its owners.</p></footer>
        </body></html>
        """

    static let text = [
        paragraphs[0], paragraphs[1], paragraphs[2],
        "The toll ends on 1 January.\nThe quay opens in March, says the plan.", paragraphs[3] + " More",
    ].joined(separator: "\n\n")
}
