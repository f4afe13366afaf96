import CompanionCLI
import NumericCore
import Textbook

/// What it takes to work with a derivation of a certain size.
struct GrowthMeasurement: Encodable {
  /// What was stated: the widths of a network, or a chain.
  let shape: String
  /// How many quantities were stated, partial derivatives aside.
  let quantities: Int
  /// The seconds to state them.
  let stating: Double
  /// The seconds to evaluate them in floating point.
  let evaluating: Double
  /// The seconds to enclose them.
  let enclosing: Double
  /// The seconds for the derivative of the output by every quantity, in reverse mode: compiling included.
  let differentiating: Double
  /// The seconds to state the formula of one partial derivative.
  let formula: Double
  /// The bytes by which all of that raised the peak of the process's memory; nil where it found memory that an
  /// earlier measurement had freed.
  let bytes: Int?
  /// Whether the partial derivative's formula and reverse mode, both enclosed, have a common value.
  let agrees: Bool

  /// Measures one derivation; `state` makes it.
  init(_ shape: String, withMemory: Bool, _ state: () -> ScalarDerivation) {
    self.shape = shape
    let before = PeakMemory.bytes
    var clock = Stopwatch()
    var stated = state()
    stating = clock.lap()
    let derivation = stated.derivation
    quantities = derivation.names.count

    var doubles = derivation.doubles
    for name in derivation.names { _ = doubles(name) }
    evaluating = clock.lap()
    var enclosures = derivation.enclosures
    for name in derivation.names { _ = enclosures(name) }
    enclosing = clock.lap()

    let program = derivation.quantities.program(for: stated.output.symbols)
    let output = program.slot(of: stated.output.symbols[0])!
    let values = program.values(program.inputs.map { doubles($0) })
    let adjoints = program.adjoints(of: output, values: values)
    differentiating = clock.lap()
    let partial = stated.statePartial()
    formula = clock.lap()
    bytes = withMemory ? PeakMemory.bytes - before : nil

    var partials = stated.derivation.enclosures
    let byFormula = partials(partial)
    let inputs = program.inputs.map { enclosures($0) }
    let byReverse = program.adjoints(of: output, values: program.values(inputs))
    let common = byFormula.intersection(byReverse[program.slot(of: stated.variable.symbols[0])!])
    agrees = !common.isEmpty && adjoints.allSatisfy(\.isFinite)
  }

  /// Networks and chains of about a thousand, ten thousand and a hundred thousand quantities.
  ///
  /// Memory is measured of the networks, smallest first: each needs ten times what the one before has freed.
  static func all() -> [GrowthMeasurement] {
    // Once for nothing, so that the code is in memory.
    _ = network([8, 4, 2])
    return [[80, 10, 10], [250, 36, 10], [784, 124, 10]].map(network)
      + [1_000, 10_000, 100_000].map(chain)
  }

  static func network(_ widths: [Int]) -> GrowthMeasurement {
    let shape = widths.map(String.init).joined(separator: "-")
    return GrowthMeasurement(shape, withMemory: true) { .network(widths: widths) }
  }

  static func chain(_ length: Int) -> GrowthMeasurement {
    GrowthMeasurement("chain", withMemory: false) { .chain(length: length) }
  }
}

/// Measures one stretch of time after another.
private struct Stopwatch {
  private let clock = ContinuousClock()
  private var start = ContinuousClock.now

  /// The seconds since the last lap.
  mutating func lap() -> Double {
    let now = clock.now
    defer { start = now }
    return (now - start) / .seconds(1)
  }
}
