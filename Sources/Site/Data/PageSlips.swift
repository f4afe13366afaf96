import NumericCore
import Pages
import Textbook

/// The wrong values that a slip in one step gives, for the steps that a reader works out before they are shown.
///
/// The reader has all earlier values right, since the page shows them, so a slip changes the formula of the step alone:
/// it is a formula over right values, and follows them when they change.
struct PageSlips {
  /// At most so many slips are looked for in one step: each more makes a chance hit likelier.
  private static let most = 10

  private(set) var slips: [Slip] = []
  private(set) var wrong: [(place: Int, values: [(slip: Int, place: Int)])] = []

  init(_ steps: [PageSteps.Step], _ live: LiveValues, in study: Study) {
    var numbers: [String: Int] = [:]
    for step in steps {
      guard let place = live.place(of: .symbol(step.symbol)) else { continue }
      var values: [(slip: Int, place: Int)] = []
      for (slip, formula) in Self.formulas(for: step.symbol, in: study).prefix(Self.most) {
        guard let wrong = live.place(of: formula) else { continue }
        if numbers[slip.id] == nil {
          numbers[slip.id] = slips.count
          slips.append(slip)
        }
        values.append((numbers[slip.id]!, wrong))
      }
      if !values.isEmpty { wrong.append((place, values)) }
    }
  }

  /// What a step's formula becomes by each slip that can be made in it, with another value than it has.
  private static func formulas(for symbol: Symbol, in study: Study) -> [(Slip, Expression)] {
    let derivation = study.derivation
    guard let right = derivation.formula(of: symbol) else { return [] }
    let altered = AlteredDerivation(derivation, limitedTo: [symbol])
    let value = study.doubles(right)
    var seen: Set<Expression> = [right]
    return (Slip.classics + Slip.everyday).flatMap { slip -> [(Slip, Expression)] in
      slip.variants(altered, [symbol]).compactMap { variant in
        guard variant.place == symbol, let formula = variant.derivation.formula(of: symbol),
          seen.insert(formula).inserted, formula.symbols.allSatisfy({ derivation[$0] != nil })
        else { return nil }
        let wrong = study.doubles(formula)
        return wrong.isFinite && Float(wrong) != Float(value) ? (slip, formula) : nil
      }
    }
  }

  func members(_ language: Language) -> [(String, JSON)] {
    [
      (
        "slips",
        .array(
          slips.map { slip in
            .object([
              ("name", .string(slip.name[language].plain)), ("hint", .string(slip.hint[language].plain)),
            ])
          })
      ),
      (
        "asked",
        .object(
          wrong.map { step in
            ("\(step.place)", .array(step.values.map { [.number($0.slip), .number($0.place)] }))
          })
      ),
    ]
  }
}
