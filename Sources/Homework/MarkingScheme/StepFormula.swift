import NumericCore
import Textbook

/// The formula of one step as a program over the givens and the answers before it.
struct StepFormula: Sendable {
  /// Where an input's value comes from.
  private enum Source: Sendable {
    case given(Int)
    case answer(Int)
  }

  private let program: Program
  private let slot: Int
  private let sources: [Source]

  /// The earlier steps that it starts from, as indices from 0.
  var answers: [Int] {
    sources.compactMap { if case .answer(let index) = $0 { index } else { nil } }
  }

  /// The givens that it uses, as indices from 0.
  var givens: [Int] {
    sources.compactMap { if case .given(let index) = $0 { index } else { nil } }
  }

  /// Compiles a quantity's formula; the givens and what is answered are its inputs. Nil where it needs anything
  /// else, or itself: two slips together can make a circle.
  init?(of symbol: Symbol, in derivation: Derivation, givens: [Symbol: Int], answered: [Symbol: Int]) {
    let known = Set(answered.keys).union(givens.keys)
    guard !derivation.isCircular(symbol, from: known) else { return nil }
    program = derivation.program(for: [symbol], cut: known)
    guard let slot = program.slot(of: symbol) else { return nil }
    let sources = program.inputs.compactMap { input in
      answered[input].map(Source.answer) ?? givens[input].map(Source.given)
    }
    guard sources.count == program.inputs.count else { return nil }
    (self.slot, self.sources) = (slot, sources)
  }

  /// The set of values that it takes over sets of givens and answers; `answers` holds all earlier steps.
  func callAsFunction(givens: [Interval], answers: [Interval]) -> Interval {
    let inputs = sources.map { source in
      switch source {
      case .given(let index): givens[index]
      case .answer(let index): answers[index]
      }
    }
    return program.enclosures(inputs)[slot]
  }
}
