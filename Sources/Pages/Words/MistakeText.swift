import NumericCore
import Textbook

extension Mistake {
  /// The formula, where it is short enough to help.
  var shortFormula: Expression? { formula.flatMap { displayWidth($0.unicode) <= 40 ? $0 : nil } }

  /// The slip in words, with its place.
  func name(_ language: Language) -> RichText {
    guard let place else { return slip.name[language] }
    return "\(slip.name[language]) (\(place))"
  }
}
