import Textbook

/// What a student is told about the exercises.
enum ExerciseWords {
  static let correlate = Exercise.Words(
    title: Bilingual(ko: "커널을 이미지 위로 옮기기", en: "A kernel over an image"),
    task: Bilingual(
      ko: "커널을 뒤집지 말고 이미지 위로 한 칸씩 옮기며, 자리마다 겹친 수끼리 곱해 더하세요. 커널이 이미지 밖으로 나가는 자리는 없습니다. 첫 자리의 식만 적어 두었습니다.",
      en:
        "Move the kernel over the image by one each time, without turning it. In each place multiply what lies on top of each other, and add up. The kernel stays inside the image. The formula is that of the first place."
    ),
    hints: [
      Bilingual(
        ko: "먼저 결과의 크기를 정하세요. 4×4 이미지에 2×2 커널이면 3×3입니다.",
        en: "First find the size of the result: 3×3 for an image of 4×4 and a kernel of 2×2."),
      Bilingual(
        ko: "커널의 왼쪽 위 칸이 이미지의 (i, j)에 있을 때, 커널의 (a, b)는 (i + a, j + b) 위에 놓입니다.",
        en:
          "With the kernel's upper left entry at (i, j) of the image, its entry (a, b) lies on (i + a, j + b)."
      ),
      Bilingual(
        ko:
          "행 수는 \(code: "image.count - kernel.count + 1")입니다. \(code: "map") 두 겹이 자리를 돌고, 그 안에서 반복문 두 겹이 커널을 돕니다.",
        en:
          "There are \(code: "image.count - kernel.count + 1") rows. Two \(code: "map")s go over the places, and two loops inside them over the kernel."
      ),
    ],
    insight: Bilingual(
      ko:
        "같은 가중치를 모든 자리에서 다시 쓰므로 이미지가 아무리 커도 매개변수 수는 커널의 칸 수입니다. 수학의 합성곱은 커널을 180° 돌리지만 신경망은 그대로 얹습니다. 순전파와 역전파에서 둘을 섞으면 기울기가 틀립니다.",
      en:
        "Every place uses the same weights again, so there are as many parameters as the kernel has entries, however large the image. A convolution in mathematics rotates the kernel by 180°, a network lays it on as it is. Mix the two between forward and backward, and the gradients are wrong."
    ))

  static let kernelGradient = Exercise.Words(
    title: Bilingual(ko: "커널의 기울기", en: "The gradient of the kernel"),
    task: Bilingual(
      ko: "출력에 도착한 ∂E/∂net과 이미지에서 커널의 모든 가중치의 ∂E/∂w를 구하세요. 가중치 하나는 모든 출력에 쓰였습니다.",
      en:
        "From the ∂E/∂net that have arrived at the outputs, and the image, work out ∂E/∂w of every weight of the kernel. Each weight has served all outputs."
    ),
    hints: [
      Bilingual(
        ko: "w_11 하나만 생각해 보세요. 출력마다 w_11이 만난 입력이 하나씩 있습니다.",
        en: "Think of w_11 alone: in each output it has met one input."),
      Bilingual(
        ko: "출력 (i, j)에서 가중치 (a, b)가 만난 입력은 (i + a, j + b)에 있습니다. 그것이 국소 기울기입니다.",
        en: "In output (i, j), weight (a, b) has met the input at (i + a, j + b). That is the local slope."),
      Bilingual(
        ko:
          "커널의 크기는 이미지와 \(code: "deltas")의 크기에서 나옵니다. 이미 쓴 함수 가운데 이 계산을 그대로 해 주는 것이 있습니다.",
        en:
          "The kernel's size follows from those of the image and of \(code: "deltas"). A function that you have written does just this."
      ),
    ],
    insight: Bilingual(
      ko:
        "∂E/∂net을 커널로 삼아 이미지 위로 옮기면 ∂E/∂w가 됩니다. 역전파도 순전파와 같은 계산인 것입니다. 출력 하나라도 빠뜨리면 그 자리에서 온 몫이 사라져 가중치가 그 자리의 오차를 배우지 못합니다.",
      en:
        "Move ∂E/∂net over the image as a kernel, and ∂E/∂w comes out: the backward pass is the forward pass with other grids. Leave out an output, and the weights learn nothing from the error made there."
    ))

  static let imageGradient = Exercise.Words(
    title: Bilingual(ko: "앞 층에 넘길 기울기", en: "The gradient for the layer before"),
    task: Bilingual(
      ko: "출력에 도착한 ∂E/∂net과 커널에서 입력마다 ∂E/∂x를 구하세요. 입력 하나가 쓰인 출력의 수는 자리에 따라 다릅니다.",
      en:
        "From the ∂E/∂net that have arrived at the outputs, and the kernel, work out ∂E/∂x of every input. How many outputs an input has served depends on where it is."
    ),
    hints: [
      Bilingual(
        ko: "입력마다 그 입력을 쓴 출력을 찾아도 되고, 출력마다 그 출력이 쓴 입력에 몫을 돌려주어도 됩니다. 뒤쪽이 쉽습니다.",
        en:
          "For each input, find the outputs that used it; or for each output, give back a share to the inputs that it used. The second is easier."
      ),
      Bilingual(
        ko: "0으로 채운 이미지 크기의 행렬에서 시작하세요. 크기는 \(code: "deltas")와 커널의 크기에서 나옵니다.",
        en:
          "Start from a matrix of zeros in the image's size, which follows from those of \(code: "deltas") and the kernel."
      ),
      Bilingual(
        ko: "출력 (i, j)는 가중치 (a, b)를 곱한 몫을 입력 (i + a, j + b)에 돌려줍니다. 덮어쓰지 말고 더하세요(\(code: "+=")).",
        en:
          "Output (i, j) gives to input (i + a, j + b) its δ times weight (a, b). Add it (\(code: "+=")), do not overwrite."
      ),
    ],
    insight: Bilingual(
      ko:
        "입력 쪽에서 보면 왼쪽 위 출력에 w_22가, 오른쪽 아래 출력에 w_11이 붙습니다. 180° 돌린 커널을 둘레에 0을 채운 ∂E/∂net 위로 옮긴 것이니, 이번에는 정말 합성곱입니다. 커널을 돌리지 않고 옮기면 앞 층에 엉뚱한 기울기를 넘깁니다.",
      en:
        "Seen from an input, the output at the upper left comes with w_22, the one at the lower right with w_11: it is the kernel rotated by 180° and moved over ∂E/∂net with zeros around it, a convolution indeed. Without the rotation the layer before gets a wrong gradient."
    ))

  static let update = Exercise.Words(
    title: Bilingual(ko: "커널의 갱신 한 번", en: "One update of a kernel"),
    task: Bilingual(
      ko: "커널을 한 번 갱신하세요. 순전파하고, 오차 E = ½Σ(t − net)²의 기울기를 구해, 학습률만큼 옮깁니다.",
      en:
        "Update the kernel once: forward, the gradient of the error E = ½Σ(t − net)², and a step as far as the learning rate says."
    ),
    hints: [
      Bilingual(
        ko: "이미 쓴 함수 둘을 차례로 부르면 거의 끝납니다.",
        en: "Call two of the functions that you have written, one after the other, and little is left."),
      Bilingual(
        ko: "그 사이에 출력마다 ∂E/∂net이 필요합니다. ½은 제곱을 미분할 때 나온 2와 약분됩니다.",
        en: "Between the two you need ∂E/∂net of each output. The ½ cancels the 2 of the square."),
      Bilingual(
        ko:
          "∂E/∂net은 출력에서 목표값을 뺀 것입니다. 행렬끼리 짝지을 때는 \(code: "zip") 안에 \(code: "zip")을 쓰세요. 마지막에는 기울기에 학습률을 곱해 뺍니다.",
        en:
          "∂E/∂net is the output less the target. Pair two matrices by a \(code: "zip") inside a \(code: "zip"). Last, take away the gradient times the rate."
      ),
    ],
    insight: Bilingual(
      ko:
        "네 가중치는 같은 순전파에서 나온 기울기로 한꺼번에 움직입니다. 강의의 숫자로 열 번 되풀이하면 목표값을 만든 커널에 가까워집니다. 출력이 많을수록 기울기도 커지므로, 큰 이미지에서는 학습률을 줄이지 않으면 걸음이 최솟값을 뛰어넘습니다.",
      en:
        "All weights move at once, by gradients of the same forward pass. Ten such updates with the lecture's numbers come close to the kernel that made the targets. More outputs make a larger gradient: on a large image the same rate jumps over the minimum."
    ))

  static let mendUpdate = Exercise.Words(
    title: Bilingual(ko: "고장 난 갱신 고치기", en: "Mend an update"),
    task: Bilingual(
      ko: "이 갱신은 컴파일되고 그럴듯하지만 한 줄이 틀려서 커널이 목표에 다가가지 못합니다. 그 줄을 고치고, 어떤 실수인지 말해 보세요.",
      en:
        "This update compiles and looks right, but one line is wrong, and the kernel does not learn as it should. Mend that line, and say which slip it is."
    ),
    hints: [
      Bilingual(
        ko: "강의의 숫자를 넣어 보고, 쪽에 있는 net, ∂E/∂net, ∂E/∂w와 하나씩 견주어 보세요.",
        en:
          "Put the lecture's numbers in, and compare net, ∂E/∂net and ∂E/∂w with the page, one after the other."
      ),
      Bilingual(
        ko: "순전파, 출력의 기울기, 갱신을 맡은 줄이 하나씩 있습니다. 줄마다 식을 적어 쪽의 식과 맞추어 보세요.",
        en:
          "One line each is for the forward pass, the outputs' gradient and the step. Write the formula of each, and lay it beside the page's."
      ),
      Bilingual(
        ko: "커널의 어느 칸이 어느 입력과 만나는지, 제곱의 2와 ½이 어떻게 되었는지, 걸음의 길이를 무엇이 정하는지 확인하세요.",
        en:
          "Check which entry of the kernel meets which input, what became of the square's 2 and the ½, and what sets the length of the step."
      ),
    ],
    insight: Bilingual(
      ko:
        "이런 실수는 오류를 내지 않습니다. 오차가 줄어들기도 하므로 곡선만 보아서는 모릅니다. 작은 이미지 하나를 손으로 계산해 견주거나 중앙 차분과 비교하면 바로 드러납니다.",
      en:
        "Slips like these raise no error. The loss may even fall, so a curve does not give them away. A small image worked by hand does, and so does a central difference."
    ))
}
