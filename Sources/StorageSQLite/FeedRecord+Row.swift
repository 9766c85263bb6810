internal import Foundation
internal import GRDB
internal import Model
internal import Storage

extension FeedRecord {
    init(row: Row) {
        self.init(id: row["id"], url: row["url"], due: Timestamp(milliseconds: row["due"]))
        title = row["title"]
        link = row["link"]
        language = row["language"]
        if let url = row["validatorURL"] as String? {
            validators = Validators(url: url, etag: row.bytes("etag"), lastModified: row.bytes("lastModified"))
        }
        isKnown = row["isKnown"]
        notBefore = row.time("notBefore")
        gone = row.time("gone")
        lastChecked = row.time("lastChecked")
        lastSuccess = row.time("lastSuccess")
        lastRead = row.time("lastRead")
        lastWhole = row.time("lastWhole")
        lastNewItem = row.time("lastNewItem")
        rhythm = FeedRhythm(
            ttl: row.duration("ttl"), updatePeriod: row.duration("updatePeriod"), skipHours: row["skipHours"],
            skipDays: row["skipDays"], usualGap: row.duration("usualGap"))
        if let length = row.duration("interval"),
            let reason = (row["intervalReason"] as String?).flatMap(PollInterval.Reason.init)
        {
            interval = PollInterval(length: length, reason: reason, wanted: row.duration("intervalWanted"))
        }
        stretch = row["stretch"]
        limitedAt = row.time("limitedAt")
        failures = row["failures"]
        failingSince = row.time("failingSince")
        lastStatus = row["lastStatus"]
        lastError = row["lastError"]
        failureKind = (row["failureKind"] as String?).flatMap(FailureKind.init)
        needsHTTP1 = row["needsHTTP1"]
        itemCount = row["itemCount"]
        move = FeedMove(row: row)
        // What can't be read is forgotten: at worst something is told twice.
        health = (row["health"] as String?).flatMap { try? JSONText.decode(FeedHealth.self, from: $0) }
    }
}

extension FeedMove {
    init?(row: Row) {
        guard let target = row["moveTarget"] as String?, let firstSeen = row.time("moveFirstSeen"),
            let lastSeen = row.time("moveLastSeen"), let sightings = row["moveSightings"] as Int?
        else { return nil }
        self.init(
            target: target, firstSeen: firstSeen, lastSeen: lastSeen, sightings: sightings,
            isConfirmed: row["moveConfirmed"])
    }
}

extension Row {
    func time(_ column: String) -> Timestamp? {
        (self[column] as Int64?).map { Timestamp(milliseconds: $0) }
    }

    func duration(_ column: String) -> Duration? {
        (self[column] as Int64?).map { .milliseconds($0) }
    }

    fileprivate func bytes(_ column: String) -> [UInt8]? {
        (self[column] as Data?).map { Array($0) }
    }
}
