import NumericCore

/// New names for some quantities, and for what is named after them.
struct Renaming: Sendable, Hashable {
  /// The new name of each quantity, those that keep theirs included.
  private(set) var names: [Symbol: Symbol] = [:]
  /// The quantities whose name changes.
  var changed: [Symbol] { names.filter { $0.key != $0.value }.map(\.key) }

  /// Renames nothing.
  init() {}

  /// Renames givens, and with a weight its partial derivatives and its later values.
  init(_ givens: [Symbol: Symbol], in derivation: Derivation) {
    // A given that keeps its name keeps it whole: w_12^(1) is no later value of a renamed w_12.
    let new = Dictionary(uniqueKeysWithValues: derivation.givens.map { ($0, givens[$0] ?? $0) })
    for name in derivation.names { names[name] = name.renamed(by: new) }
  }

  /// The new name; a name that is no quantity's stays.
  func callAsFunction(_ symbol: Symbol) -> Symbol { names[symbol] ?? symbol }
  /// The formula with the new names.
  func callAsFunction(_ formula: Expression) -> Expression {
    formula.substituting { symbol in names[symbol].map { .symbol($0) } }
  }

  /// The way back.
  var inverse: Renaming {
    var inverse = Renaming()
    inverse.names = Dictionary(names.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
    return inverse
  }

  /// The parameter and its later value with the new names.
  func callAsFunction(_ feedback: Repetition.Feedback) -> Repetition.Feedback {
    Repetition.Feedback(parameter: self(feedback.parameter), next: self(feedback.next))
  }

  /// The text with the new names.
  func callAsFunction(_ text: RichText) -> RichText {
    RichText(
      text.segments.map { segment in
        switch segment {
        case .math(let formula): .math(self(formula))
        case .value(let symbol): .value(self(symbol))
        case .conditional(let fact, let text, let other):
          .conditional(fact.mapping { self($0) }, self(text), otherwise: self(other))
        case .text, .code, .typeset, .outcome, .claim: segment
        }
      })
  }

  func callAsFunction(_ text: Bilingual) -> Bilingual { Bilingual(ko: self(text.ko), en: self(text.en)) }

  /// The matrix with the new names, transposed where w_ij would otherwise leave row i and column j.
  func callAsFunction(_ matrix: Matrix) -> Matrix {
    let renamed = Matrix(matrix.rows.map { $0.map { self($0) } })
    return transposes(matrix) ? renamed.transposed() : renamed
  }

  /// Whether the entry in row 1 and column 2 would be named by column and row.
  private func transposes(_ matrix: Matrix) -> Bool {
    guard matrix.shape.columns > 1,
      let weight = matrix.rows[0][1].symbols.first(where: { names[$0, default: $0] != $0 }),
      let renamed = names[weight]
    else { return false }
    let indices = (renamed.derivative?.variable ?? renamed).indices
    return indices.count == 2 && indices[0] > indices[1]
  }

  /// The formula with the new names: a transposed matrix takes a transpose to say the same.
  func callAsFunction(_ formula: MatrixFormula) -> MatrixFormula {
    if case .matrix(let name, let matrix) = formula {
      let renamed = MatrixFormula.matrix(name, self(matrix))
      return transposes(matrix) ? .transposed(renamed) : renamed
    }
    if case .transposed(let inner) = formula {
      if case .transposed(let twice) = self(inner) { return twice }
      return .transposed(self(inner))
    }
    if case .product(let a, let b) = formula { return .product(self(a), self(b)) }
    return formula.substituting { symbol in names[symbol].map { .symbol($0) } }
  }

  /// The definition with the new names.
  func callAsFunction(_ definition: Quantity.Definition) -> Quantity.Definition {
    switch definition {
    case .formula(let formula): .formula(self(formula))
    case .partial(let output, let variable, let formula):
      .partial(of: self(output), by: self(variable), formula: self(formula))
    case .step(let parameter, let rate, let gradient):
      .step(parameter: self(parameter), rate: self(rate), gradient: self(gradient))
    case .repeated(let repetition):
      .repeated(
        Repetition(
          watched: self(repetition.watched), times: repetition.times,
          feedback: repetition.feedback.map { self($0) }))
    case .stationary(let point, let coordinate):
      .stationary(
        StationaryPoint(
          output: self(point.output), variables: point.variables.map { self($0) },
          derivatives: point.derivatives.map { self($0) }, constants: point.constants.map { self($0) }),
        coordinate: coordinate)
    case .given: definition
    }
  }
}

extension Derivation {
  /// The derivation with other names; its claims stay as the lecture states them.
  func renamed(_ renaming: Renaming) -> Derivation {
    let new = Dictionary(
      overrides.map { (renaming($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    var result = Derivation(overrides: new)
    for name in names {
      let quantity = self[name]!
      result.addHidden(
        Quantity(symbol: renaming(name), definition: renaming(quantity.definition), role: quantity.role))
    }
    result.claims = claims.map { claim in claim.replacingExperiments { ofLecture($0) } }
    result.changed = Set(changed.map { renaming($0) })
    result.steps = steps.map { renamed($0, renaming) }
    result.shortNames = Dictionary(uniqueKeysWithValues: shortNames.map { (renaming($0.key), $0.value) })
    return result
  }

  private func renamed(_ step: Step, _ renaming: Renaming) -> Step {
    switch step {
    case .section(let text): return .section(renaming(text))
    case .note(let text): return .note(renaming(text))
    case .quantity(let symbol): return .quantity(renaming(symbol))
    case .partial(let symbol): return .partial(renaming(symbol))
    case .partialSum(let symbol): return .partialSum(renaming(symbol))
    case .matrix(let name, let matrix): return .matrix(name, renaming(matrix))
    case .comparison(let comparison):
      return .comparison(
        Comparison(
          title: renaming(comparison.title), rowHeading: comparison.rowHeading, columns: comparison.columns,
          rows: comparison.rows.map { row in
            (renaming(row.name), row.values.map { .symbol(renaming($0)) })
          }))
    case .figure(let network as NetworkFigure): return .figure(network.renamed(renaming))
    case .figure(let figure): return .figure(ofLecture(figure))
    case .findings(let findings): return .findings(ofLecture(findings, renaming))
    case .foldBegins(let summary): return .foldBegins(renaming(summary))
    case .tableBegins(let symbol): return .tableBegins(leaving: symbol.map { renaming($0) })
    case .alongPaths(let symbol, let all):
      return .alongPaths(renaming(symbol), costOf: all.map { renaming($0) })
    case .nudge(let nudge):
      return .nudge(
        Nudge(
          variable: renaming(nudge.variable), amount: nudge.amount, output: renaming(nudge.output),
          derivative: renaming(nudge.derivative)))
    case .question(let question): return .question(question.renamed(renaming))
    case .wentWrong(let numbers): return .wentWrong(numbers.map { $0.renamed(renaming) })
    default: return step
    }
  }

  /// A figure of this derivation, whatever one it is shown in: it asks for quantities by the lecture's names.
  private func ofLecture(_ figure: some Figure) -> any Figure { InquiryOfLecture(figure, of: self) }

  /// The same of an experiment.
  private func ofLecture(_ experiment: some Experiment) -> any Experiment {
    InquiryOfLecture(experiment, of: self)
  }

  /// The same of what a run finds out.
  private func ofLecture(_ findings: some Findings, _ renaming: Renaming) -> any Findings {
    FindingsOfLecture(findings, of: self, renaming)
  }
}

extension Claim {
  /// The claim with its experiments exchanged.
  fileprivate func replacingExperiments(_ replacement: (any Experiment) -> any Experiment) -> Claim {
    let parts = parts.map { part in
      if case .runs(let experiment) = part { Assertion.runs(replacement(experiment)) } else { part }
    }
    var claim = Claim(id, groups: groups, parts)
    claim.wording = wording
    return claim
  }
}

/// An experiment or a figure that asks for quantities by the lecture's names, run where they have others.
private struct InquiryOfLecture<Original: Inquiry>: Inquiry {
  private let original: Original
  private let lecture: LectureDerivation

  init(_ original: Original, of derivation: Derivation) {
    self.original = original
    lecture = LectureDerivation(derivation)
  }

  func outcome(in study: Study) -> Original.Outcome { lecture.study(in: study).outcome(of: original) }
}

extension InquiryOfLecture: Experiment where Original: Experiment {
  var claimed: Bilingual { original.claimed }
  var data: [Expression] { original.data }
  var computed: [Expression] { original.computed }
}

extension InquiryOfLecture: Figure where Original: Figure {
  var name: String { original.name }
  var caption: Bilingual { original.caption }
}

/// What a run finds out by the lecture's names, told in others.
private struct FindingsOfLecture<Original: Findings>: Findings {
  private let findings: Original
  private let lecture: LectureDerivation
  private let renaming: Renaming

  init(_ findings: Original, of derivation: Derivation, _ renaming: Renaming) {
    self.findings = findings
    lecture = LectureDerivation(derivation)
    self.renaming = renaming
  }

  func state(in d: inout Derivation, on study: Study) {
    let found = lecture.study(in: study).outcome(of: findings).derivation
    let changed = d.changed
    d = found.renamed(renaming)
    d.changed = changed
  }
}

/// A derivation by the lecture's names.
private struct LectureDerivation: Inquiry {
  private let derivation: Derivation

  init(_ derivation: Derivation) { self.derivation = derivation }

  /// Hashes how many quantities it has: one study has one such derivation, or few.
  func hash(into hasher: inout Hasher) { hasher.combine(derivation.names.count) }

  /// The study of it, beside the one of the renamed derivation.
  func study(in study: Study) -> Study { study.outcome(of: self) }

  func outcome(in study: Study) -> Study { Study(derivation) }
}

extension WrongNumber {
  fileprivate func renamed(_ renaming: Renaming) -> WrongNumber {
    WrongNumber(
      renaming(quantity), slip, at: places.map { renaming($0) }, remark: remark.map { renaming($0) })
  }
}

extension NetworkFigure {
  /// The figure with other names, drawn from what it is shown in.
  fileprivate func renamed(_ renaming: Renaming) -> NetworkFigure {
    NetworkFigure(name: name, caption: renaming(caption), drawing: drawing.renamed { renaming($0) })
  }
}

extension ChapterProse {
  /// The words with other names in their formulas.
  func renamed(_ renaming: Renaming) -> ChapterProse {
    ChapterProse(
      title: title, summary: summary, source: source, goals: goals.map { renaming($0) },
      introduction: introduction.map { renaming($0) },
      questions: questions.map { $0.renamed(renaming) })
  }
}

extension Question {
  /// The question with other names in its formulas.
  fileprivate func renamed(_ renaming: Renaming) -> Question {
    let givens = givens.map { (renaming($0.key), $0.value) }
    return Question(
      kind, renaming(text), answer: renaming(answer),
      givens: Dictionary(givens, uniquingKeysWith: { first, _ in first }), testing: goals,
      choices: choices.map { choice in
        Choice(
          ko: renaming(choice.words.ko), en: renaming(choice.words.en),
          where: choice.fact.mapping { renaming($0) })
      })
  }
}
