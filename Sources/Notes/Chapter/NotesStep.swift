import NumericCore
import Textbook

/// What the statements of a file come to, in reading order: nothing in it can go wrong when it is derived.
enum NotesStep: Sendable {
  /// A heading.
  case section(String)
  /// A passage of the author's own words.
  case passage(String)
  /// A number that is given.
  case given(Symbol, PrintedDecimal, Quantity.Role)
  /// Quantities by their formulas: the entries of one vector, or a number alone.
  case formulas([(name: Symbol, formula: Expression)])
  /// A derivative that a formula or a claim names.
  case partial(of: Symbol, by: Symbol)
  /// The derivatives of a quantity by others, backward: each of these is one name of the statement, entry by entry.
  case gradient(of: Symbol, by: [[Symbol]])
  /// A step of some parameters, each of these one name of the statement, against the gradient of a quantity.
  case step([[Symbol]], of: Symbol, rate: Symbol)
  /// What quantities are after some rounds of all steps so far.
  case after(Int, steps: [Symbol], [Symbol])
  /// What the notes say.
  case claim(Claim)
}

extension NotesStep {
  /// What its formulas mention.
  var operands: [Symbol] {
    if case .formulas(let formulas) = self { formulas.flatMap(\.formula.symbols) } else { [] }
  }

  /// The form of a formula that is stated alone; nil for anything else.
  var oneForm: Expression? {
    if case .formulas(let formulas) = self, formulas.count == 1 { formulas[0].formula.form } else { nil }
  }
}
