import CompanionCLI
import Labs
import NumericCore
import Textbook
import Training

/// The options that steer a lab, with the lab's own settings as their defaults.
struct LabOptions {
  let defaults: LabSettings

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

  var epochs: CommandOption {
    .value(
      "epochs", "N", ko: "실습: 갱신 횟수, 0–\(Self.epochLimit) (기본값: \(defaults.epochs))",
      en: "lab: how many updates, 0 to \(Self.epochLimit) (default: \(defaults.epochs))")
  }
  var learningRate: CommandOption {
    let rate = shortText(defaults.learningRate)
    return .value(
      "learning-rate", "R", ko: "실습: 학습률, 0보다 크고 \(Self.learningRateLimit) 이하 (기본값: \(rate))",
      en: "lab: the learning rate, above 0 and at most \(Self.learningRateLimit) (default: \(rate))")
  }
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
  var all: [CommandOption] { [epochs, learningRate, hidden, activation, seed, save, load, svg] }

  /// The settings that a command line asks for.
  ///
  /// - Throws: `UsageError.invalidValue` for one out of its range.
  func settings(_ arguments: Arguments) throws(UsageError) -> LabSettings {
    var settings = defaults
    settings.epochs = try arguments.integer(of: epochs, in: 0...Self.epochLimit) ?? defaults.epochs
    settings.learningRate =
      try arguments.positiveNumber(of: learningRate, atMost: Self.learningRateLimit) ?? defaults.learningRate
    settings.hidden =
      try arguments.integers(of: hidden, count: 1...Self.layerLimit, in: 1...Self.widthLimit)
      ?? defaults.hidden
    settings.activation =
      try arguments.choice(of: activation, as: HiddenActivation.self)?.activation ?? defaults.activation
    settings.seed = try arguments.integer(of: seed, in: 0...Int.max).map(UInt64.init) ?? defaults.seed
    return settings
  }
}

/// A number as it is typed: 2, 0.001.
func shortText(_ number: Double) -> String {
  let text = "\(number)"
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
