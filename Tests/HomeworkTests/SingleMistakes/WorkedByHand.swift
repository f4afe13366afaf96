/// A chapter's sheet worked out in plain floating point, a formula for each step, written down by hand: nothing here
/// comes from the derivation or from the list of slips.
struct WorkedByHand: Sendable {
  /// The numbers on a sheet, given and answered.
  struct Values: Sendable {
    private(set) var numbers: [String: Double] = [:]

    init(_ givens: [String: Double]) { numbers = givens }

    /// A number by its name; one that is not there would be a mistake in the table.
    subscript(name: String) -> Double {
      get { numbers[name]! }
      set { numbers[name] = newValue }
    }
  }

  typealias Formula = @Sendable (Values) -> Double

  let chapter: String
  private(set) var steps: [(name: String, formula: Formula)] = []

  init(_ chapter: String) { self.chapter = chapter }

  /// Writes the formula of the next step down.
  mutating func step(_ name: String, _ formula: @escaping Formula) { steps.append((name, formula)) }

  /// The answers to all steps, with some of them got wrong and all that comes after worked out rightly from them.
  func answers(_ givens: [String: Double], but mistakes: [SingleMistake]) -> [String: Double] {
    var values = Values(givens)
    for (name, formula) in steps {
      let wrong = mistakes.first { $0.step == name }
      values[name] = (wrong?.formula ?? formula)(values)
    }
    return values.numbers
  }
}

/// One thing that people do wrong in one step.
struct SingleMistake: Sendable {
  /// What was done.
  let what: String
  /// The step.
  let step: String
  /// The slips that say so: one, or several that are one in this step.
  let slips: [String]
  /// To how many decimals fewer than asked the step is answered.
  let missing: Int
  /// What comes out.
  let formula: WorkedByHand.Formula
}

extension [SingleMistake] {
  /// Adds a mistake in a step.
  mutating func add(
    _ what: String, in step: String, is slips: String..., missing: Int = 0,
    _ formula: @escaping WorkedByHand.Formula
  ) {
    append(SingleMistake(what: what, step: step, slips: slips, missing: missing, formula: formula))
  }
}
