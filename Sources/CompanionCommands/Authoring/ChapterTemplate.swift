import Foundation

/// A chapter to begin with: a small derivation that works, as the files of a new chapter.
///
/// Its tests hold a copy of these files for one name, compiled, so that what is written here builds.
struct ChapterTemplate {
  /// The chapter's name: `two-inputs`.
  let name: String
  /// Its module and its type: `TwoInputs`.
  let type: String
  /// Its title in English: `Two inputs`.
  let title: String

  /// Words that a chapter's type would hide from its own source.
  private static let hidden: Set = [
    "bilingual", "book", "chapter", "chapterprose", "derivation", "double", "exercise", "expression", "exp",
    "networkdrawing", "notattempted", "prose", "question", "run", "string", "swift", "symbol", "foundation",
    "testing",
    "type", "protocol", "any", "self", "glibc", "darwin",
  ]
  private static let longest = 40

  /// Names a chapter.
  ///
  /// - Throws: `AuthoringError.unfitName` for what is not lower-case words with hyphens between them, is longer than
  ///   40 letters, or would hide a name that a chapter needs.
  init(name: String) throws(AuthoringError) {
    guard name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, name.count <= Self.longest else {
      throw .unfitName(name)
    }
    let words = name.split(separator: "-")
    type = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    guard !Self.hidden.contains(type.lowercased()) else { throw .unfitName(name) }
    self.name = name
    let spaced = words.joined(separator: " ")
    title = spaced.prefix(1).uppercased() + spaced.dropFirst()
  }

  /// The files, by path from the package's folder.
  var files: [(path: String, text: String)] {
    [
      ("Chapters/\(type)/\(type).swift", derivation),
      ("Chapters/\(type)/Prose.swift", prose),
      ("Chapters/\(type)/Exercises.swift", exercises),
      ("Chapters/\(type)/ExerciseWords.swift", exerciseWords),
      ("Chapters/\(type)/Run/main.swift", main),
      ("Sources/Exercises/\(type).swift", stub),
      ("Tests/SolutionTests/Solutions/\(type).swift", solution),
      ("Tests/ChapterTests/\(type)Tests.swift", tests),
    ]
  }

  /// The derivation.
  private var derivation: String {
    #"""
    import NumericCore
    import Textbook

    /// A neuron with two inputs, as a beginning: put your lecture's derivation in its place.
    public struct \#(type): Chapter {
      /// Creates the chapter.
      public init() {}

      /// The executable's name.
      public let name = "\#(name)"

      /// States the derivation.
      public func derive(in d: inout Derivation) {
        d.section(ko: "주어진 값", en: "Given")
        let x1 = d.given("x_1", 1)
        let x2 = d.given("x_2", "0.5")
        let target = d.given("t", 1, as: .target)
        let w1 = d.given("w_1", "0.5", as: .weight)
        let w2 = d.given("w_2", "-0.25", as: .weight)
        let eta = d.given("η", "0.5", as: .rate)

        // What a slide says is claimed behind what it is about, under its id: d.claim("L6-01", y, prints: "0.593").
        d.section(ko: "순전파", en: "Forward pass")
        let s = d.let("s", w1 * x1 + w2 * x2)
        let y = d.let("y", sigmoid(s))
        let error = d.let("E", (target - y).squared / 2)
        let drawing = NetworkDrawing(
          nodes: [[x1], [x2], [s, y], [error]], edges: [(x1, s, w1), (x2, s, w2), (y, error, nil)], of: error)
        d.draw(drawing, as: "\#(name)-forward", caption: Prose.forwardNetwork)

        d.section(ko: "역전파", en: "Backward pass")
        d.note(Prose.backward)
        let dE = d.gradient(of: error, by: w1, w2)
        d.draw(drawing, as: "\#(name)-backward", caption: Prose.backwardNetwork)

        d.section(ko: "갱신", en: "Update")
        d.note(Prose.update)
        d.step(w1, along: dE[w1], rate: eta)
        d.step(w2, along: dE[w2], rate: eta)
      }
    }

    """#
  }

  /// The words around it.
  private var prose: String {
    #"""
    import NumericCore
    import Textbook

    extension \#(type) {
      /// The words around the derivation.
      public var prose: ChapterProse { Prose.chapter }
    }

    /// What the chapter says, in both languages.
    enum Prose {
      private static let w1: Expression = .symbol("w_1")
      private static let w2: Expression = .symbol("w_2")
      private static let y: Expression = .symbol("y")
      private static let error: Expression = .symbol("E")

      static let chapter = ChapterProse(
        title: Bilingual(ko: "새 장: \#(title)", en: "\#(title)"),
        summary: Bilingual(
          ko: "입력이 둘인 뉴런 하나의 순전파, 역전파, 갱신",
          en: "Forward pass, backward pass and update of one neuron with two inputs"),
        source: Bilingual(ko: "강의가 아니라 보기로 든 유도", en: "no lecture: an example"),
        goals: [
          Bilingual(
            ko: "입력이 둘인 뉴런의 출력과 오차를 구할 수 있다.",
            en: "Compute output and error of a neuron with two inputs."),
          Bilingual(
            ko: "두 가중치의 기울기를 연쇄 법칙으로 구할 수 있다.",
            en: "Find the gradients of both weights by the chain rule."),
          Bilingual(
            ko: "가중치를 한 번 갱신하고, 오차가 왜 줄어드는지 말할 수 있다.",
            en: "Update the weights once, and say why the error falls."),
        ],
        introduction: [
          Bilingual(
            ko: "뉴런 하나가 입력 둘을 가중치로 더하고, 시그모이드를 지나 출력 \(y)를 냅니다.",
            en: "One neuron adds two inputs by their weights, and a sigmoid makes the output \(y) of the sum.")
        ],
        questions: [
          Question(
            .compute,
            Bilingual(ko: "\(w1)을 0으로 바꾸면 출력은 얼마입니까?", en: "What is the output if \(w1) is 0?"),
            answer: Bilingual(ko: "\(y) = \(value: "y")입니다.", en: "\(y) = \(value: "y")."),
            givens: ["w_1": 0]),
          Question(
            .compute,
            Bilingual(
              ko: "목표값이 0이라면 두 가중치는 어느 쪽으로 움직입니까?",
              en: "Which way do the weights move if the target is 0?"),
            answer: Bilingual(
              ko: "둘 다 줄어듭니다. \(w1)은 \(value: "w_1^+"), \(w2)는 \(value: "w_2^+")가 됩니다.",
              en: "Both shrink: \(w1) becomes \(value: "w_1^+"), and \(w2) becomes \(value: "w_2^+")."),
            givens: ["t": 0]),
          Question(
            .compute,
            Bilingual(ko: "입력 하나가 0이면 그 가중치는 갱신됩니까?", en: "Is a weight updated whose input is 0?"),
            answer: Bilingual(
              ko: "아니요. 기울기가 입력과의 곱이라 \(value: "∂E/∂w_2")입니다.",
              en: "No. Its gradient has the input as a factor: it is \(value: "∂E/∂w_2")."),
            givens: ["x_2": 0]),
        ])

      static let forwardNetwork = Bilingual(
        ko: "순전파를 마친 뉴런.", en: "The neuron after the forward pass.")
      static let backwardNetwork = Bilingual(
        ko: "역전파를 마친 뉴런. 가중치 아래에 \(error)의 기울기(▼)가 있습니다.",
        en: "The neuron after the backward pass: below the weights, the gradient of \(error) (▼).")

      static let backward = Bilingual(
        ko: "\(error)에서 거꾸로 내려가며 화살표마다 국소 미분을 적고, 가중치까지의 길을 따라 모두 곱합니다.",
        en: "Go down from \(error), write a local derivative at each arrow, and multiply them up to the weight.")

      static let update = Bilingual(
        ko: "기울기에 학습률을 곱해 뺍니다. 기울기는 오차가 커지는 쪽이기 때문입니다.",
        en: "Subtract the gradient times the learning rate, since the gradient points to where the error grows.")
    }

    """#
  }

  /// Its exercises.
  private var exercises: String {
    #"""
    import NumericCore
    import Signatures
    import Textbook

    extension \#(type) {
      /// The functions that a student can write.
      public var exercises: [Exercise] { [Self.neuron, Self.gradient, Self.mendGradient] }

      private static let inputs = Exercise.Parameter("inputs", .vector, ko: "x", en: "x")

      private static let neuron = Exercise(
        "neuron", ExerciseWords.neuron, formulas: ["s = Σ_k w_k·x_k", "y = σ(s)"],
        takes: [.init("weights", .vector, ko: "w, 입력마다 하나", en: "w, one for each input"), inputs],
        gives: .init("output", .number, ko: "y", en: "y"),
        on: .chapter { _ in .init([.vector(["w_1", "w_2"]), .vector(["x_1", "x_2"])], gives: .entry("y")) },
        .sizes(.inputs(1...4)) { d, n in
          let w = d.practice("w", n[0], as: .weight), x = d.practice("x", n[0], as: .input)
          return .init([.vector(of: w), .vector(of: x)], gives: .number(d.let("y", sigmoid(weightedSum(w, x)))))
        })

      private static let handed: [Exercise.Parameter] = [
        inputs, .init("output", .number, ko: "y", en: "y"), .init("target", .number, ko: "t", en: "t"),
      ]
      private static let derivatives = Exercise.Parameter(
        "gradient", .vector, ko: "∂E/∂w, 가중치마다 하나", en: "∂E/∂w, one for each weight")

      private static let gradient = Exercise(
        "gradient", ExerciseWords.gradient, takes: handed, gives: derivatives, after: ["neuron"],
        on: twoInputs, anyInputs)

      private static let mendGradient = Exercise(
        "mendGradient", ExerciseWords.mendGradient, takes: handed, gives: derivatives, after: ["gradient"],
        bugs: [
          .init("derivative-forgotten", "inputs.map { x in -(target - output) * x }"),
          .init("sign-flipped", "inputs.map { x in (target - output) * output * (1 - output) * x }"),
          .init("activation-for-derivative", "inputs.map { x in -(target - output) * output * x }"),
        ],
        on: twoInputs, anyInputs)

      private static let twoInputs = Exercise.Network.chapter { d in
        let gradient = ["w_1", "w_2"].map { d.partial(of: .symbol("E"), by: .symbol($0)) }
        return .init([.vector(["x_1", "x_2"]), .entry("y"), .entry("t")], gives: .vector(of: gradient))
      }

      private static let anyInputs = Exercise.Network.sizes(.inputs(1...4)) { d, n in
        let w = d.practice("w", n[0], as: .weight), x = d.practice("x", n[0], as: .input)
        let t = d.given("t", "0.8", as: .target)
        let y = d.let("y", sigmoid(d.let("s", weightedSum(w, x))))
        let error = d.let("E", (t - y).squared / 2)
        let gradient = w.map { d.partial(of: error, by: $0) }
        return .init([.vector(of: x), .number(y), .number(t)], gives: .vector(of: gradient))
      }
    }

    """#
  }

  /// What a student is told about them.
  private var exerciseWords: String {
    #"""
    import Textbook

    /// What a student is told about the exercises.
    enum ExerciseWords {
      static let neuron = Exercise.Words(
        title: Bilingual(ko: "뉴런 하나의 순전파", en: "A neuron, forward"),
        task: Bilingual(
          ko: "입력이 몇 개든 뉴런 하나의 출력을 구하세요.", en: "Work out the output of a neuron with any number of inputs."),
        hints: [
          Bilingual(ko: "먼저 순입력 s를 구합니다.", en: "First comes the net input s."),
          Bilingual(
            ko: "가중치와 입력을 \(code: "zip")으로 짝지어 곱하고 더합니다.",
            en: "Pair weights and inputs with \(code: "zip"), multiply, and add up."),
          Bilingual(ko: "시그모이드에는 \(code: "exp")를 씁니다.", en: "The sigmoid takes \(code: "exp")."),
        ],
        insight: Bilingual(
          ko: "합은 입력의 개수를 모릅니다. 그래서 같은 함수가 어떤 크기에도 맞습니다.",
          en: "The sum does not know how many inputs there are, so one function holds for any size."))

      static let gradient = Exercise.Words(
        title: Bilingual(ko: "가중치의 기울기", en: "The gradient of the weights"),
        task: Bilingual(
          ko: "오차 E = ½(t − y)²을 모든 가중치로 편미분하세요.",
          en: "Work out the derivative of the error E = ½(t − y)² by every weight."),
        hints: [
          Bilingual(
            ko: "E에서 y로, y에서 s로, s에서 가중치로 내려갑니다.",
            en: "Go down from E to y, from y to s, and from s to the weight."),
          Bilingual(
            ko: "앞의 두 인수는 모든 가중치에 같습니다.", en: "The first two factors are the same for all weights."),
          Bilingual(
            ko: "가중치마다 다른 것은 그 가중치에 곱해지는 입력뿐입니다.",
            en: "What differs from weight to weight is the input that it is multiplied by."),
        ],
        insight: Bilingual(
          ko: "앞의 두 인수를 곱한 것이 δ입니다. 한 번 구해 모든 가중치에 씁니다.",
          en: "The product of the first two factors is δ: found once, used for every weight."))

      static let mendGradient = Exercise.Words(
        title: Bilingual(ko: "기울기에서 실수 찾기", en: "Find the slip in a gradient"),
        task: Bilingual(
          ko: "이 함수에는 실수가 하나 있습니다. 고치고, 아래에서 그 실수의 이름을 고르세요.",
          en: "The function has one slip in it. Mend it, and name the slip below."),
        hints: [
          Bilingual(ko: "값을 차분과 비교하세요.", en: "Compare its values with a difference quotient."),
          Bilingual(ko: "인수는 셋입니다. 모두 있나요?", en: "There are three factors. Are they all there?"),
          Bilingual(ko: "부호와 시그모이드의 기울기를 살펴보세요.", en: "Look at the sign, and at the slope of the sigmoid."),
        ],
        insight: Bilingual(
          ko: "틀린 기울기로도 오차가 줄어들 때가 있습니다. 그래서 차분과 비교해야 합니다.",
          en:
            "The error may fall along a wrong gradient, too. That is why one compares with a difference quotient."
        ))
    }

    """#
  }

  /// The executable.
  private var main: String {
    #"""
    import CompanionCLI
    import \#(type)

    runChapter(\#(type)())

    """#
  }

  /// The test of its numbers.
  private var tests: String {
    #"""
    import NumericCore
    import TestSupport
    import Testing
    import Textbook

    @Suite("\#(title)")
    struct \#(type)Tests {
      static let name = "\#(name)"

      /// Worked out with a calculator of 25 digits, from the formulas and the numbers given.
      @Test(
        "encloses what a calculator gives", .tags(.enclosure),
        arguments: [
          ("y", "0.5926665999540697587660600"),
          ("E", "0.0829602493964889213256958"),
          ("∂E/∂w_1", "-0.0983355378823175133443181"),
          ("∂E/∂w_2", "-0.0491677689411587566721590"),
          ("w_1^+", "0.5491677689411587566721590"),
          ("w_2^+", "-0.2254161155294206216639205"),
        ] as [(Symbol, PrintedDecimal)])
      func values(quantity: Symbol, oracle: PrintedDecimal) throws {
        let enclosure = try #require(try Verified.chapter(Self.name).enclosures[quantity])
        #expect(enclosure.contains(oracle.value) && enclosure.ulpWidth <= 64)
      }
    }

    """#
  }

  /// The exercises worked out.
  private var solution: String {
    #"""
    import Foundation

    /// \#(title), worked out by hand.
    enum \#(type) {
      typealias Vector = [Double]

      enum Slip: Int {
        case signFlipped
        case derivativeForgotten
        case activationForDerivative
        case pathForgotten
        case factorForgotten
        case matrixTransposed
        case biasForgotten
        case meanForSum
      }

      static func neuron(weights: Vector, inputs: Vector) throws -> Double {
        let net = zip(weights, inputs).reduce(0) { $0 + $1.0 * $1.1 }
        return 1 / (1 + exp(-net))
      }

      static func gradient(inputs: Vector, output: Double, target: Double) throws -> Vector {
        let delta = -(target - output) * output * (1 - output)
        return inputs.map { delta * $0 }
      }

      static func mendGradient(inputs: Vector, output: Double, target: Double) throws -> Vector {
        inputs.map { x in -(target - output) * output * (1 - output) * x }
      }

      static func slipInGradient() throws -> Slip { .derivativeForgotten }
    }

    """#
  }

  /// The exercises, as students get them.
  private var stub: String {
    #"""
    import Foundation

    /// 새 장: \#(title) · \#(title)
    ///
    /// `swift run companion \#(name)` works the same derivation through with numbers.
    enum \#(type) {
      typealias Vector = [Double]

      /// 찾을 실수의 이름들 · The names of slips to choose from.
      enum Slip: Int {
        /// 부호가 뒤집혔다 · the sign is flipped
        case signFlipped
        /// 활성화 함수의 미분을 곱하지 않았다 · the activation's derivative was left out
        case derivativeForgotten
        /// 활성화 함수의 미분 대신 함수값을 곱했다 · the activation stands where its derivative belongs
        case activationForDerivative
        /// 경로 하나를 빠뜨렸다 · one path was left out of the sum
        case pathForgotten
        /// 인수 하나를 빠뜨렸다 · one factor was left out
        case factorForgotten
        /// 행렬의 전치를 잘못 붙였다 · a matrix is transposed that should not be, or the reverse
        case matrixTransposed
        /// 편향을 더하지 않았다 · the bias was left out
        case biasForgotten
        /// 합 대신 평균을 구했다 · the mean was taken for the sum
        case meanForSum
      }

      /// 입력이 몇 개든 뉴런 하나의 출력을 구하세요.
      /// Work out the output of a neuron with any number of inputs.
      ///
      ///     s = Σ_k w_k·x_k
      ///     y = σ(s)
      ///
      /// - Parameters:
      ///   - weights: w, 입력마다 하나 · w, one for each input
      ///   - inputs: x
      /// - Returns: y
      ///
      /// 예 · Example:
      ///
      ///     weights: [0.5, -0.25]
      ///     inputs: [1, 0.5]
      ///     → 0.5926666
      static func neuron(weights: Vector, inputs: Vector) throws -> Double {
        throw NotAttempted()
      }

      /// 오차 E = ½(t − y)²을 모든 가중치로 편미분하세요.
      /// Work out the derivative of the error E = ½(t − y)² by every weight.
      ///
      /// - Parameters:
      ///   - inputs: x
      ///   - output: y
      ///   - target: t
      /// - Returns: ∂E/∂w, 가중치마다 하나 · ∂E/∂w, one for each weight
      ///
      /// 예 · Example:
      ///
      ///     inputs: [1, 0.5]
      ///     output: 0.5926666
      ///     target: 1
      ///     → [-0.0983355379, -0.0491677689]
      static func gradient(inputs: Vector, output: Double, target: Double) throws -> Vector {
        throw NotAttempted()
      }

      /// 이 함수에는 실수가 하나 있습니다. 고치고, 아래에서 그 실수의 이름을 고르세요.
      /// The function has one slip in it. Mend it, and name the slip below.
      ///
      /// - Parameters:
      ///   - inputs: x
      ///   - output: y
      ///   - target: t
      /// - Returns: ∂E/∂w, 가중치마다 하나 · ∂E/∂w, one for each weight
      ///
      /// 예 · Example:
      ///
      ///     inputs: [1, 0.5]
      ///     output: 0.5926666
      ///     target: 1
      ///     → [-0.0983355379, -0.0491677689]
      static func mendGradient(inputs: Vector, output: Double, target: Double) throws -> Vector {
        inputs.map { x in -(target - output) * x }
      }

      /// mendGradient에 들어 있던 실수의 이름.
      /// The name of the slip that sat in mendGradient.
      static func slipInGradient() throws -> Slip {
        throw NotAttempted()
      }
    }

    """#
  }
}
