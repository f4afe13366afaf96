import NumericCore
import TestSupport
import Testing
import Training

@Suite("A network's gradients", .tags(.law), .inTurn)
struct NetworkGradientTests {
  @Test("are those of reverse mode over the written-out graph, in Double", arguments: RandomCase.all)
  func double(example: RandomCase) throws {
    try expectGradients(of: example, in: Double.self)
  }

  @Test("are those of reverse mode over the written-out graph, in Float", arguments: RandomCase.all)
  func float(example: RandomCase) throws {
    try expectGradients(of: example, in: Float.self)
  }

  /// Interval arithmetic over the graph bounds the effect of rounding each operation by one ulp. The engine's
  /// elementary functions are up to 4 ulps off, and it may group sums in another way: four times the enclosure's
  /// width is what its rounding can amount to, and half an ulp for the last one.
  private func expectGradients<Element: NetworkElement>(of example: RandomCase, in type: Element.Type) throws
  {
    let (network, data, graph) = try example.make(Element.self)
    let enclosures =
      type == Float.self
      ? graph.gradients(as: SingleEnclosure.self).map(\.interval) : graph.gradients(as: Interval.self)
    for gradients in [
      try network.gradients(of: example.loss, on: data),
      try network.plainGradients(of: example.loss, on: data),
    ] {
      #expect(gradients.values.count == enclosures.count)
      for (value, exact) in zip(gradients.values, enclosures) {
        let allowed = 4 * exact.width + Double(value.ulp) / 2
        let distance = max(exact.lowerBound - Double(value), Double(value) - exact.upperBound)
        #expect(distance <= allowed, "\(value) is \(distance) outside \(exact), allowed \(allowed)")
      }
    }
  }

  @Test("that are a few ulps wrong are not within the bound", .tags(.mutant))
  func mutant() throws {
    let (network, data, graph) = try RandomCase.all[0].make(Double.self)
    let gradients = try network.gradients(of: RandomCase.all[0].loss, on: data)
    let misses = zip(gradients.values, graph.gradients(as: Interval.self)).filter { value, exact in
      let wrong = value * (1 + 1e-12)
      return max(exact.lowerBound - wrong, wrong - exact.upperBound) > 4 * exact.width + value.ulp / 2
    }
    #expect(!misses.isEmpty)
  }

  @Test("have names, shapes and rows")
  func names() throws {
    let layers = [
      Layer(inputs: 2, outputs: 3, activation: .identity),
      Layer(inputs: 3, outputs: 1, activation: .identity),
    ]
    let network = try Network<Double>(
      layers: layers, parameters: [1, 2, 3, 4, 5, 6, 0, 0, 0, 1, 10, 100, 0])
    let data = try TrainingData<Double>(inputs: [[1, 0]], targets: [[530]])
    // y = 1 + 30 + 500 = 531, y − t = 1.
    let gradients = try network.gradients(of: .halfSquaredError, on: data)
    #expect(gradients.blocks.map(\.name) == ["W1", "b1", "W2", "b2"])
    #expect(gradients["W1"]?.values == [1, 0, 10, 0, 100, 0])
    #expect(gradients["b1"]?.values == [1, 10, 100])
    #expect(gradients["W2"]?.values == [1, 3, 5])
    #expect(gradients["W2"]?[0, 2] == 5)
    #expect(gradients["b2"]?.values == [1])
    #expect(gradients["W3"] == nil)
  }

  @Test("of biases that are not trained are zero")
  func fixedBiases() throws {
    let layers = [Layer(inputs: 1, outputs: 2, activation: .sigmoid, trainsBiases: false)]
    let network = try Network<Double>(layers: layers, parameters: [1, 2, 3, 4])
    let data = try TrainingData<Double>(inputs: [[1]], targets: [[0, 0]])
    #expect(try network.gradients(of: .halfSquaredError, on: data)["b1"]?.values == [0, 0])
    #expect(try network.plainGradients(of: .halfSquaredError, on: data)["b1"]?.values == [0, 0])
  }
}

// MARK: - Fixtures

/// A small random network with its loss, and the same written out as a graph.
struct RandomCase: Sendable, CustomTestStringConvertible {
  let seed: UInt64
  let activations: [Activation]
  let loss: Loss

  var testDescription: String {
    "\(activations.map(\.rawValue).joined(separator: "-")), \(loss.rawValue), seed \(seed)"
  }

  static let all: [RandomCase] = {
    var cases: [RandomCase] = []
    for (index, loss) in Loss.allCases.enumerated() {
      for hidden in Activation.allCases {
        let outputs = loss.requiredActivation.map { [$0] } ?? Activation.allCases
        for (number, output) in outputs.enumerated() {
          let seed = UInt64(100 * index + 10 * number + cases.count)
          cases.append(RandomCase(seed: seed, activations: [hidden, output], loss: loss))
        }
        cases.append(
          RandomCase(seed: UInt64(cases.count), activations: [hidden, .tanh] + outputs.suffix(1), loss: loss))
      }
    }
    return cases
  }()

  func make<Element: NetworkElement>(
    _ type: Element.Type
  ) throws -> (Network<Element>, TrainingData<Element>, WrittenOutNetwork) {
    var generator = SeededGenerator(seed: seed)
    let widths = (0...activations.count).map { _ in Int(generator.next() % 4) + 1 }
    let network = try Network<Element>(widths: widths, activations: activations, using: &generator)
    func row(_ width: Int, _ lower: Double) -> [Element] {
      (0..<width).map { _ in Element(generator.uniform(lower, 1)) }
    }
    let count = Int(generator.next() % 5) + 1
    let inputs = (0..<count).map { _ in row(widths[0], -1) }
    let targets = (0..<count).map { _ in row(widths[widths.count - 1], 0) }
    let data = try TrainingData(inputs: inputs, targets: targets)
    return (
      network, data,
      WrittenOutNetwork(
        network, inputs: inputs.map { $0.map(Double.init) }, targets: targets.map { $0.map(Double.init) },
        loss: loss)
    )
  }
}

/// A network's loss as definitions of scalar quantities, sample by sample: what a derivation is.
struct WrittenOutNetwork {
  private var definitions: [(Symbol, Expression)] = []
  private var values: [Symbol: Double] = [:]
  private var parameters: [Symbol] = []
  private var count = 0

  init<Element: NetworkElement>(
    _ network: Network<Element>, inputs: [[Double]], targets: [[Double]], loss: Loss
  ) {
    for block in network.parameters.blocks {
      for (index, value) in block.values.enumerated() {
        let symbol = Symbol("\(block.name)_\(index)")
        parameters.append(symbol)
        values[symbol] = Double(value)
      }
    }
    var terms: [Expression] = []
    for (input, target) in zip(inputs, targets) {
      var a = input.map { given($0) }
      for (number, layer) in network.layers.enumerated() {
        let z = (0..<layer.outputs).map { j in
          define(
            a.indices.reduce(.symbol(Symbol("b\(number + 1)_\(j)"))) { sum, i in
              sum + .symbol(Symbol("W\(number + 1)_\(j * layer.inputs + i)")) * a[i]
            })
        }
        a = activate(z, layer.activation)
      }
      terms += zip(a, target).map { y, t in term(loss, y, given(t)) }
    }
    let divisor: Expression =
      switch loss {
      case .halfSquaredError: 2
      case .meanSquaredError, .meanAbsoluteError, .binaryCrossEntropy: Expression(integer: terms.count)
      }
    definitions.append(("E", terms.dropFirst().reduce(terms[0], +) / divisor))
  }

  private mutating func fresh() -> Symbol {
    count += 1
    return Symbol("q_\(count)")
  }

  private mutating func define(_ formula: Expression) -> Expression {
    let symbol = fresh()
    definitions.append((symbol, formula))
    return .symbol(symbol)
  }

  private mutating func given(_ value: Double) -> Expression {
    let symbol = fresh()
    values[symbol] = value
    return .symbol(symbol)
  }

  private mutating func activate(_ z: [Expression], _ activation: Activation) -> [Expression] {
    switch activation {
    case .identity: return z
    case .sigmoid: return z.map { define(sigmoid($0)) }
    case .tanh: return z.map { define(tanh($0)) }
    case .relu: return z.map { define(relu($0)) }
    }
  }

  private func term(_ loss: Loss, _ y: Expression, _ t: Expression) -> Expression {
    switch loss {
    case .halfSquaredError, .meanSquaredError: (y - t).squared
    case .meanAbsoluteError: relu(y - t) + relu(t - y)
    case .binaryCrossEntropy: -t * log(y) - (1 - t) * log(1 - y)
    }
  }

  /// ∂E by each parameter, enclosed.
  func gradients<S: ElementaryScalar>(as type: S.Type) -> [S] {
    let program = Program(definitions)
    let values = program.values(program.inputs.map { S(Rational(exactly: self.values[$0]!)!) })
    let adjoints = program.adjoints(of: program.slot(of: "E")!, values: values)
    return parameters.map { adjoints[program.slot(of: $0)!] }
  }
}

/// An enclosure of what `Float`s compute: each operation may be an ulp of a `Float` off, also where a `Double` is exact.
private struct SingleEnclosure: ElementaryScalar {
  let interval: Interval

  private init(exact interval: Interval) { self.interval = interval }
  private init(rounded interval: Interval) {
    let ulp = Double(Float.ulpOfOne)
    self.interval = interval * Interval(lower: 1 - ulp, upper: 1 + ulp)!
  }
  init(_ value: Rational) { self.init(exact: Interval(value)) }

  static var pi: Self { Self(rounded: .pi) }
  static func + (a: Self, b: Self) -> Self { Self(rounded: a.interval + b.interval) }
  static func - (a: Self, b: Self) -> Self { Self(rounded: a.interval - b.interval) }
  static func * (a: Self, b: Self) -> Self { Self(rounded: a.interval * b.interval) }
  static func / (a: Self, b: Self) -> Self { Self(rounded: a.interval / b.interval) }
  static prefix func - (a: Self) -> Self { Self(exact: -a.interval) }
  func raised(to exponent: Int) -> Self { Self(rounded: interval.raised(to: exponent)) }

  func applying(_ function: ElementaryFunction) -> Self {
    let image = interval.applying(function)
    return function == .relu || function == .step ? Self(exact: image) : Self(rounded: image)
  }
}

extension Expression {
  fileprivate init(integer: Int) { self.init(integerLiteral: integer) }
}
