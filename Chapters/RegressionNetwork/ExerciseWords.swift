import Textbook

/// What a student is told about the exercises.
enum ExerciseWords {
  static let loss = Exercise.Words(
    title: Bilingual(ko: "L1 손실", en: "The L1 loss"),
    task: Bilingual(
      ko: "샘플마다 출력과 목표값의 차이의 절댓값을 구하고, 그 평균을 돌려주세요.",
      en: "Work out how far each output is from its target, as an absolute value, and return the mean."),
    hints: [
      Bilingual(
        ko: "먼저 합을 구하고, 끝에서 한 번만 나눕니다.", en: "First the sum; then divide, once, at the end."),
      Bilingual(
        ko: "\(code: "zip(outputs, targets)")로 짝을 짓고, 절댓값은 \(code: "abs")로 구하세요.",
        en: "\(code: "zip(outputs, targets)") makes the pairs; \(code: "abs") gives the absolute value."),
      Bilingual(
        ko:
          "\(code: "reduce(0)")로 더한 다음 \(code: "Double(outputs.count)")로 나눕니다. 개수는 \(code: "Int")라서 바꾸어야 합니다.",
        en:
          "Add up with \(code: "reduce(0)") and divide by \(code: "Double(outputs.count)"): a count is an \(code: "Int") and has to be converted."
      ),
    ],
    insight: Bilingual(
      ko: "절댓값을 빼면 위로 빗나간 것과 아래로 빗나간 것이 지워져, 모두 틀려도 손실이 0일 수 있습니다. 평균이라서 배치의 크기가 달라도 손실을 견줄 수 있습니다.",
      en:
        "Without the absolute value, misses above and below would cancel, and the loss could be 0 with every output wrong. As a mean it can be compared between batches of different sizes."
    ))

  static let slopes = Exercise.Words(
    title: Bilingual(ko: "L1 손실을 출력으로 미분하기", en: "The L1 loss differentiated by the outputs"),
    task: Bilingual(
      ko: "배치의 L1 손실을 샘플마다 그 출력으로 미분하세요. 출력이 목표값과 꼭 같은 샘플에서는 0으로 합니다.",
      en:
        "Differentiate the L1 loss of the batch by each sample's output. Where an output equals its target, take 0."
    ),
    hints: [
      Bilingual(
        ko: "출력을 조금 키우면 손실이 커집니까, 작아집니까? 출력이 목표값보다 클 때와 작을 때를 따로 보세요.",
        en:
          "Make an output a little larger: does the loss rise or fall? Look at outputs above and below their targets separately."
      ),
      Bilingual(
        ko: "얼마나 빗나갔는지는 상관없습니다. 어느 쪽인지가 부호를 정하고, 크기는 배치의 샘플 수가 정합니다.",
        en:
          "How far it missed does not matter. The side gives the sign, and the size follows from how many samples there are."
      ),
      Bilingual(
        ko: "\(code: "zip(outputs, targets)")를 \(code: "map")으로 돌며 세 경우를 나누세요. 손실이 평균이라는 것을 잊지 마세요.",
        en:
          "Go over \(code: "zip(outputs, targets)") with \(code: "map") and tell three cases apart. Remember that the loss is a mean."
      ),
    ],
    insight: Bilingual(
      ko: "되돌아가는 것은 부호뿐입니다. 그래서 멀리 있어도 걸음이 길어지지 않고, 가까이 와도 짧아지지 않습니다. 대신 크게 빗나간 샘플 하나가 배치를 끌고 가지 못합니다.",
      en:
        "Only a sign goes back. So steps are no longer far away and no shorter nearby; in return, a single sample that misses badly cannot pull the whole batch along."
    ))

  static let forward = Exercise.Words(
    title: Bilingual(ko: "회귀 신경망의 순전파", en: "The regression network, forward"),
    task: Bilingual(
      ko: "샘플 하나를 층의 수가 몇이든 순전파하고, 층마다 나온 값을 모두 돌려주세요. 마지막 층을 뺀 모든 층에 ReLU를 적용합니다.",
      en:
        "Take one sample forward through any number of layers, and return what every layer gives. All layers but the last have a ReLU."
    ),
    hints: [
      Bilingual(
        ko: "한 층에서 나온 값이 다음 층으로 들어갑니다. 첫째 층에는 입력이 들어갑니다.",
        en: "What one layer gives goes into the next; the input goes into the first."),
      Bilingual(
        ko: "유닛마다 가중치의 행과 들어온 값을 곱해 더하고 편향을 더하세요. ReLU는 0과 비교해 큰 쪽입니다.",
        en:
          "For each unit, multiply its row of weights with what comes in, add it up, add the bias. A ReLU is the larger of that and 0."
      ),
      Bilingual(
        ko:
          "지금 값을 변수에 두고 \(code: "layers.enumerated()")를 도세요. 그 안에서 \(code: "zip(layer.weights, layer.biases)")를 \(code: "map")으로 돌고, 마지막 층인지는 번호로 알 수 있습니다.",
        en:
          "Keep the present values in a variable and go over \(code: "layers.enumerated()"); inside, \(code: "map") over \(code: "zip(layer.weights, layer.biases)"). The number tells whether the layer is the last."
      ),
    ],
    insight: Bilingual(
      ko: "마지막 층에도 ReLU를 두면 음수를 내놓을 수 없습니다. 회귀에서는 출력이 어떤 수든 될 수 있어야 합니다.",
      en:
        "With a ReLU in the last layer, too, the network could never give a negative number. In a regression the output must be free to be any number."
    ))

  static let backward = Exercise.Words(
    title: Bilingual(ko: "한 샘플의 기울기", en: "The gradient, one sample"),
    task: Bilingual(
      ko: "샘플 하나의 출력에 도착한 기울기가 주어집니다. 모든 층의 가중치와 편향의 기울기를 구하세요. ReLU의 미분은 0에서 0으로 합니다.",
      en:
        "You are given the slope that has arrived at one sample's output. Work out the gradients of all weights and biases, in all layers. At 0 the slope of a ReLU is taken as 0."
    ),
    hints: [
      Bilingual(
        ko: "먼저 순전파를 하고 마지막 층에서 시작하세요. 거기에는 활성화 함수가 없어서 주어진 값이 바로 델타입니다.",
        en:
          "Go forward first, then start at the last layer. It has no activation, so what is given is its δ already."
      ),
      Bilingual(
        ko: "가중치의 기울기는 그 유닛의 델타와 들어온 값의 곱이고, 편향의 기울기는 델타입니다. 아래로는 가중치의 열을 따라 더해 보내고, 꺼진 유닛에서 멈춥니다.",
        en:
          "A weight's gradient is δ of its unit times what came in, and a bias's is δ. What goes on below is a sum along a column of weights, and it stops at units that are off."
      ),
      Bilingual(
        ko:
          "들어온 값의 목록은 \(code: "[input] + forward(…)")입니다. \(code: "layers.indices.reversed()")를 돌며 \(code: "Layer(weights:biases:)")를 결과의 맨 앞에 넣고, 그다음에 델타를 아래층의 것으로 바꾸세요. 양수인 값이 나온 유닛만 켜져 있습니다.",
        en:
          "\(code: "[input] + forward(…)") is what came in, layer by layer. Go over \(code: "layers.indices.reversed()"), put a \(code: "Layer(weights:biases:)") in front of the result, and then replace δ by that of the layer below. A unit is on where it gave a positive value."
      ),
    ],
    insight: Bilingual(
      ko: "꺼진 유닛의 가중치와 편향은 기울기가 0이라 이 샘플에서 아무것도 배우지 않습니다. 모든 샘플에서 꺼져 있으면 제자리에 멈춥니다.",
      en:
        "A unit that is off has the gradient 0 for its weights and bias: from this sample they learn nothing. Where it is off for every sample, they stand still."
    ))

  static let step = Exercise.Words(
    title: Bilingual(ko: "배치로 한 걸음", en: "One step on a batch"),
    task: Bilingual(
      ko:
        "프로그램이 되풀이하는 일을 한 번 하세요. 배치의 모든 샘플을 순전파하고, L1 손실의 기울기를 구해, 모든 매개변수를 한꺼번에 갱신합니다. 목표값과 꼭 같은 출력에서는 아무것도 되돌아오지 않습니다.",
      en:
        "Do once what the program repeats: all samples of the batch forward, the gradient of the L1 loss, and then one update of all parameters together. Nothing comes back from an output that equals its target."
    ),
    hints: [
      Bilingual(
        ko: "앞에서 쓴 함수들이 거의 모든 일을 합니다. 순서를 먼저 적어 보세요. 출력, 손실의 미분, 샘플마다 기울기, 갱신.",
        en:
          "The functions that you have do nearly all of it. Write down the order first: outputs, slopes of the loss, a gradient for each sample, update."
      ),
      Bilingual(
        ko: "배치의 기울기는 샘플마다 구한 기울기의 합입니다. 손실의 미분에 평균이 이미 들어 있으므로 다시 나누지 않습니다.",
        en:
          "The gradient of the batch is the sum of the samples' gradients. The mean is already in the slopes: do not divide again."
      ),
      Bilingual(
        ko:
          "\(code: "var updated = layers")에서 빼 나가되, \(code: "backward")에는 늘 \(code: "layers")를 넘기세요. 층, 유닛, 가중치의 \(code: "indices")를 차례로 도는 세 겹의 반복이면 됩니다.",
        en:
          "Take away from a \(code: "var updated = layers"), but always pass \(code: "layers") to \(code: "backward"). Three loops over the \(code: "indices") of layers, units and weights will do."
      ),
    ],
    insight: Bilingual(
      ko:
        "이 함수 하나가 model(x), loss_func, backward(), step()의 네 줄입니다. zero_grad()에 해당하는 줄은 없습니다. 걸음마다 기울기를 새로 구하기 때문입니다. 모든 기울기는 갱신 전의 값으로 구해야 합니다. 샘플마다 바로 갱신하면 다음 샘플은 이미 다른 신경망을 봅니다.",
      en:
        "This one function is four lines of the program: model(x), loss_func, backward() and step(). For zero_grad() it needs none, since it starts a new gradient each time. All gradients belong to the parameters before the update; updating after each sample would show the next one a different network."
    ))

  static let mendStep = Exercise.Words(
    title: Bilingual(ko: "고치기: 배치로 한 걸음", en: "Mend it: one step on a batch"),
    task: Bilingual(
      ko:
        "L1 손실을 배치에서 한 걸음 줄이는 함수인데, 한 줄이 틀렸습니다. \(code: "forward")와 \(code: "backward")는 이미 쓴 것입니다. 그 줄을 고치고, 무슨 실수인지 이름을 말하세요.",
      en:
        "This is to lower the L1 loss by one step on a batch, but one line is wrong. It calls your own \(code: "forward") and \(code: "backward"). Mend the line, and say which slip it is."
    ),
    hints: [
      Bilingual(
        ko: "자신이 쓴 \(code: "step")과 결과를 견주어 보세요. 모든 매개변수가 틀립니까, 일부만 틀립니까?",
        en:
          "Hold the result against that of your own \(code: "step"). Are all parameters wrong, or only some?"),
      Bilingual(
        ko: "모두 틀린다면 걸음의 방향과 길이를 보세요. 샘플이 하나일 때와 둘일 때 무엇이 다릅니까?",
        en:
          "If all are, look at the direction and the length of the step. What is different between one sample and two?"
      ),
      Bilingual(
        ko: "세 가지를 확인하세요. 출력이 너무 클 때 되돌아가는 값의 부호, 손실이 평균이라는 것, 가중치와 편향이 같은 규칙을 따른다는 것.",
        en:
          "Check three things: the sign of what goes back where an output is too large; that the loss is a mean; that weights and biases follow the same rule."
      ),
    ],
    insight: Bilingual(
      ko: "이런 실수가 있어도 프로그램은 끝까지 돌아가고, 그 가운데 어떤 것은 손실까지 줄입니다. 그래서 손실 곡선만 보지 말고 작은 신경망의 한 걸음을 손계산과 견주어야 합니다.",
      en:
        "With such a slip the program still runs to its end, and with some of them the loss even falls. So do not trust a loss curve alone: hold one step of a small network against your own calculation."
    ))
}
