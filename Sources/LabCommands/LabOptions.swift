import CompanionCLI
import Labs
import NumericCore
import Textbook
import Training

/// The options that steer a lab, with the lab's own settings as their defaults.
struct LabOptions {
  let lab: any Lab

  private var defaults: LabSettings { lab.defaults }

  /// The most epochs of a run.
  static let epochLimit = 10_000_000
  /// The greatest learning rate.
  static let learningRateLimit = 1_000_000
  /// The most units of a hidden layer.
  static let widthLimit = 256
  /// The most hidden layers.
  static let layerLimit = 4

  /// What the hidden units can be.
  enum HiddenActivation: String, CaseIterable {
    case sigmoid, tanh, relu
    var activation: Activation { Activation(rawValue: rawValue)! }
  }

  /// What can make steps of gradients.
  enum OptimizerName: String, CaseIterable {
    case sgd, momentum, adam
  }

  var epochs: CommandOption {
    .value(
      "epochs", "N", ko: "실습: 표본을 모두 보는 횟수, 0–\(Self.epochLimit) (기본값: \(defaults.epochs))",
      en: "lab: how often all samples are seen, 0 to \(Self.epochLimit) (default: \(defaults.epochs))")
  }
  var batch: CommandOption {
    .value(
      "batch", "N", ko: "실습: 갱신 한 번이 보는 표본의 수, 1–\(lab.sampleCount), 에포크마다 섞음 (기본값: 모두)",
      en:
        "lab: how many samples an update sees, 1 to \(lab.sampleCount), shuffled in each epoch (default: all)"
    )
  }
  let optimizer = CommandOption.value(
    "optimiser", OptimizerName.allCases.map(\.rawValue).joined(separator: "|"),
    ko: "실습: 기울기로 걸음을 만드는 방법 (기본값: sgd)",
    en: "lab: how gradients make a step; sgd is plain gradient descent (default: sgd)")
  let momentum = CommandOption.value(
    "momentum", "M", ko: "실습: 관성 항, 0 이상 1 미만; --optimiser momentum을 뜻함 (기본값: 0.9)",
    en:
      "lab: how much of the last step is kept, 0 or more and below 1; means --optimiser momentum (default: 0.9)"
  )
  var learningRate: CommandOption {
    let rates = [defaults.learningRate, lab.learningRates.momentum, lab.learningRates.adam].map(shortText)
    return .value(
      "learning-rate", "R",
      ko:
        "실습: 학습률, 0보다 크고 \(Self.learningRateLimit) 이하 (기본값: \(rates[0]), momentum \(rates[1]), adam \(rates[2]))",
      en:
        "lab: the learning rate, above 0 and at most \(Self.learningRateLimit) (default: \(rates[0]); for momentum \(rates[1]), for adam \(rates[2]))"
    )
  }
  var loss: CommandOption {
    let names = lab.losses.map(\.optionName)
    return .value(
      "loss", names.joined(separator: "|"), ko: "실습: 줄일 손실 (기본값: \(names[0]))",
      en: "lab: what training makes small (default: \(names[0]))")
  }
  let precision = CommandOption.value(
    "precision", LabSettings.Precision.allCases.map(\.rawValue).joined(separator: "|"),
    ko: "실습: 수의 정밀도; PyTorch는 float32 (기본값: float64)",
    en: "lab: the precision of the numbers; PyTorch's is float32 (default: float64)")
  var hidden: CommandOption {
    let widths = defaults.hidden.map(String.init).joined(separator: ",")
    return .value(
      "hidden", "N[,N]",
      ko: "실습: 은닉층마다 유닛의 수, 1–\(Self.widthLimit) (기본값: \(widths))",
      en: "lab: the units of each hidden layer, 1 to \(Self.widthLimit) (default: \(widths))")
  }
  var activation: CommandOption {
    .value(
      "activation", "sigmoid|tanh|relu", ko: "실습: 은닉 유닛의 활성화 함수 (기본값: \(defaults.activation.rawValue))",
      en: "lab: the hidden units' activation (default: \(defaults.activation.rawValue))")
  }
  var seed: CommandOption {
    .value(
      "seed", "N", ko: "실습: 난수의 시드 (기본값: \(defaults.seed))",
      en: "lab: where the random numbers start (default: \(defaults.seed))")
  }
  let save = CommandOption.value(
    "save", "FILE", ko: "실습: 학습한 신경망을 쓸 JSON 파일", en: "lab: write the trained network to a JSON file")
  let load = CommandOption.value(
    "load", "FILE", ko: "실습: 저장한 신경망에서 이어서 학습", en: "lab: go on from a saved network")
  let svg = CommandOption.value(
    "svg", "FOLDER", ko: "실습: 그림을 SVG로 쓸 폴더", en: "lab: write the pictures to a folder, as SVG")

  /// All of them, in the order of the help.
  var all: [CommandOption] {
    [
      epochs, batch, optimizer, momentum, learningRate, loss, hidden, activation, precision, seed, save, load,
      svg,
    ]
  }

  /// The settings that a command line asks for.
  ///
  /// - Throws: `UsageError.invalidValue` for one out of its range, `.conflict` for a momentum that nothing uses.
  func settings(_ arguments: Arguments) throws(UsageError) -> LabSettings {
    var settings = defaults
    settings.epochs = try arguments.integer(of: epochs, in: 0...Self.epochLimit) ?? defaults.epochs
    settings.batch = try arguments.integer(of: batch, in: 1...lab.sampleCount)
    settings.optimizer = try optimizer(arguments)
    if let name = try arguments.choice(of: loss, among: lab.losses.map(\.optionName)) {
      settings.loss = lab.losses.first { $0.optionName == name }!
    }
    settings.precision =
      try arguments.choice(of: precision, as: LabSettings.Precision.self) ?? defaults.precision
    settings.hidden =
      try arguments.integers(of: hidden, count: 1...Self.layerLimit, in: 1...Self.widthLimit)
      ?? defaults.hidden
    settings.activation =
      try arguments.choice(of: activation, as: HiddenActivation.self)?.activation ?? defaults.activation
    settings.seed = try arguments.integer(of: seed, in: 0...Int.max).map(UInt64.init) ?? defaults.seed
    return settings
  }

  private func optimizer(_ arguments: Arguments) throws(UsageError) -> Optimizer {
    let kept = try arguments.fraction(of: momentum)
    let chosen = try arguments.choice(of: optimizer, as: OptimizerName.self)
    if kept != nil, let chosen, chosen != .momentum {
      throw .conflict(momentum.name, "\(optimizer.name) \(chosen.rawValue)")
    }
    let rate = try arguments.positiveNumber(of: learningRate, atMost: Self.learningRateLimit)
    return switch chosen ?? (kept == nil ? .sgd : .momentum) {
    case .sgd: .sgd(learningRate: rate ?? defaults.learningRate)
    case .momentum:
      .momentum(learningRate: rate ?? lab.learningRates.momentum, momentum: kept ?? Optimizer.usualMomentum)
    case .adam: .adam(learningRate: rate ?? lab.learningRates.adam)
    }
  }
}

extension Loss {
  /// The loss as it is called.
  var name: Bilingual {
    switch self {
    case .halfSquaredError: Bilingual(ko: "제곱 오차의 반", en: "half the squared error")
    case .meanSquaredError: Bilingual(ko: "평균 제곱 오차", en: "the mean squared error")
    case .meanAbsoluteError: Bilingual(ko: "평균 절대 오차", en: "the mean absolute error")
    case .binaryCrossEntropy: Bilingual(ko: "교차 엔트로피", en: "the cross-entropy")
    }
  }

  /// The loss as it is typed.
  var optionName: String {
    switch self {
    case .halfSquaredError, .meanSquaredError: "squared"
    case .meanAbsoluteError: "absolute"
    case .binaryCrossEntropy: "cross-entropy"
    }
  }
}

/// A number as it is typed: 2, 0.001.
func shortText(_ number: Double) -> String {
  let text = "\(number)"
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
