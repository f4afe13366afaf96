import NumericCore
import Textbook

/// What the chapter's sentences say about its numbers.
enum Facts {
  private static let error: Expression = .symbol("E")
  private static let outputs = (1...3).flatMap { i in (1...3).map { j in (i: i, j: j) } }

  private static func entry(_ name: String, _ i: Int, _ j: Int) -> Expression {
    .symbol(Symbol("\(name)_\(i)\(j)"))
  }

  private static func byNet(_ i: Int, _ j: Int) -> Expression {
    .symbol(.partial(of: "E", by: Symbol("net_\(i)\(j)")))
  }

  // MARK: - The data

  private static func entries(of name: String, are numbers: [[PrintedDecimal]]) -> [Fact] {
    numbers.enumerated().flatMap { i, row in
      row.enumerated().map { j, number in .equal(entry(name, i + 1, j + 1), .number(number)) }
    }
  }

  /// All inputs and targets are the book's.
  static let dataAreTheBooks = Fact.all(
    entries(of: "x", are: ConvolutionKernel.input) + entries(of: "t", are: ConvolutionKernel.targets))

  /// The targets are what the kernel (1 0; 0 −1) makes of the input.
  private static let targetsAreTheKernels = Fact.all(
    outputs.map { .equal(entry("t", $0.i, $0.j), entry("x", $0.i, $0.j) - entry("x", $0.i + 1, $0.j + 1)) })

  // MARK: - The error

  /// The error is half the sum of the squares.
  static let errorIsHalved = Fact.identical(
    error, .sum(outputs.map { (entry("t", $0.i, $0.j) - entry("net", $0.i, $0.j)).squared }) / 2)

  /// No error is left.
  static let errorIsZero = Fact.equal(error, 0)

  /// The first of the nine terms of ∂E/∂w₁₁ vanishes, whatever its input.
  static let firstTermVanishes = Fact.equal(byNet(1, 1), 0)

  /// One of the other terms vanishes.
  static let anotherTermVanishes = Fact.any(
    outputs.dropFirst().map { .equal(byNet($0.i, $0.j) * entry("x", $0.i, $0.j), 0) })

  // MARK: - Training

  private static let afterOne: Expression = .symbol("E^(1)")
  private static let afterTen: Expression = .symbol("E^(10)")

  /// The error is smaller after one update, and smaller still after ten.
  static let errorFalls = Fact.all([afterOne < error, afterTen < afterOne])

  /// The error falls, and after ten updates each entry is within a tenth of the kernel's that made the targets.
  static let kernelIsFound = Fact.all([
    errorFalls, targetsAreTheKernels,
    .isSmaller(.symbol("w_11^(10)") - 1, than: "0.1"), .isSmaller(.symbol("w_12^(10)"), than: "0.1"),
    .isSmaller(.symbol("w_21^(10)"), than: "0.1"), .isSmaller(.symbol("w_22^(10)") + 1, than: "0.1"),
  ])

  /// The steps go downhill, and yet the error has grown after ten.
  static let stepsAreTooLong = Fact.all([.symbol("γ") > 0, afterTen > error])
}
