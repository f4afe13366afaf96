import NumericCore

/// What a derivation has stated in one place and shows in another.
public struct Aside: Sendable {
  fileprivate let steps: [Derivation.Step]
}

// What stands elsewhere than where it is stated: folded away, or further down.

extension Derivation {
  /// Folds away what is shown inside, for those who look for it; the heading says what that is.
  ///
  /// What a slide prints wrong is not folded: a claim inside that is refuted, or right only under a condition, is told
  /// right below the fold.
  @discardableResult
  public mutating func fold<Result>(
    ko: RichText, en: RichText, _ body: (inout Derivation) -> Result
  ) -> Result {
    steps.append(.foldBegins(Bilingual(ko: ko, en: en)))
    defer { steps.append(.foldEnds) }
    return body(&self)
  }

  /// States quantities here that are shown where ``show(_:)-(Aside)`` says: a proof at the end of a page.
  public mutating func settingAside<Result>(_ body: (inout Derivation) -> Result) -> (Result, Aside) {
    var earlier: [Step] = []
    swap(&earlier, &steps)
    let result = body(&self)
    let aside = Aside(steps: steps)
    steps = earlier
    return (result, aside)
  }

  /// Shows what was set aside.
  public mutating func show(_ aside: Aside) { steps += aside.steps }
}
