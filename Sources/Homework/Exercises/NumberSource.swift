import NumericCore
import Textbook

/// Where the numbers come from that a function is tried on.
///
/// Givens are drawn near the lecture's own, with either sign; whatever else the function takes is worked out
/// from them, so that a student who computes it again finds the same. Only what nobody works out by hand is
/// drawn itself.
struct NumberSource: Sendable {
  /// The lecture's own numbers for the parameters.
  let own: [Double]
  private let roots: [Root]
  private let program: Program
  private let parameters: [Parameter]

  /// Where a parameter's number comes from: a number drawn, or a value of the program.
  private enum Parameter: Sendable {
    case drawn(Int)
    case computed(slot: Int)
  }

  /// A number that is drawn.
  private struct Root: Sendable {
    let own: PrintedDecimal
    let role: Quantity.Role
  }

  init(_ parameters: [Symbol], in derivation: Derivation) {
    var doubles = derivation.doubles
    own = parameters.map { doubles($0) }
    // A minimum, or ten thousand rounds, for other numbers would be another day's work.
    let drawn = parameters.filter { !derivation.quantities.isWorkedByHand($0) }
    program = derivation.quantities.program(for: parameters, cut: Set(drawn))
    // First what the program starts from, in its order.
    let symbols = program.inputs + parameters.filter { [program] in program.slot(of: $0) == nil }
    roots = symbols.map { symbol in
      let quantity = derivation[symbol]!
      if case .given(let own) = quantity.definition { return Root(own: own, role: quantity.role) }
      let value = Rational(exactly: doubles(symbol))!
      return Root(own: .rounding(value, significantDigits: 3), role: .computed)
    }
    self.parameters = parameters.map { [program] parameter in
      symbols.firstIndex(of: parameter).map(Parameter.drawn)
        ?? .computed(slot: program.slot(of: parameter)!)
    }
  }

  /// One set of numbers for the parameters: the same for the same key and text, on every platform.
  func trial(key: String, text: String) -> [Double] { arguments(of: draw(key: key, text: text)) }

  /// One set of the numbers that are drawn: the same for the same key and text, on every platform.
  func draw(key: String, text: String) -> [Double] {
    var draws = Draws(key: key, text: text)
    return roots.map { Double($0.own.drawnWithEitherSign(as: $0.role, from: &draws).value) }
  }

  /// The numbers for the parameters that follow from some that are drawn.
  func arguments(of drawn: [Double]) -> [Double] {
    let values = program.values(Array(drawn.prefix(program.inputs.count)))
    return parameters.map { parameter in
      switch parameter {
      case .drawn(let index): drawn[index]
      case .computed(let slot): values[slot]
      }
    }
  }
}

extension PrintedDecimal {
  /// Another value near this one; an input, a weight or a large target may change its sign, and a rate is drawn,
  /// too.
  fileprivate func drawnWithEitherSign(
    as role: Quantity.Role, from draws: inout Draws
  ) -> PrintedDecimal {
    if role == .rate {
      return PrintedDecimal(significand: BigInteger(draws.integer(in: 5...95)), decimals: 2)
    }
    let near = drawn(as: role, from: &draws)
    let keepsSign = role == .computed || role == .count || role == .target && value.magnitude <= Rational(1)
    guard !keepsSign, draws.integer(in: 0...1) == 0 else { return near }
    return PrintedDecimal(significand: -near.significand, decimals: near.decimals)
  }
}
