import NumericCore
import Textbook

extension RegressionNetwork {
  /// The words around the derivation.
  public var prose: ChapterProse { Prose.chapter }
}

/// What the chapter says, in both languages.
enum Prose {
  private static let y: Expression = .symbol("y")
  private static let t: Expression = .symbol("t")
  private static let error: Expression = .symbol("E")
  private static let slope = Symbol("∂E/∂y")

  /// The slope of |y − t| is 1 or −1, however far y is from t.
  private static let slopeIsOneInSize = Fact.equal(Expression.symbol(slope).squared, 1)

  static let chapter = ChapterProse(
    title: Bilingual(ko: "회귀 프로그램: 1-10-6-1 신경망", en: "The regression program: a 1-10-6-1 network"),
    summary: Bilingual(
      ko: "잡음 섞인 포물선을 L1 손실로 배우는 프로그램을 실행하고, 얼마나 맞는지 본다",
      en: "The program that learns a noisy parabola with the L1 loss, run; and how well it fits"),
    source: Bilingual(
      ko: "L5 「3 Forward & Backward Propagation」", en: "L5 “3 Forward & Backward Propagation”"),
    goals: [
      Bilingual(
        ko: "PyTorch 학습 프로그램의 각 줄을 순전파, 손실, 역전파, 갱신에 짝지을 수 있다.",
        en: "Match each line of a PyTorch training program with forward pass, loss, backward pass or update."),
      Bilingual(
        ko: "절댓값의 미분이 오차의 부호라는 것과, 그래서 생기는 일을 설명할 수 있다.",
        en: "Say why the derivative of the absolute value is the error's sign, and what follows from that."),
      Bilingual(
        ko: "출력된 손실이 언제의 손실인지 말하고, 맞춘 곡선이 얼마나 좋은지 판단할 수 있다.",
        en: "Tell which moment a printed loss belongs to, and judge how good the fitted curve is."),
    ],
    introduction: [
      Bilingual(
        ko: """
          강의의 프로그램은 포물선 \(parabola)을 배웁니다. 오류 없이 5000번을 도는데, 손실은 끝까지 잡음만 있을 때의 수십 배입니다. 프로그램은 \
          틀리지 않았습니다. 그런데 왜 그럴까요? 샘플 하나를 손으로 따라가 보면 까닭이 보입니다.
          """,
        en: """
          The lecture's program learns the parabola \(parabola). It runs 5000 rounds without an error, and to the end its \
          loss is tens of times what the noise alone would leave. The program is not wrong. So why? Follow one sample by \
          hand, and you will see.
          """)
    ],
    questions: [
      Question(
        .predict,
        Bilingual(
          ko: "목표값 \(t)가 2.5라면 신경망은 무엇을 배웁니까?",
          en: "What does the network learn if the target \(t) is 2.5?"),
        answer: Bilingual(
          ko: """
            \(where: Facts.outputIsTarget, """
              \(y) = \(value: "y")이므로 오차가 없습니다. 꺾인 점에서 미분을 0으로 약속했으므로 \(slope) = \(value: "∂E/∂y")이고 \
              나머지 기울기도 모두 0입니다. 배울 것이 없습니다.
              """, otherwise: """
              \(y) = \(value: "y")는 2.5가 아니므로 오차가 남아 있고 \(slope) = \(value: "∂E/∂y")입니다.
              """)
            """,
          en: """
            \(where: Facts.outputIsTarget, """
              Nothing. \(y) = \(value: "y"), so there is no error. At the kink the derivative is 0 by convention: \
              \(slope) = \(value: "∂E/∂y"), and all other gradients are 0.
              """, otherwise: """
              \(y) = \(value: "y") is not 2.5, so there is still an error, and \(slope) = \(value: "∂E/∂y").
              """)
            """),
        givens: ["t": "2.5"], testing: [2]),
      Question(
        .compute,
        Bilingual(
          ko: "목표값이 책의 49가 아니라 0이면 \(slope)와 \(Symbol("∂E/∂w_1"))은 어떻게 바뀝니까?",
          en: "How do \(slope) and \(Symbol("∂E/∂w_1")) change if the target is 0 instead of the book's 49?"),
        answer: Bilingual(
          ko: """
            \(slope) = \(value: "∂E/∂y"), \(Symbol("∂E/∂w_1")) = \(value: "∂E/∂w_1")입니다. \
            \(where: Facts.onlySignsChange, """
              부호만 바뀝니다. 오차는 \(value: "E")로 훨씬 작은데도 크기는 그대로입니다.
              """)
            """,
          en: """
            \(slope) = \(value: "∂E/∂y") and \(Symbol("∂E/∂w_1")) = \(value: "∂E/∂w_1")\
            \(where: Facts.onlySignsChange, """
              : only the signs change. The error, \(value: "E"), is much smaller, yet the sizes are the same.
              """, otherwise: ".")
            """),
        givens: ["t": 0], testing: [2]),
      Question(
        .compute,
        Bilingual(
          ko: "학습률을 0.01로 하면 한 번 갱신한 뒤의 오차는 얼마이고, 학습률을 더 올리면 늘 좋습니까?",
          en: """
            What is the error after one update with a learning rate of 0.01, and is a still larger rate always better?
            """),
        answer: Bilingual(
          ko: """
            \(Symbol("E^+")) = \(value: "E^+")입니다. \(where: Facts.targetIsStillFar, """
              한 걸음은 열 배가 되지만 여전히 목표값에서 멉니다.
              """, otherwise: "한 걸음은 열 배가 됩니다.") 그렇다고 한없이 올릴 수는 없습니다. 가까이 가서도 걸음이 줄지 않으므로 목표값을 \
            넘어갑니다.
            """,
          en: """
            \(Symbol("E^+")) = \(value: "E^+"). \(where: Facts.targetIsStillFar, """
              The step is ten times as long and the target is still far.
              """, otherwise: "The step is ten times as long.") But the rate cannot grow without end: near the target the steps \
            are no shorter, and jump over it.
            """),
        givens: ["η": "0.01"], testing: [2]),
      Question(
        .explain,
        Bilingual(
          ko: "\(code: "optimizer.zero_grad()")를 빼면 무엇이 잘못됩니까?",
          en: "What goes wrong without \(code: "optimizer.zero_grad()")?"),
        answer: Bilingual(
          ko: """
            \(code: "loss.backward()")는 기울기를 새로 적지 않고 전에 있던 값에 더합니다. 비우지 않으면 지난 회차들의 기울기까지 더해서 갱신하게 \
            됩니다. 지난 기울기는 지금 자리의 것이 아닙니다.
            """,
          en: """
            \(code: "loss.backward()") does not write gradients afresh but adds them to what is there. Unless that is \
            cleared, the update uses the sum of all earlier rounds, and those gradients belong to other places.
            """), testing: [1]),
      Question(
        .explain,
        Bilingual(
          ko: "마지막으로 출력된 손실은 다 배운 신경망의 손실입니까?",
          en: "Is the loss that is printed last the loss of the trained network?"),
        answer: Bilingual(
          ko: """
            아닙니다. i = 4900에서 갱신하기 **전**의 손실입니다. 그 뒤에도 100번 더 갱신합니다. 그리고 배운 점에서 잰 손실이므로, 점이 없던 곳에서 \
            얼마나 맞는지는 말해 주지 않습니다.
            """,
          en: """
            No. It is the loss **before** the update of i = 4900, and a hundred updates follow. And it is measured on the points that \
            were learnt from, so it says nothing about places where there were none.
            """), testing: [3]),
    ])

  private static var parabola: Expression {
    let x: Expression = .symbol("x")
    return 8 * x.squared + 7 * x + 3
  }

  // MARK: - Notes

  static let program = Bilingual(
    ko: """
      점은 1000개입니다. x는 −15와 15 사이에서 고르게 뽑고, y에는 평균 0, 분산 1인 정규분포의 잡음을 더합니다. y가 1900까지 올라가므로 잡음은 아주 작습니다. \
      신경망은 Linear(1,10), ReLU, Linear(10,6), ReLU, Linear(6,1), 곧 1-10-6-1이고, 손실은 모든 점에서 잰 \(absolute)의 \
      평균입니다. PyTorch는 이것을 L1Loss라고 부릅니다(L1은 강의의 번호가 아니라 이 손실의 이름입니다). 난수는 이 책의 생성기로 시드 1에서 뽑았으므로, PyTorch로 실행한 숫자와 똑같지는 \
      않습니다.
      """,
    en: """
      There are 1000 points: x is drawn evenly between −15 and 15, and normal noise of mean 0 and variance 1 is added to \
      y, tiny beside y, which goes up to 1900. The network is Linear(1,10), ReLU, Linear(10,6), ReLU, Linear(6,1), in short \
      1-10-6-1. The loss is the mean of \(absolute) over all points; PyTorch calls it L1Loss (here L1 is no lecture). The random numbers are this \
      book's, from seed 1, so your own run in PyTorch gives other digits.
      """)

  static let programLines = TextTable(
    title: Bilingual(ko: "프로그램에서 되풀이되는 다섯 줄", en: "The five lines that the program repeats"),
    columns: [Bilingual(ko: "줄", en: "line"), Bilingual(ko: "하는 일", en: "what it does")],
    rows: [
      ("output = model(x)", Bilingual(ko: "순전파: 모든 점의 출력", en: "forward pass: the outputs for all points")),
      (
        "optimizer.zero_grad()",
        Bilingual(ko: "지난 회차의 기울기를 지운다", en: "clears the last round's gradients")
      ),
      ("loss = loss_func(output, label)", Bilingual(ko: "손실 하나", en: "one number, the loss")),
      ("loss.backward()", Bilingual(ko: "역전파: 기울기 93개", en: "backward pass: 93 gradients")),
      ("optimizer.step()", Bilingual(ko: "갱신: 매개변수 93개", en: "update: 93 parameters")),
    ].map { line, words in [Bilingual(ko: "\(code: line)", en: "\(code: line)"), words] })

  static let theRiddle = Bilingual(
    ko: """
      손실 곡선의 앞부분은 거의 평평하고 뒤는 톱니 같습니다. 잡음만 남는다면 손실은 잡음의 절댓값의 평균, 곧 0.8쯤(\(noiseFloor))이어야 \
      합니다. 다섯 줄 가운데 어디에서 이런 모양이 나올까요? 샘플 하나로 따라가 봅니다. 프로그램의 기울기는 이런 기울기 1000개의 평균입니다.
      """,
    en: """
      The loss curve is nearly flat at first and jagged later. If only the noise were left, the loss would be the mean of \
      its absolute value, about 0.8 (\(noiseFloor)). Which of the five lines makes it look like this? Follow one sample; \
      the program's gradient is the mean of a thousand of these.
      """)

  private static let absolute = RichText([.typeset(unicode: "|y − t|", latex: "|y - t|")])

  static let whyItFitsBadly = Bilingual(
    ko: """
      까닭은 셋입니다. L1 손실의 기울기는 오차가 커도 커지지 않아서, 1900까지 가는 목표값을 학습률 0.001로 따라가자면 오래 걸립니다. 손실 곡선의 \
      앞부분이 거의 평평한 까닭입니다. 반대로 뒤에서는 오차가 작아져도 기울기가 작아지지 않아서, 최소점을 넘어 오락가락합니다. 손실 곡선이 \
      톱니처럼 되는 곳입니다. 그리고 ReLU 신경망의 그래프는 꺾은선이라, 꺾이는 곳이 많아야 곡선에 가까워지는데 여기서는 꺾임을 \
      몇 개밖에 쓰지 못했습니다.
      """,
    en: """
      There are three reasons. The gradient of the L1 loss does not grow with the error, so a rate \
      of 0.001 takes long to reach targets up to 1900: the loss curve is nearly flat at first. Later the gradient does not shrink \
      with the error either, so the updates jump over the minimum and back: the loss curve becomes jagged. And the graph of a \
      ReLU network is made of straight pieces. It needs many kinks to come near a curve, and here it has found a use for \
      only a few.
      """)

  private static let noiseFloor = RichText([.typeset(unicode: "√(2/π)", latex: "\\sqrt{2/\\pi}")])

  static let whatThePrintShows = Bilingual(
    ko: """
      프로그램은 i가 100의 배수일 때 손실을 출력합니다. i는 0부터 4999까지이므로 모두 50줄입니다. 첫 줄은 아직 아무것도 배우지 \
      않은 때의 손실이고, 마지막 줄은 i = 4900의 손실입니다. 학습을 마친 뒤의 손실은 출력되지 않습니다.
      """,
    en: """
      The program prints the loss when i is a multiple of 100. As i goes from 0 to 4999, that makes 50 lines. The first is \
      the loss before anything has been learnt, the last that of i = 4900. The loss after training is never printed.
      """)

  static let asTheCopyHasIt = Bilingual(
    ko: """
      강의 사본 가운데 한 곳에는 \
      \(code: "lr=0.001")이 \(code: "tr=0.001")로 되어 있습니다. 그대로 치면 그런 인수가 없다는 오류가 납니다. \
      \(code: "loss.cpu().data.numpy()[0]")도 PyTorch 0.4부터는 오류입니다. 손실이 차원 없는 텐서가 되었기 때문이며, \
      \(code: "loss.item()")이라고 쓰면 됩니다.
      """,
    en: """
      In one place the copy of the lecture has \(code: "tr=0.001") for \(code: "lr=0.001"); typed like that, it stops with an error, \
      since there is no such argument. \(code: "loss.cpu().data.numpy()[0]") is an error too since PyTorch 0.4, where the \
      loss has become a tensor without dimensions: write \(code: "loss.item()").
      """)

  static let smallNetwork = Bilingual(
    ko: """
      1-10-6-1의 매개변수는 2·10 + 11·6 + 7·1 = 93개입니다(층마다 (입력의 수 + 1) × 유닛의 수). 여기서는 1-2-2-1 신경망에 샘플 하나를 넣습니다. \(where: Facts.numbersAreTheBooks, """
        숫자는 이 책이 고른 것이고, 목표값은 x = 2에서 포물선의 값입니다(잡음 없이).
        """, otherwise: """
        숫자는 직접 고른 것입니다. \(where: Facts.targetIsOnParabola, "목표값은 그 x에서 포물선의 값입니다(잡음 없이).")
        """) 첫째 층은 w와 b, 둘째 층은 v와 c, 셋째 층은 u와 d로 적고, 학습률은 \(Symbol("η"))입니다. \(Symbol("v_12"))는 \
      첫째 층의 유닛 2에서 둘째 층의 유닛 1로 갑니다.
      """,
    en: """
      The 1-10-6-1 network has 2·10 + 11·6 + 7·1 = 93 parameters: (inputs + 1) × units for each layer. Here \
      one sample goes through a 1-2-2-1 network. \(where: Facts.numbersAreTheBooks, """
        The numbers are this book's choice; the target is the parabola's value at x = 2, without noise.
        """, otherwise: """
        The numbers are your choice. \
        \(where: Facts.targetIsOnParabola, "The target is the parabola's value at your x, without noise.")
        """) The first layer has w and b, the second v and c, the third \
      u and d; \(Symbol("η")) is the learning rate. \(Symbol("v_12")) leads from unit 2 of the first layer to unit 1 of the second.
      """)

  static let absoluteValue = Bilingual(
    ko: """
      절댓값은 ReLU 두 개의 합입니다. \(y)가 크면 앞의 것이, \(t)가 크면 뒤의 것이 그 차이이고 다른 하나는 0입니다.
      """,
    en: """
      The absolute value is the sum of two ReLUs. If \(y) is the larger, the first is the difference; if \(t) is, the \
      second. The other is 0.
      """)

  static let smallCaption = Bilingual(
    ko: """
      1-2-2-1 신경망과 샘플 하나. \(where: Facts.secondUnitIsOff, "둘째 층의 아래 유닛은 꺼져 있습니다.") 편향은 그리지 않았습니다.
      """,
    en: """
      The 1-2-2-1 network with one sample. \
      \(where: Facts.secondUnitIsOff, "The lower unit of the second layer is off.") The biases are not drawn.
      """)
  static let smallBackwardCaption = Bilingual(
    ko: "역전파를 마친 1-2-2-1 신경망. 값(▲)마다 그 아래에 \(Symbol("E"))의 기울기(▼)가 있습니다.",
    en:
      "The 1-2-2-1 network after the backward pass: below each value (▲), the gradient of \(Symbol("E")) (▼)."
  )

  static let twiceAsFar = Question(
    .predict,
    Bilingual(
      ko: "출력이 목표값에서 두 배 멀리 있었다면 가중치의 기울기도 두 배가 될까요?",
      en: "If the output were twice as far from its target, would the weights' gradients be twice as large?"),
    answer: Bilingual(
      ko: """
        아닙니다. \(slope)의 값은 1 아니면 −1이고, 얼마나 먼지는 들어 있지 않습니다. 제곱 오차라면 두 배가 됩니다. 아래의 표에서 확인합니다.
        """,
      en: """
        No. \(slope) is 1 or −1, and how far is not in it. With a squared error they would be. The table below shows it.
        """), testing: [2],
    choices: [
      .init(ko: "예", en: "yes", where: .not(slopeIsOneInSize)),
      .init(ko: "아니요", en: "no", where: slopeIsOneInSize),
    ])

  static let otherUnits = Bilingual(
    ko: "다른 유닛도 같은 두 가지: 곱해서 더하고, ReLU에 넣기",
    en: "The other units do the same two things: multiply and add, then the ReLU")

  static let sign = Bilingual(
    ko: """
      \(y)로 미분하면 계단 함수(양수이면 1, 아니면 0) 둘의 차가 됩니다. 출력이 목표값보다 크면 1, 작으면 −1, 곧 \(y - t)의 부호입니다. 얼마나 \
      빗나갔는지는 사라지고 어느 쪽으로 빗나갔는지만 남습니다.
      """,
    en: """
      The derivative by \(y) is a difference of two steps, each 1 above zero and 0 elsewhere: 1 if the output is above the target, −1 if below. That is the \
      sign of \(y - t). How far the output missed is gone; on which side it missed is left.
      """)

  static let atZero = Bilingual(
    ko: """
      \(y)와 \(t)가 같은 점에서는 그래프가 꺾여 미분이 없습니다. 두 계단이 모두 0이므로 여기서는 0이 되고, PyTorch도 0을 씁니다.
      """,
    en: """
      Where \(y) equals \(t) the graph has a kink and no derivative. Both steps are 0 there, so we get 0; PyTorch takes 0 too.
      """)

  static let outputLayer = Bilingual(
    ko: "이 부호를 거꾸로 넘깁니다. 도착한 기울기에 국소 미분을 곱하면 됩니다. 먼저 셋째 층입니다.",
    en: "This sign is passed back: what arrives, times the local slope. The third layer first.")

  static let secondLayer = Bilingual(
    ko: """
      ReLU를 거슬러 올 때는 켜져 있으면 1, 꺼져 있으면 0을 곱합니다. 순입력까지 온 기울기를 δ라고 줄여 씁니다. \
      \(where: Facts.secondUnitIsOff, """
        둘째 층의 유닛 2는 꺼져 있어서 δ가 0이고, 그 유닛의 가중치는 이번에 아무것도 배우지 않습니다.
        """)
      """,
    en: """
      Back through a ReLU that means times 1 where it is on, times 0 where it is off. What has arrived at a net input is \
      called δ for short. \(where: Facts.secondUnitIsOff, """
        Unit 2 of the second layer is off: its δ is 0, and its weights learn nothing this time.
        """)
      """)

  static let firstLayer = Bilingual(
    ko: "\(Symbol("h_1"))은 둘째 층의 두 유닛에 모두 들어갔으므로, 두 곳에서 온 것을 더합니다.",
    en: "\(Symbol("h_1")) went into both units of the second layer, so what comes back from the two adds up.")

  static let squaresTitle = Bilingual(
    ko: "같은 샘플에서: L1 손실과 제곱 오차의 기울기",
    en: "At the same sample: the gradients of the L1 loss and of the squared error")
  static let absoluteColumn = Bilingual(ko: "L1 손실", en: "L1 loss")
  static let squaredColumn = Bilingual(
    ko: "제곱 오차\(where: Facts.squareIsHalved, "(½)")",
    en: "squared error\(where: Facts.squareIsHalved, " (½)")")

  static let sameSize = Bilingual(
    ko: """
      제곱 오차의 기울기는 모두 오차에 비례해서 커집니다. 그래서 멀리 있을 때는 성큼성큼, 가까이 오면 조금씩 움직입니다. L1 손실은 \
      늘 같은 걸음입니다. 대신 크게 빗나간 점 몇 개에 끌려가지 않습니다.
      """,
    en: """
      With the squared error every gradient grows in proportion to the error. It takes long steps far away and short ones \
      nearby. The L1 loss always takes the same step. In return, a few points that miss badly do not pull it away.
      """)

  static let update = Bilingual(
    ko: """
      \(where: Facts.biasesAreTrained, "매개변수", otherwise: "편향은 두고 가중치")마다 학습률에 기울기를 곱해 뺍니다. \
      \(Symbol("u_1"))의 새 값은 \(value: "u_1^+")입니다.
      """,
    en: """
      From each \(where: Facts.biasesAreTrained, "parameter", otherwise: "weight, but from no bias"), subtract the learning \
      rate times its gradient. \(Symbol("u_1")) becomes \(value: "u_1^+").
      """)

  static let allSteps = Bilingual(
    ko: "\(where: Facts.biasesAreTrained, "매개변수", otherwise: "가중치")마다의 갱신",
    en: "The step of each \(where: Facts.biasesAreTrained, "parameter", otherwise: "weight")")

  static let oneStep = Bilingual(
    ko: """
      같은 샘플을 다시 넣\(where: Facts.errorFallsALittle, "으면 오차가 조금 줄어 있습니다. 목표값까지는 아직 멉니다.", otherwise: """
        \(where: Facts.errorFalls, "으면 오차가 줄어 있습니다.", otherwise: """
          \(where: Facts.errorRises, """
            으면 오차가 커져 있습니다. \(where: Facts.rateIsPositive, "걸음이 너무 길었습니다.")
            """, otherwise: "어도 오차는 그대로입니다.")
          """)
        """)
      """,
    en: """
      Put the same sample in again\(where: Facts.errorFallsALittle, """
        , and the error is a little smaller. The target is still far.
        """, otherwise: """
        \(where: Facts.errorFalls, ", and the error is smaller.", otherwise: """
          \(where: Facts.errorRises, """
            , and the error is larger. \(where: Facts.rateIsPositive, "The step was too long.")
            """, otherwise: ", and the error is what it was.")
          """)
        """)
      """)

  static let fiveSteps = Bilingual(
    ko: """
      강의는 이 과정을 다섯 단계로 적습니다. 1 임의의 w와 b, 2 결과값, 3 오차, 4 오차를 줄이는 방향으로 w와 b를 다시 정하기, \
      5 2~4의 반복입니다. ‘줄이는 방향’은 기울기의 반대쪽입니다. 충분히 짧은 걸음이면 손실이 줄지만, 학습률이 정해진 걸음은 넘어가기도 합니다. 그래서 \
      긴 학습에서는 손실이 커진 갱신도 적지 않습니다.
      """,
    en: """
      The lecture puts it in five steps: 1 random w and b, 2 the result, 3 its error, 4 move w and b so as to lower the \
      error, 5 repeat 2 to 4. That direction is against the gradient. A step that is short enough lowers the loss, but one of fixed \
      rate may jump too far. So in the long run the loss also rises after quite a few updates.
      """)

  // MARK: - Experiments

  static let dataClaimed = Bilingual(
    ko: "점 1000개, x ~ U(−15, 15), y = 8x² + 7x + 3에 N(0, 1)의 잡음",
    en: "1000 points, x ~ U(−15, 15), y = 8x² + 7x + 3 with noise from N(0, 1)")
  static let dataSetup = Bilingual(
    ko: "시드 1로 데이터를 만들었습니다. 잡음의 평균과 분산, 구간마다의 개수는 표준오차의 4배까지 봅니다.",
    en: """
      The data was made from seed 1. The noise's mean and variance, and the counts by quarter, may be four standard errors off.
      """)
  static let sampleCount = Bilingual(ko: "점의 수", en: "points")
  static let smallestX = Bilingual(ko: "가장 작은 x", en: "smallest x")
  static let largestX = Bilingual(ko: "가장 큰 x", en: "largest x")
  static let emptiestQuarter = Bilingual(
    ko: "−15…15를 넷으로 나누었을 때 가장 적은 구간의 점", en: "points in the emptiest quarter of −15…15")
  static let offTheParabola = Bilingual(
    ko: "y에서 잡음을 뺀 값과 8x² + 7x + 3의 가장 큰 차", en: "largest distance of y minus its noise from 8x² + 7x + 3")
  static let roundingOnly = Bilingual(ko: "반올림한 만큼", en: "rounding only")
  static let noiseMean = Bilingual(ko: "잡음의 평균", en: "mean of the noise")
  static let noiseVariance = Bilingual(ko: "잡음의 분산", en: "variance of the noise")

  static let trainingClaimed = Bilingual(
    ko: """
      Linear(1,10) ReLU Linear(10,6) ReLU Linear(6,1), L1Loss, SGD lr = 0.001, 모든 점으로 5000에포크, 100에포크마다 손실 출력
      """,
    en: """
      Linear(1,10) ReLU Linear(10,6) ReLU Linear(6,1); L1Loss; SGD lr = 0.001; 5000 full-batch epochs; loss printed every 100
      """)
  static let trainingSetup = Bilingual(
    ko: "프로그램 전체를 배정밀도로 실행했습니다(시드 1).", en: "The whole program was run in double precision (seed 1).")
  static let layerCount = Bilingual(ko: "층의 수", en: "layers")
  static let parameterCount = Bilingual(ko: "가중치와 편향의 수", en: "weights and biases")
  static let ninetyThree = Bilingual(ko: "10 + 10 + 60 + 6 + 6 + 1 = 93", en: "10 + 10 + 60 + 6 + 6 + 1 = 93")
  static let updates = Bilingual(ko: "갱신한 횟수", en: "updates")
  static let printedCount = Bilingual(ko: "출력된 손실의 수", en: "losses printed")
  static let firstLoss = Bilingual(ko: "처음 출력된 손실(i = 0)", en: "first loss printed (i = 0)")
  static let lastPrinted = Bilingual(ko: "마지막으로 출력된 손실(i = 4900)", en: "last loss printed (i = 4900)")
  static let finalLoss = Bilingual(ko: "마지막 갱신 뒤의 손실", en: "loss after the last update")
  static let belowTheFirst = Bilingual(ko: "처음 손실보다 작은 값", en: "less than the first loss")

  static let threeStepsClaimed = Bilingual(
    ko: "1 모델로 결과값 추정, 2 손실과 기울기 계산, 3 모델 업데이트",
    en: "1 estimate with the model, 2 loss and gradient, 3 update the model")
  static let threeStepsSetup = Bilingual(
    ko: "프로그램의 데이터로 세 단계를 하나씩 따로, 열 번 되풀이했습니다.",
    en: "The three steps were made one by one on the program's data, ten times.")
  static let lossBefore = Bilingual(ko: "처음 손실", en: "loss before")
  static let lossAfterTen = Bilingual(ko: "열 번 뒤의 손실", en: "loss after ten rounds")
  static let roundsThatHelped = Bilingual(ko: "손실이 줄어든 횟수", en: "rounds that lowered the loss")
  static let apartFromTheRule = Bilingual(
    ko: "처음 열 손실이 손으로 한 갱신(L1, lr = 0.001)과 가장 많이 다른 만큼",
    en: "largest distance of the first ten losses from updates by hand (L1, lr = 0.001)")
  static let apartFromTheProgram = Bilingual(
    ko: "프로그램이 출력할 손실과의 가장 큰 차", en: "largest distance from the program's own losses")

  static let fiveStepsClaimed = Bilingual(
    ko: """
      1 임의의 w와 b, 2 결과값 y, 3 오차, 4 오차를 줄이는 방향으로 w와 b를 재설정, 5 2~4를 반복
      """,
    en: """
      1 random w and b, 2 the result y, 3 its error, 4 reset w and b so as to lower the loss, 5 repeat 2-4
      """)
  static let fiveStepsSetup = Bilingual(
    ko: "시드 1…5의 다섯 가지 시작에서 20번씩 되풀이했고, 긴 학습에서는 갱신마다 손실을 견주었습니다.",
    en:
      "Repeated 20 times from each of five beginnings (seeds 1…5); in the long run, losses were compared update by update."
  )
  static let betterStarts = Bilingual(ko: "손실이 줄어든 시작", en: "beginnings whose loss became lower")
  static let rises = Bilingual(ko: "긴 학습에서 손실이 커진 갱신", en: "updates of the long run that raised the loss")
  static let lessThanHalf = Bilingual(ko: "절반보다 적음", en: "less than half")

  // MARK: - Figures

  static let lossCaption = Bilingual(
    ko: """
      에포크마다의 손실. 처음에는 거의 평평합니다. 두 번 뚝 떨어질 때 포물선의 오른쪽 팔과 왼쪽 팔을 차례로 배웁니다. 나중에는 \
      톱니처럼 오르내립니다(세로는 로그 눈금).
      """,
    en: """
      The loss of each epoch. It is nearly flat at first; in its two sudden falls the network learns the right arm of the \
      parabola and then the left. Later it is jagged (logarithmic scale).
      """)
  static let fitCaption = Bilingual(
    ko: """
      데이터와 포물선, 그리고 신경망의 출력. 700에포크 뒤에는 오른쪽 팔만, 5000에포크 뒤에는 두 팔을 곧은 조각 몇 개로 흉내 \
      냅니다.
      """,
    en: """
      The data, the parabola, and the network's output: straight pieces that imitate the right arm after 700 epochs, and \
      both arms after 5000.
      """)
  static let epochAxis = Bilingual(ko: "에포크", en: "epoch")
  static let lossAxis = Bilingual(ko: "손실(|y − t|의 평균)", en: "loss (mean of |y − t|)")
  static let otherLossAxis = Bilingual(ko: "손실", en: "loss")
  static let inputAxis = Bilingual(ko: "x", en: "x")
  static let outputAxis = Bilingual(ko: "y", en: "y")
  static let sampleSeries = Bilingual(ko: "데이터", en: "data")
  static let parabolaSeries = Bilingual(ko: "8x² + 7x + 3", en: "8x² + 7x + 3")
  static let networkSeries = Bilingual(ko: "신경망, 5000에포크 뒤", en: "network, after 5000 epochs")
  static let halfwaySeries = Bilingual(ko: "신경망, 700에포크 뒤", en: "network, after 700 epochs")
}
