import Textbook

/// What a student is told about the exercises.
enum ExerciseWords {
  static let forward = Exercise.Words(
    title: Bilingual(ko: "f = (x + y)z의 순전파", en: "f = (x + y)z, forward"),
    task: Bilingual(
      ko: "두 게이트를 차례로 계산하고, 게이트마다 나온 값을 돌려주세요.",
      en: "Work out the two gates in turn, and give back what each of them gives."),
    hints: [
      Bilingual(
        ko: "먼저 덧셈 게이트, 그다음 곱셈 게이트입니다.", en: "First the gate that adds, then the one that multiplies."),
      Bilingual(
        ko: "첫 결과에 이름을 붙여 두면 둘째 게이트가 그것을 씁니다.",
        en: "Give the first result a name: the second gate uses it."),
      Bilingual(
        ko: "결과는 파일 위쪽에 있는 구조체 \(code: "Values")에 담습니다. 필드는 \(code: "q")와 \(code: "f")입니다.",
        en:
          "The result is a \(code: "Values"), the structure at the top of the file, with the fields \(code: "q") and \(code: "f")."
      ),
    ],
    insight: Bilingual(
      ko: "중간값 q까지 돌려주는 까닭은 역전파가 그 값을 다시 쓰기 때문입니다. 버리면 다시 계산해야 합니다.",
      en:
        "The value in between, q, is given back as well because the backward pass uses it. Thrown away, it would have to be computed again."
    ))

  static let backward = Exercise.Words(
    title: Bilingual(ko: "f = (x + y)z의 역전파", en: "f = (x + y)z, backward"),
    task: Bilingual(
      ko: "f를 q, z, x, y로 미분한 값을 구하세요. f에서 거슬러 오며, 도착한 기울기에 게이트의 국소 미분을 곱해 넘깁니다.",
      en:
        "Work out the derivatives of f by q, z, x and y. Go back from f: each gate passes on what arrives times its local slope."
    ),
    hints: [
      Bilingual(
        ko: "f에는 1이 도착합니다. 곱셈 게이트를 먼저, 덧셈 게이트를 나중에 지납니다.",
        en: "1 arrives at f. The gate that multiplies comes first, then the one that adds."),
      Bilingual(
        ko: "곱셈 게이트는 입력마다 상대방의 값을 곱해 넘깁니다. 덧셈 게이트는 도착한 것을 그대로 넘깁니다.",
        en:
          "A multiplying gate passes on what arrived times the other input; an adding one passes it on as it is."
      ),
      Bilingual(
        ko: "z로 미분한 값에는 q가 필요합니다. 순전파에서 구한 합입니다. x와 y에는 q에 도착한 것이 그대로 갑니다.",
        en:
          "The derivative by z needs q, the sum of the forward pass. x and y get just what arrived at q."),
    ],
    insight: Bilingual(
      ko: "덧셈 게이트의 국소 미분 1만 적으면 도착한 기울기가 빠집니다. 국소 미분은 혼자서는 답이 아닙니다.",
      en:
        "Writing the adding gate's local slope, 1, leaves out what arrived. A local slope by itself is never the answer."
    ))

  static let productGradient = Exercise.Words(
    title: Bilingual(ko: "인수가 여럿인 곱의 기울기", en: "The gradient of a product"),
    task: Bilingual(
      ko: "f가 모든 인수의 곱일 때, f를 인수마다 미분한 값을 구하세요. 인수가 0이어도 맞아야 합니다.",
      en:
        "f is the product of all factors. Work out its derivative by each of them. It must hold even where a factor is 0."
    ),
    hints: [
      Bilingual(
        ko: "한 인수만 움직이면 나머지의 곱은 상수입니다. 그 상수가 기울기입니다.",
        en: "Move one factor alone, and the product of the rest is a constant. That constant is the slope."),
      Bilingual(
        ko: "전체 곱을 그 인수로 나누고 싶겠지만, 인수가 0이면 나눌 수 없습니다. 그 인수를 빼고 곱하세요.",
        en:
          "It is tempting to divide the whole product by the factor, but a 0 cannot be divided by. Multiply without it."
      ),
      Bilingual(
        ko: "자리 \(code: "factors.indices")마다 다른 자리의 인수를 모두 곱합니다. 바깥에서 자리를 정하고 안에서 그 자리를 건너뜁니다.",
        en:
          "For each place in \(code: "factors.indices") multiply the factors in all other places: an outer loop picks the place, an inner one skips it."
      ),
    ],
    insight: Bilingual(
      ko:
        "곱셈 게이트가 상대방의 값을 넘기는 규칙을 인수가 여럿인 곱으로 넓힌 것입니다. 나눗셈으로 구하면 인수 하나가 0일 때 0/0이 되는데, 바로 그 인수의 기울기만 0이 아닐 수 있습니다.",
      en:
        "A multiplying gate passes on the other input; this is the same for any number of factors. With a division, a factor 0 gives 0/0, and that very factor is the one whose slope need not be 0."
    ))

  static let neuron = Exercise.Words(
    title: Bilingual(ko: "입력이 여럿인 시그모이드 뉴런", en: "A sigmoid neuron with any number of inputs"),
    task: Bilingual(
      ko: "뉴런 하나를 순전파하세요. 가중합에 편향을 더하고 시그모이드를 적용합니다.",
      en: "Take one neuron forward: the weighted sum of its inputs with the bias, put through the sigmoid."),
    hints: [
      Bilingual(
        ko: "가중치와 입력은 같은 자리끼리 짝입니다.", en: "A weight belongs to the input in the same place."),
      Bilingual(
        ko: "\(code: "zip(weights, inputs)")로 짝을 짓고 \(code: "reduce")로 더합니다. 더하기를 편향에서 시작해도 됩니다.",
        en:
          "Make pairs with \(code: "zip(weights, inputs)") and add up with \(code: "reduce"). The sum may begin with the bias."
      ),
      Bilingual(
        ko: "마지막은 합의 음수를 지수로 하는 \(code: "exp")에 1을 더하고 역수를 취하는 것입니다.",
        en: "Last comes \(code: "exp") of the negative sum, 1 is added, and 1 is divided by that."),
    ],
    insight: Bilingual(
      ko: "슬라이드는 이것을 게이트 여덟 개로 나눕니다. 얼마나 잘게 나누든 값은 같습니다. 지수의 음의 부호를 잃으면 o 대신 1 − o가 나옵니다.",
      en:
        "The slide splits this into eight gates. However fine the split, the value is the same. Lose the minus in the exponent, and out comes 1 − o."
    ))

  static let neuronGradients = Exercise.Words(
    title: Bilingual(ko: "뉴런의 기울기", en: "The gradients of a neuron"),
    task: Bilingual(
      ko: "시그모이드 뉴런의 출력을 가중치마다, 편향으로, 입력마다 미분하세요. 순전파에서 구한 출력 o가 주어집니다.",
      en:
        "Differentiate a sigmoid neuron's output by each weight, by the bias, and by each input. The output o of the forward pass is given."
    ),
    hints: [
      Bilingual(
        ko: "모든 경로가 합 a를 지납니다. 먼저 ∂o/∂a를 한 번만 구하세요.",
        en: "All paths lead through the sum a. Find ∂o/∂a first, once."),
      Bilingual(
        ko: "시그모이드의 국소 미분은 출력만으로 됩니다: o(1 − o). 그 아래에서 덧셈은 나누어 주고 곱셈은 맞바꿉니다.",
        en:
          "The sigmoid's local slope takes only its output: o(1 − o). Below it, adding shares and multiplying swaps."
      ),
      Bilingual(
        ko: "가중치의 기울기에는 입력이, 입력의 기울기에는 가중치가 곱해집니다. 편향에는 도착한 것이 그대로 갑니다. 배열마다 \(code: "map") 하나면 됩니다.",
        en:
          "A weight's gradient has the input as a factor, an input's has the weight. The bias gets what arrives. Each array takes one \(code: "map")."
      ),
    ],
    insight: Bilingual(
      ko: "∂o/∂a를 한 번 구해 모두가 나누어 씁니다. 경로마다 처음부터 곱하면 입력이 n개일 때 같은 곱을 2n + 1번 합니다.",
      en:
        "∂o/∂a is worked out once and shared by all. Multiplying each path from the start does the same product 2n + 1 times for n inputs."
    ))

  static let mendWeightGradient = Exercise.Words(
    title: Bilingual(ko: "가중치의 기울기 고치기", en: "Mend the gradient of the weights"),
    task: Bilingual(
      ko: "시그모이드 뉴런의 출력을 가중치마다 미분하는 함수인데 한 줄이 틀렸습니다. 그 줄을 고치고, 어떤 실수인지 말하세요.",
      en:
        "This should differentiate a sigmoid neuron's output by each weight, but one line is wrong. Mend it, and name the slip."
    ),
    hints: [
      Bilingual(
        ko: "앞에서 쓴 함수와 견주어 보세요. 모든 가중치의 기울기가 같은 비율로 어긋납니다.",
        en: "Hold it against the function you wrote: the gradients of all weights are off by one factor."),
      Bilingual(
        ko: "그러니 함께 쓰는 값이 틀렸습니다. 곱셈 게이트를 지나는 마지막 줄은 맞습니다.",
        en: "So what they share is wrong. The last line, through the gates that multiply, is right."),
      Bilingual(
        ko: "함께 쓰는 것은 합 a에 도착하는 기울기입니다. 시그모이드의 미분인지, 출력에서 바로 구했는지, 한 번만 곱했는지 보세요.",
        en:
          "They share what arrives at the sum a. See whether it is the sigmoid's derivative, found from the output as it is, and multiplied in once."
      ),
    ],
    insight: Bilingual(
      ko: "이런 실수는 컴파일도 되고 값도 그럴듯합니다. 눈으로 읽는 것보다 중심 차분 한 번이 확실합니다.",
      en:
        "Such a slip compiles, and the numbers look plausible. One central difference is surer than reading it again."
    ))

  static let centralDifference = Exercise.Words(
    title: Bilingual(ko: "중심 차분으로 구한 기울기", en: "The gradient by central differences"),
    task: Bilingual(
      ko:
        "아무 함수의 기울기를 미분하지 않고 어림하세요. 변수 하나만 h만큼 양쪽으로 움직여 본 두 값의 차이로 구하고, 이것을 변수마다 되풀이합니다. 이 함수는 앞으로 모든 기울기를 검사하는 데 씁니다.",
      en:
        "Estimate the gradient of any function without differentiating: move one variable alone by h, to both sides, and take the difference of the two values. Do so for each variable. You will check all your gradients with this."
    ),
    hints: [
      Bilingual(
        ko: "변수마다 점을 두 번 복사해 하나는 그 자리에 h를 더하고 하나는 뺍니다. 다른 자리는 그대로 둡니다.",
        en:
          "For each variable copy the point twice: add h in its place in one, take it away in the other. The other places stay."
      ),
      Bilingual(
        ko: "함수는 \(code: "try function(…)")로 부릅니다. 두 점 사이의 거리는 h가 아닙니다.",
        en: "Call the function with \(code: "try function(…)"). The two points are not h apart."),
      Bilingual(
        ko:
          "\(code: "try point.indices.map")의 클로저 안에서 \(code: "var")로 복사본을 만듭니다. 두 값의 차이를 점 사이의 거리로 나눕니다.",
        en:
          "Inside the closure of \(code: "try point.indices.map") make the copies with \(code: "var"). Divide the difference of the values by the distance of the points."
      ),
    ],
    insight: Bilingual(
      ko:
        "양쪽으로 움직이면 오차가 h²에 비례하고, 한쪽으로만 움직이면 h에 비례합니다. 그래서 h를 조금만 줄여도 훨씬 정확합니다. 다만 너무 줄이면 비슷한 두 수를 빼느라 자릿수를 잃습니다. 변수마다 함수를 두 번 부르므로 학습에는 느리지만, 검사에는 이만한 것이 없습니다.",
      en:
        "Moving to both sides leaves an error in proportion to h², moving to one side only one in proportion to h. Do not make h too small either: subtracting two numbers that are nearly equal loses digits. It takes two calls a variable, too slow to train with, but nothing is better to check with."
    ))
}
