import TestSupport
import Testing

@testable import Training

@Suite("Gradient descent in registers", .tags(.law), .inTurn)
struct RegisterDescentTests {
  @Test("takes the steps of the general kernel, bit for bit", arguments: [0.5, 0.3, 3.7], [true, false])
  func bits(rate: Double, trainsBiases: Bool) throws {
    guard #available(macOS 26.0, *) else { return }
    let xor = try Example.xor(rate, trainsBiases)
    let mazur = try Example.mazur(rate, trainsBiases)
    for example in [xor, mazur] {
      let first = example.parameters
      let general = try example.general()
      #expect(try example.inRegisters() == general)
      // The run moved what it may, and nothing else.
      let moved = zip(first.values, general.values).filter { $0 != $1 }.count
      let biases = first.layers.map(\.outputs).reduce(0, +)
      #expect(moved == first.values.count - (trainsBiases ? 0 : biases))
    }
  }

  @Test("has other bits when a weight starts an ulp higher", .tags(.mutant))
  func mutant() throws {
    guard #available(macOS 26.0, *) else { return }
    let example = try Example.mazur(0.5, false)
    for index in 0..<8 {
      var nudged = example
      nudged.parameters.values[index] += index < 4 ? example.parameters.values[index].ulp : 0x1p-52
      #expect(try nudged.inRegisters() != example.general())
    }
  }

  @Test("is for its widths, sigmoid units, half the squared error, plain descent and full lanes")
  func refusals() throws {
    guard #available(macOS 26.0, *) else { return }
    let example = try Example.xor(0.5, true)
    func takes(_ change: (inout Example) throws -> Void) rethrows -> Bool {
      var changed = example
      try change(&changed)
      return RegisterDescent<FourDoubles, 2, 2, 1>(changed.plan, changed.parameters) != nil
    }
    #expect(takes { _ in })
    #expect(!takes { $0.loss = .meanSquaredError })
    #expect(!takes { $0.optimizer = .momentum(learningRate: 0.5) })
    #expect(!takes { $0.batchSize = 2 })
    #expect(!takes { $0.order = .shuffled(seed: 1) })
    #expect(try !takes { $0.data = try TrainingData(inputs: [[0, 1]], targets: [[1]]) })
    for layers in [
      Example.layers([2, 3, 1]), Example.layers([3, 2, 1]), Example.layers([2, 2, 2]),
      Example.layers([2, 1]),
      Example.layers([2, 2, 1, 1]), Example.layers([2, 2, 1], hidden: .tanh),
      Example.layers([2, 2, 1], output: .identity),
    ] {
      #expect(try !takes { $0.parameters = try Example.parameters(layers) }, "\(layers)")
    }
  }

  @Test("stops at the epoch in which a parameter is not finite any more, told of it or not")
  func divergence() throws {
    var example = try Example.xor(1e200, true)
    // The squared error is 10³⁰⁰, the first step 10³⁵⁰.
    example.data = try TrainingData(
      inputs: [[0, 0], [0, 1], [1, 0], [1, 1]], targets: [[0], [1e150], [1], [0]])
    for progress in [nil, { (_: TrainingProgress<Double>) in TrainingDecision.proceed }] {
      var network = try Network<Double>(
        layers: example.parameters.layers, parameters: example.parameters.values)
      let before = network
      let error = #expect(throws: NetworkError.self) {
        try network.fit(
          example.data, loss: example.loss, optimizer: example.optimizer, epochs: 100, progress: progress)
      }
      let plainError = #expect(throws: NetworkError.self) {
        try network.plainFit(example.data, loss: example.loss, optimizer: example.optimizer, epochs: 100)
      }
      #expect(error == plainError && network == before)
    }
  }
}

@Suite("Lanes", .inTurn)
struct LaneTests {
  @Test("have their sum in every lane")
  func sums() {
    expectSums(DoubleLanes.self)
    expectSums(FourDoubles.self)
    expectSums(FloatLanes.self)
    expectSums(OneLane<Double>.self)
    expectSums(OneLane<Float>.self)
  }

  /// 1 + 2 + 4 + …: another sum for each set of lanes.
  private func expectSums<V: LaneVector>(_: V.Type) {
    let memory = AlignedMemory<V.Scalar>(count: V.laneCount)
    for lane in 0..<V.laneCount { memory.start[lane] = V.Scalar(1 << lane) }
    V(from: memory.start).sumInEveryLane.store(to: memory.start)
    for lane in 0..<V.laneCount { #expect(memory.start[lane] == V.Scalar(1 << V.laneCount - 1)) }
  }

  @Test("compute the same alone as side by side, bit for bit")
  func alone() {
    let values = (-40...40).map { Double($0) * 0.7 } + [0, -0.0, 1e-300, 720, -720, .infinity, .nan]
    for x in values {
      expectSameBits(x, OneLane<Double>.self, DoubleLanes.self)
      expectSameBits(x, OneLane<Double>.self, FourDoubles.self)
      expectSameBits(Float(x), OneLane<Float>.self, FloatLanes.self)
    }
  }

  private func expectSameBits<One: LaneVector, Many: LaneVector>(
    _ x: One.Scalar, _: One.Type, _: Many.Type
  ) where One.Scalar == Many.Scalar {
    func results<V: LaneVector>(_: V.Type) -> [V.Scalar] where V.Scalar == One.Scalar {
      let lane = V(repeating: x)
      let positive = V(repeating: x.magnitude + 1)
      return [
        -lane, lane.exponential, lane.sigmoid, lane.hyperbolicTangent, positive.logarithm, lane.magnitude,
        (V(repeating: 1) / positive).logarithmOnePlus, lane.maximum(V(repeating: 3)), lane.signed(like: lane),
        lane.kept(wherePositive: lane), lane.zeroed(whereNegative: lane),
        V(repeating: 2).withSign(of: lane), V(repeating: 0.1).adding(lane, times: positive),
      ].map(\.first)
    }
    for (index, (one, many)) in zip(results(One.self), results(Many.self)).enumerated() {
      #expect(one.bits == many.bits || one.isNaN && many.isNaN, "\(x), result \(index): \(one) and \(many)")
    }
  }
}

// MARK: - Fixtures

/// A short run of a small network.
private struct Example {
  var parameters: Parameters<Double>
  var data: TrainingData<Double>
  var loss = Loss.halfSquaredError
  var optimizer: Optimizer
  var order = Batches.SampleOrder.asGiven
  var batchSize: Int

  var plan: TrainingPlan<Double> {
    TrainingPlan(
      data: data, loss: loss, optimizer: optimizer, order: order, batchSize: batchSize, epochs: 50,
      threads: 1,
      progress: nil)
  }

  static func layers(
    _ widths: [Int], trainsBiases: Bool = true, hidden: Activation = .sigmoid, output: Activation = .sigmoid
  ) -> [Layer] {
    widths.indices.dropFirst().map { index in
      Layer(
        inputs: widths[index - 1], outputs: widths[index],
        activation: index == widths.count - 1 ? output : hidden, trainsBiases: trainsBiases)
    }
  }

  static func parameters(_ layers: [Layer]) throws -> Parameters<Double> {
    var generator = SeededGenerator(seed: 7)
    let count = layers.map(\.parameterCount).reduce(0, +)
    return try Network<Double>(layers: layers, parameters: (0..<count).map { _ in generator.uniform(-2, 2) })
      .parameters
  }

  /// The 2-2-1 network on the four samples of XOR.
  static func xor(_ rate: Double, _ trainsBiases: Bool) throws -> Example {
    Example(
      parameters: try parameters(layers([2, 2, 1], trainsBiases: trainsBiases)),
      data: try TrainingData(inputs: [[0, 0], [0, 1], [1, 0], [1, 1]], targets: [[0], [1], [1], [0]]),
      optimizer: .sgd(learningRate: rate), batchSize: 4)
  }

  /// The 2-2-2 network on one sample.
  static func mazur(_ rate: Double, _ trainsBiases: Bool) throws -> Example {
    Example(
      parameters: try parameters(layers([2, 2, 2], trainsBiases: trainsBiases)),
      data: try TrainingData(inputs: [[0.05, 0.10]], targets: [[0.01, 0.99]]),
      optimizer: .sgd(learningRate: rate), batchSize: 1)
  }

  /// The parameters after the run, by the kernel for any widths.
  func general() throws -> Parameters<Double> {
    func run<V: LaneVector>(_: V.Type) throws -> Parameters<Double> where V.Scalar == Double {
      var trained = parameters
      let source = SmallBatchKernel<V>(parameters, loss, data)
      _ = try plan.run(OptimizerStep(source, optimizer), &trained)
      return trained
    }
    return try batchSize == 1 ? run(OneLane<Double>.self) : run(FourDoubles.self)
  }

  /// The parameters after the run, by the kernel that has them in registers.
  @available(macOS 26.0, *)
  func inRegisters() throws -> Parameters<Double> {
    var trained = parameters
    if batchSize == 1 {
      let step = try #require(RegisterDescent<OneLane<Double>, 2, 2, 2>(plan, parameters))
      _ = try plan.run(steps: step, &trained)
    } else {
      let step = try #require(RegisterDescent<FourDoubles, 2, 2, 1>(plan, parameters))
      _ = try plan.run(steps: step, &trained)
    }
    return trained
  }
}
