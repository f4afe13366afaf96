import Textbook

/// What a student is told about the exercises.
enum ExerciseWords {
  static let share = Exercise.Words(
    title: Bilingual(ko: "출력 하나의 오차를 나누기", en: "One output's error, shared out"),
    task: Bilingual(
      ko: "출력 하나의 오차를 그 출력으로 들어오는 가중치의 비율대로 은닉 유닛에 나누세요.",
      en: "Share one output's error out to the hidden units, in proportion to their weights into it."),
    hints: [
      Bilingual(
        ko: "몫을 모두 더하면 오차가 되어야 합니다.", en: "All shares together must make the error again."),
      Bilingual(
        ko: "유닛의 비율은 그 유닛의 가중치를 모든 가중치의 합으로 나눈 값입니다.",
        en: "A unit's proportion is its weight divided by the sum of all the weights."),
      Bilingual(
        ko: "합을 \(code: "reduce(0, +)")로 한 번 구해 두고, 가중치마다 \(code: "map")으로 몫을 구하세요.",
        en:
          "Work the sum out once with \(code: "reduce(0, +)"), then each share in a \(code: "map") over the weights."
      ),
    ],
    insight: Bilingual(
      ko: "나눈 몫의 합은 언제나 처음의 오차입니다. 가중치에 부호가 섞여 합이 0에 가까우면 몫은 얼마든지 커집니다.",
      en:
        "The shares always add up to the error. Where weights of both signs add up to almost 0, the shares grow without bound."
    ))

  static let shares = Exercise.Words(
    title: Bilingual(ko: "모든 출력의 오차를 나누기", en: "All outputs' errors, shared out"),
    task: Bilingual(
      ko: "모든 출력의 오차를 가중치의 비율로 나누고, 은닉 유닛마다 받은 몫을 더하세요.",
      en: "Share the errors of all outputs out by weight, and add up what each hidden unit gets."),
    hints: [
      Bilingual(
        ko: "은닉 유닛의 가중치는 W의 한 행에, 출력으로 들어오는 가중치는 한 열에 있습니다.",
        en: "A hidden unit's weights stand in a row of W; those into one output stand in a column."),
      Bilingual(
        ko: "분모는 출력마다 하나, 곧 열의 합입니다. 은닉 유닛마다 출력 수만큼 몫을 받습니다.",
        en:
          "There is one denominator for each output, the sum of a column. Each hidden unit gets one share from each output."
      ),
      Bilingual(
        ko:
          "열의 합을 먼저 목록으로 만들고, 행마다 \(code: "errors.indices")를 돌며 몫을 더하세요. 출력마다 \(code: "share")를 불러 더해도 됩니다.",
        en:
          "Make a list of the columns' sums first; then, for each row, go over \(code: "errors.indices") and add the shares. Or call \(code: "share") for each output, and add."
      ),
    ],
    insight: Bilingual(
      ko: "분모를 행의 합으로 잘못 쓰면 받은 오차의 합이 처음과 달라집니다. 합을 견주어 보면 바로 알 수 있습니다.",
      en:
        "With a row's sum as denominator, what is given out no longer adds up to the errors. Comparing the two sums shows it at once."
    ))

  static let sentBack = Exercise.Words(
    title: Bilingual(ko: "가중치만으로 돌려보내기", en: "Sent back by the weights alone"),
    task: Bilingual(
      ko: "분모를 버리고 가중치만 곱해 오차를 은닉층으로 돌려보내세요. 이번에는 W의 행이 출력입니다.",
      en:
        "Drop the denominators, and send the errors back by the weights alone. Here the rows of W are outputs."
    ),
    hints: [
      Bilingual(
        ko: "결과는 은닉 유닛마다 하나이므로 W의 열의 개수만큼 나와야 합니다.",
        en: "There is one result for each hidden unit: as many as W has columns."),
      Bilingual(
        ko: "은닉 유닛 k에는 행마다 k번째 가중치와 그 출력의 오차의 곱이 도착합니다.",
        en: "At hidden unit k, each row sends its k-th weight times that output's error."),
      Bilingual(
        ko:
          "\(code: "weights[0].indices")를 \(code: "map")으로 돌고, 그 안에서 \(code: "zip(weights, errors)")를 \(code: "reduce")로 더하세요.",
        en:
          "Go over \(code: "weights[0].indices") with \(code: "map"); inside, add over \(code: "zip(weights, errors)") with \(code: "reduce")."
      ),
    ],
    insight: Bilingual(
      ko: "행이 출력이면 Wᵀ이고, 강의의 앞 슬라이드처럼 행이 은닉 유닛이면 W 그대로입니다. 외우지 말고 모양을 보세요. 분모를 버렸으므로 합은 더 이상 보존되지 않습니다.",
      en:
        "Rows that are outputs ask for Wᵀ; rows that are hidden units, as on the earlier slide, for W itself. Go by the shapes. And without the denominators the sum is no longer kept."
    ))

  static let hiddenGradient = Exercise.Words(
    title: Bilingual(ko: "은닉층의 진짜 기울기", en: "The true gradient at the hidden layer"),
    task: Bilingual(
      ko: "오차를 은닉 유닛의 활성화 값으로 미분하세요. 출력층은 시그모이드이고, W의 행은 출력입니다. 오차: C = Σ ½(t − a)².",
      en:
        "Differentiate C = Σ ½(t − a)² by the activations of the hidden units. The outputs are sigmoids, and the rows of W are outputs."
    ),
    hints: [
      Bilingual(
        ko: "먼저 출력마다 순입력에 도착하는 δ를 구하세요.",
        en: "First find, for each output, the δ that arrives at its net input."),
      Bilingual(
        ko: "δ에는 오차의 미분과 시그모이드의 미분이 하나씩 들어 있습니다. 그 δ를 가중치로 돌려보냅니다.",
        en:
          "In δ there is the slope of the error and the slope of the sigmoid, once each. It is the δ that are sent back."
      ),
      Bilingual(
        ko: "출력마다 δ를 구한 목록을 \(code: "sentBack")에 오차 대신 넣으세요. 오차는 목표값에서 출력을 뺀 것이지만 미분은 부호가 반대입니다.",
        en:
          "Make a list of the δ, and hand it to \(code: "sentBack") in place of the errors. The error is t − a; the derivative has the other sign."
      ),
    ],
    insight: Bilingual(
      ko:
        "나눈 오차와 기울기는 가는 길이 같지만, 기울기에만 출력마다 시그모이드의 미분이 곱해집니다. 출력이 여럿이면 이 인수가 저마다 달라, 오차만 돌려보내면 방향까지 틀릴 수 있습니다.",
      en:
        "Errors and gradients take the same way back, but for the outputs' slopes a(1 − a). With several outputs these differ, so that errors sent back without them may even point the wrong way."
    ))

  static let mendHiddenGradient = Exercise.Words(
    title: Bilingual(ko: "고치기: 은닉층의 기울기", en: "Mend it: the hidden gradient"),
    task: Bilingual(
      ko: "은닉층의 기울기를 구하는 함수입니다. 컴파일되고 그럴듯하지만 한 줄이 틀렸습니다. 그 줄을 고치고, 무엇을 틀렸는지 말하세요.",
      en:
        "This is to work out the gradient at the hidden layer. It compiles and looks right, but one line is wrong. Mend that line, and say what the slip is."
    ),
    hints: [
      Bilingual(
        ko: "출력과 은닉 유닛이 하나씩인 신경망으로 손계산과 견주어 보세요.",
        en: "Hold it against your own work on a network of one output and one hidden unit."),
      Bilingual(
        ko: "돌려보내는 부분은 맞습니다. 무엇을 돌려보내는지 보세요.", en: "The sending back is right. See what it is that is sent."),
      Bilingual(
        ko: "출력의 순입력에 도착한 것은 인수 둘의 곱입니다. 두 인수와 부호를 하나씩 확인하세요.",
        en:
          "What arrives at an output's net input is a product of two factors. Check each of them, and the sign."
      ),
    ],
    insight: Bilingual(
      ko: "중심 차분 하나면 세 가지 실수가 모두 드러납니다. 학습이 되는지만 보아서는 이 신경망에서도 한참 모를 수 있습니다.",
      en:
        "One central difference shows any of these slips. Only watching whether it trains, you may not notice for long, even on this network."
    ))
}
