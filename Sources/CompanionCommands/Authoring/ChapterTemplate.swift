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

  /// The names of its exercises.
  private var exercises: String {
    #"""
    import NumericCore
    import Textbook

    extension \#(type) {
      /// The functions that a student can write.
      public var exercises: [Exercise] {
        [
          .forward("s", "y", "E"),
          .gradient(of: "E", by: "w_1", "w_2"),
          .step("w_1^+", "w_2^+"),
        ]
      }
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
    // swift-format-ignore-file: AlwaysUseLowerCamelCase
    import Foundation

    /// \#(title), worked out by hand.
    public enum \#(type) {
      /// The forward pass: from the inputs to the result.
      public static func forward(
        x_1: Double, x_2: Double, t: Double, w_1: Double, w_2: Double
      ) throws -> (s: Double, y: Double, E: Double) {
        let s = w_1 * x_1 + w_2 * x_2
        let y = 1 / (1 + exp(-s))
        let E = (t - y) * (t - y) / 2
        return (s, y, E)
      }

      /// The backward pass: partial derivatives of E.
      public static func gradient(
        x_1: Double, x_2: Double, t: Double, y: Double
      ) throws -> (dE_dw_1: Double, dE_dw_2: Double) {
        let dE_ds = -(t - y) * y * (1 - y)
        return (dE_ds * x_1, dE_ds * x_2)
      }

      /// One training step: the updated parameters.
      public static func step(
        w_1: Double, w_2: Double, eta: Double, dE_dw_1: Double, dE_dw_2: Double
      ) throws -> (w_1_new: Double, w_2_new: Double) {
        (w_1 - eta * dE_dw_1, w_2 - eta * dE_dw_2)
      }
    }

    """#
  }

  /// The exercises, as students get them.
  private var stub: String {
    #"""
    // swift-format-ignore-file: AlwaysUseLowerCamelCase
    import Foundation

    /// 새 장: \#(title) · \#(title)
    ///
    /// `swift run companion \#(name)` works the same derivation through with numbers.
    ///
    /// 매개변수와 결과는 모두 수 하나(스칼라)입니다. Every parameter and result is one number, a scalar.
    public enum \#(type) {
      /// 순전파: 입력에서 결과까지.
      /// The forward pass: from the inputs to the result.
      ///
      ///     s = w_1·x_1 + w_2·x_2
      ///     y = σ(s)
      ///     E = ½(t − y)²
      ///
      /// 예 · Example:
      ///
      ///     x_1 = 1, x_2 = 0.5, t = 1, w_1 = 0.5, w_2 = -0.25
      ///     →
      ///     s ≈ 0.375, y ≈ 0.5926666, E ≈ 0.0829602494
      public static func forward(
        x_1: Double, x_2: Double, t: Double, w_1: Double, w_2: Double
      ) throws -> (s: Double, y: Double, E: Double) {
        throw NotAttempted()
      }

      /// 역전파: E의 편미분.
      /// The backward pass: partial derivatives of E.
      ///
      ///     dE_dw_1 = ∂E/∂w_1 = ∂E/∂y·∂y/∂s·∂s/∂w_1
      ///     dE_dw_2 = ∂E/∂w_2 = ∂E/∂y·∂y/∂s·∂s/∂w_2
      ///
      /// 예 · Example:
      ///
      ///     x_1 = 1, x_2 = 0.5, t = 1, y = 0.5926666
      ///     →
      ///     dE_dw_1 ≈ -0.0983355379, dE_dw_2 ≈ -0.0491677689
      public static func gradient(
        x_1: Double, x_2: Double, t: Double, y: Double
      ) throws -> (dE_dw_1: Double, dE_dw_2: Double) {
        throw NotAttempted()
      }

      /// 학습 한 걸음: 갱신한 매개변수.
      /// One training step: the updated parameters.
      ///
      ///     w_1_new = w_1 − eta·dE_dw_1
      ///     w_2_new = w_2 − eta·dE_dw_2
      ///
      /// 예 · Example:
      ///
      ///     w_1 = 0.5, w_2 = -0.25, eta = 0.5, dE_dw_1 = -0.0983355379, dE_dw_2 = -0.0491677689
      ///     →
      ///     w_1_new ≈ 0.549167769, w_2_new ≈ -0.225416116
      public static func step(
        w_1: Double, w_2: Double, eta: Double, dE_dw_1: Double, dE_dw_2: Double
      ) throws -> (w_1_new: Double, w_2_new: Double) {
        throw NotAttempted()
      }
    }

    """#
  }
}
