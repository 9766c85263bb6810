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
        lastNewItem = row.time("lastNewItem")
        failures = row["failures"]
        failingSince = row.time("failingSince")
        lastStatus = row["lastStatus"]
        lastError = row["lastError"]
        itemCount = row["itemCount"]
    }
}

extension Row {
    func time(_ column: String) -> Timestamp? {
        (self[column] as Int64?).map { Timestamp(milliseconds: $0) }
    }

    fileprivate func bytes(_ column: String) -> [UInt8]? {
        (self[column] as Data?).map { Array($0) }
    }
}
