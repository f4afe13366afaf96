import NumericCore

/// A table whose outputs are a step of its inputs, entry by entry, as threshold units give it.
///
/// Where the step is, and what it is there, the lecture need not print: some threshold must part the inputs with a 0
/// from those with a 1.
public struct StepTable: Statement {
  /// The table; it has an output for each input.
  public let table: DataTable

  /// Creates the statement.
  public init(_ table: DataTable, file: StaticString = #filePath, line: UInt = #line) {
    AuthorMistake.unless(
      table.inputs.count == table.outputs.count,
      "a step has one output for each input, not \(table.outputs.count) for \(table.inputs.count)",
      at: SourceLine(file, line))
    self.table = table
  }

  /// The table and what makes it: one function f.
  public func text(_ language: Language) -> RichText {
    let rule = zip(table.outputs, table.inputs).map { output, input in
      RichText([
        .typeset(
          unicode: "\(output.unicode) = f(\(input.unicode))", latex: "\(output.latex) = f(\(input.latex))")
      ])
    }
    return rule.dropFirst().reduce(rule[0]) { "\($0), \($1)" }
  }

  /// Proved when a threshold parts the inputs, else refuted with two entries that are the wrong way round.
  public func outcome(in study: Study) -> StatementOutcome {
    guard entries.allSatisfy({ [Rational(0), Rational(1)].contains($0.output.value) }) else {
      return refuted(Bilingual(ko: "계단의 값은 0 아니면 1", en: "a step is 0 or 1"))
    }
    let off = entries.filter { $0.output.value == Rational(0) }.max { $0.input.value < $1.input.value }
    let on = entries.filter { $0.output.value == Rational(1) }.min { $0.input.value < $1.input.value }
    guard let off, let on else { return StatementOutcome(.proved) }
    let (below, above) = (Expression.number(off.input), Expression.number(on.input))
    guard off.input.value < on.input.value else {
      return refuted(
        Bilingual(
          ko: "\(below)을 0으로, \(above)을 1로 보내는 계단은 없음", en: "no step sends \(below) to 0 and \(above) to 1"))
    }
    var outcome = StatementOutcome(.proved)
    outcome.evidence = [
      Bilingual(
        ko: "\(below)까지 0이고 \(above)부터 1인 계단이면 모두 맞음",
        en: "a step that is 0 up to \(below) and 1 from \(above) on gives all of it")
    ]
    if on.input.value == Rational(0) {
      outcome.remarks = [
        Bilingual(
          ko: "강의는 어떤 함수인지 적지 않았음. 계단이라면 0에서 1이어야 함",
          en: "the lecture does not print the function; if it is a step, it must be 1 at 0")
      ]
    }
    return outcome
  }

  private func refuted(_ right: Bilingual) -> StatementOutcome {
    var outcome = StatementOutcome(.refuted)
    outcome.corrected = right
    return outcome
  }

  private var entries: [(input: PrintedDecimal, output: PrintedDecimal)] {
    table.rows.flatMap { row in zip(row.inputs, row.outputs).map { (input: $0, output: $1) } }
  }
}
