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
      가중치 하나를 입력에 곱해 목표값을 맞히려고 합니다. \(w2) = \(value: "w_2")에서 시작하고, 오차는 차이의 제곱입니다.
      """,
    en: """
      One row of data has the input \(Symbol("x_2^(7)")) = \(value: "x_2^(7)") and the target \(Symbol("t^(7)")) = \
      \(value: "t^(7)"). A weight, times the input, shall hit it. It starts at \(w2) = \(value: "w_2"); the error is the \
      difference squared.
      """)

  static let slope = Bilingual(
    ko: "\(E7)를 줄이려면 어느 쪽으로 가야 할까요? 가중치를 조금 움직여 보면 압니다.",
    en: "Which way makes \(E7) smaller? Move the weight a little, and see.")

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
      ko: "학습률을 \(rates[0])으로, 또 \(rates[2])으로 하면 열 걸음 뒤에는 각각 어디에 있을까요?",
      en: "Where will ten steps lead with a rate of \(rates[0]), and where with \(rates[2])?"),
    answer: Bilingual(
      ko: """
        \(where: Facts.threeSizes, """
          \(rates[0])으로는 \(value: "v_1^(10)")밖에 못 갑니다. \(rates[2])으로는 걸음마다 바닥을 지나쳐 반대쪽 더 높은 곳에 \
          섭니다. 열 걸음 뒤의 값은 \(value: "v_3^(10)")이고, 갈수록 멀어집니다.
          """, otherwise: """
          \(rates[0])으로는 \(value: "v_1^(10)"), \(rates[2])으로는 \(value: "v_3^(10)")에 있습니다.
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
      한계는 포물선이 얼마나 휘었는지가 정합니다. 가중치가 1만큼 움직이면 기울기는 \(value: "κ_7")만큼 바뀝니다(\(E7)의 이계도함수). 바닥까지의 \
      거리는 한 걸음마다 1 − \(value: "κ_7")·학습률 배가 되고, 이 배수가 −1보다 작으면 멀어집니다. 그래서 학습률의 한계는 다음과 같습니다.
      """,
    en: """
      The limit depends on how strongly the parabola bends. Where the weight moves by 1, the slope changes by \
      \(value: "κ_7"): the second derivative of \(E7). Each step multiplies the distance from the floor by 1 − \
      \(value: "κ_7")·rate; below −1 that leads away. So the rate has to be smaller than
      """)

  static let parabolaFigure = Bilingual(
    ko: "\(E7)의 포물선 위를 학습률 셋으로 네 걸음씩 내려간다.",
    en: "Four steps with each of three rates, on the parabola of \(E7).")
  static let weightAxis = axis("w_2")
  static let errorAxis = axis("E_7")
  static let parabola = Bilingual(ko: "오차", en: "the error")

  /// An axis that measures a quantity.
  static func axis(_ symbol: Symbol) -> Bilingual { Bilingual(ko: "\(symbol)", en: "\(symbol)") }
}
