import Model

extension Alert.Spike {
    /// `12 matches in 1 h, usually 2`.
    var words: String {
        let time = minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes) min"
        let tenths = Int((usual * 10).rounded())
        let usual = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
        return "\(count) matches in \(time), usually \(usual)"
    }
}
