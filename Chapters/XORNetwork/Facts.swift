import NumericCore
import Textbook

/// What the chapter's sentences say about its numbers.
enum Facts {
  private static let E: Expression = .symbol("E")

  private static func quantity(_ name: String) -> Expression { .symbol(Symbol(name)) }

  /// All nine parameters start where the book lets them.
  static let startIsTheBooks = Fact.all(
    Parameters.start.map { .equal(.symbol($0.name), .number($0.value)) })

  /// Both inputs of the one sample are 1.
  static let inputsAreOne = Fact.all([.equal(quantity("x_1"), 1), .equal(quantity("x_2"), 1)])

  /// The error is as the slide's formula has it: half the square of each sample's difference, added up.
  static let errorIsTheSlides = Fact.equal(
    E,
    .sum(
      (1...4).map { n -> Expression in
        let difference: Expression = quantity("y_\(n)") - quantity("t_\(n)")
        return difference.squared / 2
      }))

  /// With targets of 0 and 1, all four answers are below 0.5 before the training, and the bias is to rise.
  static let allBelowHalf: Fact = {
    let targets: [Expression] = [0, 1, 1, 0]
    let areBelow = (1...4).map { quantity("y_\($0)") < .number("0.5") }
    let areZeroOrOne = targets.enumerated().map { Fact.equal(quantity("t_\($0 + 1)"), $1) }
    return .all(areBelow + areZeroOrOne + [.symbol(.partial(of: "E", by: "w_0^(2)")) < 0])
  }()

  /// A step moves the biases, too.
  static let biasesAreTrained = Fact.not(.identical(quantity("w_0^(2)+"), quantity("w_0^(2)")))

  /// The errors of the samples are added up, not averaged.
  static let errorIsSum = Fact.equal(E, .sum((1...4).map { quantity("E_\($0)") }))

  /// The training is the book's: no number is another one, and the error is the slide's.
  static let trainingIsTheBooks = Fact.all([.found(UnchangedNumbers()), errorIsTheSlides])

  /// The gradient of the first hidden bias is not 0.
  static let biasGradientIsNotZero = Fact.not(.equal(.symbol("∂Ẽ/∂w_01^(1)"), 0))
}

/// Whether no given has another value than the book's, whatever the parameters are called.
struct UnchangedNumbers: Inquiry {
  func outcome(in study: Study) -> Bool { study.derivation.changed.isEmpty }
}
