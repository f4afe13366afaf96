import Textbook

/// What a student is told about the exercises.
enum ExerciseWords {
  static let reluBackward = Exercise.Words(
    title: Bilingual(ko: "ReLU를 거슬러 가기", en: "Back through a ReLU"),
    task: Bilingual(
      ko: "은닉 유닛마다 도착한 기울기(∂E/∂h)를 ReLU 앞의 순입력까지 거슬러 보내세요. 순입력이 0이면 ReLU의 미분은 0으로 합니다.",
      en:
        "Pass the gradient ∂E/∂h that has arrived at each hidden unit back to the net input before its ReLU. At 0 the slope of the ReLU is taken as 0."
    ),
    hints: [
      Bilingual(
        ko: "ReLU의 그래프를 그려 보세요. 기울기는 두 값뿐입니다.", en: "Draw the ReLU: its slope has only two values."),
      Bilingual(
        ko: "순입력이 양수인 유닛은 받은 것을 그대로 보내고, 다른 유닛은 아무것도 보내지 않습니다.",
        en: "Where the net input is positive, all that arrives goes on; elsewhere nothing does."),
      Bilingual(
        ko: "\(code: "zip(arriving, netInputs)")를 \(code: "map")으로 돌며, 순입력이 0보다 큰지에 따라 값을 고르세요.",
        en:
          "Go over \(code: "zip(arriving, netInputs)") with \(code: "map"), and choose by whether the net input is above 0."
      ),
    ],
    insight: Bilingual(
      ko: "도착한 기울기의 부호가 아니라 순입력의 부호로 정합니다. 꺼진 유닛은 오차가 아무리 커도 그 샘플에서 배우지 못합니다.",
      en:
        "The sign of the net input decides, and not that of the gradient. A unit that is off learns nothing from the sample, however large the error."
    ))

  static let crossEntropy = Exercise.Words(
    title: Bilingual(ko: "교차 엔트로피", en: "Cross-entropy"),
    task: Bilingual(
      ko: "샘플마다 교차 엔트로피를 구해 모두 더하세요. log는 자연로그입니다.",
      en: "Work out the cross-entropy of each sample, and add them up. log is the natural logarithm."),
    hints: [
      Bilingual(
        ko: "샘플 하나의 항을 먼저 쓰세요. 목표값이 1이면 앞의 항만, 0이면 뒤의 항만 남습니다.",
        en: "Write one sample's terms first. With target 1 only the first is left, with 0 only the second."),
      Bilingual(
        ko: "\(code: "zip(outputs, targets)")로 짝을 짓고, 항마다 음의 부호가 있는지 확인하세요.",
        en: "Pair them with \(code: "zip(outputs, targets)"), and see that each term has its minus."),
      Bilingual(
        ko: "\(code: "reduce(0)")에서 합을 이어 가며 샘플마다 두 항을 빼면 됩니다. 자연로그는 \(code: "log")입니다.",
        en:
          "Keep the sum in \(code: "reduce(0)") and take both terms of each sample away. \(code: "log") is the natural one."
      ),
    ],
    insight: Bilingual(
      ko: "출력은 0과 1 사이이므로 로그는 음수이고, 앞의 음의 부호가 오차를 양수로 만듭니다. 부호를 빼면 학습이 오차를 키웁니다.",
      en:
        "Outputs lie between 0 and 1, so the logarithms are negative, and the minus makes the error positive. Without it training would make things worse."
    ))

  static let outputDeltas = Exercise.Words(
    title: Bilingual(ko: "시그모이드와 교차 엔트로피를 거슬러 가기", en: "Back through cross-entropy and sigmoid"),
    task: Bilingual(
      ko: "샘플마다 출력의 순입력에 도착한 기울기(∂E/∂s)를 구하세요. 출력에는 시그모이드가 있고, 오차는 교차 엔트로피입니다.",
      en:
        "Work out the gradient ∂E/∂s at the output's net input, for each sample. The output is y = σ(s), the error the cross-entropy."
    ),
    hints: [
      Bilingual(
        ko: "출력으로 미분한 것(∂E/∂y)에 시그모이드의 미분을 곱해 보고, 분모가 어떻게 되는지 보세요.",
        en: "Multiply ∂E/∂y by y(1 − y), and see what becomes of the denominators."),
      Bilingual(
        ko: "출력으로 미분하면 항이 둘이고, 분모는 하나가 y, 다른 하나가 (1 − y)입니다. 둘 다 시그모이드의 미분과 약분됩니다.",
        en:
          "The two terms of ∂E/∂y have the denominators y and 1 − y. Both cancel against the sigmoid's slope."
      ),
      Bilingual(
        ko: "남는 것은 출력과 목표값의 차이뿐이고, 출력이 크면 양수입니다.",
        en:
          "Only the difference of output and target is left, and it is positive where the output is too large."
      ),
    ],
    insight: Bilingual(
      ko: "시그모이드의 미분이 이미 약분되어 있습니다. 한 번 더 곱하면 제곱 오차의 기울기가 되고, 가장 많이 틀렸을 때 거의 배우지 못합니다.",
      en:
        "The sigmoid's slope has cancelled already. Multiply by it once more and you have the squared error's gradient, which learns next to nothing where it is most wrong."
    ))

  static let gradient = Exercise.Words(
    title: Bilingual(ko: "분류기의 기울기, 한 샘플", en: "The classifier's gradient, one sample"),
    task: Bilingual(
      ko:
        "은닉층은 ReLU이고 출력 하나가 시그모이드인 분류기입니다. 편향은 없습니다. 한 샘플의 교차 엔트로피를 모든 가중치로 미분하세요.",
      en:
        "A classifier has a hidden layer of ReLUs, one sigmoid output and no biases. Differentiate the cross-entropy of one sample by all weights."
    ),
    hints: [
      Bilingual(
        ko: "먼저 순전파를 끝까지 하고 은닉층의 순입력과 값을 모두 간직하세요.",
        en: "First go all the way forward, and keep the net inputs and the values of the hidden layer."),
      Bilingual(
        ko: "출력의 δ 하나에서 시작합니다. 은닉 유닛에는 δ와 그 유닛의 출력 가중치의 곱이 도착하고, 그다음은 \(code: "reluBackward")입니다.",
        en:
          "Start from the single δ at the output. At a hidden unit, δ times that unit's output weight arrives; then comes \(code: "reluBackward")."
      ),
      Bilingual(
        ko:
          "가중치의 기울기는 위쪽 끝의 δ와 아래쪽 끝의 값의 곱입니다. \(code: "hidden")은 행마다 \(code: "map"), \(code: "output")은 \(code: "map") 하나로 만들어 \(code: "Network(hidden:output:)")에 넣으세요.",
        en:
          "A weight's gradient is δ at its upper end times the value at its lower end. Make \(code: "hidden") row by row and \(code: "output") with one \(code: "map"), and put them into a \(code: "Network(hidden:output:)")."
      ),
    ],
    insight: Bilingual(
      ko: "회귀의 신경망과 견주면 출력의 δ만 다르고 나머지는 그대로입니다. 오차나 활성화 함수를 바꾸어도 바뀐 자리의 국소 미분만 새로 구하면 됩니다.",
      en:
        "Against the regression network, only δ at the output differs. Change the error or an activation, and only the local slope in that place is new."
    ))

  static let mendGradient = Exercise.Words(
    title: Bilingual(ko: "고치기: 분류기의 기울기", en: "Mend it: the classifier's gradient"),
    task: Bilingual(
      ko: "분류기의 기울기를 구하는 함수입니다. 컴파일되고 그럴듯하지만 한 줄이 틀렸습니다. 그 줄을 고치고, 무엇을 틀렸는지 말하세요.",
      en:
        "This is to work out the classifier's gradient. It compiles and looks right, but one line is wrong. Mend that line, and say what the slip is."
    ),
    hints: [
      Bilingual(
        ko: "순전파는 맞습니다. 거슬러 가는 줄만 보세요.", en: "The way forward is right: look at the lines that go back."),
      Bilingual(
        ko: "1-1-1 신경망의 예를 넣고 출력의 δ와 은닉 유닛의 δ를 차례로 손계산과 견주어 보세요.",
        en:
          "Put in the 1-1-1 example, and hold δ at the output, then δ at the hidden unit, against your own by hand."
      ),
      Bilingual(
        ko: "출력의 δ에는 시그모이드의 미분이 남아 있지 않습니다. ReLU의 미분은 0이나 1입니다.",
        en: "In δ at the output nothing of the sigmoid's slope is left. The ReLU's slope is 0 or 1."),
    ],
    insight: Bilingual(
      ko: "기울기의 크기만 틀리면 학습이 느리게라도 되어 버그가 숨습니다. 그래서 값을 손계산이나 중심 차분과 견주어야 합니다.",
      en:
        "Where only a gradient's size is wrong, training still goes on, slowly, and hides the bug. So hold the values against a hand calculation or a central difference."
    ))

  static let batchGradient = Exercise.Words(
    title: Bilingual(ko: "분류기의 기울기, 여러 샘플", en: "The classifier's gradient, many samples"),
    task: Bilingual(
      ko: "같은 분류기에 샘플을 여럿 넣습니다. 전체 오차는 샘플마다 구한 교차 엔트로피의 합입니다. 그 기울기를 구하세요.",
      en:
        "The same classifier gets several samples. The whole error is the sum of the samples' cross-entropies. Work out its gradient."
    ),
    hints: [
      Bilingual(
        ko: "합을 미분하면 미분의 합입니다. 샘플 하나의 기울기는 이미 구할 수 있습니다.",
        en:
          "The derivative of a sum is the sum of the derivatives, and one sample's gradient you have already."
      ),
      Bilingual(
        ko: "샘플마다 \(code: "gradient")를 부르고 같은 자리의 수끼리 더해 가세요.",
        en: "Call \(code: "gradient") for each sample, and add up what stands in the same place."),
      Bilingual(
        ko:
          "신경망과 모양이 같고 0으로 채운 \(code: "Network")에서 시작해 \(code: "zip(inputs, targets)")를 돌며 더하세요. 행렬은 \(code: "indices") 두 겹이면 됩니다.",
        en:
          "Start from a \(code: "Network") of zeros in the same shape, and add while going over \(code: "zip(inputs, targets)"). For the matrix, two loops over \(code: "indices") will do."
      ),
    ],
    insight: Bilingual(
      ko: "모든 샘플이 같은 가중치를 쓰므로 길들이 가중치에서 만나고, 만나는 곳에서는 더합니다. 평균을 쓰면 방향은 같고 크기만 달라져 학습률이 다른 것과 같습니다.",
      en:
        "All samples use the same weights: their paths meet there, and where paths meet we add. With the mean the direction is the same; only the size differs, as if the learning rate were another."
    ))
}
