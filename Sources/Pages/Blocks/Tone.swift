import NumericCore

/// What a piece of terminal text is, for whoever colours it.
public enum Tone: Sendable {
  /// Ordinary text.
  case plain
  /// A heading.
  case heading
  /// A result, or a value in a picture.
  case value
  /// A gradient, worked out or in a picture.
  case gradient
  /// What is right.
  case good
  /// What is wrong.
  case bad
  /// What holds under a condition.
  case warning
  /// What may be passed over.
  case faint
}

extension Tone {
  /// The tone of the result for a name: gradients stand apart from values.
  init(ofResultFor name: Formula) {
    guard let symbol = name.symbol else {
      self = .value
      return
    }
    // δ is ∂E/∂z, and nothing else has that name.
    var isDelta: Bool { if case .named("δ", _) = symbol.parts.stem { true } else { false } }
    self = symbol.isPartial || isDelta ? .gradient : .value
  }
}
