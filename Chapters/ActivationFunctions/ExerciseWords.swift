import Textbook

/// What a student is told about the exercises.
enum ExerciseWords {
  static let activations = Exercise.Words(
    title: Bilingual(ko: "시그모이드, tanh, ReLU의 값", en: "The sigmoid, tanh and the ReLU"),
    task: Bilingual(
      ko: "입력마다 세 활성화 함수의 값을 구하세요. 입력은 몇 개든 됩니다.",
      en: "Work out the values of the three activation functions for each input, however many there are."),
    hints: [
      Bilingual(
        ko: "입력 하나가 값 하나가 됩니다. 옆의 입력은 상관없습니다.",
        en: "Each input makes one value, whatever stands beside it."),
      Bilingual(
        ko: "함수마다 \(code: "inputs.map") 한 번이면 됩니다. \(code: "tanh")는 \(code: "Foundation")에 있습니다.",
        en:
          "One \(code: "inputs.map") for each function does it. \(code: "tanh") is in \(code: "Foundation")."),
      Bilingual(
        ko: "ReLU는 입력과 0 가운데 큰 쪽입니다. 세 배열을 구조체 \(code: "Activations")에 담아 돌려주세요.",
        en:
          "The ReLU is the larger of the input and 0. Put the three arrays into the structure \(code: "Activations")."
      ),
    ],
    insight: Bilingual(
      ko: "세 함수 모두 곧은 선이 아닙니다. 곧은 선이었다면 층을 아무리 쌓아도 한 층과 같았을 것입니다.",
      en: "None of the three is a straight line. If it were, many layers would do no more than one."))

  static let backward = Exercise.Words(
    title: Bilingual(ko: "활성화 함수를 거슬러", en: "Back through the activations"),
    task: Bilingual(
      ko: "활성화 값마다 기울기가 도착했습니다. 함수 셋 각각에 대해, 입력에 넘길 기울기를 구하세요.",
      en:
        "A gradient has arrived at each activation. For each of the three functions, work out what is passed on to the inputs."
    ),
    hints: [
      Bilingual(
        ko: "넘기는 것은 도착한 기울기와 그 함수의 기울기의 곱입니다. 함수의 기울기는 그 입력에서 구합니다.",
        en: "Pass on what arrives times the function's own slope, taken at that input."),
      Bilingual(
        ko: "시그모이드와 tanh의 기울기는 함수값으로 구할 수 있습니다. 앞에서 쓴 함수로 값부터 구하세요.",
        en:
          "The slopes of the sigmoid and of tanh can be had from their values: work these out first, with your function."
      ),
      Bilingual(
        ko: "시그모이드는 h(1 − h), tanh는 1 − h²입니다. ReLU는 입력이 양수이면 도착한 것을 그대로, 아니면 0을 넘깁니다.",
        en:
          "The sigmoid has h(1 − h), tanh 1 − h². The ReLU passes on what arrives where its input is positive, else 0."
      ),
    ],
    insight: Bilingual(
      ko: "시그모이드는 많아야 4분의 1을 넘기고, tanh는 가운데에서만 거의 그대로, ReLU는 그대로 넘기거나 아예 막습니다. 늘 막혀 있는 ReLU는 배우지 못합니다.",
      en:
        "A sigmoid passes on a quarter at most, tanh nearly all but only in the middle, a ReLU all or nothing. A ReLU that is always off learns nothing."
    ))

  static let softmax = Exercise.Words(
    title: Bilingual(ko: "소프트맥스", en: "The softmax"),
    task: Bilingual(
      ko: "소프트맥스를 구하세요. 입력이 1000을 넘어도 맞아야 하므로 먼저 최댓값을 뺍니다.",
      en: "Work out the softmax. It must hold for inputs above 1000, too, so subtract the maximum first."),
    hints: [
      Bilingual(
        ko: "최댓값, 지수, 합, 나눗셈의 차례입니다. 합은 한 번만 구합니다.",
        en: "First the maximum, then the exponentials, their sum, and the quotients. The sum is found once."),
      Bilingual(
        ko: "최댓값은 \(code: "inputs.max()")이고 옵셔널입니다. 입력은 비어 있지 않습니다.",
        en: "The maximum is \(code: "inputs.max()"), an optional. There is always an input."),
      Bilingual(
        ko: "결과에 NaN이 있으면 지수가 무한대가 된 것입니다. 최댓값을 지수 안에서 빼세요. 그러면 가장 큰 지수가 0입니다.",
        en:
          "If a result is NaN, an exponential came out infinite. Subtract the maximum inside the exponent: then the largest exponent is 0."
      ),
    ],
    insight: Bilingual(
      ko:
        "소프트맥스는 입력의 차이만 봅니다. 모두에서 같은 수를 빼면 분자와 분모에 같은 인수가 붙어 약분됩니다. 빼지 않으면 수학으로는 같아도 컴퓨터에서는 무한대 나누기 무한대가 됩니다.",
      en:
        "The softmax sees only differences of its inputs: subtract one number from all, and numerator and denominator gain the same factor. Without it, what is right on paper is infinity over infinity in a computer."
    ))

  static let softmaxJacobian = Exercise.Words(
    title: Bilingual(ko: "소프트맥스의 미분", en: "The derivatives of the softmax"),
    task: Bilingual(
      ko: "소프트맥스의 출력마다 모든 입력으로 미분한 값을 구하세요. i행 j열이 출력 i를 입력 j로 미분한 값입니다.",
      en:
        "Differentiate each output of the softmax by every input. Row i, column j is the derivative of output i by input j."
    ),
    hints: [
      Bilingual(
        ko: "자기 입력까지는 분자와 분모를 지나는 두 길이 있고, 다른 입력까지는 분모를 지나는 길뿐입니다.",
        en:
          "To its own input an output has two paths, through numerator and denominator; to another, the denominator's only."
      ),
      Bilingual(
        ko: "출력만으로 쓸 수 있습니다. 대각선은 y_i(1 − y_i), 나머지는 −y_i·y_j입니다.",
        en: "It can be written with the outputs alone: y_i(1 − y_i) on the diagonal, −y_i·y_j elsewhere."),
      Bilingual(
        ko: "출력의 자리 둘에 대한 \(code: "map") 안의 \(code: "map")입니다. 두 자리가 같은지에 따라 식이 다릅니다.",
        en:
          "A \(code: "map") inside a \(code: "map"), over two places of the outputs; the formula depends on whether they are equal."
      ),
    ],
    insight: Bilingual(
      ko: "행마다 더하면 0입니다. 모든 입력에 같은 수를 더해도 출력은 그대로이기 때문입니다. 대각선만 쓰면 이 성질부터 깨집니다.",
      en:
        "Each row sums to 0, since adding one number to all inputs changes no output. With the diagonal alone, that fails first."
    ))

  static let crossEntropy = Exercise.Words(
    title: Bilingual(ko: "소프트맥스 뒤의 교차 엔트로피", en: "The cross-entropy of a softmax"),
    task: Bilingual(
      ko: "입력을 소프트맥스에 통과시켜 목표값과의 교차 엔트로피 E를 구하고, E를 소프트맥스의 입력마다 미분하세요.",
      en:
        "Put the inputs through the softmax, work out the cross-entropy E with the targets, and differentiate E by each input of the softmax."
    ),
    hints: [
      Bilingual(
        ko: "E는 목표값에 출력의 로그를 곱해 더한 것의 음수입니다.",
        en: "E is the negative sum of the targets times the logarithms of the outputs."),
      Bilingual(
        ko: "기울기는 한꺼번에 정리하면 아주 짧습니다. 소프트맥스의 미분까지 약분되어, 출력과 목표값만 남습니다.",
        en:
          "Worked out as a whole the gradient is very short: the softmax's derivatives cancel, and only outputs and targets are left."
      ),
      Bilingual(
        ko: "입력마다 기울기는 낸 확률에서 목표값을 뺀 것입니다. 자연로그는 \(code: "log")입니다.",
        en:
          "For each input it is the probability given, less the target. The natural logarithm is \(code: "log")."
      ),
    ],
    insight: Bilingual(
      ko:
        "뺀 값에 소프트맥스의 미분을 또 곱하면 두 번 곱한 것입니다. 맞는지 중심 차분으로 확인해 보세요. 맞는 클래스의 기울기만 음수라서, 경사 하강은 그 점수를 올리고 나머지를 내립니다.",
      en:
        "The difference has the softmax's derivatives in it already; multiply them in again, and they count twice. Hold it against your central difference. With one right class, only its gradient is negative: descent raises that input and lowers the others."
    ))

  static let mendCrossEntropy = Exercise.Words(
    title: Bilingual(ko: "교차 엔트로피의 기울기 고치기", en: "Mend the gradient of the cross-entropy"),
    task: Bilingual(
      ko: "교차 엔트로피를 소프트맥스의 입력마다 미분하는 함수인데 한 줄이 틀렸습니다. 그 줄을 고치고, 어떤 실수인지 말하세요.",
      en:
        "This should differentiate the cross-entropy by each input of the softmax, but one line is wrong. Mend it, and name the slip."
    ),
    hints: [
      Bilingual(
        ko: "앞에서 구한 오차의 중심 차분과 견주어 보세요. 부호가 다른지, 크기가 다른지 봅니다.",
        en: "Hold it against a central difference of your error: is it the sign that differs, or the size?"),
      Bilingual(
        ko: "맞는 클래스가 하나라면 그 자리만 음수여야 합니다. 크기가 다르면, 자리마다 같은 비율로 다른지 보세요.",
        en:
          "With one right class, only its place should be negative. If the size differs, see whether by one factor in all places."
      ),
      Bilingual(
        ko: "클래스의 개수는 오차에 나오지 않습니다. 또 확률에서 목표값을 뺀 값에는 소프트맥스의 미분이 이미 들어 있습니다.",
        en:
          "The number of classes is nowhere in the error. And the probability less the target has the softmax's derivatives in it already."
      ),
    ],
    insight: Bilingual(
      ko: "부호가 바뀐 기울기도, 클래스의 개수로 나눈 기울기도 모두 더하면 0입니다. 검사 하나를 통과했다고 맞는 것은 아닙니다. 중심 차분은 모두 잡아냅니다.",
      en:
        "With its sign turned, or divided by the number of classes, the gradient still sums to 0. Passing one check is no proof; a central difference catches them all."
    ))
}
