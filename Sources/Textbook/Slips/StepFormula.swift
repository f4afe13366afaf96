import NumericCore

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
    of symbol: Symbol, in derivation: Derivation, givens: [Symbol: Int], answered: [Symbol: Int]
  ) {
    let known = Set(answered.keys).union(givens.keys)
    guard !derivation.isCircular(symbol, from: known) else { return nil }
    program = derivation.program(for: [symbol], cut: known)
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

extension Derivation {
  /// Whether a quantity needs itself, as far down as what is known.
  fileprivate func isCircular(_ symbol: Symbol, from known: Set<Symbol>) -> Bool {
    var (open, done): (Set<Symbol>, Set<Symbol>) = ([], known)
    var stack = [(symbol: symbol, isLeft: false)]
    while let (next, isLeft) = stack.popLast() {
      if isLeft {
        open.remove(next)
        done.insert(next)
      } else if !done.contains(next) {
        guard open.insert(next).inserted else { return true }
        stack.append((next, true))
        for below in formula(of: next)?.symbols ?? [] where !done.contains(below) {
          if open.contains(below) { return true }
          stack.append((below, false))
        }
      }
    }
    return false
  }

  /// Whether a step's formula, down to the answers before it and the givens, is another one in another derivation.
  package func changes(_ symbol: Symbol, in other: Derivation, from known: Set<Symbol>) -> Bool {
    var seen: Set<Symbol> = [symbol]
    var pending = [symbol]
    while let next = pending.popLast() {
      guard let formula = other.formula(of: next) else { continue }
      if formula != self.formula(of: next) { return true }
      pending += formula.symbols.filter { !known.contains($0) && seen.insert($0).inserted }
    }
    return false
  }
}
