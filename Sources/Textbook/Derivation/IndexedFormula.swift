import NumericCore

/// A formula in indices, as a slide prints it: ∂E/∂w_i = (y − t)·z_i for i = 0, 1, 2.
///
/// One closure makes both the formula that is printed, with letters for the indices, and each case that is
/// checked, with numbers: what is shown cannot differ from what is proved.
///
///     IndexedFormula(["i": ["1", "2"]]) { (.symbol("z_\($0[0])"), sigmoid(.symbol("a_\($0[0])"))) }
public struct IndexedFormula: Sendable {
  /// Each index letter with the values that it runs through.
  public let indices: KeyValuePairs<String, [String]>
  /// Whether the lecture defines the left side so.
  public let isDefinition: Bool
  private let equation: @Sendable ([String]) -> (left: Expression, right: Expression)

  /// Creates the formula; `equation` gets a text for each index, in their order.
  public init(
    _ indices: KeyValuePairs<String, [String]>, isDefinition: Bool = false,
    equation: @escaping @Sendable ([String]) -> (left: Expression, right: Expression)
  ) {
    self.indices = indices
    self.isDefinition = isDefinition
    self.equation = equation
  }

  /// The formula as printed, with letters.
  public var printed: (left: Expression, right: Expression) { equation(indices.map(\.key)) }

  /// Every case, the last index running fastest.
  public var cases: [(left: Expression, right: Expression)] {
    indices.map(\.value).reduce([[]]) { known, values in
      known.flatMap { start in values.map { start + [$0] } }
    }.map(equation)
  }

  /// The formula and where its indices run, as a text: `z_i = σ(a_i)  (i = 1, 2)`.
  var text: RichText {
    let range = indices.map { "\($0.key) = \($0.value.joined(separator: ", "))" }.joined(separator: "; ")
    return "\(RichText.equation(printed.left, printed.right)) (\(RichText([.math(unicode: range)])))"
  }
}

extension RichText.Segment {
  /// A formula that is the same in both notations.
  static func math(unicode text: String) -> Self { .typeset(unicode: text, latex: text) }
}
