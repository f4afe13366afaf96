import NumericCore
import Textbook

/// The book's fixed words, in both languages.
enum Words {
  static func verdict(_ kind: Verdict.Kind) -> Bilingual {
    switch kind {
    case .certified: Bilingual(ko: "확인", en: "certified")
    case .proved: Bilingual(ko: "증명", en: "proved")
    case .refuted: Bilingual(ko: "틀림", en: "refuted")
    case .conditional: Bilingual(ko: "조건부", en: "conditional")
    case .defined: Bilingual(ko: "정의", en: "defined")
    case .reproduced: Bilingual(ko: "재현", en: "reproduced")
    case .undecided: Bilingual(ko: "미정", en: "undecided")
    case .notApplicable: Bilingual(ko: "해당 없음", en: "does not apply")
    }
  }

  static func mark(_ kind: Verdict.Kind) -> String {
    switch kind {
    case .certified, .proved, .defined, .reproduced: "✓"
    case .refuted: "✗"
    case .conditional: "△"
    case .undecided: "?"
    case .notApplicable: "–"
    }
  }

  static let asPrinted = Bilingual(ko: "자료에 적힌 것", en: "As the copy prints it")
  static let given = Bilingual(ko: "주어진 값", en: "Given")
  static let right = Bilingual(ko: "바른 값", en: "right")
  static let rightFormula = Bilingual(ko: "바른 식", en: "right")
  static let why = Bilingual(ko: "까닭", en: "why")
  static let tooLargeForSlips = Bilingual(
    ko: "값이 너무 많아서 실수를 찾아보지 않았습니다", en: "too much leads to it for a slip to be looked for")
  static let noSlip = Bilingual(
    ko: "알려진 실수로는 설명되지 않습니다", en: "no known slip reproduces it")
  static let andThen = Bilingual(ko: ", 그다음 ", en: ", and then ")
  static let differs = Bilingual(ko: "값이 다름", en: "they differ")
  static let atTheGivens = Bilingual(ko: "이 장의 숫자로", en: "with the numbers of this chapter")
  static let ownNumbers = Bilingual(
    ko: "이 장의 숫자와 관례로 그린 그림", en: "drawn with the chapter's own numbers and conventions")
  static let condition = Bilingual(ko: "조건", en: "holds")
  static let shapes = Bilingual(ko: "모양이 맞지 않음", en: "the shapes do not fit")
  static let enclosure = Bilingual(ko: "참값을 담은 구간", en: "enclosure")
  static let exact = Bilingual(ko: "정확한 값", en: "exact value")
  static let displayed = Bilingual(ko: "슬라이드에 적힌 계산", en: "the arithmetic on the slide")
  static let displayedFactors = Bilingual(
    ko: "앞에 적힌 숫자로 계산하면", en: "from the numbers printed before")
  static let carriedUnrounded = Bilingual(ko: "반올림하지 않고 이어 가면", en: "carried on unrounded")
  static let fromBoth = Bilingual(ko: "어느 쪽이든 반올림하면 슬라이드의 숫자가 됩니다", en: "both round to what is printed")
  static let fromRestated = Bilingual(
    ko: "슬라이드에 적힌 값에서 시작해 도중에 반올림하지 않으면 이 값이 나옵니다",
    en: "the slide printed what comes from the numbers it restates, with nothing else rounded")
  static let fromUnrounded = Bilingual(
    ko: "슬라이드의 숫자는 반올림하지 않고 계산한 것입니다", en: "the slide printed the unrounded result")
  static let fromRounded = Bilingual(
    ko: "슬라이드의 숫자는 반올림한 값끼리 계산한 것입니다", en: "the slide printed the result of the rounded factors")
  static let fromNeither = Bilingual(ko: "어느 쪽도 슬라이드의 숫자가 아닙니다", en: "neither is what is printed")
  static let otherGivens = Bilingual(
    ko: "슬라이드와 다른 값을 넣었으므로 견주지 않습니다", en: "the slide's number is for other givens")
  static let paths = Bilingual(ko: "경로", en: "path")
  static let sum = Bilingual(ko: "합", en: "sum")
  static let fourWaysDiffer = Bilingual(
    ko: "네 가지 방법으로 구한 값이 서로 다릅니다", en: "the four ways to find it do not agree")
  static let byFormula = Bilingual(ko: "손 공식", en: "formula")
  static let byDual = Bilingual(ko: "이중수(전방)", en: "dual numbers (forward)")
  static let byReverse = Bilingual(ko: "역방향", en: "reverse mode")
  static let byDifference = Bilingual(ko: "중앙차분", en: "central difference")
  static let wentWrong = Bilingual(ko: "어디서 틀렸을까요?", en: "What went wrong here?")
  static let somebodyFound = Bilingual(
    ko: "누군가 이런 값을 얻었습니다. 모두 틀린 값입니다. 무엇을 잘못했는지 먼저 찾아보고 펼쳐 보세요.",
    en:
      "Somebody found these numbers, and each is wrong. Work out what was done before you unfold the answer.")
  static let rightValue = Bilingual(ko: "바른 값은", en: "right:")
  static let wrongThen = Bilingual(ko: "함께 틀리는 값:", en: "Wrong then, too:")
  static let isRight = Bilingual(ko: "맞습니다.", en: "right.")
  static let isNotRight = Bilingual(ko: "아닙니다.", en: "not so.")
  static let thatGives = Bilingual(ko: "이 실수를 하면 나오는 값:", en: "That gives")
  static let leavesItRight = Bilingual(
    ko: "이 실수를 해도 이 값은 달라지지 않습니다.", en: "That leaves this number as it is.")
  static let goals = Bilingual(ko: "이 장을 마치면", en: "What you will be able to do")
  static let claims = Bilingual(ko: "강의가 말한 것과 판정", en: "What the lectures say, and the verdicts")
  static let notesClaims = Bilingual(ko: "노트에 적힌 것과 판정", en: "What the notes say, and the verdicts")
  static let questions = Bilingual(ko: "물음", en: "Questions")
  static let result = Bilingual(ko: "값", en: "Value")
  static let byNumbers = Bilingual(ko: "숫자로", en: "With numbers")
  static let byNames = Bilingual(ko: "식", en: "Formula")
  static let parameter = Bilingual(ko: "매개변수", en: "Parameter")
  static let old = Bilingual(ko: "갱신 전", en: "Before")
  static let gradient = Bilingual(ko: "기울기", en: "Gradient")
  static let new = Bilingual(ko: "갱신 후", en: "After")
  static let arrives = Bilingual(ko: "도착한 기울기", en: "What arrives")
  static let localSlope = Bilingual(ko: "국소 미분", en: "Local slope")
  static let passedOn = Bilingual(ko: "넘긴 기울기", en: "Passed on")
  static let answer = Bilingual(ko: "답", en: "Answer")
  static let quantity = Bilingual(ko: "변수", en: "Quantity")
  static let verdictHeading = Bilingual(ko: "판정", en: "Verdict")
  static let evidence = Bilingual(ko: "근거", en: "evidence")
  static let expected = Bilingual(ko: "강의대로라면", en: "where the lecture has")
  static let elsewhere = Bilingual(ko: "조건이 깨지면", en: "outside it")
  static let definedHere = Bilingual(ko: "이 장은 이 정의대로 계산합니다", en: "the chapter computes with it")
  static let ranHere = Bilingual(ko: "이 장에서 그대로 실행했습니다", en: "the chapter runs it")

  /// What the reader of a question does.
  static func question(_ kind: Question.Kind) -> Bilingual {
    switch kind {
    case .predict: Bilingual(ko: "예상하기", en: "Predict")
    case .compute: Bilingual(ko: "계산하기", en: "Compute")
    case .explain: Bilingual(ko: "설명하기", en: "Explain")
    }
  }

  /// Says what is printed, what is right, and why.
  static func misprint(
    _ printed: RichText, right: RichText?, because why: RichText?, ofLecture isOfLecture: Bool = true,
    language: Language
  ) -> RichText {
    switch (language, right) {
    case (.ko, let right?):
      let reason: RichText = why.map { " 까닭: \($0)." } ?? ""
      return "자료에 적힌 것: \(printed). 바른 것: \(right).\(reason)"
    case (.ko, nil):
      let reason: RichText = why.map { " 까닭: \($0)." } ?? ""
      return "자료에 적힌 것: \(printed). 성립하지 않습니다.\(reason)"
    case (.en, let right?):
      let reason: RichText = why.map { ": \($0)" } ?? ""
      return "\(isOfLecture ? "The copy prints" : "The notes say") \(printed); right is \(right)\(reason)."
    case (.en, nil):
      let reason: RichText = why.map { ": \($0)" } ?? ""
      return "\(isOfLecture ? "The copy prints" : "The notes say") \(printed), which is not so\(reason)."
    }
  }

  /// Says when what is printed holds.
  static func holds(_ printed: RichText, provided condition: RichText, language: Language) -> RichText {
    switch language {
    case .ko: "\(printed). 성립 조건: \(condition)."
    case .en: "\(printed) holds \(condition)."
    }
  }

  /// Ends a list that goes on, with how many there are.
  static func inAll(_ count: Int, language: Language) -> RichText {
    switch language {
    case .ko: "…(모두 \(count)개)"
    case .en: "… (\(count) in all)"
    }
  }

  /// Says what the numbers of a table's missing cell are.
  static func leftToReader(_ name: Symbol, language: Language) -> RichText {
    switch language {
    case .ko: "\(name)의 값은 직접 구해 보세요."
    case .en: "Work out \(name) yourself."
    }
  }

  /// Says how many multiplications two ways take.
  static func cost(_ cost: BackwardCost, count: Int, language: Language) -> RichText {
    let (along, back) = ("\(cost.alongPaths)", "\(cost.passedBack)")
    return switch language {
    case .ko:
      "\(count == 1 ? "이 편미분을" : "편미분 \(count)개를") 이렇게 경로마다 곱하면 곱셈이 \(along)번, 도착한 값을 받아 넘기면 \(back)번 듭니다. (처음 화살표를 빼고, 화살표 하나에 한 번)"
    case .en:
      "For \(count == 1 ? "this derivative" : "all \(count) derivatives") that makes \(along) multiplications along the paths, and \(back) when each value is passed back once (one for each arrow but the first ones)."
    }
  }

  /// Says that a derivative is worked out along every path below.
  static func alongPaths(_ name: Symbol, paths: Int, language: Language) -> RichText {
    switch language {
    case .ko: "경로마다 곱해서 더하면: \(name), 경로 \(paths)개"
    case .en: paths == 1 ? "\(name) along its path" : "\(name) along each of its \(paths) paths"
    }
  }

  /// Says that two sides differ although a condition is granted.
  static func differsEven(_ condition: Bilingual, language: Language) -> RichText {
    switch language {
    case .ko: "조건(\(condition.ko))을 받아들여도 \(differs.ko)"
    case .en: "\(differs.en) even \(condition.en)"
    }
  }

  /// "2 paths" / "경로 2개".
  static func pathCount(_ count: String, language: Language) -> String {
    switch language {
    case .ko: "경로 \(count)개"
    case .en: count == "1" ? "1 path" : "\(count) paths"
    }
  }

  /// Says how many gradients agree however they are found.
  static func gradientsAgree(_ agreeing: Int, of count: Int, language: Language) -> String {
    switch language {
    case .ko:
      "기울기 \(count)개 \(agreeing == count ? "모두" : "중 \(agreeing)개만") 네 가지 방법(손 공식, 이중수, 역방향, 중앙차분)에서 일치"
    case .en:
      "\(agreeing) of \(count) gradients agree four ways: formula, dual numbers, reverse mode, central difference"
    }
  }

  /// Says that the rest of the paths are left out.
  static func elided(_ count: String, language: Language) -> String {
    switch language {
    case .ko: "경로가 \(count)개라 모두 적지 않고, 바로 위의 변수마다 한 항씩 더합니다."
    case .en:
      "There are \(count) paths; they are not listed. One term for each quantity directly above is summed."
    }
  }

  /// Says what a coordinate of a stationary point belongs to.
  static func vanishing(_ derivative: Symbol, language: Language) -> RichText {
    let equation = RichText.equation(.symbol(derivative), 0)
    return switch language {
    case .ko: "\(equation)인 곳"
    case .en: "where \(equation)"
    }
  }

  /// Says what a repeated quantity is.
  static func after(_ rounds: Int, language: Language) -> String {
    switch language {
    case .ko: "갱신 \(rounds)회 뒤"
    case .en: rounds == 1 ? "after 1 round" : "after \(rounds) rounds"
    }
  }
}
