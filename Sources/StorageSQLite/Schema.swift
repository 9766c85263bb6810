internal import GRDB

/// The tables, as an append-only list of steps: a step that has been released is never edited; a change is a further step.
///
/// `PRAGMA user_version` holds how many steps a file has seen. Times are milliseconds since 1970, texts of items and alerts
/// are JSON as the contracts print it.
enum Schema {
    /// "Tipo" in ASCII, at byte 68 of the file (https://www.sqlite.org/fileformat2.html#application_id): the file is ours.
    static let applicationID: Int32 = 0x5469_706F

    static let steps = [firstStep, itemSearch, spikes, moves, manners, health, articles, holds, stories, messageNames]

    /// Brings the database to the newest step, all in one transaction: also when two processes try at once.
    ///
    /// The application id goes in with the first step, before the file is in WAL mode, and so is in the file's own header
    /// from the first commit on.
    static func migrate(_ db: Database, steps: [String] = steps) throws {
        guard try version(of: db) < steps.count else { return }
        try db.inTransaction(.immediate) {
            // Another process may have done it while this one waited.
            let seen = try version(of: db)
            if seen == 0 { try db.execute(sql: "PRAGMA application_id = \(applicationID)") }
            for step in steps.dropFirst(seen) { try db.execute(sql: step) }
            if seen < steps.count { try db.execute(sql: "PRAGMA user_version = \(steps.count)") }
            return .commit
        }
    }

    static func version(of db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    }

    private static let firstStep = """
        CREATE TABLE feed (
            id INTEGER PRIMARY KEY,
            url TEXT NOT NULL UNIQUE,
            title TEXT,
            link TEXT,
            validatorURL TEXT,
            etag BLOB,
            lastModified BLOB,
            isKnown INTEGER NOT NULL DEFAULT 0,
            due INTEGER NOT NULL,
            notBefore INTEGER,
            gone INTEGER,
            lastChecked INTEGER,
            lastSuccess INTEGER,
            lastRead INTEGER,              -- when a body was last read; a 304 leaves it
            lastNewItem INTEGER,
            failures INTEGER NOT NULL DEFAULT 0,
            failingSince INTEGER,
            lastStatus INTEGER,
            lastError TEXT,
            itemCount INTEGER NOT NULL DEFAULT 0,
            leasedUntil INTEGER,           -- null: nobody holds it
            token INTEGER NOT NULL DEFAULT 0,
            CHECK ((validatorURL IS NULL) = (etag IS NULL AND lastModified IS NULL))
        ) STRICT;

        CREATE TABLE item (
            id INTEGER PRIMARY KEY,
            feed INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
            identity TEXT NOT NULL,
            digest INTEGER NOT NULL,       -- the bits of a UInt64
            firstSeen INTEGER NOT NULL,
            lastSeen INTEGER NOT NULL,     -- to within an hour
            content TEXT,                  -- null once its time is over
            UNIQUE (feed, identity)
        ) STRICT;
        CREATE INDEX itemByLastSeen ON item (feed, lastSeen);
        CREATE INDEX itemWithContent ON item (firstSeen) WHERE content IS NOT NULL;

        CREATE TABLE alert (
            number INTEGER PRIMARY KEY,    -- in order of birth
            id TEXT NOT NULL UNIQUE,
            rule TEXT NOT NULL,
            raised INTEGER NOT NULL,
            event TEXT NOT NULL
        ) STRICT;
        CREATE INDEX alertByTime ON alert (raised);
        CREATE INDEX alertByRule ON alert (rule, raised);

        CREATE TABLE story (
            rule TEXT NOT NULL,
            key TEXT NOT NULL,
            alert INTEGER NOT NULL REFERENCES alert (number) ON DELETE CASCADE,
            PRIMARY KEY (rule, key)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX storyByAlert ON story (alert);

        CREATE TABLE delivery (
            id INTEGER PRIMARY KEY,
            alert INTEGER NOT NULL REFERENCES alert (number) ON DELETE CASCADE,
            sink TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('pending', 'delivered', 'dead')),
            attempts INTEGER NOT NULL DEFAULT 0,
            nextAttempt INTEGER NOT NULL,
            openSince INTEGER NOT NULL,
            delivered INTEGER,
            lastError TEXT,
            leasedUntil INTEGER,           -- null: nobody holds it
            token INTEGER NOT NULL DEFAULT 0,
            UNIQUE (alert, sink),
            CHECK ((delivered IS NOT NULL) = (state = 'delivered'))
        ) STRICT;
        CREATE INDEX deliveryToMake ON delivery (sink, alert, nextAttempt) WHERE state = 'pending';
        CREATE INDEX deliveryDead ON delivery (sink, alert) WHERE state = 'dead';

        CREATE TABLE sink (
            name TEXT NOT NULL PRIMARY KEY,
            fingerprint TEXT NOT NULL,
            disabledReason TEXT,
            disabledSince INTEGER,
            CHECK ((disabledReason IS NULL) = (disabledSince IS NULL))
        ) STRICT, WITHOUT ROWID;
        """

    /// The words of items, for `items --search`: written only by that command, so that a pass pays nothing for it. A document is
    /// an item's words at the time when they were indexed; one whose digest is no longer the item's stands for nothing.
    private static let itemSearch = """
        ALTER TABLE feed ADD COLUMN language TEXT;
        CREATE TABLE searchDocument (
            number INTEGER PRIMARY KEY AUTOINCREMENT,  -- the rowid in searchWord; never given twice
            item INTEGER NOT NULL UNIQUE REFERENCES item (id) ON DELETE CASCADE,
            digest INTEGER NOT NULL
        ) STRICT;
        CREATE VIRTUAL TABLE searchWord USING fts5(
            words, content = '', columnsize = 0, detail = none, tokenize = "ascii tokenchars '_'");
        CREATE TABLE searchIndex (fingerprint TEXT NOT NULL) STRICT;
        """

    /// What rules with `spike` have matched, by the minute, and since when they are counted.
    private static let spikes = """
        CREATE TABLE ruleMatch (
            rule TEXT NOT NULL,
            minute INTEGER NOT NULL,       -- since 1970
            matches INTEGER NOT NULL,
            PRIMARY KEY (rule, minute)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE spikeWatch (
            rule TEXT NOT NULL PRIMARY KEY,
            fingerprint TEXT NOT NULL,
            since INTEGER NOT NULL,
            isHigh INTEGER NOT NULL DEFAULT 0,
            alerted INTEGER
        ) STRICT, WITHOUT ROWID;
        """

    private static let moves = """
        ALTER TABLE feed ADD COLUMN moveTarget TEXT;
        ALTER TABLE feed ADD COLUMN moveFirstSeen INTEGER;
        ALTER TABLE feed ADD COLUMN moveLastSeen INTEGER;
        ALTER TABLE feed ADD COLUMN moveSightings INTEGER;
        ALTER TABLE feed ADD COLUMN moveConfirmed INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX feedByMoveTarget ON feed (moveTarget) WHERE moveTarget IS NOT NULL;
        """

    private static let manners = """
        ALTER TABLE feed ADD COLUMN lastWhole INTEGER;
        ALTER TABLE feed ADD COLUMN ttl INTEGER;
        ALTER TABLE feed ADD COLUMN updatePeriod INTEGER;
        ALTER TABLE feed ADD COLUMN skipHours INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE feed ADD COLUMN skipDays INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE feed ADD COLUMN usualGap INTEGER;
        ALTER TABLE feed ADD COLUMN interval INTEGER;
        ALTER TABLE feed ADD COLUMN intervalReason TEXT;
        ALTER TABLE feed ADD COLUMN intervalWanted INTEGER;
        ALTER TABLE feed ADD COLUMN stretch REAL NOT NULL DEFAULT 1;
        ALTER TABLE feed ADD COLUMN limitedAt INTEGER;
        ALTER TABLE feed ADD COLUMN failureKind TEXT;
        ALTER TABLE feed ADD COLUMN needsHTTP1 INTEGER NOT NULL DEFAULT 0;

        CREATE TABLE host (
            name TEXT NOT NULL PRIMARY KEY,
            lastStart INTEGER,
            pausedUntil INTEGER,
            limitedAt INTEGER,
            limits INTEGER NOT NULL DEFAULT 0
        ) STRICT, WITHOUT ROWID;
        """

    /// From here on `alert` holds every event that is sent, of whatever type; one that no rule has raised has an empty `rule`.
    private static let health = """
        ALTER TABLE feed ADD COLUMN health TEXT;
        ALTER TABLE alert ADD COLUMN type TEXT NOT NULL DEFAULT 'alert.matched';
        CREATE INDEX alertByType ON alert (type, number);
        """

    /// Full texts stand among an item's contents; here, where they came from, and which are still to be had.
    private static let articles = """
        ALTER TABLE item ADD COLUMN articleURL TEXT;
        ALTER TABLE item ADD COLUMN articleTries INTEGER;  -- that failed; null: none is to be made
        CREATE INDEX itemWithoutArticle ON item (feed, id) WHERE articleTries IS NOT NULL;
        """

    /// Why deliveries wait, the digests that hold them, and how sinks do.
    private static let holds = """
        ALTER TABLE delivery ADD COLUMN hold TEXT CHECK (hold IN ('quiet', 'digest', 'burst'));
        ALTER TABLE delivery ADD COLUMN burstEnd INTEGER;  -- for what a burst has left over
        ALTER TABLE delivery ADD COLUMN digest INTEGER REFERENCES alert (number) ON DELETE SET NULL;
        CREATE INDEX deliveryHeld ON delivery (sink, hold) WHERE hold IS NOT NULL AND state = 'pending' AND digest IS NULL;
        CREATE INDEX deliveryByDigest ON delivery (digest) WHERE digest IS NOT NULL;

        CREATE TABLE burst (
            rule TEXT NOT NULL PRIMARY KEY,
            start INTEGER NOT NULL,
            alerts INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        ALTER TABLE sink ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;  -- in a row
        ALTER TABLE sink ADD COLUMN failingSince INTEGER;
        ALTER TABLE sink ADD COLUMN told INTEGER;          -- when somebody was told that it fails
        """

    /// What copies of an alert's story are found by, for as long as any may come. From here on `alert` also holds what was told of an alert
    /// later, under an `id` of the row's own.
    private static let stories = """
        CREATE TABLE storyText (
            id INTEGER PRIMARY KEY,
            alert INTEGER NOT NULL REFERENCES alert (number) ON DELETE CASCADE,
            time INTEGER NOT NULL,
            site INTEGER NOT NULL,
            title BLOB NOT NULL,           -- words, four bytes each
            body BLOB NOT NULL,
            quotes BLOB NOT NULL
        ) STRICT;
        CREATE INDEX storyTextByAlert ON storyText (alert);
        CREATE INDEX storyTextByTime ON storyText (time);
        CREATE TABLE storyMark (
            mark INTEGER NOT NULL,         -- the bits of a UInt64: of a shingle and the rule's name
            text INTEGER NOT NULL REFERENCES storyText (id) ON DELETE CASCADE,
            PRIMARY KEY (mark, text)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX storyMarkByText ON storyMark (text);
        """

    /// What a receiver calls a message that it took, for what follows it.
    private static let messageNames = "ALTER TABLE delivery ADD COLUMN messageName TEXT"
}
