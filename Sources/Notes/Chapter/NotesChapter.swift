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

  /// The command line that shows it.
  public var command: String { "companion \(source.name)" }

  /// States the derivation.
  public func derive(in d: inout Derivation) {
    var groups: [Symbol: Int] = [:]
    for (number, step) in steps.enumerated() {
      switch step {
      case .section(let words):
        d.section(ko: RichText(stringLiteral: words), en: RichText(stringLiteral: words))
      case .passage(let words): d.passage(words)
      case .given(let name, let value, let role): d.given(name, value, as: role)
      case .formulas(let formulas):
        for (name, _) in formulas { groups[name] = number }
        d.stateTogether(formulas) { d, formula in d.let(formula.name, formula.formula) }
      case .partial(let output, let variable): d.partial(of: .symbol(output), by: .symbol(variable))
      case .gradient(let output, let variables):
        d.passBack(from: output, to: variables) { groups[$0] ?? -1 }
      case .step(let parameters, let output, let rate):
        d.stateTogether(parameters, firstInFull: parameters.count == 1) { d, parameter in
          d.step(
            .symbol(parameter), along: .symbol(.partial(of: output, by: parameter)), rate: .symbol(rate))
        }
      case .after(let rounds, let steps, let watched):
        for name in watched { d.after(rounds, roundsOf: steps.map { .symbol($0) }, .symbol(name)) }
      case .claim(let claim): d.claim(claim)
      }
    }
  }

  /// Where a quantity is stated, or what it is a derivative of.
  public func place(of symbol: Symbol) -> Range<String.Index>? {
    places[symbol] ?? symbol.derivative.flatMap { place(of: $0.output) }
      ?? symbol.beforeUpdate.flatMap { place(of: $0) }
  }
}
