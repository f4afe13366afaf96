/// The formula of one step as a program over the givens and the answers before it.
package struct StepFormula: Sendable {
  private let program: Program
  private let slot: Int
  /// Where each input's value comes from.
  private let sources: [(isGiven: Bool, index: Int)]

  /// The earlier steps that it starts from, as indices from 0.
  package let answers: [Int]
  /// The givens that it uses, as indices from 0.
  package let givens: [Int]

  /// Compiles a quantity's formula; the givens and what is answered are its inputs. Nil where it needs anything
  /// else, or itself: two slips together can make a circle.
  package init?(
    of symbol: Symbol, in quantities: Quantities, givens: [Symbol: Int], answered: [Symbol: Int]
  ) {
    let known = Set(answered.keys).union(givens.keys)
    guard !quantities.isCircular(symbol, from: known) else { return nil }
    program = quantities.program(for: [symbol], cut: known)
    guard let slot = program.slot(of: symbol) else { return nil }
    let sources = program.inputs.compactMap { input in
      answered[input].map { (isGiven: false, index: $0) } ?? givens[input].map { (isGiven: true, index: $0) }
    }
    guard sources.count == program.inputs.count else { return nil }
    (self.slot, self.sources) = (slot, sources)
    self.answers = sources.filter { !$0.isGiven }.map(\.index)
    self.givens = sources.filter(\.isGiven).map(\.index)
  }

  /// The set of values that it takes over sets of givens and answers; `answers` holds all earlier steps.
  package func callAsFunction(givens: [Interval], answers: [Interval]) -> Interval {
    program.enclosures(sources.map { $0.isGiven ? givens[$0.index] : answers[$0.index] })[slot]
  }
}
