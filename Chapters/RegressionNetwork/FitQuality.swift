import NumericCore
import Textbook
import Training

/// How far a network is from the parabola 8x² + 7x + 3, without noise, at every hundredth of some ranges.
struct FitQuality {
  /// The mean distance.
  let mean: Double
  /// The greatest distance.
  let worst: Double
  /// The first x with the greatest distance.
  let worstPlace: Double

  /// Measures; nil for a network of another shape.
  ///
  /// - Precondition: the ranges end at whole numbers, and there is one at least.
  init?(_ network: Network<Double>, on ranges: [ClosedRange<Double>]) {
    let places = ranges.flatMap { range in
      (Int(range.lowerBound) * 100...Int(range.upperBound) * 100).map { Double($0) / 100 }
    }
    guard let outputs = try? network.outputs(for: places.map { [$0] }) else { return nil }
    let distances = zip(places, outputs).map { ($1[0] - RegressionProgram.parabola($0)).magnitude }
    let worst = distances.max()!
    mean = distances.reduce(0, +) / Double(distances.count)
    self.worst = worst
    worstPlace = places[distances.firstIndex(of: worst) ?? 0]
  }

  static func table(_ rows: [(range: Bilingual, quality: FitQuality)]) -> TextTable {
    TextTable(
      title: Prose.qualityTitle, columns: Prose.qualityColumns,
      rows: rows.map { range, quality in
        [range, Prose.number(quality.mean), Prose.number(quality.worst), Prose.number(quality.worstPlace)]
      })
  }
}
