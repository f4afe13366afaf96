import Textbook

/// The words that a page's script shows, under the keys that it asks for; `{name}` is where the script puts something in.
///
/// No Korean particle follows a place: what stands there is a formula or a number.
enum ScriptWords {
  /// Every key with its words, in the order in which a reader meets them.
  static let all: [(key: String, words: Bilingual)] =
    ofPanel + searching

  /// Those of a page with numbers.
  static let ofPanel = givens + givenKinds + steps + predictions + descent

  private static let givens: [(key: String, words: Bilingual)] = [
    (
      "own",
      Bilingual(
        ko: "여기 나오는 숫자는 값을 바꾸기 전의 숫자입니다.",
        en: "These numbers are from before you changed what they come from.")
    ),
    (
      "ownInPart",
      Bilingual(
        ko: "여기에는 바꾼 값을 따르지 않고 그대로인 숫자도 있습니다.",
        en: "Some of these numbers don't follow what you changed. They are the chapter's own.")
    ),
    (
      "ownQuestion",
      Bilingual(
        ko: "이 문제는 문제에 적힌 값과 이 장의 원래 값으로 계산합니다. 바꾼 값은 쓰지 않습니다.",
        en: "This question uses the numbers it states and the chapter's own, not the ones you changed.")
    ),
    ("givens", Bilingual(ko: "숫자 바꾸기", en: "Change the numbers")),
    (
      "givensHint",
      Bilingual(
        ko: "막대를 움직이거나 값을 직접 적어 보세요. 그림과 본문의 숫자가 함께 바뀝니다.",
        en: "Move a slider or type a number. The picture and the text follow.")
    ),
    ("exactly", Bilingual(ko: "{name}, 정확한 값", en: "{name}, exact value")),
    (
      "noNumber",
      Bilingual(
        ko: "−0.5, 1/3, 2×10^-3 같은 수를 적어 주세요. 그때까지 {value} 그대로 둡니다.",
        en: "Please type a number such as −0.5, 1/3 or 2×10^-3. Until then it stays {value}.")
    ),
    (
      "noCount",
      Bilingual(
        ko: "횟수는 0, 1, 2처럼 0 이상의 정수로 적어 주세요. 그때까지 {value} 그대로 둡니다.",
        en: "Please type a count: 0, 1, 2 and so on. Until then it stays {value}.")
    ),
    ("reset", Bilingual(ko: "이 장의 숫자로 되돌리기", en: "Back to the chapter's numbers")),
    ("wasReset", Bilingual(ko: "이 장의 숫자로 되돌렸습니다.", en: "The chapter's own numbers are back.")),
    ("link", Bilingual(ko: "이 숫자를 주소에 담기", en: "Keep these numbers in the address")),
    (
      "linked",
      Bilingual(
        ko: "주소에 숫자를 담았습니다. 주소를 복사해 두면 같은 숫자로 다시 열 수 있습니다.",
        en: "The address now holds your numbers. Copy it to come back to them.")
    ),
    (
      "strange",
      Bilingual(
        ko: "주소에서 알아볼 수 없는 부분은 건너뛰었습니다: {parts}",
        en: "These parts of the address were left out, since they set nothing here: {parts}")
    ),
    ("scrolls", Bilingual(ko: "옆으로 넘겨 보는 상자", en: "scrolls sideways")),
  ]

  private static let givenKinds: [(key: String, words: Bilingual)] = [
    ("input", Bilingual(ko: "입력", en: "Inputs")),
    ("weight", Bilingual(ko: "가중치", en: "Weights")),
    ("bias", Bilingual(ko: "편향", en: "Biases")),
    ("target", Bilingual(ko: "목표값", en: "Targets")),
    ("rate", Bilingual(ko: "학습률", en: "Learning rate")),
    ("count", Bilingual(ko: "횟수", en: "Counts")),
  ]

  private static let steps: [(key: String, words: Bilingual)] = [
    ("steps", Bilingual(ko: "한 단계씩 따라가기", en: "One step at a time")),
    (
      "stepsHint",
      Bilingual(
        ko: "「다음」을 누르면 순전파의 첫 값부터 차례로 나옵니다.",
        en: "Press Next to begin with the first value of the forward pass.")
    ),
    ("keys", Bilingual(ko: "방향키 ←, → 및 Home, End 키도 됩니다", en: "The keys ←, →, Home and End work, too")),
    ("first", Bilingual(ko: "처음", en: "First")),
    ("back", Bilingual(ko: "이전", en: "Back")),
    ("next", Bilingual(ko: "다음", en: "Next")),
    ("last", Bilingual(ko: "끝", en: "Last")),
    ("play", Bilingual(ko: "재생", en: "Play")),
    ("pause", Bilingual(ko: "멈춤", en: "Pause")),
    ("forward", Bilingual(ko: "순전파", en: "Forward")),
    ("backward", Bilingual(ko: "역전파", en: "Backward")),
    (
      "atStep",
      Bilingual(ko: "{way}, 전체 {count}단계 중 {n}단계: {equation}", en: "{way}, step {n} of {count}: {equation}")
    ),
    ("showInText", Bilingual(ko: "본문에서 보기", en: "Show it in the text")),
    (
      "passes",
      Bilingual(ko: "도착한 기울기 × 국소 미분 = 넘긴 기울기", en: "What arrives × local slope = what is passed on")
    ),
    ("user", Bilingual(ko: "어디에서", en: "From")),
    ("arrives", Bilingual(ko: "도착한 기울기", en: "Arrives")),
    ("local", Bilingual(ko: "국소 미분", en: "Local slope")),
    ("passed", Bilingual(ko: "넘긴 기울기", en: "Passed on")),
    ("sum", Bilingual(ko: "합:", en: "Sum:")),
  ]

  private static let predictions: [(key: String, words: Bilingual)] = [
    ("predict", Bilingual(ko: "값을 보기 전에 먼저 구해 보기", en: "Predict each value first")),
    ("ask", Bilingual(ko: "구해 보세요: {equation}", en: "Find it: {equation}")),
    ("check", Bilingual(ko: "확인", en: "Check")),
    ("showAnswer", Bilingual(ko: "답 보기", en: "Show the answer")),
    (
      "answerFirst", Bilingual(ko: "먼저 답을 적거나 「답 보기」를 눌러 주세요.", en: "Answer first, or press Show the answer.")
    ),
    (
      "unreadable",
      Bilingual(
        ko: "수로 읽을 수 없습니다. 0.25, −1/3, 2×10^-3 같은 꼴로 적어 주세요.",
        en: "That can't be read as a number. Write it like 0.25, −1/3 or 2×10^-3.")
    ),
    (
      "fewDigits",
      Bilingual(
        ko: "거기까지는 맞습니다. 유효숫자를 두 자리 이상 적어 주세요.", en: "Right so far. Give at least two significant digits.")
    ),
    ("right", Bilingual(ko: "맞았습니다: {equation}", en: "Right: {equation}")),
    ("shown", Bilingual(ko: "답: {equation}", en: "The answer: {equation}")),
    (
      "wrongForward",
      Bilingual(
        ko: "그 값이 아닙니다. {name} 식에 앞에서 구한 값을 차례로 넣고 부호를 다시 살펴보세요.",
        en:
          "Not that. Look again at the equation of {name}: put in the values found before, and mind the signs."
      )
    ),
    (
      "wrongBackward",
      Bilingual(
        ko: "그 값이 아닙니다. {name} 값은 도착한 기울기와 국소 미분의 곱을 모두 더한 것입니다. 표를 다시 살펴보세요.",
        en:
          "Not that. Look again at the table of {name}: each row is what arrives times the local slope, and rows add up."
      )
    ),
    (
      "unsure",
      Bilingual(
        ko: "그 값이 아닙니다. 유효숫자를 더 적으면 어떤 실수인지 알아볼 수도 있습니다.",
        en: "Not that. With more significant digits it may show which slip it was.")
    ),
    (
      "oneSlip",
      Bilingual(ko: "그 값이 아닙니다. 이런 실수를 하면 그 값이 나옵니다.", en: "Not that. This slip gives your number:")
    ),
    (
      "someSlips",
      Bilingual(
        ko: "그 값이 아닙니다. 다음 중 어느 실수를 해도 그 값이 나옵니다.", en: "Not that. Each of these slips gives your number:")
    ),
  ]

  private static let descent: [(key: String, words: Bilingual)] = [
    ("descent", Bilingual(ko: "경사 하강 해 보기", en: "Take a step")),
    (
      "descentHint",
      Bilingual(
        ko: "매개변수마다 학습률과 기울기의 곱을 빼서 {output} 값을 줄입니다. 위의 숫자도 함께 움직입니다.",
        en:
          "Each parameter loses the learning rate times its gradient, so that {output} falls. The numbers above move along."
      )
    ),
    ("rateField", Bilingual(ko: "학습률", en: "Learning rate")),
    ("noRate", Bilingual(ko: "학습률을 0.5 같은 수로 적어 주세요.", en: "Please type a learning rate such as 0.5.")),
    ("step", Bilingual(ko: "한 걸음", en: "One step")),
    ("manySteps", Bilingual(ko: "{n}걸음", en: "{n} steps")),
    ("undoSteps", Bilingual(ko: "걷기 전으로", en: "Back to before the steps")),
    (
      "descended",
      Bilingual(ko: "{n}걸음 뒤 오차: {first} → {last}", en: "Error after {n} steps: {first} → {last}")
    ),
    (
      "diverged",
      Bilingual(
        ko: " 다음 걸음에서 값이 끝없이 커지므로 멈췄습니다. 학습률을 줄여 보세요.",
        en: " The next step would leave all bounds, so it stopped here. Try a smaller learning rate.")
    ),
    ("logScale", Bilingual(ko: "로그 눈금", en: "logarithmic scale")),
  ]

  private static let searching: [(key: String, words: Bilingual)] = [
    ("found", Bilingual(ko: "찾은 곳 {n}군데", en: "Places found: {n}")),
    ("foundMany", Bilingual(ko: "찾은 곳 {n}군데 중 앞의 50군데", en: "Places found: {n}; the first 50 are shown")),
    (
      "foundNone",
      Bilingual(
        ko: "찾은 곳이 없습니다. 더 짧은 낱말이나 w_5 같은 이름으로 찾아 보세요.",
        en: "Nothing found. Try a shorter word, or a name such as w_5.")
    ),
  ]
}
