/// The formula of one step as a program over the givens and the answers before it.
package struct StepFormula: Sendable {
  private let program: Program
  private let slot: Int
  /// Where each input's value comes from.
  private let sources: [StepStart.Source]

  /// The earlier steps that it starts from, as indices from 0.
  package let answers: [Int]
  /// The givens that it uses, as indices from 0.
  package let givens: [Int]

  /// Compiles a quantity's formula; the givens and what is answered are its inputs. Nil where it needs anything
  /// else, or itself: two slips together can make a circle.
  package init?(of symbol: Symbol, in quantities: Quantities, from start: StepStart) {
    guard !quantities.isCircular(symbol, from: start.known) else { return nil }
    program = quantities.program(for: [symbol], cut: start.known)
    guard let slot = program.slot(of: symbol) else { return nil }
    let sources = program.inputs.compactMap { start.sources[$0] }
    guard sources.count == program.inputs.count else { return nil }
    (self.slot, self.sources) = (slot, sources)
    answers = sources.filter { !$0.isGiven }.map(\.index)
    givens = sources.filter(\.isGiven).map(\.index)
  }

  /// The set of values that it takes over sets of givens and answers; `answers` holds all earlier steps.
  package func callAsFunction(givens: [Interval], answers: [Interval]) -> Interval {
    program.enclosure(at: slot) { input in
      let source = sources[input]
      return source.isGiven ? givens[source.index] : answers[source.index]
    }
  }
}
