/// How strictly a page is read. What is too strict for a page finds too little on it, and the next one is tried.
struct Attempt {
    var leavesOutUnlikely = true
    var weighsNames = true
    var cleans = true

    static let all = [
        Attempt(), Attempt(leavesOutUnlikely: false), Attempt(leavesOutUnlikely: false, weighsNames: false),
        Attempt(leavesOutUnlikely: false, weighsNames: false, cleans: false),
    ]
}
