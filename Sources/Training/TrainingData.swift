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

  /// Creates the data of a classification: the target of label k is 1 at place k and 0 elsewhere.
  ///
  /// - Throws: `NetworkError`, also for a label that is not in 0 ..< `classes`.
  public init(inputs: [[Element]], labels: [Int], classes: Int) throws(NetworkError) {
    if classes < 1 || classes > networkWidthLimit {
      throw .invalidSetting("classes", value: Double(classes), expected: "1 to \(networkWidthLimit)")
    }
    for (sample, label) in labels.enumerated() where !(0..<classes).contains(label) {
      throw .labelOutOfRange(label, classes: classes, sample: sample + 1)
    }
    try self.init(
      inputs: inputs, targets: labels.map { label in (0..<classes).map { $0 == label ? 1 : 0 } })
  }

  /// Checks that every target is one that the loss can take.
  func validateTargets(for loss: Loss) throws(NetworkError) {
    guard loss == .binaryCrossEntropy || loss == .categoricalCrossEntropy else { return }
    for sample in 0..<count {
      let row = targets[sample * targetWidth..<(sample + 1) * targetWidth]
      for target in row where target < 0 || target > 1 {
        throw .targetOutOfRange(sample: sample + 1, value: Double(target), loss: loss)
      }
      guard loss == .categoricalCrossEntropy else { continue }
      let sum = row.reduce(0, +)
      // Each of the additions, and each given probability, may be half an ulp of 1 off.
      if (sum - 1).magnitude > Element(targetWidth) * Element.ulpOfOne {
        throw .targetOutOfRange(sample: sample + 1, value: Double(sum), loss: loss)
      }
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
