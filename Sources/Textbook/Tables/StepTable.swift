import NumericCore

/// A table whose outputs are the unit step of its inputs, entry by entry.
///
/// The step is 0 below 0 and 1 above. What it is at 0 is a convention, and a table with a 0 among its inputs
/// decides it: the book's step is 0 there, so a table that needs a 1 holds under that condition.
public struct StepTable: Statement {
  /// The table; it has an output for each input.
  public let table: DataTable

  /// Creates the statement.
  public init(_ table: DataTable) {
    precondition(table.inputs.count == table.outputs.count, "a step has one output for each input")
    self.table = table
  }

  /// The table and what makes it.
  public func text(_ language: Language) -> RichText {
    let rule = zip(table.outputs, table.inputs).map { output, input in
      RichText.equation(.symbol(output), .apply(.step, .symbol(input)))
    }
    return rule.dropFirst().reduce(rule[0]) { "\($0), \($1)" }
  }

  /// Proved with a step that is 0 at 0, conditional with one that is 1 there, else refuted.
  public func outcome(in derivation: Derivation) -> StatementOutcome {
    let wrong = entries.filter { $0.output.value != Self.step($0.input.value, atZero: 0) }
    guard let first = wrong.first else { return StatementOutcome(.proved) }
    guard let apart = entries.first(where: { $0.output.value != Self.step($0.input.value, atZero: 1) }) else {
      var outcome = StatementOutcome(.conditional)
      outcome.condition = Bilingual(
        ko: "0에서 1인 계단 함수일 때 (0에서 0인 계단 함수로는 \(Self.equation(first)))",
        en: "if the step is 1 at 0 (a step that is 0 there has \(Self.equation(first)))")
      return outcome
    }
    var outcome = StatementOutcome(.refuted)
    let right = RichText.equation(
      .symbol(apart.name), Self.step(apart.input.value, atZero: 1).expression)
    let place = RichText.equation(.symbol(apart.subject), .number(apart.input))
    outcome.corrected = Bilingual(ko: "\(place)이면 \(right)", en: "\(right) for \(place)")
    return outcome
  }

  /// One number of the table with what it comes from.
  private struct Entry {
    let name: Symbol
    let subject: Symbol
    let input: PrintedDecimal
    let output: PrintedDecimal
  }

  private var entries: [Entry] {
    table.rows.flatMap { row in
      table.inputs.indices.map { column in
        Entry(
          name: table.outputs[column], subject: table.inputs[column], input: row.inputs[column],
          output: row.outputs[column])
      }
    }
  }

  /// What a step that is 0 at 0 gives for an entry.
  private static func equation(_ entry: Entry) -> RichText {
    .equation(.apply(.step, .number(entry.input)), step(entry.input.value, atZero: 0).expression)
  }

  private static func step(_ input: Rational, atZero value: Int) -> Rational {
    if input == Rational(0) { return Rational(value) }
    return Rational(input < Rational(0) ? 0 : 1)
  }
}
