import NumericCore
import Textbook

/// The nine parameters: w_ji⁽¹⁾ leads from input j to hidden unit i, w_i⁽²⁾ from hidden unit i to the output; index 0
/// is the bias.
struct Parameters: Hashable {
  /// For each hidden unit i: w_0i, w_1i, w_2i.
  let hidden: [[Expression]]
  /// w_0, w_1, w_2.
  let output: [Expression]

  /// The starting values: this book's choice, small round numbers from which training succeeds.
  private static let startHidden: [[PrintedDecimal]] = [["0.5", 1, "0.5"], [-1, "-0.5", -1]]
  private static let startOutput: [PrintedDecimal] = [0, "-0.5", 1]

  /// The starting values by the names of the parameters.
  static let start: [(name: Symbol, value: PrintedDecimal)] =
    startHidden.enumerated().flatMap { i, row in
      row.enumerated().map { j, value in (Symbol("w_\(j)\(i + 1)^(1)"), value) }
    } + startOutput.enumerated().map { i, value in (Symbol("w_\(i)^(2)"), value) }

  /// All nine, the hidden layer first.
  var all: [Expression] { hidden.joined() + output }

  /// States the starting values.
  init(in d: inout Derivation) {
    d.section(ko: "신경망과 아홉 매개변수", en: "The network and its nine parameters")
    d.note(Prose.parameters)
    hidden = Self.startHidden.enumerated().map { i, row in
      row.enumerated().map { j, value in
        d.given(Symbol("w_\(j)\(i + 1)^(1)"), value, as: j == 0 ? .bias : .weight)
      }
    }
    output = Self.startOutput.enumerated().map { i, value in
      d.given(Symbol("w_\(i)^(2)"), value, as: i == 0 ? .bias : .weight)
    }
  }
}

/// The network on all four samples at once, and one round of gradient descent.
struct Batch {
  /// An input pair and the answer that belongs to it.
  struct Sample: Hashable {
    let x: [Expression]
    let target: Expression
  }

  /// The samples.
  let samples: [Sample]
  /// The answers.
  let outputs: [Expression]
  /// α.
  let rate: Expression
  /// E, the sum over the samples.
  let error: Expression
  /// The updated parameters, in the order of ``Parameters/all``.
  let next: [Expression]

  /// States the four forward passes, the error, its gradient and the round.
  init(_ samples: [Sample], _ w: Parameters, in d: inout Derivation) {
    d.section(ko: "네 샘플의 오차를 더한다", en: "The errors of all four samples")
    d.note(Prose.fourSamples)
    let y = samples.enumerated().map { n, sample in
      d.withoutShowing { Self.answer(to: sample.x, number: n + 1, w, in: &$0) }
    }
    let terms = zip(y, samples).map { ($0 - $1.target).squared / 2 }
    let parts = terms.enumerated().map { n, term in
      d.withoutShowing { $0.let(Symbol("E_\(n + 1)"), term) }
    }
    d.fold(ko: Prose.samplesTitle.ko, en: Prose.samplesTitle.en) { d in
      d.compare(
        Comparison(
          title: Prose.samplesTitle, columns: (1...4).map(Prose.sample),
          rows: [(.symbol("t"), samples.map(\.target)), (.symbol("y"), y), (.symbol("Ẽ"), parts)]))
    }
    let error = d.let("E", .sum(parts))
    d.claim(
      "L1-06",
      defines: [error: sum(over: "i", 1...4, (.symbol("y_i") - .symbol("t_i")).squared / 2)])
    d.note(Prose.addGradients)
    d.summedGradient(of: error, by: w.output[1])
    d.fold(ko: Prose.passedBack.ko, en: Prose.passedBack.en) { d in
      Self.showPassedBack(samples.count, in: &d)
      d.summedGradient(of: error, by: w.hidden[0][1])
    }
    d.ask(Prose.whichWayBias)

    d.section(ko: "갱신", en: "Update")
    let rate = d.withoutShowing { d in d.given("α", 2, as: .rate) }
    d.note(Prose.update)
    let gradients = w.all.map { d.partial(of: error, by: $0) }
    let next = d.fold(ko: Prose.allSteps.ko, en: Prose.allSteps.en) { d in
      d.table { d in zip(w.all, gradients).map { d.step($0, along: $1, rate: rate) } }
    }
    d.claim("L1-22", Self.printedParameters.map(Self.printedRule))
    d.wording(of: "L1-22", Prose.updateInTheCopy)
    self.samples = samples
    (self.rate, self.error, self.next) = (rate, error, next)
    outputs = y
  }

  /// What each sample's hidden units give, and the δ that is passed back to its net inputs.
  private static func showPassedBack(_ count: Int, in d: inout Derivation) {
    let rows = ["z_n1", "z_n2", "∂E/∂b_n", "∂E/∂a_n1", "∂E/∂a_n2"].map { (name: String) in
      (
        Expression.symbol(Symbol(name)),
        (1...count).map { Expression.symbol(Symbol(name.replacing("n", with: "\($0)"))) }
      )
    }
    d.withoutShowing { d in
      for n in 1...count {
        for net in ["b_\(n)", "a_\(n)1", "a_\(n)2"] {
          d.summedGradient(of: .symbol("E"), by: .symbol(Symbol(net)))
        }
      }
    }
    d.compare(Comparison(title: Prose.passedBackTitle, columns: (1...count).map(Prose.sample), rows: rows))
  }

  /// w¹ and w², as L1 lists them.
  private static let printedParameters = [
    "w_01^(1)", "w_02^(1)", "w_11^(1)", "w_12^(1)", "w_21^(1)", "w_22^(1)", "w_0^(2)", "w_1^(2)", "w_2^(2)",
  ]

  /// w = w − α ∂E/∂w, for one of them (L1-22).
  private static func printedRule(for name: String) -> Assertion {
    let w = Symbol(name)
    return .rule(
      .symbol(w.updated), .symbol(w) - .symbol("α") * .symbol(.partial(of: "E", by: w)))
  }

  /// The forward pass of one sample; its number is the first index of every name.
  private static func answer(
    to x: [Expression], number n: Int, _ w: Parameters, in d: inout Derivation
  ) -> Expression {
    let z = w.hidden.enumerated().map { i, row in
      let net = d.let(Symbol("a_\(n)\(i + 1)"), row[0] + row[1] * x[0] + row[2] * x[1])
      return d.let(Symbol("z_\(n)\(i + 1)"), sigmoid(net))
    }
    let b = d.let(Symbol("b_\(n)"), w.output[0] + w.output[1] * z[0] + w.output[2] * z[1])
    return d.let(Symbol("y_\(n)"), sigmoid(b))
  }
}
