import Textbook

extension BarChart {
  private static let shades = Array("█▒░▓")

  /// The chart in letters: a shade for each kind, and the totals.
  func lines(width: Int, language: Language) -> [String] {
    let labels = bars.map { $0.label[language].plainText }
    let margin = labels.map { displayWidth($0) }.max() ?? 0
    let room = max(8, min(50, width - margin - 4 - "\(longest)".count))
    let rows = zip(bars, labels).map { bar, label in
      var done = 0
      var cells = ""
      for (kind, count) in bar.counts.enumerated() {
        done += count
        // The parts' ends are rounded, not their lengths, so that a bar is as long as its total; what is there
        // shows in one cell at least.
        let end = (2 * done * room + longest) / (2 * longest)
        let length = max(count > 0 ? 1 : 0, end - cells.count)
        cells += String(repeating: shade(kind), count: length)
      }
      return "\(padded(label, to: margin, alignedRight: true)) │\(cells) \(bar.total)"
    }
    return rows
      + kinds.enumerated().flatMap { kind, name in
        wrappedLines("\(shade(kind)) \(name[language].plainText)", width: width, hanging: 2)
      }
  }

  private func shade(_ kind: Int) -> Character { Self.shades[kind % Self.shades.count] }
}
