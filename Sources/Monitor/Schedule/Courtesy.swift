/// How much longer than usual a feed is left alone since its server said "too many requests": doubled by each such answer,
/// taken back by a tenth of the rest with each success, so that the way back is slow.
package enum Courtesy {
    package static let most = 16.0

    package static func afterLimit(_ stretch: Double) -> Double { min(max(1, stretch) * 2, most) }

    package static func afterSuccess(_ stretch: Double) -> Double {
        let next = 1 + (max(1, stretch) - 1) * 0.9
        return next < 1.05 ? 1 : next
    }
}
