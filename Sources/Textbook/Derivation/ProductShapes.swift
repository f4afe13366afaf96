import NumericCore

/// The shapes that a lecture prints below the factors of a matrix product: (3×4)·(4×4)·(4×2).
///
/// The statement holds when every factor has its printed shape and the product exists: each factor has as many
/// columns as the next one has rows.
public struct ProductShapes: Statement {
  /// The factors, from left to right.
  public let factors: [Matrix]
  /// The printed shape of each.
  public let printed: [Shape]

  /// Creates the statement; there are as many shapes as factors.
  public init(
    _ printed: [Shape], of factors: [Matrix], file: StaticString = #filePath, line: UInt = #line
  ) {
    AuthorMistake.unless(
      !factors.isEmpty && printed.count == factors.count,
      "\(printed.count) shapes for \(factors.count) factors; each needs one", at: SourceLine(file, line))
    self.factors = factors
    self.printed = printed
  }

  /// The printed product: `(3×4)·(4×4)·(4×2)`.
  public func text(_ language: Language) -> RichText { Self.text(of: printed) }

  /// Proved with the shape of the product, or refuted with the shapes that the factors have, or with the two
  /// neighbours that do not fit.
  public func outcome(in study: Study) -> StatementOutcome {
    let shapes = factors.map(\.shape)
    guard shapes == printed else {
      var outcome = StatementOutcome(.refuted)
      outcome.corrected = Bilingual(ko: Self.text(of: shapes), en: Self.text(of: shapes))
      return outcome
    }
    do throws(ShapeError) {
      var product = shapes[0]
      for next in shapes.dropFirst() { product = try product.times(next) }
      var outcome = StatementOutcome(.proved)
      let equation: RichText = "\(Self.text(of: shapes)) → \(product.description)"
      outcome.evidence = [Bilingual(ko: "곱의 모양: \(equation)", en: "the product's shape: \(equation)")]
      return outcome
    } catch {
      var outcome = StatementOutcome(.refuted)
      let pair = "(\(error.left))·(\(error.right))"
      outcome.corrected = Bilingual(ko: "곱 \(pair)은 없음", en: "there is no product \(pair)")
      return outcome
    }
  }

  private static func text(of shapes: [Shape]) -> RichText {
    let unicode = shapes.map { "(\($0))" }.joined(separator: "·")
    let latex = shapes.map { "(\($0.rows) \(TeXMacro.times) \($0.columns))" }.joined(
      separator: " \(TeXMacro.cdot) ")
    return RichText([.typeset(unicode: unicode, latex: latex)])
  }
}
