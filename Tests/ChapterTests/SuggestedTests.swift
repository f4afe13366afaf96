import NumericCore
import TestSupport
import Testing

@testable import Textbook
@testable import companion

/// What a derivation teaches where its author has chosen nothing, tried on chapters whose authors have.
@Suite("What is suggested for a chapter's derivation", .tags(.derivation), .inTurn)
struct SuggestedTests {
  @Test(
    "is to nudge the weight nearest to the error, as the 2-2-2 network's chapter does",
    arguments: [
      ("two-two-two-network", "E", "w_5"), ("one-one-one-network", "E", "w_2"),
      ("one-two-one-network", "E", "w_4"), ("xor-network", "Ẽ", "w_1^(2)"),
    ] as [(String, Symbol, Symbol)])
  func nudge(chapter: String, output: Symbol, weight: Symbol) throws {
    let derivation = try Verified.derivation(chapter)
    let nudge = try #require(derivation.suggestedNudge(of: .symbol(output)))
    #expect(nudge.variable == weight && nudge.output == output)
    #expect(nudge.amount.value == Rational(1) / Rational(100))
    #expect(derivation[nudge.derivative] != nil)
    if chapter == "two-two-two-network" { #expect(derivation.steps.contains(.nudge(nudge))) }
  }

  @Test("is none where there is no weight", arguments: ["f", "h"] as [Symbol])
  func noWeights(output: Symbol) throws {
    let derivation = try Verified.derivation("computational-graph")
    #expect(derivation.suggestedNudge(of: .symbol(output)) == nil)
    #expect(derivation.suggestedWrongNumbers(of: .symbol(output)).isEmpty)
  }

  @Test(
    "is to ask about three to five numbers of different slips",
    arguments: [
      ("one-one-one-network", "E"), ("one-two-one-network", "E"), ("two-two-two-network", "E"),
      ("relu-and-cross-entropy", "E"), ("relu-and-cross-entropy", "E^(c)"), ("three-layer-chain", "loss"),
      ("xor-network", "Ẽ"), ("regression-network", "E"), ("vanishing-gradient", "E_n"),
      ("gradient-descent", "C"),
    ] as [(String, Symbol)])
  func wrongNumbers(chapter: String, output: Symbol) throws {
    let study = try Verified.chapter(chapter)
    let puzzles = study.puzzles(study.derivation.suggestedWrongNumbers(of: .symbol(output)), digits: 6)
    #expect((3...5).contains(puzzles.count))
    #expect(Set(puzzles.map { "\($0.wrong.quantity) = \($0.found)" }).count == puzzles.count)
    #expect(Set(puzzles.map(\.wrong.slip)).count == puzzles.count)
    for puzzle in puzzles {
      let (found, right) = (try number(puzzle.found), try number(puzzle.right))
      #expect(found != right)
      // Half a unit of the last digit is all that each may be off.
      switch puzzle.wrong.slip {
      case .signFlipped: #expect(found.value == -right.value)
      case .halfDropped: #expect(isNear(found.value, 2 * right.value, right.decimals))
      case .halfKept: #expect(isNear(2 * found.value, right.value, right.decimals))
      default: break
      }
    }
  }

  private func number(_ text: String) throws -> PrintedDecimal {
    try #require(PrintedDecimal(text.replacing("−", with: "-")))
  }

  private func isNear(_ a: Rational, _ b: Rational, _ decimals: Int) -> Bool {
    let difference = a - b
    return (difference < 0 ? -difference : difference) <= Rational(2) / Rational(10).raised(to: decimals)
  }

  @Test(
    "says what chapters say, too",
    arguments: [
      ("two-two-two-network", "E", "path-forgotten", "0.000668396"),
      ("one-two-one-network", "E", "derivative-forgotten", "−0.690283"),
    ] as [(String, Symbol, String, String)])
  func values(chapter: String, output: Symbol, slip: String, found: String) throws {
    let study = try Verified.chapter(chapter)
    let puzzles = study.puzzles(study.derivation.suggestedWrongNumbers(of: .symbol(output)), digits: 6)
    #expect(puzzles.first { $0.wrong.slip.id == slip }?.found == found)
  }
}
