import NumericCore
import TestSupport
import Testing

@Suite("Many rounds of a program, enclosed", .inTurn)
struct EnclosedRoundsTests {
  @Test("keep their digits where plain interval arithmetic loses them", .tags(.enclosure))
  func descent() {
    // Gradient descent on a narrow valley: each round subtracts nearly what it adds.
    let rounds = Rounds(
      x: x - 0.05 * (18 * x + 17 * y - 1), y: y - 0.05 * (17 * x + 18 * y - 3), start: [0.25, -0.5])
    let exact = rounds.exact(150)
    let turned = rounds.enclosed(150)
    for (value, enclosure) in zip(exact, turned) {
      #expect(enclosure.contains(value))
      #expect(enclosure.width < 1e-12)
    }
    #expect(rounds.plain(150).contains { $0.width > 1 })
  }

  @Test("enclose a turn, which no upright box can follow", .tags(.enclosure))
  func turn() {
    let rounds = Rounds(x: 0.6 * x - 0.8 * y, y: 0.8 * x + 0.6 * y, start: [1, 0])
    for (value, enclosure) in zip(rounds.exact(200), rounds.enclosed(200)) {
      #expect(enclosure.contains(value))
      #expect(enclosure.width < 1e-11)
    }
  }

  @Test("enclose every path from a box of starting points", .tags(.enclosure))
  func box() {
    let rounds = Rounds(x: x - 0.1 * x * y, y: y + 0.1 * (x * x - y), start: [0, 0])
    let box = [Interval(lower: 0.5, upper: 0.75)!, Interval(lower: -0.25, upper: 0.25)!]
    let enclosures = rounds.enclosed(6, from: box)
    for start in [[0.5, -0.25], [0.75, 0.25], [0.5, 0.25], [0.75, -0.25], [0.625, 0]] {
      for (value, enclosure) in zip(rounds.exact(6, from: start), enclosures) {
        #expect(enclosure.contains(value))
      }
    }
  }

  @Test("follow a jump without a mean value across it", .tags(.enclosure, .mutant))
  func jump() {
    // From 0.9 to 1.1 the step is 0 or 1: both ends of the box must stay in.
    let rounds = Rounds(x: x / 2 + .apply(.step, x - 1), y: y / 2, start: [1, 1])
    let box = [Interval(lower: 0.875, upper: 1.125)!, Interval(1)]
    let enclosures = rounds.enclosed(3, from: box)
    for start in [[0.875, 1], [1, 1], [1.125, 1]] {
      for (value, enclosure) in zip(rounds.exact(3, from: start), enclosures) {
        #expect(enclosure.contains(value))
      }
    }
  }

  @Test("that run away stay enclosed", .tags(.enclosure))
  func divergence() {
    let rounds = Rounds(x: 3 * x - y, y: x + 2 * y, start: [1, 1])
    for (value, enclosure) in zip(rounds.exact(60), rounds.enclosed(60)) {
      #expect(enclosure.contains(value) && enclosure.isBounded)
    }
  }

  @Test("no rounds change nothing")
  func none() {
    let rounds = Rounds(x: x + 1, y: y, start: [0.5, 2])
    #expect(rounds.enclosed(0).map(\.midpoint) == [0.5, 2])
  }
}

private let x: Expression = .symbol("x")
private let y: Expression = .symbol("y")

/// A map of the plane, repeated.
private struct Rounds {
  let program: Program
  let feedback: [(output: Int, input: Int)]
  let start: [Double]

  init(x next: Expression, y below: Expression, start: [Double]) {
    let program = Program([("x'", next + 0 * y), ("y'", below + 0 * x)])
    self.program = program
    self.start = start
    feedback = [("x'", "x"), ("y'", "y")].map { output, input in
      (program.slot(of: Symbol(output))!, program.inputs.firstIndex(of: Symbol(input))!)
    }
  }

  /// Exact values, by rational arithmetic: each decimal in the map is the decimal.
  func exact(_ times: Int, from start: [Double]? = nil) -> [Rational] {
    ordered(
      program.iterated(
        times: times, inputs: placed((start ?? self.start).map { Rational(exactly: $0)! }), feedback: feedback
      ))
  }

  func enclosed(_ times: Int, from box: [Interval]? = nil) -> [Interval] {
    ordered(
      program.enclosedRounds(
        times: times, inputs: placed(box ?? start.map { Interval($0) }), feedback: feedback))
  }

  func plain(_ times: Int) -> [Interval] {
    ordered(
      program.iteratedEnclosures(
        times: times, inputs: placed(start.map { Interval($0) }), feedback: feedback))
  }

  private func placed<S>(_ values: [S]) -> [S] {
    program.inputs.map { $0 == "x" ? values[0] : values[1] }
  }

  private func ordered<S>(_ inputs: [S]) -> [S] { feedback.map { inputs[$0.input] } }
}
