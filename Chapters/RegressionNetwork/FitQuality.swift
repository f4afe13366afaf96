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

  /// Into how many parts a unit is divided.
  static let fineness = 100
  /// Where there is data, and beyond.
  static let inside: [ClosedRange<Double>] = [-15...15]
  static let outside: [ClosedRange<Double>] = [-30...(-15), 15...30]

  /// Measures; nil for a network of another shape.
  ///
  /// - Precondition: the ranges end at whole numbers, and there is one at least.
  init?(_ network: Network<Double>, on ranges: [ClosedRange<Double>]) {
    let places = ranges.flatMap { range in
      (Int(range.lowerBound) * Self.fineness...Int(range.upperBound) * Self.fineness).map {
        Double($0) / Double(Self.fineness)
      }
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
