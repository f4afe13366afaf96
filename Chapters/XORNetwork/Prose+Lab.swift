import NumericCore
import Textbook

/// The words of the lab, and of the thousand starts.
extension Prose {
  private static let error: Expression = .symbol("E")

  /// Something that is written alike in both languages.
  static func cell(_ text: String) -> Bilingual {
    Bilingual(ko: RichText(stringLiteral: text), en: RichText(stringLiteral: text))
  }

  /// A number with three decimals, rounded up: a bound.
  private static func bound(_ value: Double) -> String { text(of: (value * 1000).rounded(.up) / 1000) }

  /// Samples by their inputs: (0, 1), (1, 1).
  static func names(of samples: [Int], separator: String = ", ") -> String {
    samples.map { sample in
      "(" + DataTable.exclusiveOr.rows[sample].inputs.map(\.typeset).joined(separator: ",\u{A0}") + ")"
    }.joined(separator: separator)
  }

  // MARK: - The lab

  static let answersTitle = Bilingual(ko: "네 답과 표", en: "The four answers, and the table")
  static let answerColumns = [
    cell("A"), cell("B"), cell("Y"), Bilingual(ko: "답", en: "answer"), Bilingual(ko: "맞음", en: "right"),
  ]

  static let hasLearnt = Bilingual(
    ko: "네 답을 반올림하면 모두 표와 같습니다. 배웠습니다.",
    en: "All four answers round to the table. The network has learnt it.")

  static func hasNotLearnt(_ merger: Merger) -> Bilingual {
    let words =
      merger.fits
      ? isAlike(
        names(of: merger.pattern.samples),
        answer: text(of: merger.pattern.answers[merger.pattern.samples[0]]),
        distance: bound(merger.distance), spread: bound(merger.spread), isFolded: merger.isFolded)
      : isWrong
    return Bilingual(ko: "\(words.ko) \(otherSettings.ko)", en: "\(words.en) \(otherSettings.en)")
  }

  static let isWrong = Bilingual(
    ko: "네 답이 아직 표와 같지 않습니다.", en: "The answers are not yet those of the table.")

  /// What the answers are like, where that explains them; the numbers as texts, or places for them.
  static func isAlike(
    _ samples: String, answer: String, distance: String, spread: String, isFolded: Bool
  ) -> Bilingual {
    let reason = isFolded ? folded : notFolded
    return Bilingual(
      ko: """
        \(isWrong.ko) 다음 샘플에 같은 답(\(answer))을 하는 신경망에 가깝습니다: \(samples). 네 답 모두 그런 답과 \
        \(distance) 안에서 같습니다. 이 샘플들에서 은닉 유닛의 값은 많아야 \(spread) 다릅니다. \(reason.ko)
        """,
      en: """
        \(isWrong.en) They are near those of a network that answers these samples with one number, \(answer): \
        \(samples). None is more than \(distance) away from that. At these samples the values of a hidden unit differ \
        by at most \(spread). \(reason.en)
        """)
  }

  private static let folded = Bilingual(
    ko: "은닉층이 한 점으로 접은 것을 출력이 다시 펼 수는 없습니다.",
    en: "What the hidden layer has folded onto one point, the output cannot unfold.")
  private static let notFolded = Bilingual(
    ko: "은닉층은 이 샘플들을 구별합니다. 더 학습하면 배울 수도 있습니다.",
    en: "The hidden layer does tell these samples apart, and more epochs may help.")
  private static let otherSettings = Bilingual(
    ko: "\(code: "--seed"), \(code: "--hidden"), \(code: "--epochs")를 바꾸어 보세요.",
    en: "Try another \(code: "--seed"), \(code: "--hidden") or \(code: "--epochs").")

  static let labLossCaption = Bilingual(ko: "에포크마다의 오차 E", en: "The error E, epoch by epoch")
  static let epochsAxis = Bilingual(ko: "에포크", en: "epochs")
  static let labSurfaceCaption = Bilingual(
    ko: "입력 평면 위의 답 y. 숫자는 표의 Y", en: "The answer y over the plane of inputs; the numbers are the table's Y")

  // MARK: - A thousand starts

  private static let rate = "\(Rational(exactly: XORLab().defaults.learningRate)!)"
  private static let updates = "\(XORLab().defaults.epochs)"

  static let manyStarts = Bilingual(
    ko: """
      배우느냐 갇히느냐는 시작 값이 정합니다. 그래서 은닉층의 크기마다 천 번 시작해 봅니다. 매개변수는 모두 \
      −1과 1 사이에서 고르게 뽑고(시드 1부터 1000까지), 학습률은 \(rate), 갱신은 \(updates)회까지입니다. \
      \(where: Facts.errorIsTheSlides, "", otherwise: "여기서 오차는 규약과 상관없이 슬라이드의 식대로입니다.") \(error) < 1/8이 되면 배운 것으로 합니다. 그때는 모든 답이 0.5보다 적게 빗나가기 \
      때문입니다. 끝까지 그렇게 되지 않으면 갇힌 것입니다.
      """,
    en: """
      The starting values decide between learning and getting stuck. So start a thousand times for each size of hidden \
      layer. All parameters are drawn evenly from −1 to 1 (seeds 1 to 1000), the rate is \(rate), and there are up to \
      \(updates) updates. \(where: Facts.errorIsTheSlides, "", otherwise: """
        Whatever your convention, the error is as the slide's formula has it here.
        """) A run has learnt the table once \(error) < 1/8: every answer is then less than 0.5 off. A run that never \
      gets there is stuck.
      """)

  static let censusTitle = Bilingual(
    ko: "천 번 가운데: 배운 수, 갇힌 수, 갇혔을 때 같은 답을 하는 샘플의 수, 배울 때까지 갱신한 횟수의 중앙값",
    en:
      "Of a thousand runs: learnt, stuck, how many samples the stuck ones answer alike, and the median of the updates that learning took"
  )
  static let censusColumns = [
    Bilingual(ko: "은닉 유닛", en: "hidden units"), Bilingual(ko: "배움", en: "learnt"),
    Bilingual(ko: "갇힘", en: "stuck"), Bilingual(ko: "둘이 같음", en: "2 alike"),
    Bilingual(ko: "셋이 같음", en: "3 alike"),
    Bilingual(ko: "넷이 같음", en: "4 alike"), Bilingual(ko: "갱신(중앙값)", en: "updates"),
  ]
  static let censusCaption = Bilingual(
    ko: "천 번 가운데 갇힌 횟수: 은닉층의 크기와 같은 답을 하는 샘플의 수에 따라",
    en: "Stuck runs of a thousand, by the size of the hidden layer and the number of samples answered alike")

  static func hiddenUnits(_ count: Int) -> Bilingual {
    Bilingual(ko: "은닉 유닛 \("\(count)")개", en: "\("\(count)") hidden units")
  }

  static func alike(_ samples: Int) -> Bilingual {
    switch samples {
    case 2: Bilingual(ko: "두 샘플에 같은 답, E ≈ 1/4", en: "two samples answered alike, E ≈ 1/4")
    case 3: Bilingual(ko: "세 샘플에 같은 답, E ≈ 1/3", en: "three samples answered alike, E ≈ 1/3")
    default: Bilingual(ko: "네 샘플에 같은 답, E ≈ 1/2", en: "all four answered alike, E ≈ 1/2")
    }
  }

  static func whyStuck(_ stuck: [StuckCensus.StuckRun]) -> Bilingual {
    let distance = bound(stuck.map(\.merger.distance).max() ?? 0)
    let spread = bound(stuck.map(\.merger.spread).max() ?? 0)
    let steepest = bound(stuck.map(\.merger.steepestSlope).max() ?? 0)
    return Bilingual(
      ko: """
        **왜 갇히는가.** 갇힌 신경망은 서로 다른 답이 필요한 샘플에 같은 답을 합니다. 그렇다면 목표값의 평균이 가장 좋은 답입니다. \
        0 하나와 1 하나이면 1/2이고 \(error) = 1/4이 남습니다. 셋이면 1/3이나 2/3이고 \(error) = 1/3이 남습니다. 갇힌 \
        \("\(stuck.count)")번의 답이 모두 이런 답과 \(distance) 안에서 같습니다. 그런 샘플에서는 은닉 유닛의 값도 모두 \(spread) 안에서 \
        같습니다. 유닛이 모두 포화되어 \(slope)가 \(steepest)를 넘지 않으니, 샘플을 떼어 놓을 기울기도 거의 0입니다. 은닉층이 한 점으로 \
        접은 것을 출력이 다시 펼 수는 없습니다.
        """,
      en: """
        **Why they get stuck.** A stuck network gives one answer to samples that need different ones. The best single answer \
        is the mean of the targets: 1/2 for a 0 and a 1, which leaves \(error) = 1/4; 1/3 or 2/3 for three samples, which \
        leaves \(error) = 1/3. All \("\(stuck.count)") stuck runs are within \(distance) of such answers. There every hidden \
        unit has the same value, within \(spread): all are saturated, and no \(slope) exceeds \(steepest). So the gradient \
        that could part the samples is nearly 0 as well. What the hidden layer has folded onto one point, the output cannot \
        unfold.
        """)
  }

  private static let slope: Expression = .symbol("z") * (1 - .symbol("z"))

  static func whichSamples(_ stuck: [StuckCensus.StuckRun]) -> Bilingual {
    let pairs = Merger.patterns.filter { $0.samples.count == 2 }.map { pattern in
      (
        names: names(of: pattern.samples, separator: "–"),
        count: stuck.count { $0.merger.pattern.samples == pattern.samples }
      )
    }.sorted { $0.count > $1.count }
    let corner = stuck.count { $0.merger.pattern.samples.contains(3) }
    return Bilingual(
      ko: """
        **어느 샘플인가.** 두 샘플이 같은 답을 받는 경우를 세면 \
        \(pairs.map { "\($0.names) \($0.count)번" }.joined(separator: ", "))입니다. \("\(stuck.count)")번 가운데 \
        \("\(corner)")번에 (1, 1)이 끼어 있습니다. 그곳에서는 두 가중치가 모두 더해져 순입력이 가장 커지기 쉽고, 유닛이 먼저 포화됩니다.
        """,
      en: """
        **Which samples.** The pairs: \(pairs.map { "\($0.names) \($0.count) times" }.joined(separator: ", ")). In \
        \("\(corner)") of the \("\(stuck.count)") stuck runs (1, 1) is among them. There both weights are added, so the net \
        input is apt to be the largest, and units saturate there first.
        """)
  }

  static func forEver(_ stuck: [StuckCensus.StuckRun]) -> Bilingual {
    let away = stuck.count { $0.getsAway }
    let allFour = stuck.count { $0.merger.pattern.samples.count == 4 }
    let fall = bound(stuck.filter { !$0.getsAway }.map(\.fall).max() ?? 0)
    return Bilingual(
      ko: """
        **영영 갇힌 것인가.** 다시 \(updates)회를 더 주면 \("\(stuck.count)")번 가운데 \("\(away)")번이 빠져나옵니다. 나머지의 오차는 그동안 \
        \(fall)도 줄지 않습니다. 네 샘플에 모두 1/2로 답하는 자리에 끝까지 남은 것은 \("\(allFour)")번입니다. 0.5 가까이의 구간은 \
        갇히는 곳이 아니라 쉬어 가는 곳입니다.
        """,
      en: """
        **Stuck for ever?** Given another \(updates) updates, \("\(away)") of the \("\(stuck.count)") get away; the error of the \
        others falls by less than \(fall) meanwhile. Runs left where all four answers are 1/2: \("\(allFour)"). A stretch \
        near 0.5 is where training pauses, not where it gets stuck.
        """)
  }

  static let moreUnits = Bilingual(
    ko: """
      은닉 유닛이 많으면 덜 갇힙니다. 갇히려면 모든 유닛이 한꺼번에 포화되어야 하기 때문입니다. \
      직접 해 보세요: \(code: "swift run xor-network --hidden 2 --seed 1"), 그다음 \(code: "--hidden 3").
      """,
    en: """
      With more hidden units fewer runs get stuck: all of them must be saturated at once. Try it: \(code: "swift run xor-network --hidden 2 --seed 1"), then \(code: "--hidden 3").
      """)
}
