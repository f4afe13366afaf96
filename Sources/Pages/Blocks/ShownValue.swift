import NumericCore
import Textbook

/// A number on a page, with what it is the value of.
public struct ShownValue: Hashable, Sendable {
  /// The quantity or the formula.
  public let expression: Expression
  /// The number as it is written.
  public let text: String
  /// The small change of a given under which it is the value; nil where all givens stand.
  let nudge: Nudge?
  /// Whether it is how far the value moves, and not where it goes.
  let isMove: Bool
  /// Whose value it is: two derivations may have quantities of one name.
  let study: ObjectIdentifier

  /// Writes the value of a quantity.
  init(of symbol: Symbol, in study: Study, digits: Int) {
    self.init(.symbol(symbol), study.text(of: symbol, digits: digits), in: study)
  }

  /// Writes the value of a formula over a derivation's quantities.
  init(of formula: Expression, in study: Study, digits: Int) {
    self.init(formula, NumberText(digits: digits).text(of: formula, in: study), in: study)
  }

  /// The quantity of a study whose value it is; nil for a formula's, a nudge's or another study's.
  func quantity(of study: Study) -> Symbol? {
    guard self.study == ObjectIdentifier(study), nudge == nil, case .symbol(let symbol) = expression else {
      return nil
    }
    return symbol
  }

  /// Takes a number that is written already.
  init(_ expression: Expression, _ text: String, in study: Study) {
    self.init(expression, text, in: ObjectIdentifier(study))
  }

  init(_ expression: Expression, _ text: String, in study: ObjectIdentifier) {
    self.init(expression, text, after: nil, isMove: false, in: study)
  }

  /// Takes a number that comes of a nudge: the value of the watched quantity then, or how far that moves.
  init(_ nudge: Nudge, _ text: String, isMove: Bool, in study: Study) {
    self.init(
      .symbol(nudge.output), text, after: nudge, isMove: isMove, in: ObjectIdentifier(study))
  }

  private init(
    _ expression: Expression, _ text: String, after nudge: Nudge?, isMove: Bool, in study: ObjectIdentifier
  ) {
    self.expression = expression
    self.text = text
    self.nudge = nudge
    self.isMove = isMove
    self.study = study
  }

  /// The number in MathML, with a mark on a page that keeps its numbers up to date, but not this one.
  func mathML(_ live: LiveValues?, isInside: Bool) -> String {
    let leaf = leaf(live, isInside: isInside)
    if leaf.first == "<" { return leaf }
    return live == nil ? MathML.numbers(leaf) : "<mrow data-still=\"\">\(MathML.numbers(leaf))</mrow>"
  }

  /// The number as it is put in for a name: as a terminal writes it, or in MathML where a page keeps it up to date.
  func leaf(_ live: LiveValues?, isInside: Bool) -> String {
    guard let live, let place = live.place(of: self) else { return text }
    return MathML.value(text, at: place, isGiven: live.isGiven(expression), isInside: isInside)
  }
}
