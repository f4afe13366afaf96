import NumericCore
import Textbook

extension ConvolutionKernel {
  /// The words around the derivation.
  public var prose: ChapterProse { Prose.chapter }
}

/// What the chapter says, in both languages.
enum Prose {
  private static let error: Expression = .symbol("E")
  private static let net11: Expression = .symbol("net_11")
  private static let w11: Expression = .symbol("w_11")
  private static let w12: Expression = .symbol("w_12")
  private static let x11: Expression = .symbol("x_11")
  private static let x12: Expression = .symbol("x_12")
  private static let x22: Expression = .symbol("x_22")
  private static let x: Expression = .symbol("x")
  private static let w: Expression = .symbol("w")
  private static let t: Expression = .symbol("t")
  private static let net: Expression = .symbol("net")
  private static let byNet: Expression = .symbol("∂E/∂net")
  private static let byW: Expression = .symbol("∂E/∂w")
  private static let byX: Expression = .symbol("∂E/∂x")
  private static let diagonal = MatrixFormula.matrix("", Matrix([[1, 0], [0, -1]]))
  private static let rotatedKernel = MatrixFormula.matrix(
    "", Matrix([[.symbol("w_22"), .symbol("w_21")], [.symbol("w_12"), .symbol("w_11")]]))

  static let chapter = ChapterProse(
    title: Bilingual(ko: "합성곱 커널의 기울기", en: "The gradient of a convolution kernel"),
    summary: Bilingual(
      ko: "4×4 입력에 2×2 커널: 네 가중치의 기울기와 앞 층에 넘길 입력의 기울기",
      en: "A 2×2 kernel over a 4×4 input: its four gradients, and the input's"),
    source: Bilingual(ko: "L4 「역전파 (Back propagation)」", en: "L4 “역전파 (Back propagation)”"),
    goals: [
      Bilingual(
        ko: "커널이 입력 위를 옮겨 다니며 만드는 출력을 계산하고, 몇 개인지 말할 수 있다.",
        en: "Compute the outputs of a kernel as it moves over its input, and say how many there are."),
      Bilingual(
        ko: "가중치 하나를 여러 출력이 함께 쓸 때 기울기를 구할 수 있다.",
        en: "Find the gradient of a weight that many outputs share."),
      Bilingual(
        ko: "앞 층에 넘길 입력의 기울기를 구하고, 커널이 왜 뒤집혀 나타나는지 설명할 수 있다.",
        en: "Find the input's gradient for the layer before, and say why the kernel turns up rotated in it."),
    ],
    introduction: [
      Bilingual(
        ko: """
          사진을 처리하는 신경망은 화소가 백만 개인 사진에 가중치 몇 개짜리 커널 하나를 씁니다. 가중치 하나가 모든 출력을 만드는 데 쓰인다면, 그 \
          가중치의 기울기는 얼마일까요? 그리고 앞 층으로 기울기를 넘길 때 커널은 왜 뒤집혀 나타날까요?
          """,
        en: """
          A network for photographs lays one kernel of a few weights over a million points. If a single weight has a hand in \
          every output, what is its gradient? And why does the kernel turn up rotated when the gradient is passed to the \
          layer before?
          """),
      Bilingual(
        ko: "방법은 새롭지 않습니다. 출력마다 기울기가 도착하고, 함께 쓰는 가중치에서 모두 만나 더해집니다.",
        en: """
          The method is not new. A gradient arrives at each output, and all of them meet at the weight that they share, and \
          add up.
          """),
    ],
    questions: [
      Question(
        .predict,
        Bilingual(
          ko: "목표값 \(Symbol("t_11"))이 0.5이면 \(Symbol("∂E/∂w_11"))의 아홉 항 가운데 무엇이 사라집니까?",
          en: "Which of the nine terms of \(Symbol("∂E/∂w_11")) vanishes if \(Symbol("t_11")) is 0.5?"),
        answer: Bilingual(
          ko: """
            \(where: Facts.firstTermVanishes, """
              첫째 항입니다. \(Symbol("∂E/∂net_11")) = \(value: "∂E/∂net_11")이 되기 때문입니다.
              """, otherwise: """
              여기서는 첫째 항이 사라지지 않습니다. \(Symbol("∂E/∂net_11")) = \(value: "∂E/∂net_11")입니다.
              """) \
            \(where: Facts.anotherTermVanishes, "다른 항도 0인 것이 있지만 이 목표값 때문은 아닙니다.") 합은 \
            \(Symbol("∂E/∂w_11")) = \(value: "∂E/∂w_11")입니다.
            """,
          en: """
            \(where: Facts.firstTermVanishes, """
              The first, since \(Symbol("∂E/∂net_11")) = \(value: "∂E/∂net_11").
              """, otherwise: """
              Here the first does not vanish: \(Symbol("∂E/∂net_11")) = \(value: "∂E/∂net_11").
              """) \
            \(where: Facts.anotherTermVanishes, "Another is 0 as well, but not because of this target.") The sum becomes \
            \(Symbol("∂E/∂w_11")) = \(value: "∂E/∂w_11").
            """),
        givens: ["t_11": "0.5"], testing: [2]),
      Question(
        .compute,
        Bilingual(
          ko: "커널이 \(diagonal)이면 오차 \(error)와 \(Symbol("∂E/∂w_11"))은 얼마입니까? 더 배울 것이 있습니까?",
          en: """
            What are \(error) and \(Symbol("∂E/∂w_11")) if the kernel is \(diagonal)? Is there anything left to learn?
            """),
        answer: Bilingual(
          ko: """
            \(error) = \(value: "E"), \(Symbol("∂E/∂w_11")) = \(value: "∂E/∂w_11")입니다. \
            \(where: Facts.errorIsZero, "목표값을 만든 커널이므로 더 배울 것이 없습니다.", otherwise: """
              여기의 목표값은 이 커널이 여기의 입력에서 만드는 값이 아니므로 오차가 남습니다.
              """)
            """,
          en: """
            \(error) = \(value: "E") and \(Symbol("∂E/∂w_11")) = \(value: "∂E/∂w_11"). \
            \(where: Facts.errorIsZero, """
              It is the kernel that made the targets, so there is nothing left to learn.
              """, otherwise: """
              The targets here are not what this kernel makes of the input, so an error is left.
              """)
            """),
        givens: ["w_11": 1, "w_12": 0, "w_21": 0, "w_22": -1], testing: [2]),
      Question(
        .compute,
        Bilingual(
          ko: "입력이 5×5이고 커널이 3×3이면 출력은 몇 개이고, 가중치 하나에서 오차까지 가는 길은 몇 개입니까?",
          en: """
            With a 5×5 input and a 3×3 kernel, how many outputs are there, and how many paths lead from a weight to the \
            error?
            """),
        answer: Bilingual(
          ko: "커널의 왼쪽 위가 놓일 자리가 3×3이므로 출력이 아홉 개이고, 출력마다 길이 하나이므로 길도 아홉 개입니다.",
          en: """
            The kernel's corner has 3×3 places to be, so there are nine outputs, and a path through each of them: nine.
            """),
        testing: [1]),
      Question(
        .explain,
        Bilingual(
          ko: "\(x22)의 기울기에서는 왜 왼쪽 위 출력에 \(Symbol("w_22"))가 곱해집니까? 순전파에서는 왼쪽 위가 \(w11)이었습니다.",
          en: """
            In the gradient of \(x22), why is it \(Symbol("w_22")) that belongs to the output at the upper left? Going \
            forward, the upper left was \(w11).
            """),
        answer: Bilingual(
          ko: """
            출력에서 입력을 볼 때와 입력에서 출력을 볼 때는 방향이 반대이기 때문입니다. \(net11)이 보기에 \(x22)는 창의 오른쪽 아래이므로 \
            \(Symbol("w_22"))와 곱해집니다. \(x22)가 보기에 \(net11)은 왼쪽 위입니다. 그래서 커널이 위아래로도 좌우로도 뒤집힙니다.
            """,
          en: """
            Because an input sees its outputs in the opposite direction. For \(net11), \(x22) is the lower right of the \
            window, and meets \(Symbol("w_22")); for \(x22), \(net11) is to the upper left. So the kernel is turned both \
            ways.
            """),
        testing: [3]),
    ])

  static let ourNumbers = Bilingual(
    ko: """
      슬라이드에는 문자만 있습니다. 숫자는 이 책이 골랐습니다. \
      \(where: Facts.dataAreTheBooks, """
        목표값 \(t)는 커널 \(diagonal)을 같은 입력에 써서 만든 것이므로, 학습이 잘되면 \(w)는 그 커널에 가까워져야 합니다.
        """, otherwise: """
        이 책의 목표값은 커널 \(diagonal)을 이 책의 입력에 써서 만든 것입니다. 입력이나 목표값을 바꾸면 모든 목표값에 맞는 커널이 \
        없을 수도 있습니다.
        """) \
      \(code: "swift run convolution-kernel --set w_11=0")처럼 실행하면 칸 하나씩 바꿀 수 있습니다.
      """,
    en: """
      The slide has letters only; this book chose the numbers. \
      \(where: Facts.dataAreTheBooks, """
        The targets \(t) were made by the kernel \(diagonal) from the same input, so if training works, \(w) \
        must come close to it.
        """, otherwise: """
        The book's targets were made by the kernel \(diagonal) from the book's input; with others no kernel \
        need fit them all.
        """) \
      Change single entries with \(code: "--set w_11=0").
      """)

  static let window = Bilingual(
    ko: """
      커널을 입력의 왼쪽 위에 놓고, 겹친 칸끼리 곱해서 더합니다. 그것이 \(net11)입니다. 한 칸 옮겨서 다시 하고, 줄이 끝나면 \
      다음 줄로 내려갑니다. 놓을 자리가 가로로도 세로로도 4 − 2 + 1 = 3이므로 \(net)도 3×3입니다. 활성화 함수가 없어서 이것이 곧 출력입니다. 첫 칸입니다.
      """,
    en: """
      Lay the kernel on the input's upper left corner, multiply what lies on each other, and add: that is \(net11). Move \
      on by one and do it again; at the end of a row, go down to the next. There are 4 − 2 + 1 = 3 places across and 3 down, so \(net) is 3×3; without an activation it is the output. The \
      first:
      """)

  static let nextPlaces = Bilingual(
    ko: "한 칸 오른쪽, 그리고 한 칸 아래입니다. 나머지 칸도 같은 식입니다.",
    en: "One to the right, and one down; the other entries have the same formula.")

  static let whichInputs = Question(
    .predict,
    Bilingual(
      ko: "커널이 아홉 자리를 옮겨 다니는 동안 \(w11)은 입력의 어느 칸들과 곱해집니까?",
      en: """
        While the kernel moves through its nine places, which entries of the input is \(w11) multiplied by?
        """),
    answer: Bilingual(
      ko: "왼쪽 위 3×3의 아홉 칸과 한 번씩 곱해집니다. \(w11)은 커널의 왼쪽 위이므로 맨 오른쪽 열과 맨 아래 행에는 닿지 않습니다.",
      en: """
        By the nine of the upper left 3×3, once each. It is the kernel's upper left, so it never reaches the last column or \
        the last row.
        """), testing: [2])

  static let sharing = Bilingual(
    ko: "이웃한 두 출력은 같은 가중치 넷을 쓰고, 입력 둘도 함께 씁니다.",
    en: "Two neighbouring outputs use the same four weights, and have the two inputs in the middle in common."
  )

  static let sharingBackward = Bilingual(
    ko: "같은 두 출력을 거슬러 가면. 값은 초록(▲), \(error)의 기울기는 빨강(▼). 가중치의 기울기에는 다른 일곱 출력에서 온 것도 더해져 있습니다.",
    en: """
      The same two outputs on the way back: values in green (▲), gradients of \(error) in red (▼). Those of the weights \
      hold what came from the other seven outputs, too.
      """)

  static let correlation = Bilingual(
    ko: """
      **합성곱입니까, 교차상관입니까?** 수학의 합성곱은 커널을 180° 돌려서 곱합니다. 슬라이드는 돌리지 않고 곱하므로 엄밀히 \
      말하면 교차상관(cross-correlation)입니다. 딥러닝 라이브러리의 합성곱층도 대부분 그렇습니다. 커널의 값은 학습으로 \
      정해지므로, 어느 쪽으로 정하든 배운 커널이 돌아가 있을 뿐 할 수 있는 일은 같습니다.
      """,
    en: """
      **Convolution or cross-correlation?** Mathematics rotates the kernel by 180° before it multiplies. The slide does \
      not, so strictly this is a cross-correlation, as in most deep learning libraries. Since the kernel is learnt, it \
      makes no difference to what the layer can do: the learnt kernel merely comes out rotated.
      """)

  static let halfSquares = Bilingual(
    ko: """
      슬라이드는 오차를 정하지 않고 \(error)라고만 씁니다. \
      \(where: Facts.errorIsHalved, "이 책은 앞에서처럼 제곱 오차의 절반을 모두 더합니다.", otherwise: """
        여기서는 제곱 오차를 ½ 없이 모두 더합니다.
        """)
      """,
    en: """
      The slide leaves open what \(error) is. \
      \(where: Facts.errorIsHalved, """
        We take half the squared errors, as before, added up over the outputs.
        """, otherwise: """
        Here it is the squared errors, without a ½, added up over the outputs.
        """)
      """)

  static let toNet = Bilingual(
    ko: """
      출력에서 시작합니다. 다른 오차를 쓰더라도 달라지는 것은 이 아홉 값뿐입니다. 여기서부터 뒤로 가는 식은 모두 같습니다.
      """,
    en: """
      Start at the outputs. Another error would change these nine values and nothing else; from here on back, every \
      formula stays.
      """)

  static let corner = Bilingual(
    ko: """
      출력마다 \(w11)로 미분하면, 커널이 그 자리에 있을 때 \(w11)과 겹친 입력이 나옵니다. 그것이 국소 미분입니다. 아홉을 모으면 입력의 왼쪽 위 \
      3×3입니다. (슬라이드 사본에서는 이 아홉을 모은 행렬이 깨져 있어서 양쪽 끝만 읽었습니다.)
      """,
    en: """
      Each output's derivative by \(w11) is the input that lies under it when the kernel is there: that is the local slope. \
      The nine of them are the upper left 3×3 of the input. (In the copy the matrix in the middle of this line is damaged; \
      we read the two ends.)
      """)

  static let ninePaths = Bilingual(
    ko: "아홉 출력에서 기울기가 하나씩 도착합니다. 저마다 제 국소 미분을 곱하고, 모두 더합니다.",
    en: """
      From each of the nine outputs a gradient arrives. Multiply each by its own local slope, and add them \
      all.
      """)

  static let otherWeights = Bilingual(
    ko: """
      다른 가중치도 아홉 출력에 모두 쓰입니다. 곱하는 입력만 다릅니다. \(w12)는 입력의 오른쪽 위 3×3, 아래의 두 가중치는 왼쪽 아래와 \
      오른쪽 아래의 3×3과 곱해집니다. 그러니 \(byW)는 \(x) 위로 \(byNet)을 커널처럼 옮기며 곱하고 더한 것입니다. **역전파도 순전파와 같은 일입니다.**
      """,
    en: """
      The other weights serve all nine outputs, too; only the inputs differ. \(w12) passes over the upper right 3×3 of \
      the input, the two below over the lower ones. So \(byW) is what you get when \(byNet) moves over \(x) as a kernel. \
      **The backward pass is the forward pass with other grids.**
      """)

  static let rounds = Bilingual(
    ko: """
      네 가중치를 한꺼번에 갱신하고, 순전파부터 다시 합니다. \
      \(where: Facts.kernelIsFound, "오차가 줄고, 커널은 목표값을 만든 \(diagonal)에 가까워집니다.", otherwise: otherRounds.ko)
      """,
    en: """
      Update all four weights at once, then start again with the forward pass. \
      \(where: Facts.kernelIsFound, """
        The error falls, and the kernel comes close to the one that made the targets, \(diagonal).
        """, otherwise: otherRounds.en)
      """)

  private static let otherRounds = Bilingual(
    ko: """
      \(where: Facts.errorFalls, "오차가 줄어듭니다.", otherwise: """
        여기서는 오차가 계속 줄지는 않습니다. 1회 갱신 뒤에 \(value: "E^(1)"), 10회 갱신 뒤에 \(value: "E^(10)")입니다.
        """) \
      \(where: Facts.stepsAreTooLong, "걸음이 너무 깁니다.")
      """,
    en: """
      \(where: Facts.errorFalls, "The error falls.", otherwise: """
        Here the error does not keep falling: it is \(value: "E^(1)") after one update and \
        \(value: "E^(10)") after ten.
        """) \
      \(where: Facts.stepsAreTooLong, "The steps are too long.")
      """)

  static let kernelTitle = Bilingual(
    ko: "\(where: Facts.errorFalls, "커널이 배우는 모습", otherwise: "갱신할 때마다의 커널")",
    en: "\(where: Facts.errorFalls, "The kernel as it learns", otherwise: "The kernel from update to update")"
  )
  static let atStart = Bilingual(ko: "처음", en: "at the start")
  static let afterOne = Bilingual(ko: "1회 갱신 뒤", en: "after 1 update")
  static let afterTen = Bilingual(ko: "10회 갱신 뒤", en: "after 10 updates")

  static let toInput = Bilingual(
    ko: """
      슬라이드는 가중치에서 멈춥니다. 앞에 층이 더 있으면 그 층에는 \(byX)를 넘겨야 합니다. 입력 한 칸은 커널이 그 칸을 덮는 자리의 출력에만 \
      쓰입니다. 모서리 \(x11)은 출력 하나, 가장자리 \(x12)는 둘, 안쪽 \(x22)는 네 개에 쓰입니다.
      """,
    en: """
      The slide stops at the weights. If there is a layer before, \(byX) must be handed on to it. An input serves only \
      the outputs whose window covers it: one for the corner \(x11), two for \(x12) at the edge, four for \(x22) inside.
      """)

  static let convolutionInstead = Bilingual(
    ko: "수학에서 말하는 합성곱은 커널을 돌려서 곱합니다. 신경망에서는 돌리지 않고 그대로 곱합니다.",
    en: "What mathematics calls a convolution turns the kernel; networks lay it on as it is.")

  static let rotated = Bilingual(
    ko: """
      \(x22)의 식을 보면 왼쪽 위 출력에 \(Symbol("w_22"))가, 오른쪽 아래 출력에 \(w11)이 곱해져 있습니다. 커널이 180° 돌아간 \
      \(rotatedKernel)입니다. 출력 밖을 0으로 두고 이 커널을 \(byNet) 위로 옮기면 \(byX) 전체가 나옵니다. 여기서는 정말로 \
      합성곱입니다.
      """,
    en: """
      In the formula for \(x22) the output at the upper left is multiplied by \(Symbol("w_22")), the one at the lower \
      right by \(w11): the kernel rotated by 180°, \(rotatedKernel). Move that over \(byNet), with 0 outside, and all of \
      \(byX) comes out. This time it is a convolution indeed.
      """)

  /// The entries that the slide writes out; it has dots for the others.
  static func writtenOut(_ entries: [(net: Expression, sum: Expression)]) -> Bilingual {
    let equations = entries.map { RichText.equation($0.net, $0.sum) }
    let all = equations.dropFirst().reduce(equations[0]) { "\($0), \($1)" }
    return Bilingual(ko: "\(all), …", en: "\(all), …")
  }

}
