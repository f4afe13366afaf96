import NumericCore
import Textbook

/// The words of the lab.
extension Prose {
  /// A number with some decimals.
  static func number(_ value: Double, decimals: Int = 2) -> Bilingual {
    let text =
      Rational(exactly: value).map { PrintedDecimal.rounding($0, decimals: decimals).typeset } ?? "\(value)"
    return Bilingual(ko: RichText(stringLiteral: text), en: RichText(stringLiteral: text))
  }

  static let qualityTitle = Bilingual(
    ko: "신경망의 출력과 8x² + 7x + 3의 차(0.01 간격으로 잼)",
    en: "How far the network is from 8x² + 7x + 3 (measured at every 0.01)")
  static let qualityColumns = [
    Bilingual(ko: "범위", en: "range"), Bilingual(ko: "평균", en: "mean"), Bilingual(ko: "최대", en: "worst"),
    Bilingual(ko: "그때의 x", en: "at x"),
  ]
  static let inside = Bilingual(ko: "배운 범위, |x| ≤ 15", en: "inside the data, |x| ≤ 15")
  static let outside = Bilingual(ko: "그 바깥, 15 ≤ |x| ≤ 30", en: "outside, 15 ≤ |x| ≤ 30")

  /// What the noise alone leaves: the mean of |n| for n ~ N(0, 1) is √(2/π).
  static let noise = (2 / Double.pi).squareRoot()

  static func howGood(_ inside: FitQuality, _ outside: FitQuality) -> Bilingual {
    howGood(
      factor: number(inside.mean / noise, decimals: 1),
      growth: number(outside.mean / inside.mean, decimals: 1))
  }

  /// How good a network is, the numbers as texts, or places for them.
  static func howGood(factor: Bilingual, growth: Bilingual) -> Bilingual {
    Bilingual(
      ko: """
        데이터의 잡음은 평균 \(number(noise).ko)만큼 빗나갑니다. 배운 범위 안에서 신경망의 차는 그 \(factor.ko)배입니다. 바깥에는 데이터가 \
        없었으니 거기에 맞추어 배운 것도 없습니다. 거기서는 평균 차가 안의 \(growth.ko)배입니다.
        """,
      en: """
        The noise in the data misses by \(number(noise).en) on average. Inside the data, the network misses by \(factor.en) \
        times that. Outside there was no data, so nothing was learnt about it; there the mean is \(growth.en) times \
        that inside.
        """)
  }

  /// Units that give 0 for every sample, the numbers as texts, or places for them.
  static func unitsOff(_ count: String, of units: String) -> Bilingual {
    Bilingual(
      ko: """
        마지막 은닉층의 유닛 \(units)개 가운데 \(count)개는 모든 샘플에서 꺼져 있습니다. 꺼져 있는 동안에는 기울기가 0이라 아무것도 배우지 \
        않습니다.
        """,
      en: """
        In the last hidden layer, units that are off for every sample: \(count) of \(units). While they are off, their \
        gradients are 0 and they learn nothing.
        """)
  }

  static let tryIt = Bilingual(
    ko: """
      직접 바꾸어 보세요. \(code: "swift run regression-network \(betterSettings)")처럼 걸음을 줄이고 더 오래 걸으면 데이터가 있는 곳에서는 더 잘 \
      맞습니다. 데이터가 없는 바깥에서는 여전히 크게 빗나갑니다.
      """,
    en: """
      Change it yourself. With smaller steps, and more of them, as in \
      \(code: "swift run regression-network \(betterSettings)"), the fit is better where there is data. Outside, where there \
      is none, it still misses by far.
      """)
  static let betterSettings = "--epochs 20000 --learning-rate 0.0003"

  static let labLossCaption = Bilingual(ko: "에포크마다의 손실", en: "The loss, epoch by epoch")
  static let labFitCaption = Bilingual(
    ko: "데이터와 포물선, 그리고 배운 곡선. |x| > 15에는 데이터가 없습니다.",
    en: "The data, the parabola, and the learnt curve. There is no data where |x| > 15.")
  static let learntSeries = Bilingual(ko: "배운 신경망", en: "the trained network")
}
