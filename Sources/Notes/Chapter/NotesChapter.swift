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

  /// States the derivation.
  public func derive(in d: inout Derivation) {
    var groups: [Symbol: Int] = [:]
    for (number, step) in steps.enumerated() {
      switch step {
      case .section(let words):
        d.section(ko: RichText(stringLiteral: words), en: RichText(stringLiteral: words))
      case .passage(let words):
        let text = RichText(stringLiteral: words)
        d.note(Bilingual(ko: text, en: text))
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
