import Textbook

/// What a student is told about the exercises.
enum ExerciseWords {
  static let sigmoid = Exercise.Words(
    title: Bilingual(ko: "시그모이드의 값", en: "The value of the sigmoid"),
    task: Bilingual(ko: "시그모이드를 두 단계로 계산하세요.", en: "Work out the sigmoid in its two steps."),
    hints: [
      Bilingual(
        ko: "먼저 지수를 계산해 1을 더하고, 그다음 역수를 취합니다.", en: "First the exponential, and 1 added; then 1 over it."),
      Bilingual(
        ko: "e의 거듭제곱은 \(code: "exp")입니다. \(code: "Foundation")은 파일에서 이미 가져왔습니다.",
        en: "A power of e is \(code: "exp"); the file imports \(code: "Foundation") already."),
      Bilingual(
        ko: "지수에는 음의 부호가 있습니다. 부호가 맞으면 x = 0에서 ½이고, x가 클수록 1에 가까워집니다.",
        en: "The exponent has a minus. If it is right, you get ½ at x = 0, and nearly 1 where x is large."),
    ],
    insight: Bilingual(
      ko: "부호를 빠뜨리면 σ(x) 대신 σ(−x) = 1 − σ(x)가 나옵니다. 0과 1 사이의 그럴듯한 값이라 눈에 띄지 않습니다.",
      en:
        "Without the minus you get σ(−x) = 1 − σ(x) in the place of σ(x): a plausible number between 0 and 1, and so hard to notice."
    ))

  static let slope = Exercise.Words(
    title: Bilingual(ko: "두 단계를 거슬러 구한 미분", en: "The derivative, back through both steps"),
    task: Bilingual(
      ko: "시그모이드의 x에서의 미분을 구하세요. 두 단계의 국소 미분을 곱하면 됩니다.",
      en: "Work out the derivative of the sigmoid at x: the local slopes of its two steps, multiplied."),
    hints: [
      Bilingual(
        ko: "경로는 s에서 u, u에서 x로 하나입니다. 화살표가 둘이니 인수도 둘입니다.",
        en: "There is one path, from s to u to x: two arrows, so two factors."),
      Bilingual(
        ko: "역수의 국소 미분에 음의 부호가 하나, 지수의 국소 미분에 또 하나 있습니다.",
        en: "The local slope of 1/u has one minus, that of the exponential another."),
      Bilingual(
        ko: "1/u를 미분하면 −1/u²이고, e^(−x)를 미분하면 자기 자신에 −1을 곱한 것입니다. 두 음의 부호는 서로 지워집니다.",
        en: "1/u has the slope −1/u²; e^(−x) has itself times −1. The two minus signs cancel."),
    ],
    insight: Bilingual(
      ko: "시그모이드는 늘 커지므로 결과는 언제나 양수입니다. 음수가 나오면 부호 하나를 잃은 것입니다. 강의의 한 줄도 그렇게 틀렸습니다.",
      en:
        "The sigmoid always grows, so the result is always positive: a negative one has lost a sign, as a line of the lecture has."
    ))

  static let backward = Exercise.Words(
    title: Bilingual(ko: "시그모이드를 거슬러", en: "Back through the sigmoid"),
    task: Bilingual(
      ko: "시그모이드가 낸 값들과 거기 도착한 기울기에서 시그모이드의 입력에 넘길 기울기를 구하세요. 값마다 따로 계산합니다.",
      en:
        "From the values that sigmoids gave, and what arrives at them, work out what is passed on to their inputs, each by itself."
    ),
    hints: [
      Bilingual(
        ko: "넘기는 것은 도착한 기울기에 국소 미분을 곱한 것입니다.",
        en: "What is passed on is what arrives, times the local slope."),
      Bilingual(
        ko: "지수는 다시 계산하지 않습니다. 국소 미분은 y만으로 구할 수 있습니다.",
        en: "No exponential is needed again: the local slope takes y alone."),
      Bilingual(
        ko: "국소 미분은 y(1 − y)입니다. 도착한 기울기와 값을 \(code: "zip")으로 짝지어 곱하세요.",
        en: "The local slope is y(1 − y). Pair what arrives with the values by \(code: "zip"), and multiply."),
    ],
    insight: Bilingual(
      ko: "y(1 − y)는 ¼을 넘지 않습니다. 그래서 시그모이드 하나를 거슬러 갈 때마다 기울기는 4분의 1 이하로 줄어듭니다.",
      en: "y(1 − y) is never above ¼: through each sigmoid a gradient keeps at most a quarter of its size."))

  static let repeatedSlope = Exercise.Words(
    title: Bilingual(ko: "시그모이드를 거듭한 함수의 미분", en: "The derivative of sigmoids in a row"),
    task: Bilingual(
      ko: "x에 시그모이드를 n번 거듭 적용한 값을 x로 미분하세요. y_1 = σ(x), y_2 = σ(y_1), … 입니다.",
      en: "Put x through n sigmoids, one after another: y_1 = σ(x), y_2 = σ(y_1), … Differentiate y_n by x."),
    hints: [
      Bilingual(
        ko: "한 줄로 이어진 계산이므로 경로가 하나입니다. 단계마다 국소 미분이 하나씩 곱해집니다.",
        en: "It is a single chain, so there is one path: each step puts in one local slope."),
      Bilingual(
        ko: "값과 기울기를 변수 둘에 담고 n번 되풀이하세요. 기울기는 1에서 시작합니다.",
        en: "Keep the value and the slope in two variables, and repeat n times. The slope begins as 1."),
      Bilingual(
        ko: "되풀이할 때마다 먼저 값을 시그모이드에 통과시키고, 그 새 값으로 국소 미분을 구해 곱합니다. 순서가 바뀌면 안 됩니다.",
        en:
          "Each time first put the value through the sigmoid, then multiply by the local slope found from the new value. The order matters."
      ),
    ],
    insight: Bilingual(
      ko: "곱하는 수가 모두 ¼ 이하이므로 n이 커지면 미분은 빠르게 0에 가까워집니다. 층이 깊은 신경망에서 기울기가 사라지는 까닭입니다.",
      en:
        "Each factor is at most ¼, so the derivative nears 0 quickly as n grows. That is why gradients vanish in deep networks."
    ))

  static let mendRepeatedSlope = Exercise.Words(
    title: Bilingual(ko: "거듭한 시그모이드의 미분 고치기", en: "Mend the derivative of sigmoids in a row"),
    task: Bilingual(
      ko: "시그모이드를 n번 거듭한 값의 미분을 구하는 함수인데, 한 줄이 틀렸거나 제자리에 있지 않습니다. 고치고, 어떤 실수인지 말하세요.",
      en:
        "This should differentiate n sigmoids in a row, but one line is wrong, or stands in the wrong place. Mend it, and name the slip."
    ),
    hints: [
      Bilingual(
        ko: "n = 1로 놓고 손으로 따라가 보세요. 결과는 앞에서 쓴 함수 slope와 같아야 합니다.",
        en: "Set n = 1 and follow it by hand: it should give what your function slope gives."),
      Bilingual(
        ko: "기울기는 늘 양수이고, 되풀이할 때마다 4분의 1 이하로 줄어야 합니다.",
        en: "The slope must stay positive, and shrink to a quarter or less each time."),
      Bilingual(
        ko: "곱하는 것이 시그모이드의 국소 미분인지, 그 y가 시그모이드를 막 지난 값인지, 한 번만 곱하는지 보세요.",
        en:
          "See whether what is multiplied in is the sigmoid's local slope, whether its y has just come out of the sigmoid, and whether it counts once."
      ),
    ],
    insight: Bilingual(
      ko: "y(1 − y)의 y는 시그모이드를 지난 값입니다. 지나기 전의 값을 넣으면 음수까지 나올 수 있는데, 시그모이드의 기울기는 음수일 수 없습니다.",
      en:
        "In y(1 − y), y is what came out of the sigmoid. With what went in, the product can even be negative, which no slope of a sigmoid is."
    ))
}
