import NumericCore
import Textbook
import Training

/// Givens that a reader might set: some left alone, others 0, turned round, a tenth, tenfold, or anything small.
struct FactSetting {
  /// The number of each given that is not the chapter's own.
  let givens: [Symbol: PrintedDecimal]

  /// The chapter's own.
  static let ownNumbers = FactSetting(givens: [:])

  private init(givens: [Symbol: PrintedDecimal]) { self.givens = givens }

  /// Draws a setting; the next from the same generator is another.
  init(of derivation: Derivation, using generator: inout SeededGenerator) {
    var givens: [Symbol: PrintedDecimal] = [:]
    for symbol in derivation.givens {
      guard case .given(let own)? = derivation[symbol]?.definition else { continue }
      let kind = Int.random(in: 0..<8, using: &generator)
      let drawn = PrintedDecimal(
        significand: BigInteger(Int.random(in: -300...300, using: &generator)), decimals: 2)
      switch kind {
      case 0: givens[symbol] = 0
      case 1: givens[symbol] = PrintedDecimal(significand: -own.significand, decimals: own.decimals)
      case 2: givens[symbol] = PrintedDecimal(significand: own.significand, decimals: own.decimals + 1)
      case 3: givens[symbol] = .rounding(own.value * Rational(10), decimals: own.decimals)
      case 4, 5: givens[symbol] = drawn
      default: break
      }
    }
    self.givens = givens
  }
}
