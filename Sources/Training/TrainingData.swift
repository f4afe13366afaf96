/// Samples to learn from: inputs, and the target of each.
public struct TrainingData<Element: NetworkElement>: Sendable, Equatable {
  /// How many samples there are; at least one.
  public let count: Int
  /// How many numbers the input of a sample has.
  public let inputWidth: Int
  /// How many numbers the target of a sample has.
  public let targetWidth: Int
  /// The inputs, sample after sample.
  let inputs: [Element]
  /// The targets, sample after sample.
  let targets: [Element]

  /// Creates the data from one row a sample.
  ///
  /// - Throws: `NetworkError` for no samples, rows of different lengths, or a number that is not finite.
  public init(inputs: [[Element]], targets: [[Element]]) throws(NetworkError) {
    if targets.count != inputs.count {
      throw .shapeMismatch("samples of the targets", expected: inputs.count, found: targets.count)
    }
    count = inputs.count
    self.inputs = try flattened(inputs, "inputs", "input")
    self.targets = try flattened(targets, "targets", "target")
    inputWidth = inputs[0].count
    targetWidth = targets[0].count
  }

  /// Creates the data from those of another precision, each number rounded to the nearest.
  ///
  /// - Throws: `NetworkError.notFinite` for a number that is too large.
  public init<Other: NetworkElement>(rounding data: TrainingData<Other>) throws(NetworkError) {
    func rows(_ values: [Other], _ width: Int) -> [[Element]] {
      stride(from: 0, to: values.count, by: width).map { values[$0..<$0 + width].map { Element($0) } }
    }
    try self.init(inputs: rows(data.inputs, data.inputWidth), targets: rows(data.targets, data.targetWidth))
  }

  /// Checks that every target is one that the loss can take.
  func validateTargets(for loss: Loss) throws(NetworkError) {
    guard loss == .binaryCrossEntropy else { return }
    for (index, target) in targets.enumerated() where target < 0 || target > 1 {
      throw .targetOutOfRange(sample: index / targetWidth + 1, value: Double(target), loss: loss)
    }
  }
}

/// The rows one after the other, checked: of one length, not empty, all finite. Samples count from 1.
func flattened<Element: NetworkElement>(
  _ rows: [[Element]], _ plural: String, _ singular: String
) throws(NetworkError) -> [Element] {
  guard let width = rows.first?.count else { throw .emptyData }
  if width == 0 { throw .shapeMismatch("\(plural) of sample 1", expected: 1, found: 0) }
  for (sample, row) in rows.enumerated() {
    if row.count != width {
      throw .shapeMismatch("\(plural) of sample \(sample + 1)", expected: width, found: row.count)
    }
    for (place, value) in row.enumerated() where !value.isFinite {
      throw .notFinite("\(singular) \(place + 1) of sample \(sample + 1)", value: Double(value))
    }
  }
  return Array(rows.joined())
}
