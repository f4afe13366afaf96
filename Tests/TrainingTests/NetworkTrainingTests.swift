import NumericCore
import TestSupport
import Testing
import Training

@Suite("Training a network", .inTurn)
struct NetworkTrainingTests {
  @Test("gives the numbers of the oracle, with every loss, optimiser and batch size")
  func oracle() throws {
    for fields in try Fixture.rows("trained", in: .module) {
      let numbers = try fields.dropFirst(5).map { try Fixture.double($0) }
      let layers = [
        Layer(inputs: 2, outputs: 3, activation: try #require(Activation(rawValue: String(fields[0])))),
        Layer(inputs: 3, outputs: 2, activation: try #require(Activation(rawValue: String(fields[1])))),
      ]
      let loss = try #require(Loss(rawValue: String(fields[2])))
      let optimizer: Optimizer =
        switch fields[3] {
        case "sgd": .sgd(learningRate: 1 / 4)
        case "momentum": .momentum(learningRate: 1 / 8, momentum: 3 / 4)
        default: .adam(learningRate: 1 / 64, beta1: 7 / 8, beta2: 63 / 64, epsilon: 0x1p-20)
        }
      let size = try #require(Int(fields[4]))
      func rows(_ start: Int) -> [[Double]] {
        (0..<5).map { Array(numbers[start + 2 * $0..<start + 2 * $0 + 2]) }
      }
      let data = try TrainingData(inputs: rows(17), targets: rows(27))
      let first = try Network<Double>(layers: layers, parameters: Array(numbers[0..<17]))
      let batches: Batches = size == 5 ? .full : .mini(size)
      var (fast, plain) = (first, first)
      let results = [
        (try fast.fit(data, loss: loss, optimizer: optimizer, batches: batches, epochs: 3), fast),
        (try plain.plainFit(data, loss: loss, optimizer: optimizer, batches: batches, epochs: 3), plain),
      ]
      for (result, network) in results {
        // An update rounds some 25 times on the way from a parameter to itself, there are at most 15 of them,
        // and nothing here is much above 1. Adam divides by √v̂, which may be small: it gets another factor.
        let allowed = (fields[3] == "adam" ? 8 : 1) * 400 * Double.ulpOfOne
        for (value, expected) in zip(network.parameters.values, numbers[37..<54]) {
          #expect(abs(value - expected) <= allowed * max(1, abs(expected)), "\(fields[0...4])")
        }
        #expect(abs(result.loss - numbers[54]) <= allowed * max(1, numbers[54]), "\(fields[0...4])")
        #expect(result.epochs == 3)
      }
    }
  }

  @Test("learns XOR (L1-19)", .tags(.printedValue))
  func xor() throws {
    var generator = SeededGenerator(seed: 2)
    var network = try Network<Double>(
      widths: [2, 2, 1], activations: [.sigmoid, .sigmoid], initialization: .uniform(1), using: &generator)
    let result = try network.fit(
      xorTable, loss: .halfSquaredError, optimizer: .sgd(learningRate: 0.5), epochs: 20_000)
    #expect(result.epochs == 20_000)
    let answers = try network.outputs(for: [[0, 0], [0, 1], [1, 0], [1, 1]]).map { $0[0] > 0.5 }
    #expect(answers == [false, true, true, false])
  }

  @Test("reproduces the error of Mazur's network after 10,000 rounds", .tags(.printedValue))
  func mazur() throws {
    var network = try mazurNetwork()
    let data = try TrainingData(inputs: [[0.05, 0.10]], targets: [[0.01, 0.99]])
    // Mazur (2015) prints the first. The second has the digits that C, NumPy and JAX programs have in common.
    #expect(abs(try network.value(of: .halfSquaredError, on: data) - 0.298371109) <= 0.5e-9)
    try network.fit(data, loss: .halfSquaredError, optimizer: .sgd(learningRate: 0.5), epochs: 10_000)
    #expect(abs(try network.value(of: .halfSquaredError, on: data) - 3.510187782979e-5) <= 0.5e-17)
    #expect(network.parameters["b1"]?.values == [0.35, 0.35])
  }

  @Test("tells of each epoch and stops when asked, with what was learned so far")
  func progress() throws {
    var network = try mazurNetwork()
    let data = try TrainingData(inputs: [[0.05, 0.10]], targets: [[0.01, 0.99]])
    var seen: [TrainingProgress<Double>] = []
    let result = try network.fit(
      data, loss: .halfSquaredError, optimizer: .sgd(learningRate: 0.5), epochs: 10
    ) {
      seen.append($0)
      return $0.epoch == 4 ? .stop : .proceed
    }
    #expect(seen.map(\.epoch) == [1, 2, 3, 4] && seen.allSatisfy { $0.epochs == 10 })
    #expect(seen.map(\.loss) == seen.map(\.loss).sorted(by: >))
    #expect(result.epochs == 4 && result.loss == seen[3].loss)
    var other = try mazurNetwork()
    try other.fit(data, loss: .halfSquaredError, optimizer: .sgd(learningRate: 0.5), epochs: 4)
    #expect(other == network)
    // Four epochs and six are ten.
    try network.fit(data, loss: .halfSquaredError, optimizer: .sgd(learningRate: 0.5), epochs: 6)
    try other.fit(data, loss: .halfSquaredError, optimizer: .sgd(learningRate: 0.5), epochs: 6)
    #expect(other == network)
  }

  @Test("gives the same bits for the same seed, shuffled or not")
  func isReproducible() throws {
    func trained(_ seed: UInt64) throws -> Network<Float> {
      var generator = SeededGenerator(seed: 5)
      var network = try Network<Float>(
        widths: [2, 5, 1], activations: [.tanh, .sigmoid], using: &generator)
      let data = try TrainingData<Float>(
        inputs: [[0, 0], [0, 1], [1, 0], [1, 1]], targets: [[0], [1], [1], [0]])
      try network.fit(
        data, loss: .binaryCrossEntropy, optimizer: .adam(learningRate: 0.001),
        batches: .mini(3, .shuffled(seed: seed)),
        epochs: 20)
      return network
    }
    #expect(try trained(1) == trained(1))
    #expect(try trained(1) != trained(2))
  }

  @Test("changes nothing in no epochs")
  func noEpochs() throws {
    var network = try mazurNetwork()
    let data = try TrainingData(inputs: [[0.05, 0.10]], targets: [[0.01, 0.99]])
    let result = try network.fit(
      data, loss: .halfSquaredError, optimizer: .adam(learningRate: 0.001), epochs: 0)
    #expect(try network == mazurNetwork())
    #expect(result.epochs == 0 && result.loss.isNaN)
  }

  @Test("chooses first weights as each initialisation says", arguments: [10, 40])
  func initialization(width: Int) throws {
    func blocks(_ initialization: Initialization) throws -> Parameters<Double> {
      var generator = SeededGenerator(seed: 11)
      return try Network<Double>(
        widths: [width, 500], activations: [.relu], initialization: initialization, using: &generator
      ).parameters
    }
    func check(_ initialization: Initialization, bound: Double, biases: Double) throws {
      let parameters = try blocks(initialization)
      let weights = parameters["W1"]!.values
      #expect(weights.allSatisfy { abs($0) <= bound } && weights.map(abs).max()! > 0.99 * bound)
      #expect(parameters["b1"]!.values.allSatisfy { abs($0) <= biases })
      #expect(biases == 0 || parameters["b1"]!.values.map(abs).max()! > 0.9 * biases)
    }
    let n = Double(width)
    try check(.fanIn, bound: 1 / n.squareRoot(), biases: 1 / n.squareRoot())
    try check(.uniform(0.25), bound: 0.25, biases: 0.25)
  }
}

@Suite("What a network refuses", .inTurn)
struct NetworkErrorTests {
  @Test("data without samples, ragged or not finite")
  func data() throws {
    #expect(throws: NetworkError.emptyData) { try TrainingData<Double>(inputs: [], targets: []) }
    #expect(throws: NetworkError.shapeMismatch("samples of the targets", expected: 2, found: 1)) {
      try TrainingData<Double>(inputs: [[1], [2]], targets: [[1]])
    }
    #expect(throws: NetworkError.shapeMismatch("inputs of sample 2", expected: 1, found: 2)) {
      try TrainingData<Double>(inputs: [[1], [2, 3]], targets: [[1], [2]])
    }
    #expect(throws: NetworkError.shapeMismatch("targets of sample 1", expected: 1, found: 0)) {
      try TrainingData<Double>(inputs: [[1]], targets: [[]])
    }
    #expect(throws: NetworkError.notFinite("target 1 of sample 2", value: -.infinity)) {
      try TrainingData<Double>(inputs: [[1], [2]], targets: [[1], [-.infinity]])
    }
    let error = #expect(throws: NetworkError.self) {
      try TrainingData<Float>(inputs: [[1], [2, 3].map { $0 / 0 * 0 }], targets: [[1], [2]])
    }
    #expect(error?.description == "inputs of sample 2: expected 1, found 2")
    let nan = #expect(throws: NetworkError.self) {
      try TrainingData<Float>(inputs: [[1, .nan]], targets: [[1]])
    }
    #expect(nan?.description == "input 2 of sample 1 is nan, not a finite number")
  }

  @Test("layers that are none, too wide, too many, or don't fit")
  func layers() throws {
    var generator = SeededGenerator(seed: 0)
    #expect(throws: NetworkError.noLayers) { try Network<Double>(layers: [], parameters: []) }
    #expect(throws: NetworkError.noLayers) {
      try Network<Double>(widths: [3], activations: [], using: &generator)
    }
    for width in [0, -1, 65_537, .max] {
      #expect(throws: NetworkError.invalidWidth(layer: 1, width: width)) {
        try Network<Double>(widths: [2, width, 1], activations: [.tanh, .tanh], using: &generator)
      }
    }
    #expect(throws: NetworkError.tooManyParameters) {
      try Network<Double>(widths: [65_536, 65_536], activations: [.tanh], using: &generator)
    }
    #expect(throws: NetworkError.shapeMismatch("activations", expected: 2, found: 1)) {
      try Network<Double>(widths: [2, 2, 1], activations: [.tanh], using: &generator)
    }
    #expect(
      throws: NetworkError.invalidSetting("bound of the first weights", value: -1, expected: "0 or positive")
    ) {
      try Network<Double>(
        widths: [2, 1], activations: [.tanh], initialization: .uniform(-1), using: &generator)
    }
    let two = [
      Layer(inputs: 1, outputs: 2, activation: .tanh), Layer(inputs: 3, outputs: 1, activation: .tanh),
    ]
    #expect(throws: NetworkError.shapeMismatch("inputs of layer 2", expected: 2, found: 3)) {
      try Network<Double>(layers: two, parameters: [])
    }
    let one = [Layer(inputs: 1, outputs: 1, activation: .tanh)]
    #expect(throws: NetworkError.shapeMismatch("parameters", expected: 2, found: 3)) {
      try Network<Double>(layers: one, parameters: [1, 2, 3])
    }
    #expect(throws: NetworkError.notFinite("parameter 2", value: .infinity)) {
      try Network<Double>(layers: one, parameters: [1, .infinity])
    }
  }

  @Test("inputs and data of another shape")
  func shapes() throws {
    var network = try mazurNetwork()
    #expect(throws: NetworkError.shapeMismatch("inputs of sample 1", expected: 2, found: 3)) {
      try network.outputs(for: [1, 2, 3])
    }
    #expect(throws: NetworkError.emptyData) { try network.outputs(for: [[Double]]()) }
    let wide = try TrainingData(inputs: [[1.0, 2, 3]], targets: [[0, 1]])
    #expect(throws: NetworkError.shapeMismatch("inputs of the data", expected: 2, found: 3)) {
      try network.fit(wide, loss: .halfSquaredError, optimizer: .sgd(learningRate: 1), epochs: 1)
    }
    let narrow = try TrainingData(inputs: [[1.0, 2]], targets: [[0]])
    #expect(throws: NetworkError.shapeMismatch("targets of the data", expected: 2, found: 1)) {
      try network.gradients(of: .halfSquaredError, on: narrow)
    }
  }

  @Test("the cross-entropy without its activation, or with targets that are no probabilities")
  func losses() throws {
    let network = try mazurNetwork()
    let data = try TrainingData(inputs: [[0.0, 0], [0, 1]], targets: [[0, 1], [0.5, 1.5]])
    let error = #expect(
      throws: NetworkError.targetOutOfRange(sample: 2, value: 1.5, loss: .binaryCrossEntropy)
    ) {
      try network.value(of: .binaryCrossEntropy, on: data)
    }
    #expect(error?.description == "sample 2 has target 1.5; binaryCrossEntropy expects 0…1")
    let tanh = try Network<Double>(
      layers: [Layer(inputs: 2, outputs: 2, activation: .tanh)], parameters: [0, 0, 0, 0, 0, 0])
    #expect(throws: NetworkError.lossNeedsActivation(.binaryCrossEntropy, .sigmoid, found: .tanh)) {
      try tanh.value(of: .binaryCrossEntropy, on: data)
    }
  }

  @Test(
    "settings out of range",
    arguments: [
      (.sgd(learningRate: -1), "learning rate -1.0: expected 0 or positive"),
      (.sgd(learningRate: .nan), "learning rate nan: expected 0 or positive"),
      (.momentum(learningRate: 1, momentum: 1), "momentum 1.0: expected at least 0 and below 1"),
      (.adam(learningRate: 0.001, beta1: -0.5), "beta1 -0.5: expected at least 0 and below 1"),
      (.adam(learningRate: 0.001, beta2: 2), "beta2 2.0: expected at least 0 and below 1"),
      (.adam(learningRate: 0.001, epsilon: 0), "epsilon 0.0: expected positive"),
    ] as [(Optimizer, String)])
  func settings(optimizer: Optimizer, message: String) throws {
    var network = try mazurNetwork()
    let data = try TrainingData(inputs: [[0.0, 0]], targets: [[0, 1]])
    let error = #expect(throws: NetworkError.self) {
      try network.fit(data, loss: .halfSquaredError, optimizer: optimizer, epochs: 1)
    }
    #expect(error?.description == message)
  }

  @Test("a batch of nothing and a negative number of epochs")
  func counts() throws {
    var network = try mazurNetwork()
    let data = try TrainingData(inputs: [[0.0, 0]], targets: [[0, 1]])
    #expect(throws: NetworkError.invalidSetting("batch size", value: 0, expected: "at least 1")) {
      try network.fit(
        data, loss: .halfSquaredError, optimizer: .sgd(learningRate: 1), batches: .mini(0), epochs: 1)
    }
    #expect(throws: NetworkError.invalidSetting("epochs", value: -1, expected: "0 or more")) {
      try network.fit(data, loss: .halfSquaredError, optimizer: .sgd(learningRate: 1), epochs: -1)
    }
  }

  @Test("to go on when the loss is no number any more, and stays as it was")
  func divergence() throws {
    let layers = [Layer(inputs: 1, outputs: 1, activation: .identity)]
    var network = try Network<Double>(layers: layers, parameters: [1, 0])
    let data = try TrainingData(inputs: [[2.0]], targets: [[0]])
    // w ← w − 0.9·(2w + b)·2, b ← b − 0.9·(2w + b): y is multiplied by 1 − 0.9·5 = −3.5 in each epoch, so that
    // ½·y² = ½·4·3.5^(2(n − 1)) exceeds 2^1024 first at n = 284.
    let error = #expect(throws: NetworkError.self) {
      try network.fit(data, loss: .halfSquaredError, optimizer: .sgd(learningRate: 0.9), epochs: 1000)
    }
    #expect(error == .diverged(epoch: 284, learningRate: 0.9))
    #expect(error?.description == "diverged at epoch 284, learning rate 0.9")
    #expect(network.parameters.values == [1, 0])
    #expect(throws: NetworkError.diverged(epoch: 284, learningRate: 0.9)) {
      try network.plainFit(data, loss: .halfSquaredError, optimizer: .sgd(learningRate: 0.9), epochs: 1000)
    }
  }
}

// MARK: - Fixtures

let xorTable = try! TrainingData<Double>(
  inputs: [[0, 0], [0, 1], [1, 0], [1, 1]], targets: [[0], [1], [1], [0]])

/// The 2-2-2 network of Mazur's step-by-step example, whose biases are not trained.
func mazurNetwork() throws -> Network<Double> {
  try Network(
    layers: [
      Layer(inputs: 2, outputs: 2, activation: .sigmoid, trainsBiases: false),
      Layer(inputs: 2, outputs: 2, activation: .sigmoid, trainsBiases: false),
    ],
    parameters: [0.15, 0.20, 0.25, 0.30, 0.35, 0.35, 0.40, 0.45, 0.50, 0.55, 0.60, 0.60])
}
