import NumericCore
import Textbook

/// The words of the parabola.
extension Prose {
  private static let w2: Expression = .symbol("w_2")
  private static let E7: Expression = .symbol("E_7")
  private static let slope7 = Symbol("∂E_7/∂w_2")
  private static let rates = OneWeight.rates.map { Expression.number($0) }

  static let oneWeight = Bilingual(
    ko: """
      데이터 한 줄의 입력은 \(Symbol("x_2^(7)")) = \(value: "x_2^(7)"), 목표값은 \(Symbol("t^(7)")) = \(value: "t^(7)")입니다. \
      (뒤에 나올 일곱째 줄의 둘째 입력입니다.) 가중치 하나를 입력에 곱해 목표값을 맞히려고 합니다. 오차는 차이의 제곱입니다.
      """,
    en: """
      One row of data has the input \(Symbol("x_2^(7)")) = \(value: "x_2^(7)") and the target \(Symbol("t^(7)")) = \
      \(value: "t^(7)") (the seventh row of those below). A weight, times the input, shall hit it; the error is the \
      difference squared.
      """)

  static let slope = Bilingual(
    ko: "오차를 줄이려면 어느 쪽으로 가야 할까요? 조금 움직여 봅니다.",
    en: "Which way makes it smaller? Move the weight a little.")

  static let oneStep = Bilingual(
    ko: """
      \(where: Facts.errorFallsToTheRight, "기울기가 음수이므로 오른쪽이 내리막입니다.") 그래서 기울기를 **뺍니다**. 얼마나 갈지는 기울기에 곱하는 \
      수, 곧 **학습률**이 정합니다. 학습률이 \(rates[1])이면 한 걸음은 이렇습니다.
      """,
    en: """
      \(where: Facts.errorFallsToTheRight, "The slope is negative: to the right it goes down.") So the slope is **subtracted**. \
      How far to go is up to the number it is multiplied by, the **learning rate**. With \(rates[1]), one step is:
      """)

  static let whichSize = Question(
    .predict,
    Bilingual(
      ko: "학습률이 \(rates[0]), 또는 \(rates[2])이면 열 걸음 뒤에는 각각 어디에 있을까요?",
      en: "Where will ten steps lead with a rate of \(rates[0]), and where with \(rates[2])?"),
    answer: Bilingual(
      ko: """
        \(where: Facts.threeSizes, """
          학습률이 \(rates[0])이면 \(value: "v_1^(10)")밖에 못 갑니다. \(rates[2])이면 걸음마다 바닥을 지나쳐 반대쪽 더 높은 곳에 \
          섭니다. 열 걸음 뒤의 값은 \(value: "v_3^(10)")이고, 갈수록 멀어집니다.
          """, otherwise: """
          학습률이 \(rates[0])이면 \(value: "v_1^(10)"), \(rates[2])이면 \(value: "v_3^(10)")에 있습니다.
          """)
        """,
      en: """
        \(where: Facts.threeSizes, """
          With \(rates[0]) only at \(value: "v_1^(10)"). With \(rates[2]) each step goes past the floor and stops higher up on \
          the other side: after ten it is at \(value: "v_3^(10)"), and it only gets worse.
          """, otherwise: """
          With \(rates[0]) at \(value: "v_1^(10)"), with \(rates[2]) at \(value: "v_3^(10)").
          """)
        """), testing: [1])

  static let sizesTitle = Bilingual(
    ko: "\(w2)의 값: 학습률이 다른 세 경사 하강", en: "\(w2) in three descents with different rates")
  static let sizeColumns: [Bilingual] = [
    Bilingual(ko: "학습률 \(rates[0])", en: "rate \(rates[0])"),
    Bilingual(ko: "학습률 \(rates[1])", en: "rate \(rates[1])"),
    Bilingual(ko: "학습률 \(rates[2])", en: "rate \(rates[2])"),
  ]

  static let bend = Bilingual(
    ko: """
      한계는 포물선이 얼마나 휘었는지가 정합니다. 기울기를 한 번 더 미분한 \(Symbol("κ_7")) = \(value: "κ_7")입니다. 바닥까지의 거리는 \
      한 걸음마다 1 − \(value: "κ_7")·학습률 배가 되고, 이 배수가 −1보다 작으면 멀어집니다. 그래서 학습률의 한계는 다음과 같습니다.
      """,
    en: """
      The limit depends on how strongly the parabola bends: on the slope's own slope, \(Symbol("κ_7")) = \(value: "κ_7"). \
      Each step multiplies the distance from the floor by 1 − \(value: "κ_7")·rate; below −1 that leads away. So the rate \
      has to be smaller than
      """)

  static let distance = Bilingual(
    ko: """
      포물선에서는 가중치가 1만큼 움직일 때마다 기울기가 똑같이 \(Symbol("κ_7"))만큼 바뀌고, 바닥에서는 0입니다. 그래서 바닥에서 거리 d만큼 \
      떨어진 곳의 기울기는 \(Symbol("κ_7"))·d입니다. 한 걸음은 여기에 학습률을 곱해 빼므로, 남는 거리는 d − 학습률·\(Symbol("κ_7"))·d, \
      곧 (1 − \(Symbol("κ_7"))·학습률)·d입니다.
      """,
    en: """
      On a parabola the slope changes by the same \(Symbol("κ_7")) wherever the weight moves by 1, and at the floor it is 0. \
      So at the distance d from the floor it is \(Symbol("κ_7"))·d. A step subtracts the rate times this, and what is left \
      of the distance is d − rate·\(Symbol("κ_7"))·d, which is (1 − \(Symbol("κ_7"))·rate)·d.
      """)

  static let parabolaFigure = Bilingual(
    ko: "\(E7)의 포물선 위를 학습률 셋으로 네 걸음씩 내려갑니다.",
    en: "Four steps with each of three rates, on the parabola of \(E7).")
  static let weightAxis = axis("w_2")
  static let errorAxis = axis("E_7")
  static let parabola = Bilingual(ko: "오차", en: "the error")

  /// An axis that measures a quantity.
  static func axis(_ symbol: Symbol) -> Bilingual { Bilingual(ko: "\(symbol)", en: "\(symbol)") }
}
