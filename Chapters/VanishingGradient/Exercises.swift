import NumericCore
import Signatures
import Textbook

extension VanishingGradient {
  /// The functions that a student can write.
  public var exercises: [Exercise] {
    [Self.forward, Self.factors, Self.passedOn, Self.bound, Self.gradients, Self.mendGradients]
  }

  private static let weights = Exercise.Parameter(
    "weights", .vector, ko: "w, 층마다 하나, 아래층부터", en: "w, one for each layer, the lowest first")

  // MARK: - Forward

  private static let forward = Exercise(
    "forward", ExerciseWords.forward,
    takes: [weights, .init("input", .number, ko: "x, 첫 층의 입력", en: "x, what the first layer is fed")],
    gives: .init("outputs", .vector, ko: "h, 층마다 하나", en: "h, one for each layer"),
    on: .chapter { _ in
      Exercise.Call([own("w", 1...3), .entry("x")], gives: own("h", 1...3))
    },
    .sizes(.layers(1...5)) { d, n in
      let chain = AnyChain(layers: n[0], in: &d)
      return Exercise.Call([.vector(of: chain.w), .number(chain.x)], gives: .vector(of: chain.h))
    })

  // MARK: - What a layer multiplies the gradient by

  private static let outputs = Exercise.Parameter(
    "outputs", .vector, ko: "h, 같은 층들의 활성화 값", en: "h, the activations of these layers")

  private static let factors = Exercise(
    "factors", ExerciseWords.factors,
    takes: [weights, outputs],
    gives: .init(
      "factors", .vector, ko: "층마다 출력을 입력으로 미분한 값", en: "each layer's output differentiated by its input"),
    after: ["forward"],
    on: .chapter { d in
      let factors = (28...30).map { d.partial(of: ownValue("h", $0), by: ownValue("h", $0 - 1)) }
      return Exercise.Call([own("w", 28...30), own("h", 28...30)], gives: .vector(of: factors))
    },
    .sizes(.layers(1...5)) { d, n in
      let chain = AnyChain(layers: n[0], in: &d)
      let inputs = [chain.x] + chain.h
      let factors = zip(chain.h, inputs).map { d.partial(of: $0, by: $1) }
      return Exercise.Call([.vector(of: chain.w), .vector(of: chain.h)], gives: .vector(of: factors))
    })

  private static let passedOn = Exercise(
    "passedOn", ExerciseWords.passedOn,
    takes: [weights, outputs],
    gives: .init(
      "share", .number, ko: "마지막 층의 출력을 첫 층의 입력으로 미분한 값",
      en: "the last layer's output differentiated by the first layer's input"),
    after: ["factors"],
    on: .chapter { d in
      let share = d.partial(of: ownValue("h", 30), by: ownValue("h", 27))
      return Exercise.Call([own("w", 28...30), own("h", 28...30)], gives: .number(share))
    },
    .sizes(.layers(1...5)) { d, n in
      let chain = AnyChain(layers: n[0], in: &d)
      let share = d.partial(of: chain.h[n[0] - 1], by: chain.x)
      return Exercise.Call([.vector(of: chain.w), .vector(of: chain.h)], gives: .number(share))
    })

  private static let bound = Exercise(
    "bound", ExerciseWords.bound,
    takes: [weights],
    gives: .init(
      "bound", .number, ko: "passedOn의 절댓값이 넘지 못하는 값", en: "what the absolute value of passedOn cannot exceed"
    ),
    after: ["passedOn"],
    on: .sizes(.layers(1...5)) { d, n in
      let w = AnyChain.weights(layers: n[0], in: &d)
      let each = w.map { (relu($0) + relu(-$0)) / 4 }
      let bound = d.let("q", each.dropFirst().reduce(each[0]) { $0 * $1 })
      return Exercise.Call([.vector(of: w)], gives: .number(bound))
    })

  // MARK: - The gradients

  private static let backward = [
    weights,
    .init(
      "activations", .vector, ko: "x, h, 첫 층의 입력부터 마지막 층의 출력까지",
      en: "x and then h, up to the last layer's output"),
    .init("target", .number, ko: "t, 목표값", en: "t, the target"),
  ]
  private static let slopes = Exercise.Parameter(
    "gradients", .vector, ko: "∂E/∂w, 층마다 하나", en: "∂E/∂w, one for each layer")

  private static let ownChain = Exercise.Network.chapter { d in
    let gradients = (28...30).map { d.partial(of: .symbol("E_h"), by: ownValue("w", $0)) }
    return Exercise.Call(
      [own("w", 28...30), own("h", 27...30), .entry("t")], gives: .vector(of: gradients))
  }
  private static func otherChains(_ layers: ClosedRange<Int>) -> Exercise.Network {
    .sizes(.layers(layers)) { d, n in
      let chain = AnyChain(layers: n[0], in: &d)
      let t = d.given("t", "0.7", as: .target)
      let error = d.let("E", (t - chain.h[n[0] - 1]).squared / 2)
      let gradients = chain.w.map { d.partial(of: error, by: $0) }
      return Exercise.Call(
        [.vector(of: chain.w), .vector(of: [chain.x] + chain.h), .number(t)], gives: .vector(of: gradients))
    }
  }

  private static let gradients = Exercise(
    "gradients", ExerciseWords.gradients, takes: backward, gives: slopes, after: ["factors"],
    otherwise: ExerciseRewordings.gradients, on: ownChain, otherChains(1...5))

  private static let mendGradients = Exercise(
    "mendGradients", ExerciseWords.mendGradients, takes: backward, gives: slopes, after: ["gradients"],
    bugs: [
      .init("activation-for-derivative", body(slope: "output")),
      .init("derivative-at-activation", body(slope: "let h = 1 / (1 + exp(-output)); return h * (1 - h)")),
      .init("sign-flipped", body(miss: "target - activations[weights.count]")),
    ],
    otherwise: ExerciseRewordings.mendGradients, on: ownChain, otherChains(2...5))

  /// The way back through a chain, with one line of one's own.
  private static func body(
    slope: String = "output * (1 - output)", miss: String = "activations[weights.count] - target"
  ) -> String {
    """
    func slope(_ output: Double) -> Double { \(slope) }
    var arriving = \(miss)
    var gradients = weights
    for layer in weights.indices.reversed() {
      let delta = arriving * slope(activations[layer + 1])
      gradients[layer] = delta * activations[layer]
      arriving = delta * weights[layer]
    }
    return gradients
    """
  }

  // MARK: - The chapter's quantities

  private static func ownValue(_ letter: String, _ layer: Int) -> Expression {
    .symbol(Symbol("\(letter)^(\(layer))"))
  }

  /// What the chapter's chain of thirty layers has in some of them.
  private static func own(_ letter: String, _ layers: ClosedRange<Int>) -> Arranged<Symbol> {
    .vector(of: layers.map { ownValue(letter, $0) })
  }
}

/// A chain of single sigmoid units of any depth.
private struct AnyChain {
  let w, h: [Expression]
  let x: Expression

  init(layers: Int, in d: inout Derivation) {
    x = d.given("x", "0.6", as: .input)
    w = Self.weights(layers: layers, in: &d)
    var h: [Expression] = []
    for (layer, weight) in w.enumerated() {
      let net = d.let(Symbol("s^(\(layer + 1))"), weight * (h.last ?? x))
      h.append(d.let(Symbol("h^(\(layer + 1))"), sigmoid(net)))
    }
    self.h = h
  }

  /// The weights alone.
  static func weights(layers: Int, in d: inout Derivation) -> [Expression] {
    let values: [PrintedDecimal] = ["0.8", "-1.2", "0.5", "1.4", "-0.9"]
    return (0..<layers).map { d.given(Symbol("w^(\($0 + 1))"), values[$0], as: .weight) }
  }
}
