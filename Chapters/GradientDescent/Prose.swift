import NumericCore
import Textbook

extension GradientDescent {
  /// The words around the derivation.
  public var prose: ChapterProse { Prose.chapter }
}

/// What the chapter says, in both languages.
enum Prose {
  private static let w0: Expression = .symbol("w_0")
  private static let w1: Expression = .symbol("w_1")
  private static let w2: Expression = .symbol("w_2")
  private static let x1: Expression = .symbol("x_1")
  private static let x2: Expression = .symbol("x_2")
  private static let target: Expression = .symbol("t")
  private static let label: Expression = .symbol("c")
  private static let y: Expression = .symbol("y")
  private static let ŷ: Expression = .symbol("ŷ")
  private static let f: Expression = .symbol("f")
  private static let E: Expression = .symbol("E")
  private static let C: Expression = .symbol("C")
  private static let CE: Expression = .symbol("CE")
  private static let A: Expression = .symbol("A")
  private static let η: Expression = .symbol("η")
  private static let ε: Expression = .symbol("ε")
  private static let κ: Expression = .symbol("κ")
  private static let weight: Expression = .symbol(.partial(of: "C", by: "CE^(1)"))

  static let chapter = ChapterProse(
    title: Bilingual(ko: "경사 하강으로 두 회귀 풀기", en: "Two regressions by gradient descent"),
    summary: Bilingual(
      ko: "강의의 열 줄에 선형 회귀와 로지스틱 회귀를 맞추며 최솟값까지 내려간다",
      en: "Linear and logistic regression on the lecture's ten rows, down to the minimum"),
    source: Bilingual(
      ko: "L3 「A Learning Algorithm: Error Back Propagation Algorithm」, L1 「Backpropagation」",
      en: "L3 “A Learning Algorithm: Error Back Propagation Algorithm”; L1 “Backpropagation”"),
    goals: [
      Bilingual(
        ko: "걸음이 너무 작거나 알맞거나 너무 클 때 어떻게 되는지 말하고, 그 한계를 계산할 수 있다.",
        en: "Say what steps do that are too small, right or too large, and work out the limit."),
      Bilingual(
        ko: "여러 줄의 데이터에서 오차의 기울기를 구해 한 걸음 내려갈 수 있다.",
        en: "Find the gradient of an error over many rows of data, and take a step down."),
      Bilingual(
        ko: "오차가 가장 작아도 예측이 줄마다 맞지는 않는 까닭을 설명할 수 있다.",
        en: "Say why the least error does not make every prediction right."),
    ],
    introduction: [
      Bilingual(
        ko: """
          오차를 가장 작게 하는 가중치는 어떻게 찾을까요? 안개 낀 산에서 내려가듯이 발밑의 기울기만 보고 한 걸음씩 내려갑니다. \
          이것이 경사 하강이고, 신경망도 모두 이렇게 배웁니다.
          """,
        en: """
          How does one find the weights that make an error least? As one comes down a mountain in fog: feel the slope, take a \
          step down, repeat. That is gradient descent, and every network learns by it.
          """),
      Bilingual(
        ko: """
          강의는 데이터 열 줄에 두 모델을 맞추고, 오차가 가장 작으면 열 줄이 거의 맞는다고 합니다. 정말 그럴까요?
          """,
        en: """
          The lecture fits two models to ten rows of data, and says that with the least error all ten come out about right. Do \
          they?
          """),
    ],
    questions: [
      Question(
        .predict,
        Bilingual(
          ko: "\(η)를 책의 0.0025보다 조금 큰 0.003으로 하면 100회 뒤의 \(E)는 처음보다 작을까요, 클까요?",
          en: """
            Take \(η) = 0.003, only a little more than the book's 0.0025. After 100 rounds, is \(E) below or above where \
            it started?
            """),
        answer: Bilingual(
          ko: """
            \(value: "E^(100)")입니다. \(where: Facts.rateIsTooLarge, """
              0.003은 한계 \(Symbol("η_max")) = \(value: "η_max")보다 큽니다. \(where: Facts.biasIsTrained, """
                가장 가파른 방향에서는 걸음마다 골짜기 너머로, 떠난 곳보다 더 높이 올라갑니다. 포물선에서 본 그대로입니다.
                """)
              """, otherwise: """
              여기서는 0.003이 한계 \(Symbol("η_max")) = \(value: "η_max")보다 크지 않으므로 멀어지지 않습니다.
              """)
            """,
          en: """
            It is \(value: "E^(100)"). \(where: Facts.rateIsTooLarge, """
              0.003 is above the limit \(Symbol("η_max")) = \(value: "η_max"). \(where: Facts.biasIsTrained, """
                In the steepest direction each step lands on the other side of the valley, higher up than where it left, \
                just as on the parabola.
                """)
              """, otherwise: """
              Here 0.003 is not above the limit \(Symbol("η_max")) = \(value: "η_max"), so descent does not move away.
              """)
            """),
        givens: ["η": "0.003"], testing: [1],
        choices: [
          .init(ko: "처음보다 작다", en: "below", where: .symbol("E^(100)") < E),
          .init(ko: "처음보다 크다", en: "above", where: .symbol("E^(100)") > E),
        ]),
      Question(
        .compute,
        Bilingual(
          ko: "\(w1) = 2에서 출발하면 \(Symbol("∂E/∂w_1"))의 부호는 무엇이고, 경사 하강은 다른 곳에 닿습니까?",
          en: "Start from \(w1) = 2. Which sign has \(Symbol("∂E/∂w_1")), and does descent end elsewhere?"),
        answer: Bilingual(
          ko: """
            \(Symbol("∂E/∂w_1")) = \(value: "∂E/∂w_1")입니다. 첫걸음에서 \(w1)의 값은 \(value: "w_1^(t+1)")이 됩니다. \
            \(where: Facts.descentConverges, """
              닿는 곳은 같습니다. 1000회 뒤에 \(value: "w_1^(1000)")이고, 최솟값에서는 여전히 \(value: "w_1^*")입니다.
              """, otherwise: """
              이 데이터와 학습률, 이 규약으로는 경사 하강이 그 최솟값에 닿지 않습니다.
              """) 두 오차 모두 골짜기가 하나뿐이기 때문입니다. 신경망의 오차는 그렇지 않습니다.
            """,
          en: """
            It is \(value: "∂E/∂w_1"), and the first step makes \(w1) \(value: "w_1^(t+1)"). \
            \(where: Facts.descentConverges, """
              It ends in the same place: after 1000 rounds \(w1) is \(value: "w_1^(1000)"), and at the minimum it is still \
              \(value: "w_1^*").
              """, otherwise: """
              With these data, this rate and this convention, descent does not come to the minimum.
              """) Both errors have only one valley. A network's error is not like that.
            """),
        givens: ["w_1": 2], testing: [2]),
      Question(
        .explain,
        Bilingual(
          ko: "셋째 줄의 목표값을 −2로 바꾸면 그 줄의 예측만 달라집니까?",
          en: "Change the third row's target to −2. Does only that row's prediction change?"),
        answer: Bilingual(
          ko: """
            아닙니다. 평면 하나를 열 줄이 함께 쓰기 때문에, 목표값 하나가 바뀌면 세 가중치가 바뀌고 다른 줄의 예측도 바뀝니다. 이제 가장 \
            작은 \(E)의 값은 \(value: "E_min")이고, 그 줄의 예측은 \(value: "L(6,1)")입니다. \(where: Facts.thirdRowAddsLittle, """
              그 줄은 이제 오차에 조금밖에 보태지 않습니다.
              """)
            """,
          en: """
            No. The ten rows share one plane: one target moves all three weights, and with them every prediction. The least \
            \(E) is now \(value: "E_min"), and that row's prediction \(value: "L(6,1)")\(where: Facts.thirdRowAddsLittle, """
              , so it adds little to the error
              """).
            """),
        givens: ["t^(3)": -2], testing: [3]),
      Question(
        .explain,
        Bilingual(
          ko: "직선 하나로 두 클래스를 가를 수 있는 데이터라면 로지스틱 회귀의 최솟값은 어떻게 됩니까?",
          en: "What becomes of logistic regression's minimum if a line can separate the two classes?"),
        answer: Bilingual(
          ko: """
            없어집니다. 그 직선을 나타내는 가중치를 두 배로 하면 모든 \(ŷ)의 값이 제 클래스에 더 가까워지므로 \(C)는 늘 더 줄어듭니다. 0에는 \
            닿지 못합니다. 그래서 실제로는 가중치의 크기에 벌점을 주거나 일찍 멈춥니다.
            """,
          en: """
            There is none. Double the weights of that line, and every \(ŷ) comes closer to its class, so \(C) can always \
            be lowered; it never reaches 0. In practice one puts a penalty on large weights, or stops early.
            """), testing: [3]),
    ])

  // MARK: - The data

  static let data = Bilingual(
    ko: """
      슬라이드의 데이터는 열 줄입니다. 줄마다 입력이 둘, 회귀가 맞힐 목표값 \(target), 분류가 맞힐 클래스 \
      \(label)가 있습니다. 위첨자 (n)은 줄의 번호입니다.
      """,
    en: """
      The slides have ten rows of data. Each has two inputs, a target \(target) for the \
      regression, and a class \(label) for the classification. The superscript (n) numbers the rows.
      """)

  static let otherData = Bilingual(
    ko: """
      슬라이드는 목표값과 클래스를 둘 다 \(target)로 쓰고, 출발점을 무작위로 정합니다. \
      \(where: Facts.startIsTheBooks, "여기서는 출발점을 이 책이 정했습니다.", otherwise: "여기서 출발점은 직접 정한 곳입니다.") 숫자를 바꾸려면 \(code: "--set 't^(1)=0'")처럼 따옴표로 감싸세요.
      """,
    en: """
      The slides write \(target) for the target and for the class, and start at random. \
      \(where: Facts.startIsTheBooks, "Here the book has chosen the start.", otherwise: "Here you have chosen the start.") \
      To change a number, put quotes around it: \
      \(code: "--set 't^(1)=0'").
      """)

  static let dataTitle = Bilingual(
    ko: "\(where: Facts.rowsAreTheSlides, "강의의 열 줄", otherwise: "열 줄")",
    en: "\(where: Facts.rowsAreTheSlides, "The lecture's ten rows", otherwise: "The ten rows")")
  static let rowColumn = Bilingual(ko: "줄", en: "Row")
  static let x1Column = Bilingual(ko: "\(x1)", en: "\(x1)")
  static let x2Column = Bilingual(ko: "\(x2)", en: "\(x2)")
  static let targetColumn = Bilingual(ko: "목표값 \(target)", en: "target \(target)")
  static let labelColumn = Bilingual(ko: "클래스 \(label)", en: "class \(label)")

  // MARK: - Linear regression

  static let linearModel = Bilingual(
    ko: """
      **선형 회귀**의 모델은 입력의 일차식, 곧 평면입니다. \(w0)의 입력 \(Symbol("x_0"))은 늘 1이라고 봅니다. \
      오차 \(E)는 줄마다 차이를 제곱해서 모두 더한 것\(where: Facts.squaresAreSummed, "입니다.", otherwise: """
        을 상수로 나눈 것입니다. 나누는 것은 고른 규약 때문입니다.
        """)
      """,
    en: """
      **Linear regression** takes a formula that is linear in the inputs: a plane. The input of \(w0), call it \
      \(Symbol("x_0")), is always 1. The error \(E) adds up the squared differences of all rows\
      \(where: Facts.squaresAreSummed, ".", otherwise: "; your convention divides that sum by a constant.")
      """)

  static let linearGradient = Bilingual(
    ko: """
      \(E)는 예측 \(y)를 거쳐서만 가중치에 달려 있습니다. 그러니 두 단계입니다. 먼저 줄마다 예측으로 미분하고(여기에는 첫 줄만), 그 값에 가중치의 \
      입력을 곱해 모두 더합니다. 열 줄이 저마다 가중치를 당기고, 기울기는 그 합입니다.
      """,
    en: """
      \(E) depends on the weights through the predictions \(y) only. So differentiate by each row's prediction (the first is \
      shown), then multiply by the weight's input and add.
      """)

  static let otherGradients = Bilingual(
    ko: """
      똑같이 구합니다. \(w0)의 입력은 1입니다. 데이터가 백만 줄이라면 걸음마다 몇 줄만 무작위로 골라 더합니다. 그것이 확률적 경사 하강이고, 고른 \
      줄들을 미니배치라고 합니다.
      """,
    en: """
      They go the same way; the input of \(w0) is 1. With a million rows one adds up only a few for each step, drawn at \
      random: that is stochastic gradient descent, and those rows are a minibatch.
      """)

  static let linearStep = Bilingual(
    ko: """
      세 가중치가 한꺼번에 기울기의 반대쪽으로 한 걸음 갑니다. 학습률은 \(η)입니다. 가중치마다 \(E)는 대략 −\(η)·(기울기)²만큼 변하므로, \
      충분히 짧은 걸음은 언제나 내리막입니다.
      """,
    en: """
      All three weights take a step at once, against the gradient; the rate is \(η). Each changes \(E) by about \
      −\(η)·(gradient)², so a step that is short enough always leads down.
      """)

  static let valley = Bilingual(
    ko: """
      이 걸음을 되풀이합니다. \(where: Facts.stepGoesDownAndUp, "(기울기가 양수이면 줄고, 음수이면 늡니다.)") \
      포물선은 이제 골짜기라서, 한 방향으로는 가파르고 다른 방향으로는 완만합니다. \(where: Facts.valleyIsTheBooks, """
        1에서 떠난 길은 완만한 바닥을 따라 곧장 갑니다. 가파른 비탈 2에서 떠난 길은 지그재그로 갑니다. 이 방향에서는 학습률이 한계에 \
        가깝기 때문입니다.
        """)
      """,
    en: """
      Repeat the step\(where: Facts.stepGoesDownAndUp, ": a positive gradient lowers its weight, a negative one raises it"). The \
      parabola has become a valley, steep one way and flat the other. \
      \(where: Facts.valleyIsTheBooks, """
        The path from 1 follows the flat floor. The path from 2, up on the steep side, goes to and fro in a zigzag: in that \
        direction the rate is close to its limit.
        """)
      """)

  static let valleyFigure = Bilingual(
    ko: "위에서 내려다본 오차 \(E)(\(w0)은 움직이지 않습니다). 이 장의 출발점 1과 그 옆 비탈 2에서 떠난 20걸음.",
    en: """
      The error \(E) from above, \(w0) standing still: 20 steps from this chapter's start (1) and from a slope (2).
      """)

  static let linearMinimum = Bilingual(
    ko: """
      선형 회귀의 최솟값은 내려가지 않고도 구할 수 있습니다. 세 기울기를 모두 0으로 놓고 풀면 됩니다(증명은 끝에). \
      \(where: Facts.minimumIsUnique, """
        답은 하나뿐이고, 오차는 \(value: "E_min")입니다.
        """)
      """,
    en: """
      The least squares can be found without a descent: set all three derivatives to 0 and solve (the proof is at the end). \
      \(where: Facts.minimumIsUnique, """
        There is one answer, with the error \(value: "E_min").
        """)
      """)

  static let normalEquations = Bilingual(
    ko: """
      선형 회귀의 최솟값은 내려가 보지 않고도 구할 수 있습니다. 최솟값에서는 세 기울기가 모두 0입니다. 기울기는 가중치의 일차식이므로, \
      0으로 놓으면 미지수가 셋인 연립일차방정식 \(RichText.equation(A * .symbol("w^*"), .symbol("b")))가 됩니다. 이것을 정규 방정식이라고 합니다.
      """,
    en: """
      You can find the minimum of linear regression without descending to it. There all three derivatives are 0. They \
      are linear in the weights, so this is a system of three linear equations, \
      \(RichText.equation(A * .symbol("w^*"), .symbol("b"))): the normal equations.
      """)

  static let cramer = Bilingual(
    ko: """
      \(where: Facts.minimumIsUnique, """
        크라메르 공식으로 풉니다. 데이터가 유한소수이므로 해는 분수입니다. 이 책은 분수를 반올림 없이 계산하므로 이 최솟값은 정확합니다. \
        \(Symbol("D"))가 0이 아니므로 해는 하나뿐입니다.
        """, otherwise: """
        크라메르 공식은 \(Symbol("D"))로 나누는데, 여기서는 \(Symbol("D"))가 0입니다. 열 줄의 입력이 모두 한 직선 위에 있어서 똑같이 좋은 \
        평면이 무수히 많습니다.
        """)
      """,
    en: """
      \(where: Facts.minimumIsUnique, """
        Cramer's rule solves it. The data are finite decimals, so the solution is a fraction, and the book computes with \
        fractions without rounding: this minimum is exact. \(Symbol("D")) is not 0, so there is no other solution.
        """, otherwise: """
        Cramer's rule divides by \(Symbol("D")), and \(Symbol("D")) is 0 here: the inputs of all ten rows lie on one line, \
        and countless planes are equally good.
        """)
      """)

  static let residuals = Bilingual(
    ko: """
      \(where: Facts.residualSumsVanish, """
        확인해 봅시다. 줄마다 남는 차이 \(difference)을 구합니다. 세 기울기는 아래 세 합에 같은 수를 곱한 것인데, 세 합이 정확히 0입니다. \
        \(E)는 제곱의 합이라 볼록하므로 기울기가 0인 곳이 최솟값입니다.
        """)
      """,
    en: """
      \(where: Facts.residualSumsVanish, """
        Check it. Take what is left in each row, \(difference). The three derivatives are one number times the sums below, \
        and these are exactly 0. \(E) is a sum of squares and so convex: where its gradient is 0, it is least.
        """)
      """)

  /// r = t − L, or the other way round.
  private static let difference = RichText([
    .conditional(
      Facts.differenceBeginsWithTarget, RichText.equation(.symbol("r"), target - .symbol("L")),
      otherwise: RichText.equation(.symbol("r"), .symbol("L") - target))
  ])

  static let linearCaptions = Bilingual(
    ko: """
      슬라이드는 \(E)가 가장 작으면 모델이 열 줄의 목표값을 거의 그대로 내놓는다고 적었습니다. 여기서 ≈는 적힌 자리까지 반올림하면 \
      같다는 뜻으로 읽고, 입력 (3, 1)에 대한 예측을 \(Symbol("L(3,1)"))로 씁니다.
      """,
    en: """
      The slide says that with the least \(E) the model gives about the target in all ten rows: the same when rounded to the \
      printed digits. \(Symbol("L(3,1)")) is the prediction for the inputs (3, 1).
      """)

  static let linearTable = Bilingual(
    ko: "오차가 가장 작을 때: \(where: Facts.targetsAreTheSlides, "슬라이드의 값", otherwise: "목표값")과 모델의 값",
    en: """
      With the least error: the \(where: Facts.targetsAreTheSlides, "slide's value", otherwise: "target") and the model's
      """)
  static let outputColumn = Bilingual(ko: "출력", en: "Output")
  static let targetsColumn = Bilingual(
    ko: "\(where: Facts.targetsAreTheSlides, "슬라이드", otherwise: "목표값")",
    en: "\(where: Facts.targetsAreTheSlides, "slide", otherwise: "target")")
  static let minimumColumn = Bilingual(ko: "최솟값에서", en: "at the minimum")
  static let residualColumn = Bilingual(ko: "차이", en: "difference")

  static let whyNotLinear = Bilingual(
    ko: """
      \(where: Facts.onlySeventhHolds, "맞는 것은 \(Symbol("L(1,2)")) 하나입니다.", otherwise: "어느 줄이 맞는지는 표에 있습니다.") \
      \(where: Facts.noPlaneFits, """
        미지수는 셋인데 맞혀야 할 줄은 열이라서, 평면 하나가 열 점을 다 지날 수 없습니다.
        """, otherwise: "이 데이터에서는 평면 하나가 열 점을 다 지납니다.") \
      최소제곱은 합을 작게 할 뿐 줄마다 맞추지는 않습니다. \(where: Facts.neighboursDiffer, """
        입력 (4, 3)과 (4, 4)는 이웃인데 목표값은 \(value: "t^(2)")과 \(value: "t^(8)")입니다.
        """) \(where: Facts.errorHardlyComesDown, """
        그래서 \(E)는 출발할 때의 \(value: "E")에서 \(value: "E_min")까지만 줄어듭니다.
        """, otherwise: """
        \(where: Facts.errorComesDown, """
          \(E)는 출발할 때의 \(value: "E")에서 \(value: "E_min")까지 줄어듭니다.
          """)
        """)
      """,
    en: """
      \(where: Facts.onlySeventhHolds, "Only \(Symbol("L(1,2)")) holds.", otherwise: "Which rows hold, the table shows.") \
      \(where: Facts.noPlaneFits, """
        Three unknowns, ten rows: no plane goes through all ten points.
        """, otherwise: "With these data one plane goes through all ten points.") \
      Least squares makes the sum small, not each difference. \(where: Facts.neighboursDiffer, """
        The inputs (4, 3) and (4, 4) are neighbours, yet their targets are \(value: "t^(2)") and \(value: "t^(8)").
        """) \(where: Facts.errorHardlyComesDown, """
        So \(E) only comes down from \(value: "E") at the start to \(value: "E_min").
        """, otherwise: """
        \(where: Facts.errorComesDown, """
          \(E) comes down from \(value: "E") at the start to \(value: "E_min").
          """)
        """)
      """)

  static let linearRate = Bilingual(
    ko: """
      \(E)의 이계도함수는 행렬 \(κ * A)입니다. \(κ)는 \(E)를 예측 하나로 두 번 미분한 값으로, 여기서는 \(value: "κ")입니다. 이 행렬의 \
      고윳값 가운데 가장 큰 것이 가장 가파르게 휘어진 방향입니다. 한 걸음이 그 골짜기를 넘어 더 높이 올라가지 않으려면 \(η)가 2를 그 \
      고윳값으로 나눈 것보다 작아야 합니다. 고윳값은 대각선의 합보다 클 수 없으므로, 아래의 값보다 작으면 안전합니다.
      """,
    en: """
      The second derivatives of \(E) are the matrix \(κ * A), where \(κ) is the second derivative of \(E) by one \
      prediction, here \(value: "κ"). The largest eigenvalue belongs to the direction that bends most. For a step not to \
      cross that valley and end higher up, \(η) must be below 2 over that eigenvalue. No eigenvalue is above the sum of \
      the diagonal, so anything below the following is safe.
      """)

  static let largestRate = Bilingual(
    ko: """
      경계 자체도 계산할 수 있습니다. \(A)의 가장 큰 고윳값은 특성 방정식의 가장 큰 근\
      \(where: Facts.thresholdIsKnown, "이고, 그 값은 \(value: "λ_max")입니다.", otherwise: "입니다.") \(where: Facts.biasIsTrained, """
        학습률이 아래의 값을 넘으면 멀어집니다.
        """, otherwise: "\(w0)을 그대로 두면 학습률이 아래의 값을 조금 넘어도 멀어지지 않을 수 있습니다.")
      """,
    en: """
      The threshold itself can be computed, too. The largest eigenvalue of \(A) is the largest root of its characteristic \
      polynomial\(where: Facts.thresholdIsKnown, ": \(value: "λ_max").", otherwise: ".") \
      \(where: Facts.biasIsTrained, """
        With a rate above the following, descent moves away.
        """, otherwise: "With \(w0) left as it is, a rate a little above the following may still do.")
      """)

  static let biasInput = Bilingual(
    ko: "i = 0에서, 슬라이드가 정하지 않은 \(Symbol("x_0"))을 1로 읽을 때",
    en: "for i = 0, if \(Symbol("x_0")), which no slide defines, is read as 1")

  static let namedModel = Bilingual(
    ko: """
      슬라이드는 같은 사슬을 이름으로도 적습니다. MSE는 한 줄의 제곱 오차, LM은 모델의 값이고, 예측 \(y)는 그 값의 다른 이름입니다. 그래서 \
      \(Symbol("∂y/∂LM"))이 1입니다.
      """,
    en: """
      The slide has the same chain in names, too: MSE is one row's squared error, LM the model's value, and the \
      prediction \(y) another name of that value, which is why \(Symbol("∂y/∂LM")) is 1.
      """)

  static let chainInTheCopy: Bilingual = {
    let formula = RichText([
      .typeset(
        unicode: "∂E/∂wᵢ = Σ ∂MSE/∂y·∂y/∂LM·∂LM/∂wᵢ, ∂MSE/∂y = −2(t − y), ∂y/∂LM = 1",
        latex: """
          \\frac{\\partial E}{\\partial w_i} = \\sum \\frac{\\partial \\mathit{MSE}}{\\partial y} \\cdot \
          \\frac{\\partial y}{\\partial \\mathit{LM}} \\cdot \\frac{\\partial \\mathit{LM}}{\\partial w_i},\\ \
          \\frac{\\partial \\mathit{MSE}}{\\partial y} = -2(t - y),\\ \\frac{\\partial y}{\\partial \\mathit{LM}} = 1
          """)
    ])
    return Bilingual(ko: formula, en: formula)
  }()

  /// The gradient as the slide has it, once for all weights.
  static let gradientInTheCopy: Bilingual = {
    let formula = RichText([
      .typeset(
        unicode: "∂E/∂wᵢ = Σ −2·(t − y)·1·xᵢ",
        latex: "\\frac{\\partial E}{\\partial w_i} = \\sum -2 \\cdot (t - y) \\cdot 1 \\cdot x_i")
    ])
    return Bilingual(ko: formula, en: formula)
  }()

  static let linearRounds = Bilingual(
    ko: "경사 하강: 가중치와, 오차가 최솟값보다 큰 만큼",
    en: "Gradient descent: the weights, and how far above the minimum")
  static let roundColumn = Bilingual(ko: "회차", en: "Round")
  static let weightColumns = (0...2).map { index -> Bilingual in
    let w = Expression.symbol(Symbol("w_\(index)"))
    return Bilingual(ko: "\(w)", en: "\(w)")
  }
  static let linearGap = gap(E, "E_min")
  static let logisticGap = gap(C, "C_min")

  private static func gap(_ error: Expression, _ least: Symbol) -> Bilingual {
    Bilingual(ko: "\(error - .symbol(least))", en: "\(error - .symbol(least))")
  }

  static let linearReached = Bilingual(
    ko: """
      \(where: Facts.descentConverges, """
        경사 하강은 거기에 거의 닿습니다. \(where: Facts.steepIsFastAndFlatIsSlow, """
          가파른 방향은 몇 회 만에 바닥에 이르고, 나머지는 완만한 방향을 따라 천천히 갑니다.
          """) \(where: Facts.linearGapShrinks, """
          1000회 뒤에 남은 것은 \(value: "E_gap^(1000)")입니다.
          """) 방정식을 풀면 단번에 가지만, 그렇게 풀리는 것은 일차식인 모델뿐입니다.
        """, otherwise: """
        이 데이터와 학습률, 이 규약으로는 그 최솟값에 닿지 않습니다. 방정식을 풀 때는 학습률이 없습니다. 하지만 그렇게 풀리는 것은 \
        일차식인 모델뿐입니다.
        """)
      """,
    en: """
      \(where: Facts.descentConverges, """
        Descent nearly gets there. \(where: Facts.steepIsFastAndFlatIsSlow, """
          The steep directions take a few rounds; the rest is a slow walk along the flat one.
          """) \(where: Facts.linearGapShrinks, """
          After 1000 rounds \(value: "E_gap^(1000)") is left.
          """) Solving the equations gets there at once, but only a linear model can be solved like that.
        """, otherwise: """
        With these data, this rate and this convention, it does not come to the minimum. Solving the equations takes no rate; but only \
        a linear model can be solved like that.
        """)
      """)

  // MARK: - Logistic regression

  static let logisticModel = Bilingual(
    ko: """
      **로지스틱 회귀**는 클래스가 1일 확률을 맞힙니다. 같은 일차식을 \(f)라 하고 시그모이드에 넣은 값이 LR, 곧 예측 \(ŷ)입니다. 오차 \(C)는 \
      교차 엔트로피 \(CE), 곧 \(-(label * log(ŷ) + (1 - label) * log(1 - ŷ)))(log는 자연로그)의 \
      \(where: Facts.entropiesAreSummed, "합", otherwise: "평균")입니다.
      """,
    en: """
      **Logistic regression** predicts how probable class 1 is. The same linear formula, \(f), goes through a sigmoid: LR, \
      the prediction \(ŷ). The error \(C) is the \(where: Facts.entropiesAreSummed, "sum", otherwise: "mean") of the \
      cross-entropies \(CE), \(-(label * log(ŷ) + (1 - label) * log(1 - ŷ))) with the natural logarithm.
      """)

  static let lostSign = Bilingual(
    ko: """
      강의는 오차를 음의 부호와 함께 적었다가(L3-06), 뒤에서는 음의 부호 없이 적고도(L3-09) 최소로 만들라고 합니다. 부호 없는 합은 클수록 좋은 \
      값이라, 줄이려 들면 끝없이 내려갑니다.
      """,
    en: """
      The lecture writes the error with a minus sign (L3-06), and later without one (L3-09), still asking for the least. But \
      that sum is the better, the larger it is, and downwards there is no end.
      """)

  static let logisticGradient = Bilingual(
    ko: """
      기울기는 사슬이 길어졌을 뿐입니다. \(CE)에서 \(ŷ), LR, \(f)를 차례로 지나 가중치에 이릅니다. \(f)까지의 곱은 약분하면 \
      \(ŷ - label)이고, 그다음은 선형 회귀와 같이 줄마다 입력을 곱해 더합니다.
      """,
    en: """
      Only the chain of the gradient is longer: from \(CE) through \(ŷ), LR and \(f). As far as \(f) the product cancels \
      down to \(ŷ - label). The rest is as before.
      """)

  static let logisticStep = Bilingual(
    ko: """
      L1은 같은 규칙을 \(Symbol("w")) := \(Expression.symbol("w") - ε * .symbol("∂C/∂w"))로 씁니다. :=는 새 값으로 바꾼다는 뜻입니다. 편향 \(Symbol("b"))도 같은 \
      규칙을 따릅니다. 여기서는 \(w0)이 그 편향입니다. 입력이 늘 1인 가중치이기 때문입니다.
      """,
    en: """
      L1 writes the same rule as \(Symbol("w")) := \(Expression.symbol("w") - ε * .symbol("∂C/∂w")), where := means: becomes. The \
      bias \(Symbol("b")) follows the same rule. Here that bias is \(w0), the weight whose input is always 1.
      """)

  static let notSeparable = Bilingual(
    ko: """
      직선 하나로 가를 수 있는 데이터라면 \(C)에는 최솟값이 없습니다. 가중치를 키울수록 0에 가까워지기 때문입니다. \
      \(where: Facts.pointsAreTheSlides, """
        이 데이터는 가를 수 없습니다. \(RichText.equation(x1, 4))인 네 줄은 \(x2)의 순서대로 클래스가 0, 1, 0, 1입니다. 그 위에서 \(f)는 \
        \(x2)의 일차식이라 부호가 많아야 한 번 바뀝니다. \(f)가 그 위에서 모두 0이어도 안 됩니다. (3, 1)과 (6, 1)이 서로 반대쪽인데 \
        클래스가 같습니다. 따라서 어느 방향으로 멀리 가도 \(C)는 커집니다. 최솟값이 있고, 볼록하므로 하나뿐입니다.
        """, otherwise: """
        \(where: Facts.logisticMinimumExists, """
          이 데이터에서는 기울기가 0인 점이 아래처럼 있습니다. \(C)가 볼록하므로 그곳이 최솟값이고, 하나뿐입니다.
          """)
        """)
      """,
    en: """
      If a line could separate the classes, \(C) would have no minimum: larger weights would bring it ever closer to 0. \
      \(where: Facts.pointsAreTheSlides, """
        These data cannot be separated. The four rows with \(RichText.equation(x1, 4)), in the order of \(x2), have the \
        classes 0, 1, 0, 1; there \(f) is linear in \(x2) and changes its sign at most once. Nor does it help if \(f) is 0 \
        on all four: then (3, 1) and (6, 1), both of class 0, are on opposite sides. So \(C) grows in every direction far \
        out. It has a minimum, and being convex, only one.
        """, otherwise: """
        \(where: Facts.logisticMinimumExists, """
          With these data the gradient is 0 at the point below. \(C) is convex, so it is least there, and only there.
          """)
        """)
      """)

  static let krawczyk = Bilingual(
    ko: """
      이 방정식은 식으로 풀리지 않습니다. \(where: Facts.logisticMinimumExists, """
        그래서 뉴턴법으로 가까운 점을 찾은 다음, 그 둘레의 작은 상자 안에 해가 꼭 하나 있음을 구간 연산으로 증명했습니다(크라프치크의 \
        판정법). 상자의 모든 점에서 같은 숫자만 적습니다.
        """)
      """,
    en: """
      No formula solves these equations. \(where: Facts.logisticMinimumExists, """
        Newton's method finds a point close by; interval arithmetic then proves that a small box around it holds exactly \
        one solution (Krawczyk's test). Only digits that all points of the box share are written down.
        """)
      """)

  static let onlyTheWayDown = Bilingual(
    ko: """
      로지스틱 회귀의 최솟값을 주는 식은 없습니다. 신경망도 마찬가지입니다. 그래서 내려갑니다.
      """,
    en: """
      No formula gives the minimum of logistic regression, nor that of a network. That is why one goes down.
      """)

  static let logisticCaptions = Bilingual(
    ko: """
      슬라이드는 여기서도 열 줄의 출력(\(Symbol("P(3,1)"))처럼 씁니다)이 목표값에 가깝다고 적었습니다. 0이나 1로 반올림되는지를 봅니다.
      """,
    en: """
      Again the slide says that all ten outputs, here \(Symbol("P(3,1)")) and so on, are close to their classes. The test is \
      whether they round to that 0 or 1.
      """)

  static let logisticTable = Bilingual(
    ko: "오차가 가장 작을 때: \(where: Facts.classesAreTheSlides, "슬라이드의 ")클래스와 모델의 출력",
    en: """
      With the least error: the \(where: Facts.classesAreTheSlides, "slide's ")class and the model's output
      """)
  static let classesColumn = Bilingual(
    ko: "\(where: Facts.classesAreTheSlides, "슬라이드", otherwise: "클래스")",
    en: "\(where: Facts.classesAreTheSlides, "slide", otherwise: "class")")

  static let whyNotLogistic = Bilingual(
    ko: """
      \(where: Facts.fourAreOnTheWrongSide, """
        여섯은 맞고, 넷은 ½의 반대쪽에 있습니다.
        """, otherwise: "어느 줄이 맞는지는 표에 있습니다.") \
      \(where: Facts.classesAreTwo, """
        \(where: Facts.isInseparable, """
          가를 수 없는 데이터이므로 어떤 직선도 열 줄을 다 맞히지 못하고, 많아야 \(outcome: MostRight())줄입니다.
          """, otherwise: "이 클래스들은 직선 하나로 가를 수 있습니다.")
        """) \
      \(where: Facts.anotherLineIsBetter, """
        오차가 가장 작은 직선(\(f) = 0인 곳)이라고 해서 틀리는 줄까지 가장 적지는 않습니다. \(x2)가 4.5보다 큰지만 보면 둘만 틀립니다.
        """)
      """,
    en: """
      \(where: Facts.fourAreOnTheWrongSide, """
        Six hold; four are on the wrong side of ½.
        """, otherwise: "Which rows hold, the table shows.") \
      \(where: Facts.classesAreTwo, """
        \(where: Facts.isInseparable, """
          The data cannot be separated: no line gets all ten rows right, and \(outcome: MostRight()) is the most.
          """, otherwise: "A line separates these classes.")
        """) \
      \(where: Facts.anotherLineIsBetter, """
        Nor does the line with the least error get the fewest rows wrong: ask only whether \(x2) is above 4.5, and two \
        are wrong.
        """)
      """)

  static let logisticRate = Bilingual(
    ko: """
      \(where: Facts.bothAreSummed, """
        시그모이드의 미분은 1/4을 넘지 않으므로 교차 엔트로피의 합의 이계도함수는 \(A / 4)를 넘지 않습니다. 제곱의 합이라면 \(2 * A)이므로 \
        그 1/8입니다. 그래서 학습률이 여덟 배까지 커도 됩니다.
        """, otherwise: """
        시그모이드의 미분은 1/4을 넘지 않으므로 \(C)의 이계도함수는 \(weight * A / 4)를 넘지 않습니다. \(E)의 이계도함수는 \(κ * A)였습니다. \
        그 비율만큼 학습률이 커도 됩니다.
        """)
      """,
    en: """
      \(where: Facts.bothAreSummed, """
        The sigmoid's derivative is at most 1/4, so the second derivatives of a sum of cross-entropies are at most \
        \(A / 4), an eighth of those of a sum of squares, \(2 * A). The learning rate may be up to eight times as large.
        """, otherwise: """
        The sigmoid's derivative is at most 1/4, so the second derivatives of \(C) are at most \(weight * A / 4), where \
        those of \(E) are \(κ * A). The learning rate may be larger by that ratio.
        """)
      """)

  static let logisticRounds = Bilingual(
    ko: "경사 하강: 가중치와, 오차가 최솟값보다 큰 만큼 (로지스틱)",
    en: "Gradient descent: the weights, and how far above the minimum (logistic)")

  static let logisticReached = Bilingual(
    ko: """
      \(where: Facts.logisticDescentConverges, """
        여기서\(where: Facts.descentConverges, "도", otherwise: "는") 닿습니다. \(where: Facts.logisticGapShrinks, """
          1000회 뒤에 남은 것은 \(value: "C_gap^(1000)")이고, 가중치는 \(value: "ŵ_0"), \(value: "ŵ_1"), \(value: "ŵ_2")로 다가갑니다.
          """)
        """, otherwise: """
        이 학습률과 이 규약으로는 닿는다는 보장이 없습니다.
        """) 식으로 풀 수 없는 모델은 이렇게 조금씩 내려가서 풉니다. 신경망도 그렇습니다.
      """,
    en: """
      \(where: Facts.logisticDescentConverges, """
        It gets there\(where: Facts.descentConverges, ", too"). \(where: Facts.logisticGapShrinks, """
          After 1000 rounds \(value: "C_gap^(1000)") is left, and the weights approach \(value: "ŵ_0"), \(value: "ŵ_1") \
          and \(value: "ŵ_2").
          """)
        """, otherwise: """
        With this rate and this convention, nothing promises that it gets there.
        """) A model that no formula solves is solved like this, step by step; a network is one of these.
      """)

  // MARK: - Figures

  static let descentFigure = Bilingual(
    ko: "두 오차가 최솟값보다 얼마나 위에 있는지를 회차마다 그렸습니다. 두 축 모두 로그 눈금입니다.",
    en: "How far the two errors are above their minimum, round by round; both axes are logarithmic.")
  static let roundAxis = Bilingual(ko: "회차", en: "round")
  static let gapAxis = Bilingual(ko: "최솟값보다 위", en: "above the minimum")
  static let linearCurve = Bilingual(ko: "선형 회귀", en: "linear regression")
  static let logisticCurve = Bilingual(ko: "로지스틱 회귀", en: "logistic regression")

  static let predictionsFigure = Bilingual(
    ko: "열 줄의 목표값과, 오차가 가장 작을 때의 예측.",
    en: "The ten targets, and the predictions with the least error.")
  static let targetAxis = Bilingual(ko: "목표값", en: "target")
  static let modelAxis = Bilingual(ko: "최솟값에서의 예측", en: "prediction at the minimum")
  static let asTheSlideSays = Bilingual(ko: "슬라이드의 말대로라면", en: "as the slide says")
  static let tenRows = Bilingual(ko: "열 줄", en: "the ten rows")

  static let classesFigure = Bilingual(
    ko: "줄마다 클래스와, 오차가 가장 작을 때의 출력.\(where: Facts.fourAreOnTheWrongSide, " 네 줄에서는 파선의 반대쪽에 있습니다.")",
    en: """
      Each row's class, and the output with the least error. \
      \(where: Facts.fourAreOnTheWrongSide, "In four rows they are on opposite sides of the broken line.")
      """)
  static let rowAxis = Bilingual(ko: "줄", en: "row")
  static let outputAxis = Bilingual(ko: "출력", en: "output")
  static let threshold = Bilingual(ko: "경계 ½", en: "threshold ½")
  static let givenClass = Bilingual(ko: "클래스", en: "class")
  static let modelOutput = Bilingual(ko: "모델의 출력", en: "the model's output")
}
