import NumericCore
import Textbook
import WrittenMath

/// A file of notes as a chapter: the same value as one that is written in Swift.
public struct NotesChapter: Chapter {
  /// What the file is called where a chapter's name stands.
  public let name: String
  /// The words around the derivation.
  public let prose: ChapterProse
  /// The file's text.
  public let source: SourceText
  let steps: [NotesStep]
  /// Where each quantity is stated.
  let places: [Symbol: Range<String.Index>]

  /// What was found out about the file's own numbers when it was read: nobody need do it again.
  var known: Study?

  /// The names that the file gives, in order, each with its entries: rows of them.
  public let shapes: [Shape]

  /// A name of the file, and the quantities that are its entries.
  public struct Shape: Sendable {
    /// The name: W.
    public let name: Symbol
    /// What its entries make.
    public let form: Form
    /// The entries, row by row; a vector is one row, and so is a number alone.
    public let rows: [[Symbol]]

    /// What entries make together.
    public enum Form: Sendable {
      /// A number alone.
      case number
      /// A vector.
      case vector
      /// A matrix.
      case matrix
    }

    /// The entries, row by row.
    public var entries: [Symbol] { rows.flatMap { $0 } }
  }

  /// The command line that shows it.
  public var command: String { "companion \(source.name)" }
  /// The file, as it was named.
  public var file: String? { source.name }
  /// The file's name as Swift may have it for a type.
  public var typeName: String { name.asTypeName }

  /// What can be found out about the derivation, with some givens replaced.
  public func study(overrides: [Symbol: PrintedDecimal]) -> Study {
    if overrides.isEmpty, let known { return known }
    return Study(derivation(overrides: overrides))
  }

  /// States the derivation.
  public func derive(in d: inout Derivation) {
    var forms: Set<Expression> = []
    var rest = steps[...]
    // Each is explained once, where nothing else is computed from it: an error, mostly.
    let used = Set(steps.flatMap(\.operands))
    var explained: [Symbol] = []
    while let step = rest.popFirst() {
      // Formulas of a form that has been shown in full are set in a table, where there are two or more of them.
      let run = ([step] + rest).prefix { $0.oneForm.map(forms.contains) ?? false }
      if run.count > 1 {
        rest = rest.dropFirst(run.count - 1)
        d.table { d in for step in run { Self.state(step, in: &d) } }
      } else {
        if let form = step.oneForm { forms.insert(form) }
        guard case .gradient(let output, let variables) = step, !used.contains(output),
          !explained.contains(output)
        else {
          Self.state(step, in: &d)
          continue
        }
        if explained.isEmpty { Self.nudge(one: variables, watching: output, in: &d) }
        Self.state(step, in: &d)
        draw(output, as: explained.isEmpty ? name : "\(name)-\(explained.count + 1)", in: &d)
        explained.append(output)
      }
    }
    if let output = explained.last { Self.askWhatWentWrong(with: output, in: &d) }
  }

  /// What a small change of a weight does, before the gradient is found that predicts it.
  private static func nudge(one variables: [[Symbol]], watching output: Symbol, in d: inout Derivation) {
    guard d.names.count <= mostExplained, let nudge = d.suggestedNudge(of: .symbol(output)),
      variables.contains(where: { $0.contains(nudge.variable) })
    else { return }
    d.nudge(.symbol(nudge.variable), by: nudge.amount, watching: .symbol(output))
  }

  /// The picture with values and gradients, once they are found.
  private func draw(_ output: Symbol, as figure: String, in d: inout Derivation) {
    guard d.names.count <= Self.mostExplained, let drawing = d.networkDrawing(of: .symbol(output)) else {
      return
    }
    d.draw(drawing, as: figure, caption: NotesWords.drawing)
  }

  /// Numbers that people find who make a slip with this network.
  private static func askWhatWentWrong(with output: Symbol, in d: inout Derivation) {
    guard d.names.count <= mostExplained else { return }
    let wrong = d.suggestedWrongNumbers(of: .symbol(output))
    if !wrong.isEmpty { d.wentWrong(wrong) }
  }

  /// A derivation of more quantities is worked out, but neither drawn nor asked about.
  private static let mostExplained = 300

  private static func state(_ step: NotesStep, in d: inout Derivation) {
    switch step {
    case .section(let words):
      d.section(ko: RichText(stringLiteral: words), en: RichText(stringLiteral: words))
    case .passage(let words): d.passage(words)
    case .given(let name, let value, let role): d.given(name, value, as: role)
    case .formulas(let formulas):
      d.stateTogether(formulas) { d, formula in d.let(formula.name, formula.formula) }
    case .partial(let output, let variable): d.partial(of: .symbol(output), by: .symbol(variable))
    case .gradient(let output, let variables): d.passBack(from: output, to: variables)
    case .step(let names, let output, let rate):
      let parameters = names.flatMap { $0 }
      d.stateTogether(parameters) { d, parameter in
        d.step(
          .symbol(parameter), along: .symbol(.partial(of: output, by: parameter)), rate: .symbol(rate))
      }
    case .after(let rounds, let steps, let watched):
      for name in watched { d.after(rounds, roundsOf: steps.map { .symbol($0) }, .symbol(name)) }
    case .claim(let claim): d.claim(claim)
    }
  }

  /// Where a quantity is stated, or what it is a derivative of.
  public func place(of symbol: Symbol) -> Range<String.Index>? {
    places[symbol] ?? symbol.derivative.flatMap { place(of: $0.output) }
      ?? symbol.beforeUpdate.flatMap { place(of: $0) }
  }
}
