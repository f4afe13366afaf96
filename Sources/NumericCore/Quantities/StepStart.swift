/// What a step of somebody's work starts from: the givens and the answers before it, each with its place.
package struct StepStart: Sendable {
  /// Where an input's value comes from: a given or an answer, as an index from 0.
  struct Source: Sendable {
    let isGiven: Bool
    let index: Int
  }

  /// All that is known.
  package let known: Set<Symbol>
  let sources: [Symbol: Source]

  /// Starts from some givens and some answers, each in the order of their places; what is both is an answer.
  package init(givens: [Symbol], answers: some Sequence<Symbol>) {
    var sources: [Symbol: Source] = [:]
    for (index, symbol) in givens.enumerated() { sources[symbol] = Source(isGiven: true, index: index) }
    for (index, symbol) in answers.enumerated() { sources[symbol] = Source(isGiven: false, index: index) }
    self.sources = sources
    known = Set(sources.keys)
  }

  /// Whether a quantity was answered.
  package func isAnswered(_ symbol: Symbol) -> Bool { sources[symbol]?.isGiven == false }
}
