import Textbook

/// What a student is told about the exercises.
enum ExerciseWords {
  static let error = Exercise.Words(
    title: Bilingual(ko: "데이터 여러 줄의 오차", en: "The error over many rows"),
    task: Bilingual(
      ko: "선형 모델의 오차를 모든 줄에 걸쳐 구하세요. 평균이 아니라 합입니다.",
      en: "Work out the error of the linear model over all rows. It is a sum, and no mean."),
    hints: [
      Bilingual(
        ko: "한 줄의 예측을 먼저 구하세요. w_0은 곱할 입력이 없으니 그대로 더합니다.",
        en: "First the prediction for one row. w_0 has no input to be multiplied by; it is just added."),
      Bilingual(
        ko: "줄 앞에 1을 붙이면 w_0에도 입력이 생겨, 가중치와 입력을 \(code: "zip")으로 짝지을 수 있습니다.",
        en:
          "Put a 1 in front of a row, and w_0 has an input, too: weights and inputs pair up with \(code: "zip")."
      ),
      Bilingual(
        ko: "\(code: "zip(samples.inputs, samples.targets)")를 돌면서 목표값과 예측의 차를 제곱해 더하세요.",
        en: "Go through \(code: "zip(samples.inputs, samples.targets)"), and add up the squared differences."),
    ],
    insight: Bilingual(
      ko: "제곱하지 않고 더하면 위아래로 빗나간 것이 서로 지워집니다. 합을 줄 수로 나누면 평균인데, 최솟점은 같고 알맞은 학습률만 달라집니다.",
      en:
        "Without the square, what is missed above and below would cancel. Divided by the number of rows the sum is a mean: the minimum stays where it is, and only the right size of a rate changes."
    ))

  static let gradient = Exercise.Words(
    title: Bilingual(ko: "선형 모델의 기울기", en: "The gradient of the linear model"),
    task: Bilingual(
      ko: "같은 오차 E를 w_0부터 차례로 모든 가중치로 미분하세요. E에는 ½이 없습니다.",
      en: "Differentiate the same error E by every weight, from w_0 on. There is no ½ in E."),
    hints: [
      Bilingual(
        ko: "두 단계로 나누세요. E를 한 줄의 예측으로 미분하고, 그 예측을 가중치로 미분합니다.",
        en: "Take two stages: E by the prediction of a row, and that prediction by the weight."),
      Bilingual(
        ko: "제곱을 미분하면 2가 나오고, 빼는 쪽이 예측이므로 음의 부호가 나옵니다. 두 번째 단계에서는 입력이 나옵니다.",
        en:
          "From the square comes a 2, and a minus, since the prediction is what is subtracted. From the second stage comes the input."
      ),
      Bilingual(
        ko: "0으로 채운 배열에 줄마다 더해 가세요. w_0의 입력은 1입니다.",
        en: "Start from an array of zeros, and add to it row by row. The input of w_0 is 1."),
    ],
    insight: Bilingual(
      ko: "모든 줄이 저마다 가중치를 당기고, 기울기는 그 합입니다. 2를 빠뜨려도 방향은 같아서 학습은 되지만, 중심 차분과 맞추어 보면 곧 드러납니다.",
      en:
        "Each row pulls at a weight, and the gradient is the sum. Without the 2 the direction is the same, so it still learns; held against a central difference it shows at once."
    ))

  static let step = Exercise.Words(
    title: Bilingual(ko: "경사 하강 한 걸음", en: "One step of gradient descent"),
    task: Bilingual(
      ko: "모든 가중치를 기울기의 반대쪽으로 한 걸음 옮기세요.",
      en: "Take all weights one step against the gradient."),
    hints: [
      Bilingual(
        ko: "기울기가 양수이면 가중치는 작아져야 합니다.", en: "Where the gradient is positive, the weight has to fall."),
      Bilingual(
        ko: "가중치와 기울기를 같은 자리끼리 짝지으세요.", en: "Pair each weight with the gradient in the same place."),
      Bilingual(
        ko: "\(code: "zip")과 \(code: "map")으로 한 줄이면 되고, 뺄 것은 학습률을 곱한 기울기입니다.",
        en:
          "With \(code: "zip") and \(code: "map") it is one line; what is taken away is the gradient times the rate."
      ),
    ],
    insight: Bilingual(
      ko: "한 걸음은 E를 대략 η·(기울기)²만큼 줄입니다. 부호를 바꾸면 같은 만큼 늘어나므로, 학습률을 아무리 줄여도 소용이 없습니다.",
      en:
        "A step lowers E by about η·(gradient)². With the sign turned it raises E by as much, and no smaller rate will help."
    ))

  static let descend = Exercise.Words(
    title: Bilingual(ko: "여러 걸음의 경사 하강", en: "Gradient descent, step after step"),
    task: Bilingual(
      ko: "주어진 수만큼 걸음을 떼고, 걸음마다 도착한 가중치를 한 행씩 돌려주세요. 걸음마다 기울기를 새로 구합니다.",
      en:
        "Take as many steps as are asked for, and return the weights after each, a row a step. Each step needs a new gradient."
    ),
    hints: [
      Bilingual(
        ko: "앞의 두 함수를 되풀이해 부르면 됩니다.", en: "Call the two functions that you have, again and again."),
      Bilingual(
        ko: "바뀌는 것은 가중치뿐입니다. \(code: "var")로 복사해 두고 걸음마다 바꾸세요.",
        en: "Only the weights change. Copy them into a \(code: "var"), and change it with each step."),
      Bilingual(
        ko: "\(code: "for _ in 0..<steps") 안에서 지금의 가중치로 기울기를 구해 한 걸음 옮기고, 그때마다 결과에 행을 덧붙이세요.",
        en:
          "Inside \(code: "for _ in 0..<steps") work out the gradient at the present weights, take the step, and append a row to the result."
      ),
    ],
    insight: Bilingual(
      ko: "처음 기울기를 계속 쓰면 곧은 길로 골짜기를 지나쳐 버립니다. 한 걸음 안에서 가중치를 하나씩 바꾸며 기울기를 다시 구하는 것도 다른 알고리즘입니다.",
      en:
        "With the first gradient all the way one walks straight on, past the valley. And to change weight by weight within a step, each with a new gradient, is another algorithm."
    ))

  static let logisticGradient = Exercise.Words(
    title: Bilingual(ko: "로지스틱 회귀의 기울기", en: "The gradient of logistic regression"),
    task: Bilingual(
      ko: "교차 엔트로피의 합 C를 모든 가중치로 미분하세요. 모델은 같은 일차식을 시그모이드에 넣은 것입니다.",
      en:
        "Differentiate C, the sum of the cross-entropies, by every weight. The model puts the same linear formula through a sigmoid."
    ),
    hints: [
      Bilingual(
        ko: "이번에는 세 단계입니다. CE를 ŷ로, ŷ을 f로, f를 가중치로 미분합니다.",
        en: "This time there are three stages: CE by ŷ, ŷ by f, and f by the weight."),
      Bilingual(
        ko: "앞의 두 단계를 식으로 곱해 보세요. 분모의 ŷ(1 − ŷ)이 시그모이드의 기울기와 약분됩니다.",
        en: "Multiply the first two stages on paper: the denominator ŷ(1 − ŷ) cancels the sigmoid's slope."),
      Bilingual(
        ko: "약분하고 남는 것은 예측에서 클래스를 뺀 것뿐입니다. 나머지는 선형 모델의 함수와 같고, 2는 없습니다.",
        en:
          "What is left is the prediction less the class. All else is as in the linear model, but there is no 2."
      ),
    ],
    insight: Bilingual(
      ko: "교차 엔트로피와 시그모이드는 서로 맞물려, 한 줄의 δ가 ŷ − c가 됩니다. 시그모이드의 기울기를 한 번 더 곱하면, 확신하며 틀린 줄일수록 배우지 못합니다.",
      en:
        "Cross-entropy and sigmoid go together: δ of a row is ŷ − c. Multiply by the sigmoid's slope once more, and the rows that are surely wrong are those that teach least."
    ))

  static let mendDescend = Exercise.Words(
    title: Bilingual(ko: "경사 하강을 고치기", en: "Gradient descent, to be mended"),
    task: Bilingual(
      ko: "E = Σ (t − y)²을 줄여 가는 경사 하강인데 한 줄이 틀렸습니다. 그 줄을 고치고, 무슨 실수인지 이름을 말하세요.",
      en: "A descent for E = Σ (t − y)², with one line wrong. Mend the line, and say which slip it is."),
    hints: [
      Bilingual(
        ko: "예의 첫 행만 손으로 계산해 맞추어 보세요. 한 걸음이면 줄마다 확인할 수 있습니다.",
        en: "Work out the first row of the example by hand: with one step each line can be checked."),
      Bilingual(
        ko: "물어보세요. 움직이는 방향이 맞는가? 얼마나 움직이는가? 오차는 합인가, 평균인가?",
        en: "Ask: do the weights move the right way? How far do they move? Is the error a sum, or a mean?"),
      Bilingual(
        ko: "더하거나 빼며 값을 바꾸는 두 줄 가운데 하나입니다. E를 y로 미분한 식과 갱신의 식을 적어 나란히 놓으세요.",
        en:
          "It is one of the two lines that add or subtract. Write E differentiated by y, and the rule of a step, beside them."
      ),
    ],
    insight: Bilingual(
      ko: "합을 줄 수로 나누거나 학습률을 빠뜨려도 방향은 그대로라, 운이 좋으면 같은 골짜기에 닿습니다. 걸음의 길이는 그림이 아니라 숫자로 확인해야 합니다.",
      en:
        "Divide the sum by the number of rows, or leave the rate out, and the direction is still right; with luck it comes to the same valley. How long a step is can't be seen in a picture: it takes numbers."
    ))
}
