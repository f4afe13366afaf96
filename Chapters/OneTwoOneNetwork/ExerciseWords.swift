import Textbook

/// What a student is told about the exercises.
enum ExerciseWords {
  static let branches = Exercise.Words(
    title: Bilingual(ko: "나란한 갈래의 순전파", en: "Branches side by side, forward"),
    task: Bilingual(
      ko: "값 하나가 나란한 유닛 여럿에 들어갑니다. 각 시그모이드 유닛의 출력을 구하세요.",
      en: "One value goes into several units side by side. Work out what each of these sigmoid units gives."),
    hints: [
      Bilingual(
        ko: "갈래는 서로 모릅니다. 갈래마다 가중치 하나와 같은 입력을 씁니다.",
        en: "The branches know nothing of each other. Each uses one weight, and the same input."),
      Bilingual(
        ko: "가중치 하나에서 출력 하나가 나오므로 \(code: "weights.map")이 알맞습니다.",
        en: "One weight makes one output: \(code: "weights.map") fits."),
      Bilingual(
        ko: "입력이 하나라서 더할 것이 없습니다. 곱하고 나서 σ(s) = 1/(1 + e^(−s))를 적용하세요.",
        en: "With one input there is nothing to add. Multiply, then apply σ(s) = 1/(1 + e^(−s))."),
    ],
    insight: Bilingual(
      ko: "갈래에서는 입력이 하나이고 유닛이 여럿입니다. 유닛 하나에 입력이 여럿일 때처럼 더하면 갈래가 합쳐져 하나가 됩니다.",
      en:
        "Here one input goes to many units. Add up as if many inputs went to one unit, and the branches become one."
    ))

  static let forward = Exercise.Words(
    title: Bilingual(ko: "갈라졌다 모이는 신경망의 순전파", en: "A network that forks and joins, forward"),
    task: Bilingual(
      ko: "첫 유닛, 갈래, 출력 유닛을 차례로 순전파해 모든 출력을 돌려주세요. 출력 유닛에는 활성화 함수가 없습니다.",
      en:
        "Go through the first unit, the branches and the output unit, and return what each gives. The output unit has no activation."
    ),
    hints: [
      Bilingual(
        ko: "첫 유닛은 갈래가 하나뿐인 것과 같습니다. 앞의 함수에 가중치가 하나인 배열을 넘겨도 됩니다.",
        en: "The first unit is like a single branch: you may hand your function an array of one weight."),
      Bilingual(
        ko: "갈래에 들어가는 것은 x_t가 아니라 첫 유닛의 출력입니다.",
        en: "What goes into the branches is not x_t, but what the first unit gives."),
      Bilingual(
        ko: "출력 유닛은 갈래의 출력과 자기 가중치를 짝지어 곱하고 더합니다. 결과는 \(code: "Outputs(first:branches:output:)")에 담으세요.",
        en:
          "The output unit multiplies the branches' outputs and its weights pair by pair, and adds. Put all into \(code: "Outputs(first:branches:output:)")."
      ),
    ],
    insight: Bilingual(
      ko: "갈라지는 곳에서는 같은 값이 복사되고, 모이는 곳에서는 더해집니다. 역전파에서는 둘이 바뀌어, 갈라진 곳에서 더합니다.",
      en:
        "Where the way forks a value is copied, and where it joins values are added. Going back it is the other way round: where it forked, one adds."
    ))

  static let branchDeltas = Exercise.Words(
    title: Bilingual(ko: "갈래마다의 δ", en: "δ of each branch"),
    task: Bilingual(
      ko: "출력 유닛의 δ를 갈래로 되돌려 보내, 갈래마다 δ를 구하세요.",
      en: "Pass δ of the output unit back into the branches, and work out δ of each."),
    hints: [
      Bilingual(
        ko: "출력 유닛의 δ는 모든 갈래에 똑같이 들어갑니다. 나누지 마세요.",
        en: "The same δ goes into every branch. It is not shared out."),
      Bilingual(
        ko: "갈래 하나에서 곱할 것은 그 갈래에서 나오는 가중치와 그 갈래의 시그모이드 기울기입니다.",
        en:
          "In a branch it is multiplied by the weight that leads out of it, and by the slope of its own sigmoid."
      ),
      Bilingual(
        ko: "시그모이드의 기울기는 h(1 − h)입니다. \(code: "zip(weights, outputs)")로 가중치와 h를 짝지으세요.",
        en: "The sigmoid's slope is h(1 − h). Pair weights and outputs: \(code: "zip(weights, outputs)")."),
    ],
    insight: Bilingual(
      ko: "갈래마다 δ가 다른 까닭은 가중치와 기울기가 다르기 때문입니다. 다른 갈래의 h로 기울기를 구하면 그 갈래가 없는 신경망의 값이 나옵니다.",
      en:
        "The branches differ in δ since their weights and slopes differ. Take the slope at another branch's h, and the number belongs to no network at all."
    ))

  static let joinedDelta = Exercise.Words(
    title: Bilingual(ko: "갈래가 다시 만나는 유닛의 δ", en: "δ where the branches meet again"),
    task: Bilingual(
      ko: "갈래들의 δ에서, 갈래로 갈라지기 전에 있는 첫 유닛의 δ를 구하세요.",
      en: "From δ of the branches, work out δ of the first unit, before the way forks."),
    hints: [
      Bilingual(
        ko: "첫 유닛을 조금 움직이면 모든 갈래가 움직입니다. 그래서 갈래마다 항이 하나씩 있습니다.",
        en: "Move the first unit a little, and all branches move. So there is a term for each."),
      Bilingual(
        ko: "갈래 하나가 돌려보내는 것은 그 갈래의 δ에 그 갈래로 들어가는 가중치를 곱한 것입니다.",
        en: "What a branch sends back is its δ times the weight that leads into it."),
      Bilingual(
        ko: "모두 더한 다음, 첫 유닛의 시그모이드 기울기를 한 번만 곱하세요.",
        en: "Add them all up, and then multiply once by the slope of the first unit's sigmoid."),
    ],
    insight: Bilingual(
      ko: "갈라진 곳에서 한 번 더하면 그 아래는 다시 길 하나입니다. 한 갈래라도 빠뜨리면 기울기의 부호까지 뒤집힐 수 있습니다. 이 장의 두 갈래는 서로 반대로 당깁니다.",
      en:
        "Add once where the way forked, and below there is one way again. Forget a branch, and even the sign may turn: in this chapter the two branches pull against each other."
    ))

  static let gradient = Exercise.Words(
    title: Bilingual(ko: "모든 가중치의 기울기", en: "The gradient of all weights"),
    task: Bilingual(
      ko: "오차 E = ½(y_t − y)²을 모든 가중치로 미분하세요. 결과는 신경망과 모양이 같습니다.",
      en: "Differentiate the error E = ½(y_t − y)² by all weights. The result has the shape of the network."),
    hints: [
      Bilingual(
        ko: "먼저 순전파합니다. 그다음 출력의 δ, 갈래의 δ, 첫 유닛의 δ 순서로 거슬러 가세요.",
        en: "First go forward. Then back: δ of the output, of the branches, of the first unit."),
      Bilingual(
        ko: "출력의 δ는 y − y_t입니다. 나머지 δ는 앞에서 만든 두 함수가 구합니다.",
        en: "δ of the output is y − y_t. The others come from the two functions that you have."),
      Bilingual(
        ko: "가중치의 기울기는 그 가중치가 들어가는 유닛의 δ에 들어온 값을 곱한 것입니다. 들어온 값은 x_t, h_1, 그리고 갈래의 h입니다.",
        en:
          "A weight's gradient is δ of the unit that it leads into, times what it was fed: x_t, or h_1, or the branch's h."
      ),
    ],
    insight: Bilingual(
      ko: "경로마다 따로 곱하면 갈래가 늘 때마다 같은 곱을 되풀이합니다. 거슬러 넘기면 화살표마다 한 번이면 되므로, 갈래가 몇 개든 순전파만큼만 듭니다.",
      en:
        "Path by path, the same products come again with every branch. Passed back, each arrow takes one multiplication, so it costs about as much as going forward."
    ))

  static let mendGradient = Exercise.Words(
    title: Bilingual(ko: "기울기 계산을 고치기", en: "The gradient, to be mended"),
    task: Bilingual(
      ko: "E = ½(y_t − y)²을 모든 가중치로 미분하는 함수인데 한 줄이 틀렸습니다. 그 줄을 고치고, 무슨 실수인지 이름을 말하세요.",
      en:
        "The gradient of E = ½(y_t − y)² by all weights, with one line wrong. Mend the line, and say which slip it is."
    ),
    hints: [
      Bilingual(
        ko: "예와 맞추어 보고, 어느 가중치의 기울기가 틀렸는지 먼저 찾으세요.",
        en: "Compare with the example, and see first which weights' gradients are wrong."),
      Bilingual(
        ko: "첫 가중치의 기울기만 틀립니다. 갈래가 다시 만나는 곳에서 무엇을 더하고 무엇을 곱하는지 보세요.",
        en:
          "Only the first weight's gradient is wrong. Look where the branches meet: what is added, what is multiplied?"
      ),
      Bilingual(
        ko: "더하는 항이 갈래만큼 있습니까? 마지막에 곱한 것이 시그모이드의 값이 아니라 기울기입니까? 어느 유닛의 기울기입니까?",
        en:
          "Are there as many terms as branches? Is the last factor the sigmoid's slope, and not its value? And the slope of which unit?"
      ),
    ],
    insight: Bilingual(
      ko: "순전파가 맞아도 기울기는 틀릴 수 있고, 그래도 오차는 한동안 줄어듭니다. 갈래가 하나인 신경망으로는 빠뜨린 경로를 찾을 수 없으니 여러 크기로 확인하세요.",
      en:
        "Forward may be right and the gradient wrong, and the error still falls for a while. A network with one branch can't show a path left out: try several sizes."
    ))
}
