import Textbook

/// What a student is told about the exercises.
enum ExerciseWords {
  static let neuron = Exercise.Words(
    title: Bilingual(ko: "유닛 하나의 순전파", en: "One unit, forward"),
    task: Bilingual(
      ko: "시그모이드 유닛 하나를 순전파하세요. 입력은 몇 개든 올 수 있습니다.",
      en: "Take one sigmoid unit forward. There may be any number of inputs."),
    hints: [
      Bilingual(
        ko: "슬라이드에는 입력이 하나뿐입니다. 입력이 여럿이면 입력마다 자기 가중치를 곱해 더합니다.",
        en:
          "On the slide there is one input. With more, each is multiplied by its own weight, and all are added up."
      ),
      Bilingual(
        ko: "\(code: "zip(weights, inputs)")로 짝을 지은 다음 \(code: "for")나 \(code: "reduce")로 더하세요.",
        en:
          "Make pairs with \(code: "zip(weights, inputs)"), then add up in a \(code: "for") or with \(code: "reduce")."
      ),
      Bilingual(
        ko: "합을 다 구한 뒤에 σ를 한 번만 적용합니다. \(code: "exp") 안의 부호는 음수입니다.",
        en: "Apply σ once, when the sum is complete. Inside \(code: "exp") there is a minus."),
    ],
    insight: Bilingual(
      ko: "σ를 항마다 적용한 뒤 더하면 다른 함수가 됩니다. 입력이 하나일 때는 두 가지가 같아서 틀린 줄 모르고 지나갑니다.",
      en:
        "Had you put each term through σ and then added, it would be another function. With one input both are the same, so nobody notices."
    ))

  static let forward = Exercise.Words(
    title: Bilingual(ko: "신경망 전체의 순전파", en: "The whole network, forward"),
    task: Bilingual(
      ko: "입력에서 출력까지 순전파해 h와 y를 차례로 돌려주세요. 출력 유닛에는 활성화 함수가 없습니다.",
      en: "Go from the inputs to the output, and return h and y. The output unit has no activation."),
    hints: [
      Bilingual(
        ko: "은닉 유닛은 앞에서 만든 함수 그대로입니다. 부를 때 \(code: "try")를 붙이세요.",
        en: "The hidden unit is the function that you have. Call it with \(code: "try")."),
      Bilingual(
        ko: "은닉 유닛의 출력이 출력 유닛의 입력입니다. 출력 유닛의 가중치는 하나입니다.",
        en: "What comes out of the hidden unit goes into the output unit, which has one weight."),
      Bilingual(
        ko: "출력 유닛은 곱하기 한 번으로 끝나고, σ는 없습니다. 두 값을 배열에 담아 돌려줍니다.",
        en: "In the output unit there is one multiplication and no σ. Return both values as an array."),
    ],
    insight: Bilingual(
      ko: "y만이 아니라 h도 돌려주는 까닭은 역전파에 있습니다. w_2의 기울기에도, σ의 미분에도 h가 쓰이므로 버리면 다시 계산해야 합니다.",
      en:
        "Why h, and not y alone? The way back needs it twice, for the gradient of w_2 and for the slope of σ. Throw it away, and it has to be worked out again."
    ))

  static let deltas = Exercise.Words(
    title: Bilingual(ko: "두 유닛의 δ", en: "δ of both units"),
    task: Bilingual(
      ko: "오차에서 거슬러 가며 두 유닛의 δ를 구하세요. 은닉 유닛은 시그모이드이고 출력 유닛에는 활성화 함수가 없습니다.",
      en:
        "Go back from the error, and work out δ of both units. The hidden unit is a sigmoid; the output unit has no activation."
    ),
    hints: [
      Bilingual(
        ko: "δ_2부터 구하세요. 출력 유닛은 도착한 기울기를 그대로 넘깁니다.",
        en: "Begin with δ_2. The output unit passes on what arrives."),
      Bilingual(
        ko: "E를 y로 미분하면 ½과 2가 약분되고, 괄호 안에서 빼는 쪽이 y이므로 음의 부호가 나옵니다.",
        en: "Differentiate E by y: ½ and 2 cancel, and since y is what is subtracted, there comes a minus."),
      Bilingual(
        ko: "δ_1은 δ_2에 두 가지를 곱한 것입니다. 하나는 지나온 가중치, 하나는 h에서 구하는 시그모이드의 기울기입니다.",
        en:
          "δ_1 is δ_2 times two things: the weight that is passed, and the sigmoid's slope, which can be had from h."
      ),
    ],
    insight: Bilingual(
      ko: "δ_2는 한 번 구해 w_2의 기울기와 δ_1에 두 번 씁니다. 시그모이드의 기울기는 많아야 ¼이라서, 빠뜨리면 은닉 유닛의 기울기가 네 배 넘게 커집니다.",
      en:
        "δ_2 is worked out once and used twice, for the gradient of w_2 and for δ_1. The sigmoid's slope is at most ¼: leave it out, and the hidden unit's gradient is four times too large or more."
    ))

  static let gradient = Exercise.Words(
    title: Bilingual(ko: "유닛 하나의 기울기", en: "The gradient of one unit"),
    task: Bilingual(
      ko: "유닛의 δ와 그 유닛에 들어온 값에서, 가중치마다 ∂E/∂w를 구하세요.",
      en: "From δ of a unit and what came in, work out ∂E/∂w of each of its weights."),
    hints: [
      Bilingual(
        ko: "s = Σ w·x를 w 하나로 미분하면 무엇이 남습니까?", en: "Differentiate s = Σ w·x by one w: what is left?"),
      Bilingual(
        ko: "결과의 개수는 입력의 개수와 같습니다. 가중치의 값은 필요하지 않습니다.",
        en: "There are as many results as inputs. The weights' own values are not needed."),
      Bilingual(
        ko: "\(code: "inputs.map")으로 입력 하나마다 곱하기 한 번을 하면 됩니다.",
        en: "With \(code: "inputs.map") it takes one multiplication for each input."),
    ],
    insight: Bilingual(
      ko: "가중치의 기울기는 δ에 그 가중치로 들어온 값을 곱한 것입니다. 들어온 값이 0이면 그 가중치는 이번에 배우는 것이 없습니다.",
      en:
        "A weight's gradient is δ times what the weight was fed. Where 0 comes in, the weight learns nothing this time."
    ))

  static let train = Exercise.Words(
    title: Bilingual(ko: "학습 한 회차", en: "One round of training"),
    task: Bilingual(
      ko: "순전파, 역전파, 갱신을 한 번씩 하고 갱신한 신경망을 돌려주세요.",
      en: "Go forward, go backward, update, and return the network with its new weights."),
    hints: [
      Bilingual(
        ko: "앞의 함수 셋을 차례로 부르고, 마지막에 갱신합니다.",
        en: "Call the three functions that you have in turn; the update comes last."),
      Bilingual(
        ko: "은닉 유닛의 가중치에는 \(code: "inputs")가, 출력 유닛의 가중치에는 h가 들어왔습니다.",
        en: "The hidden weights were fed \(code: "inputs"), and the output weight was fed h."),
      Bilingual(
        ko: "두 δ를 모두 구한 다음에 갱신하고, 기울기에 학습률을 곱해 뺍니다. 새 신경망 \(code: "Network(hidden: …, output: …)")을 돌려주세요.",
        en:
          "Update when you have both δ, and subtract the rate times the gradient. Return a new network: \(code: "Network(hidden: …, output: …)")."
      ),
    ],
    insight: Bilingual(
      ko: "순전파가 남긴 값을 역전파가 쓰고, 역전파가 구한 기울기를 갱신이 씁니다. 학습은 이 셋을 차례로 되풀이하는 것뿐이며, 한 회차에 얼마나 움직이는지는 학습률이 정합니다.",
      en:
        "Backward uses what forward has kept, and the update uses what backward has found. Training is these three in turn, again and again; how far one round goes is up to the rate."
    ))

  static let mendTrain = Exercise.Words(
    title: Bilingual(ko: "학습 한 회차를 고치기", en: "A round of training, to be mended"),
    task: Bilingual(
      ko: "학습 한 회차를 계산하는 함수인데 한 줄이 틀렸습니다. 그 줄을 찾아 고치고, 무슨 실수인지 이름을 말하세요.",
      en: "A round of training, with one line wrong. Find the line, mend it, and say which slip it is."),
    hints: [
      Bilingual(
        ko: "예에 나온 수로 손으로 계산해 보고, 어느 줄에서부터 달라지는지 보세요.",
        en: "Work the example out by hand, and see from which line on the numbers differ."),
      Bilingual(
        ko: "줄마다 물어보세요. 부호는 맞는가? 인수는 모두 있는가? 갱신 전의 값인가?",
        en: "Ask of each line: is the sign right? Are all factors there? Is the value from before the update?"
      ),
      Bilingual(
        ko: "두 δ 가운데 하나를 구하는 줄입니다. 그 δ의 식을 종이에 적고 인수를 하나씩 맞추어 보세요.",
        en:
          "It is a line that works out one of the two δ. Write its formula down, and tick off factor by factor."
      ),
    ],
    insight: Bilingual(
      ko: "이런 실수를 해도 프로그램은 돌아가고 오차가 줄어들기도 합니다. 그래서 결과가 그럴듯한지 보지 말고 손으로 구한 값과 맞추어 보아야 합니다.",
      en:
        "With such a slip the program still runs, and the error may even fall. So don't ask whether a result looks good: hold it against numbers worked out by hand."
    ))
}
