import Textbook

/// What a student is told about the exercises.
enum ExerciseWords {
  static let answer = Exercise.Words(
    title: Bilingual(ko: "샘플 하나에 대한 답", en: "The answer to one sample"),
    task: Bilingual(
      ko: "은닉층이 하나인 신경망을 순전파하여 y를 구하세요. 모든 유닛이 시그모이드이고, 은닉 유닛은 몇 개든 됩니다. 편향은 늘 1인 입력의 가중치입니다.",
      en:
        "Take a network with one hidden layer forward, and give y. All units are sigmoids, and there may be any number of hidden ones. A bias is the weight of an input that is always 1."
    ),
    hints: [
      Bilingual(
        ko: "은닉 유닛과 출력 유닛은 하는 일이 같습니다. 유닛 하나를 계산하는 함수를 따로 두면 두 번 쓸 수 있습니다.",
        en:
          "Hidden units and the output do the same. Give a unit a function of its own, and you can use it twice."
      ),
      Bilingual(
        ko: "행의 첫 수가 편향이므로, 입력 앞에 1을 붙이면 행과 길이가 같아집니다.",
        en: "A row begins with its bias. Put a 1 in front of the inputs, and the two are of one length."),
      Bilingual(
        ko: "\(code: "[1] + inputs")와 행을 \(code: "zip")으로 짝지어 곱하고 더한 뒤 시그모이드에 넣습니다. 출력 유닛의 입력은 z입니다.",
        en:
          "Pair \(code: "[1] + inputs") and the row by \(code: "zip"), multiply, add up, and apply the sigmoid. The output unit is fed z."
      ),
    ],
    insight: Bilingual(
      ko: "편향을 가중치처럼 다루면 순전파도 기울기도 예외 없이 같은 식입니다. 1을 붙이지 않고 짝지으면 첫 입력에 편향이 곱해지고 마지막 가중치는 쓰이지 않습니다.",
      en:
        "With a bias as one more weight, neither the forward pass nor the gradient needs an exception. Without the 1, the bias would multiply the first input, and the last weight would go unused."
    ))

  static let summedError = Exercise.Words(
    title: Bilingual(ko: "모든 샘플의 오차", en: "The error over all samples"),
    task: Bilingual(
      ko: "샘플마다 오차를 구해 모두 더하세요. 강의의 식대로 평균을 내지 않습니다.",
      en: "Find each sample's error, and add them up. Following the lecture's formula, take no mean."),
    hints: [
      Bilingual(
        ko: "샘플마다 먼저 답 y가 필요합니다. 그 함수는 이미 있습니다.",
        en: "For each sample you need the answer y first; you have a function for that."),
      Bilingual(
        ko: "한 샘플의 오차는 y와 t의 차를 제곱한 것의 절반입니다.",
        en: "One sample's error is half the square of the difference of y and t."),
      Bilingual(
        ko: "\(code: "reduce(0)")으로 더하세요. 안에서 던질 수 있는 함수를 부르므로 \(code: "try")가 두 곳에 필요합니다.",
        en:
          "Add up with \(code: "reduce(0)"). It calls a function that can throw, so \(code: "try") is needed in both places."
      ),
    ],
    insight: Bilingual(
      ko: "슬라이드는 평균 제곱 오차라고 부르지만 식은 합입니다. 합을 평균으로 바꾸면 기울기가 샘플 수만큼 작아지고, 같은 학습률로는 그만큼 느리게 배웁니다.",
      en:
        "The slide speaks of a mean squared error, but its formula is a sum. Take the mean, and the gradient is smaller by the number of samples: with the same rate the network learns so much slower."
    ))

  static let gradient = Exercise.Words(
    title: Bilingual(ko: "샘플 하나의 기울기", en: "The gradient of one sample"),
    task: Bilingual(
      ko: "샘플 하나의 오차 Ẽ = ½(y − t)²을 매개변수 하나하나로 미분하여 신경망과 같은 모양으로 돌려주세요.",
      en:
        "Differentiate the error of one sample, Ẽ = ½(y − t)², by each of the parameters. Give the result in the network's shape."
    ),
    hints: [
      Bilingual(
        ko: "z와 y부터 구하세요. 출력의 순입력에 도착하는 δ에서 시작해 은닉 유닛마다 δ로 내려갑니다.",
        en:
          "Find z and y first. Start from the δ that arrives at the output's net input, and go down to that of each hidden unit."
      ),
      Bilingual(
        ko: "가중치의 기울기는 δ와 그 가중치에 들어온 값의 곱입니다. 편향에 들어온 값은 1입니다.",
        en: "A weight's gradient is δ times what the weight was fed; a bias is fed 1."),
      Bilingual(
        ko:
          "은닉 유닛 i의 δ에는 \(code: "output[i + 1]")과 기울기 z(1 − z)가 들어갑니다. 첫 자리는 편향이기 때문에 1을 더합니다. 층마다 \(code: "([1] + inputs).map")으로 한 행을 만드세요.",
        en:
          "The δ of hidden unit i has \(code: "output[i + 1]") and the slope z(1 − z) in it: + 1, since the bias comes first. \(code: "([1] + inputs).map") makes a row."
      ),
    ],
    insight: Bilingual(
      ko:
        "출력의 δ 하나를 은닉 유닛들이 나누어 씁니다. 경로마다 처음부터 곱하면 강의의 신경망에서 곱셈이 서른 번이지만, 이렇게 넘겨주면 열네 번입니다. 은닉층의 z(1 − z)를 빠뜨리면 포화된 유닛까지 크게 움직입니다.",
      en:
        "All hidden units use the one δ of the output. Multiplied afresh along each path, the lecture's network takes thirty multiplications; passed back like this, fourteen. Without the hidden slope z(1 − z), saturated units would move as far as the others."
    ))

  static let epoch = Exercise.Words(
    title: Bilingual(ko: "한 에폭", en: "One epoch"),
    task: Bilingual(
      ko: "모든 샘플의 오차를 더한 E의 기울기로 모든 매개변수를 한 번 갱신하세요.",
      en: "Update all parameters once, by the gradient of E, the error added up over all samples."),
    hints: [
      Bilingual(
        ko: "합의 미분은 미분의 합입니다. 샘플마다 구한 기울기를 더하면 됩니다.",
        en: "The derivative of a sum is the sum of the derivatives: add up the gradients of the samples."),
      Bilingual(
        ko: "기울기는 모두 갱신하기 전의 신경망에서 구합니다. 갱신한 신경망은 사본에 만드세요.",
        en: "Take every gradient at the network as it was handed over. Build the updated one in a copy."),
      Bilingual(
        ko:
          "샘플마다 사본에서 학습률과 기울기의 곱을 빼도 결과가 같습니다. \(code: "hidden")은 행렬, \(code: "output")은 벡터이니 벡터 하나를 옮기는 함수를 두세요.",
        en:
          "Taking the rate times the gradient from the copy, sample by sample, comes to the same. \(code: "hidden") is a matrix, \(code: "output") a vector: a function that moves one vector serves both."
      ),
    ],
    insight: Bilingual(
      ko:
        "네 샘플의 기울기는 서로 지우기도 하므로, 합은 어느 한 샘플과도 다른 쪽을 가리킬 수 있습니다. 샘플마다 갱신한 신경망으로 다음 기울기를 구하면 다른 알고리즘이 되고, 결과가 샘플의 순서에 따라 달라집니다.",
      en:
        "The gradients of four samples partly cancel, so their sum may point another way than any one of them. Take each gradient at the network that the sample before has moved, and it is another algorithm, whose result depends on the order of the samples."
    ))

  static let train = Exercise.Words(
    title: Bilingual(ko: "여러 에폭의 학습", en: "Training for many epochs"),
    task: Bilingual(
      ko: "주어진 에폭 수만큼 학습한 신경망을 돌려주세요. 채점에서는 두 에폭을 넘지 않지만, 같은 함수로 XOR 표를 끝까지 배울 수 있습니다.",
      en:
        "Give the network as it is after so many epochs. Marking takes two at most, but the same function learns the XOR table."
    ),
    hints: [
      Bilingual(
        ko: "에폭마다 앞 에폭에서 나온 신경망으로 다시 시작합니다.",
        en: "Each epoch starts from the network that the one before has left."),
      Bilingual(
        ko: "매개변수는 상수이므로 \(code: "var")로 사본을 하나 두고 반복문 안에서 바꾸세요.",
        en:
          "Parameters of a function are constants. Keep a copy in a \(code: "var"), and replace it in a loop."
      ),
      Bilingual(
        ko: "\(code: "for _ in 0..<epochs") 안에서 앞의 함수를 부르고 결과를 사본에 넣으면 됩니다.",
        en:
          "Inside \(code: "for _ in 0..<epochs") call the function before this one, and put what it gives into the copy."
      ),
    ],
    insight: Bilingual(
      ko:
        "강의의 시작값과 α = 2로 오백 에폭을 돌리면 네 답이 모두 표와 같아집니다. 처음에는 오차가 거의 줄지 않다가 갑자기 떨어집니다. 다른 시작값에서는 갇히기도 하며, 그것은 코드가 틀려서가 아닙니다.",
      en:
        "From the chapter's starting values, with α = 2, five hundred epochs answer the whole table. At first the error hardly falls, then it drops. From other starts training may get stuck, and that is no fault of the code."
    ))

  static let mendStep = Exercise.Words(
    title: Bilingual(ko: "고장 난 걸음 고치기", en: "Mend a step"),
    task: Bilingual(
      ko: "샘플 하나로 한 걸음 옮기는 함수입니다. 컴파일되고 오차도 대개 줄지만 한 줄이 틀렸습니다. 그 줄을 고치고, 어떤 실수인지 말해 보세요.",
      en:
        "This takes one step along the gradient of one sample. It compiles, and the error mostly falls, but one line is wrong. Mend that line, and say which slip it is."
    ),
    hints: [
      Bilingual(
        ko: "쪽의 샘플을 넣고 학습률을 1로 하면, 움직인 거리가 곧 기울기입니다. 쪽의 표와 견주어 보세요.",
        en:
          "Put the page's sample in with a rate of 1: how far each parameter moves is its gradient. Compare with the page's tables."
      ),
      Bilingual(
        ko: "어느 층의 매개변수까지 맞는지 보세요. 틀린 층의 δ를 만드는 줄을 의심하세요.",
        en:
          "See down to which layer the parameters are right. Suspect the line that makes the δ of the other one."
      ),
      Bilingual(
        ko: "은닉 유닛의 δ에 어떤 인수가 있어야 하는지, 그 인수가 갱신하기 전의 값인지 확인하세요.",
        en:
          "Check which factors the δ of a hidden unit needs, and whether each is as it was before the update."
      ),
    ],
    insight: Bilingual(
      ko:
        "이런 실수는 대개 기울기의 부호를 바꾸지 않습니다. 그래서 오차는 줄어들고, 곡선만으로는 알 수 없습니다. 중앙 차분과 비교하면 첫걸음에서 드러납니다.",
      en:
        "Slips like these mostly leave the signs alone, so the error goes on falling and a curve tells nothing. Hold the gradient against a central difference, and the first step shows it."
    ))
}
