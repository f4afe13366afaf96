import NumericCore
import Textbook

extension LayersAsMatrices {
  /// The words around the derivation.
  public var prose: ChapterProse { Prose.chapter }
}

/// What the chapter says, in both languages.
enum Prose {
  private static let input: Expression = .symbol("a^(0)")
  private static let c: Expression = .symbol("c")
  private static let cost: Expression = .symbol("C")
  private static let general = (
    w: Expression.symbol("w_jk^(l)"), z: Expression.symbol("z_j^(l)"), a: Expression.symbol("a_k^(l−1)")
  )
  // Where the first index is the input's.
  private static let turned = (z: Expression.symbol("z_k^(l)"), a: Expression.symbol("a_j^(l−1)"))
  private static let rowTimesTranspose = RichText([
    .typeset(unicode: "sᵀ = xᵀ·Wᵀ", latex: "s^{\\top} = x^{\\top} W^{\\top}")
  ])
  private static let columns = RichText([.typeset(unicode: "s = W·x", latex: "s = W x")])
  private static let handong = RichText([.typeset(unicode: "Z = WᵀA", latex: "Z = W^{\\top} A")])
  private static let layerDelta = RichText([
    .typeset(
      unicode: "∂C/∂z⁽ˡ⁾ = W⁽ˡ⁺¹⁾ᵀ·∂C/∂z⁽ˡ⁺¹⁾ ⊙ σ′(z⁽ˡ⁾)",
      latex: """
        \\frac{\\partial C}{\\partial z^{(l)}} = W^{(l+1)\\top} \\frac{\\partial C}{\\partial z^{(l+1)}} \
        \\odot \\sigma'(z^{(l)})
        """)
  ])
  private static let outer = RichText([
    .typeset(
      unicode: "∂C/∂W⁽ˡ⁾ = ∂C/∂z⁽ˡ⁾·a⁽ˡ⁻¹⁾ᵀ",
      latex: """
        \\frac{\\partial C}{\\partial W^{(l)}} = \\frac{\\partial C}{\\partial z^{(l)}} \\, a^{(l-1)\\top}
        """)
  ])
  private static let turnedDelta = RichText([
    .typeset(
      unicode: "∂C/∂z⁽ˡ⁾ = W⁽ˡ⁺¹⁾·∂C/∂z⁽ˡ⁺¹⁾ ⊙ σ′(z⁽ˡ⁾)",
      latex: """
        \\frac{\\partial C}{\\partial z^{(l)}} = W^{(l+1)} \\frac{\\partial C}{\\partial z^{(l+1)}} \
        \\odot \\sigma'(z^{(l)})
        """)
  ])
  private static let turnedOuter = RichText([
    .typeset(
      unicode: "∂C/∂W⁽ˡ⁾ = a⁽ˡ⁻¹⁾·(∂C/∂z⁽ˡ⁾)ᵀ",
      latex: """
        \\frac{\\partial C}{\\partial W^{(l)}} = a^{(l-1)} \\left(\\frac{\\partial C}{\\partial z^{(l)}}\\right)^{\\top}
        """)
  ])
  private static let turnedInner = RichText([
    .typeset(
      unicode: "W⁽²⁾ᵀ(W⁽¹⁾ᵀa⁽⁰⁾ + b⁽¹⁾) + b⁽²⁾ = W⁽²⁾ᵀW⁽¹⁾ᵀ·a⁽⁰⁾ + (W⁽²⁾ᵀb⁽¹⁾ + b⁽²⁾)",
      latex: """
        W^{(2)\\top}(W^{(1)\\top} a^{(0)} + b^{(1)}) + b^{(2)} = W^{(2)\\top} W^{(1)\\top} \\, a^{(0)} + \
        (W^{(2)\\top} b^{(1)} + b^{(2)})
        """)
  ])
  private static let turnedCollapsed = RichText([
    .typeset(
      unicode: "u⁽⁴⁾ = M·a⁽⁰⁾ + c, M = W⁽⁴⁾ᵀW⁽³⁾ᵀW⁽²⁾ᵀW⁽¹⁾ᵀ",
      latex: "u^{(4)} = M \\, a^{(0)} + c,\\ M = W^{(4)\\top} W^{(3)\\top} W^{(2)\\top} W^{(1)\\top}")
  ])
  // The first row of L3's matrix, as the slide has it.
  private static let printedRow = RichText([
    .typeset(unicode: "w₁₁, w₂₁, w₃₁", latex: "w_{11}, w_{21}, w_{31}")
  ])
  private static let inner = RichText([
    .typeset(
      unicode: "W⁽²⁾(W⁽¹⁾a⁽⁰⁾ + b⁽¹⁾) + b⁽²⁾ = W⁽²⁾W⁽¹⁾·a⁽⁰⁾ + (W⁽²⁾b⁽¹⁾ + b⁽²⁾)",
      latex: """
        W^{(2)}(W^{(1)} a^{(0)} + b^{(1)}) + b^{(2)} = W^{(2)} W^{(1)} \\, a^{(0)} + (W^{(2)} b^{(1)} + b^{(2)})
        """)
  ])
  private static let collapsed = RichText([
    .typeset(
      unicode: "u⁽⁴⁾ = M·a⁽⁰⁾ + c, M = W⁽⁴⁾W⁽³⁾W⁽²⁾W⁽¹⁾",
      latex: "u^{(4)} = M \\, a^{(0)} + c,\\ M = W^{(4)} W^{(3)} W^{(2)} W^{(1)}")
  ])
  private static let m = Expression.symbol("M")

  static let chapter = ChapterProse(
    title: Bilingual(ko: "층을 행렬로", en: "Layers as matrices"),
    summary: Bilingual(
      ko: "행렬곱으로 쓴 층, 모양과 전치, l번째 층의 연쇄 법칙, 활성화 함수가 없으면 한 층이 되는 까닭",
      en:
        "Layers as products, shapes and transposes, the chain rule of layer l, and why depth needs activations"
    ),
    source: Bilingual(
      ko: "L1 「Backpropagation」, L3 「Other Considerations」, L5 「3 Forward & Backward Propagation」",
      en: "L1 “Backpropagation”, L3 “Other Considerations”, L5 “3 Forward & Backward Propagation”"),
    goals: [
      Bilingual(
        ko: "층 하나를 행렬곱으로 쓰고, 모양만 보고 무엇을 곱할 수 있는지 말할 수 있다.",
        en: "Write a layer as a matrix product, and tell from shapes alone what can be multiplied."),
      Bilingual(
        ko: "층 하나를 거슬러 가는 두 식을 쓰고, 순전파의 행렬이 왜 전치되어 나오는지 설명할 수 있다.",
        en: "Go back through a layer with two formulas, and say why the matrix comes back transposed."),
      Bilingual(
        ko: "활성화 함수가 없으면 깊은 신경망이 한 층과 같다는 것을 증명할 수 있다.",
        en: "Prove that a deep network without activations is a single layer."),
    ],
    introduction: [
      Bilingual(
        ko: """
          유닛이 백 개인 층이 백 개 있으면 가중치가 백만 개입니다. 기울기의 식도 백만 개 써야 할까요? 층마다 두 줄이면 됩니다. 순전파의 행렬이 \
          전치되어(행과 열을 맞바꾸어) 돌아오기 때문입니다. 활성화 함수를 빼는 순간 백 층이 한 층으로 줄어드는 것도 보입니다.
          """,
        en: """
          A hundred layers of a hundred units have a million weights. Must you write a million formulas for their gradients? \
          Two lines a layer will do, because the matrix of the forward pass comes back transposed, rows and columns \
          exchanged. And a hundred layers shrink to one as soon as the activations are left out.
          """),
      Bilingual(
        ko: "행렬은 같은 꼴의 식을 한 번에 적는 방법일 뿐, 새로운 계산이 아닙니다. 한 줄이 유닛 하나의 식입니다.",
        en: """
          A matrix writes formulas of one form down at once and computes nothing new: a row is one unit's \
          formula.
          """),
    ],
    questions: [
      Question(
        .compute,
        Bilingual(
          ko: "샘플 다섯 개를 행으로 쌓은 입력에 3×4, 4×4, 4×2 행렬을 차례로 곱하면 결과의 모양은 무엇입니까?",
          en: """
            Five samples are stacked as rows and multiplied by matrices of 3×4, 4×4 and 4×2. What shape \
            comes out?
            """),
        answer: Bilingual(
          ko: """
            입력이 5×3이므로 (5×3)·(3×4)·(4×4)·(4×2), 곧 5×2입니다. 안쪽 수는 짝을 이루어 사라지고, 샘플 하나가 행 하나로 남습니다.
            """,
          en: """
            The input is 5×3, so (5×3)·(3×4)·(4×4)·(4×2) is 5×2. The inner numbers pair up and go; each sample stays a row.
            """),
        testing: [1]),
      Question(
        .explain,
        Bilingual(
          ko: """
            \(Symbol("a_2^(2)"))가 0이라면 \(Symbol("∂C/∂W^(3)"))의 어느 칸들이 0입니까? 그 가중치들이 배우지 못하는 까닭은 무엇입니까?
            """,
          en: """
            Which entries of \(Symbol("∂C/∂W^(3)")) would be 0 if \(Symbol("a_2^(2)")) were 0, and why do those weights not \
            learn?
            """),
        answer: Bilingual(
          ko: """
            \(where: Facts.firstIndexIsUnit, "둘째 열입니다. 그 열", otherwise: "둘째 행입니다. 그 행")의 두 칸은 모두 δ에 \(Symbol("a_2^(2)"))를 곱한 것입니다. 신호를 보내지 않은 유닛에서 나가는 \
            가중치는 조금 바뀌어도 결과에 영향이 없습니다.
            """,
          en: """
            The second \(where: Facts.firstIndexIsUnit, "column", otherwise: "row"): both of its entries are a δ times \(Symbol("a_2^(2)")). A unit that sent nothing leaves the \
            weights behind it without effect, whatever they are.
            """),
        testing: [2]),
      Question(
        .explain,
        Bilingual(
          ko: "활성화 함수가 있는 깊은 신경망은 왜 같은 방법으로 한 층으로 줄일 수 없습니까?",
          en: "Why can the deep network with activations not be reduced to one layer in the same way?"),
        answer: Bilingual(
          ko: """
            줄이려면 괄호를 풀어야 합니다. 그런데 σ(a + b) ≠ σ(a) + σ(b)이므로, σ 안에 든 괄호는 풀리지 않습니다.
            """,
          en: """
            It takes multiplying out brackets, and \(sigmoid(.symbol("z"))) of a sum is not the sum of its values: the \
            brackets inside stay.
            """),
        testing: [3]),
      Question(
        .compute,
        Bilingual(
          ko: "편향을 모두 0으로 두면 \(c)는 무엇이 됩니까? 그때 L5-03의 「linear」는 엄밀한 뜻에서도 맞는 말입니까?",
          en: "What becomes of \(c) with all biases 0? Is “linear” in L5-03 right in the strict sense then?"),
        answer: Bilingual(
          ko: """
            \(Symbol("c_1")) = \(value: "c_1"), \(Symbol("c_2")) = \(value: "c_2")입니다. 입력이 0이면 출력도 0이므로 엄밀한 뜻에서도 \
            선형입니다.
            """,
          en: """
            \(Symbol("c_1")) = \(value: "c_1") and \(Symbol("c_2")) = \(value: "c_2"). Input 0 gives output 0, so it is \
            linear in the strict sense, too.
            """),
        givens: [
          "b_1^(1)": 0, "b_2^(1)": 0, "b_1^(2)": 0, "b_2^(2)": 0, "b_1^(3)": 0, "b_2^(3)": 0, "b_1^(4)": 0,
          "b_2^(4)": 0,
        ], testing: [3]),
    ])

  static let whichShape = Question(
    .predict,
    Bilingual(
      ko: "입력이 셋, 유닛이 넷인 층을 이렇게 쓰면 W는 몇 행 몇 열이겠습니까? 입력을 왼쪽에 행으로 두고 곱하면 어떻게 됩니까?",
      en: """
        How many rows and columns has W if a layer of four units takes three inputs? And what if the inputs stand on the \
        left, as a row?
        """),
    answer: Bilingual(
      ko: """
        \(where: Facts.firstIndexIsUnit, "W·x로 쓰면 유닛마다 행이 하나이므로 4×3입니다.", otherwise: "이 규약에서는 유닛마다 열이 하나이므로 3×4입니다.") \
        입력을 1×3 행으로 왼쪽에 두면 유닛의 가중치가 열로 서야 하므로 3×4 행렬을 곱합니다.
        """,
      en: """
        \(where: Facts.firstIndexIsUnit, "In W·x each unit has a row, so W is 4×3.", otherwise: """
          In this convention each unit has a column, so W is 3×4.
          """) With the inputs on the left as a 1×3 row, each unit's weights must stand as a column: the matrix is 3×4.
        """), testing: [1])

  static let ourNumbers = Bilingual(
    ko: """
      숫자는 \
      \(where: Facts.numbersAreTheBooks, "이 책이 골랐습니다.", otherwise: "직접 바꾼 것 말고는 이 책이 골랐습니다.") \
      \(where: Facts.firstIndexIsUnit, """
        \(Symbol("w_jk"))는 입력 \(Symbol("x_k"))에서 유닛 \(Symbol("s_j"))로 가는 가중치이고, 행렬 W에서는 j번째 행, k번째 열에 \
        있습니다.
        """, otherwise: """
        \(Symbol("w_jk"))는 입력 \(Symbol("x_j"))에서 유닛 \(Symbol("s_k"))로 가는 가중치이고, 행렬 W에서는 j번째 행, k번째 열에 \
        있습니다.
        """)
      """,
    en: """
      The numbers are this book's choice\
      \(where: Facts.numbersAreTheBooks, ".", otherwise: ", but for those that you have set.") \
      \(where: Facts.firstIndexIsUnit, """
        \(Symbol("w_jk")) leads from the input \(Symbol("x_k")) to the unit \(Symbol("s_j")), and stands in row j and \
        column k of the matrix W.
        """, otherwise: """
        \(Symbol("w_jk")) leads from the input \(Symbol("x_j")) to the unit \(Symbol("s_k")), and stands in row j and \
        column k of the matrix W.
        """)
      """)

  static let oneSum = Bilingual(
    ko: """
      유닛마다 입력에 가중치를 곱해서 더합니다. W의 한 \(where: Facts.firstIndexIsUnit, "행과", otherwise: "열과") 입력의 곱입니다.
      """,
    en: """
      Each unit multiplies the inputs by its weights and adds: one \
      \(where: Facts.firstIndexIsUnit, "row", otherwise: "column") of W times the inputs.
      """)

  static let otherUnits = Bilingual(
    ko: "그다음 유닛마다 ReLU를 지납니다. 음수는 0이 되고, 나머지는 그대로입니다.",
    en: "Then each unit has a ReLU: what is negative becomes 0, all else stays.")

  static let rowConvention = Bilingual(
    ko: """
      L3는 입력을 행벡터로 왼쪽에 둡니다. \(where: Facts.firstIndexIsUnit, """
        그러면 유닛의 가중치가 열로 서야 하므로, 슬라이드의 행렬은 W가 아니라 그 전치입니다. 첫 행이 \(Symbol("w_11")), \
        \(Symbol("w_21")), \(Symbol("w_31"))인 것이 그 때문입니다.
        """, otherwise: """
        그러면 유닛의 가중치가 위의 W에서처럼 열로 서야 합니다. 다만 슬라이드는 첨자를 반대로 적어 첫 행이 \(printedRow)입니다.
        """)
      """,
    en: """
      L3 puts the inputs on the left, as a row. \(where: Facts.firstIndexIsUnit, """
        Then a unit's weights must stand as a column, so the slide's matrix is not W but its transpose: that is why its \
        first row is \(Symbol("w_11")), \(Symbol("w_21")), \(Symbol("w_31")).
        """, otherwise: """
        Then a unit's weights must stand as a column, as they do in W above. The slide has the indices the other way round, \
        so its first row is \(printedRow).
        """)
      """)

  static let conventions = Bilingual(
    ko: """
      L1의 연쇄 법칙(L1-04)과 이 책은 W를 출력×입력으로, 벡터를 열로 씁니다: \(columns). L3는 \
      행벡터를 써서 양변을 전치합니다: \(rowTimesTranspose). L2는 입력×출력 행렬을 W라고 부르므로 \(handong)이고, L5의 행렬도 \
      입력×출력입니다. \
      \(where: Facts.firstIndexIsUnit, """
        L2와 L5의 W에 해당하는 것은 아래의 전치 행렬입니다.
        """, otherwise: "이 페이지는 고른 규약대로 L2와 L5처럼 씁니다.") 숫자는 같고 놓인 자리만 다릅니다.
      """,
    en: """
      The chain rule of L1 (L1-04) and this book have W as outputs × inputs and \
      vectors as columns: \(columns). L3 has rows, so both sides are transposed: \(rowTimesTranspose). L2 calls the \
      inputs × outputs matrix W, hence \(handong), and L5's matrices are inputs × outputs, too. \
      \(where: Facts.firstIndexIsUnit, """
        What L2 and L5 would call W is the transpose below.
        """, otherwise: "By the convention chosen, this page writes it as L2 and L5 do.") The numbers are the same; only their places differ.
      """)

  static let fourLayers = Bilingual(
    ko: """
      L5의 깊은 신경망은 네 층입니다. 층마다 유닛을 둘씩 두겠습니다. 괄호 안의 위 첨자는 층의 번호입니다. 입력 \(input)은 0번째 층의 \
      활성값으로 봅니다.
      """,
    en: """
      L5's deep network has four layers; here each has two units. The superscript in parentheses is the layer, and the \
      inputs \(input) count as layer 0.
      """)

  static let forward = Bilingual(
    ko: """
      층마다 두 가지를 합니다. 행렬을 곱해 편향을 더하고, 칸마다 활성화 함수에 넣습니다. 슬라이드의 act는 어떤 활성화 함수든 좋고, 여기서는 \
      시그모이드 σ를 씁니다.
      """,
    en: """
      Each layer does two things: it multiplies by its matrix and adds the biases, then puts each entry through the \
      activation. The slide's act stands for any; we take the sigmoid σ.
      """)

  static let otherLayers = Bilingual(
    ko: "다음 층부터는 같은 식에 앞 층의 값을 넣습니다. 마지막 층에는 활성화 함수가 없어서 z가 곧 출력 y입니다.",
    en: """
      The next layers have the same formulas, fed with the layer before. The last has no activation: its z is the \
      output y.
      """)

  static let parametersTitle = Bilingual(ko: "네 층의 가중치와 편향", en: "Weights and biases of the four layers")
  static let valuesTitle = Bilingual(ko: "네 층의 값", en: "The values of the four layers")
  static let deltasTitle = Bilingual(ko: "네 층의 δ", en: "The δ of the four layers")
  static let bareTitle = Bilingual(
    ko: "활성화 함수가 없을 때 층마다 나오는 값", en: "What each layer gives without activations")

  static func layer(_ number: Int) -> Bilingual {
    Bilingual(ko: "\("\(number)")층", en: "layer \("\(number)")")
  }

  static let lastLayers = Bilingual(
    ko: "깊은 신경망의 마지막 두 층. 편향은 그리지 않았습니다.",
    en: "The last two layers of the deep network. The biases are not drawn.")
  static let lastLayersBackward = Bilingual(
    ko: "마지막 두 층의 역전파. 값은 초록(▲), \(cost)의 기울기는 빨강(▼).",
    en: "The last two layers after the backward pass: values in green (▲), gradients of \(cost) in red (▼).")

  static let halfSquares = Bilingual(
    ko: """
      목표값은 \(Symbol("t_1")) = \(value: "t_1"), \(Symbol("t_2")) = \(value: "t_2")입니다. L1은 비용을 \(cost)라고 씁니다. \
      출력마다 제곱 오차\(where: Facts.squaresAreHalved, "의 절반을", otherwise: "를") 더합니다.
      """,
    en: """
      The targets are \(Symbol("t_1")) = \(value: "t_1") and \(Symbol("t_2")) = \(value: "t_2"). L1 calls the cost \
      \(cost). We add \(where: Facts.squaresAreHalved, "half ")the squared error of each output.
      """)

  static let nested = Bilingual(
    ko: """
      한 층의 출력을 다음 층의 입력에 넣으면 식이 식 안으로 들어갑니다. L5의 두 식이 그렇게 생겼습니다. 얕은 신경망은 첫 층 뒤에 \
      곧바로 출력층이 옵니다. 슬라이드의 w2, b2를 여기서는 V, e로 적어 깊은 신경망의 것과 구별합니다.
      """,
    en: """
      Put one layer's output into the next, and formula goes inside formula: that is how L5's two formulas come about. \
      The non-deep network has its output layer right behind the first layer. What the slide calls w2 and b2 there is V \
      and e here, to tell them from the deep network's.
      """)

  static let lastLayer = Bilingual(
    ko: """
      \(cost)에서 출발합니다. 어느 유닛의 순입력 z까지 온 기울기를 그 유닛의 δ라고 합니다. 마지막 층에는 활성화 함수가 없으므로 δ가 바로 \
      나옵니다.
      """,
    en: """
      Start at \(cost). The gradient that has arrived at a unit's net input is its δ. The last layer has no activation, so \
      its δ come at once.
      """)

  static let throughTheWeights = Bilingual(
    ko: """
      셋째 층의 첫 유닛은 넷째 층의 두 유닛에 모두 들어갑니다. 그래서 기울기도 둘이 와서 더해집니다. 여기에 σ의 기울기를 곱하면 이 유닛의 \
      δ입니다.
      """,
    en: """
      The first unit of layer 3 feeds both units of layer 4. So two gradients arrive, and they add up. Times the slope of \
      σ, that is this unit's δ.
      """)

  static let lastDeltas = Bilingual(
    ko: """
      마지막 층: \(Symbol("δ_1^(4)")) = \(value: "∂C/∂z_1^(4)"), \(Symbol("δ_2^(4)")) = \(value: "∂C/∂z_2^(4)")
      """,
    en: """
      The last layer: \(Symbol("δ_1^(4)")) = \(value: "∂C/∂z_1^(4)"), \(Symbol("δ_2^(4)")) = \(value: "∂C/∂z_2^(4)")
      """)

  static let squareHidesIt = Bilingual(
    ko: """
      \(Symbol("W^(4)"))는 2×2라서 전치를 빠뜨려도 모양이 맞습니다. 셋째 층의 유닛 1에서 나간 두 가중치로 δ를 모았는지 보세요.
      """,
    en: """
      \(Symbol("W^(4)")) is 2×2, so its shape fits either way. See whether the δ were gathered with the two weights that \
      leave unit 1 of layer 3.
      """)

  static let transposed = Bilingual(
    ko: """
      **왜 전치입니까?** 순전파에서 넷째 층의 유닛은 \(Symbol("W^(4)"))의 \(where: Facts.firstIndexIsUnit, "한 행으로", otherwise: "한 열로") 앞 층의 값을 모았습니다. 역전파에서 셋째 층의 유닛은 자기에게서 \
      나간 가중치, 곧 \(where: Facts.firstIndexIsUnit, "한 열로", otherwise: "한 행으로") δ를 모읍니다. 행과 열이 바뀌었으니 같은 행렬의 전치입니다. 층 전체를 한 줄로 적으면 이렇습니다: \
      \(where: Facts.firstIndexIsUnit, layerDelta, otherwise: turnedDelta). ⊙는 칸끼리 곱하라는 뜻입니다.
      """,
    en: """
      **Why transposed?** Forward, a unit of layer 4 gathers values with a \
      \(where: Facts.firstIndexIsUnit, "row", otherwise: "column") of \(Symbol("W^(4)")). Backward, a unit of layer 3 gathers the δ above it with the weights that leave it, \
      and these are a \(where: Facts.firstIndexIsUnit, "column", otherwise: "row"). Rows and columns change places: it is the same matrix, transposed. In a line for the whole layer: \
      \(where: Facts.firstIndexIsUnit, layerDelta, otherwise: turnedDelta), where ⊙ multiplies entry by entry.
      """)

  static let oneArrow = Bilingual(
    ko: """
      \(where: Facts.firstIndexIsUnit, """
        가중치 \(general.w)는 \(general.z)의 식에만 나옵니다. 그래서 그 기울기는 \(general.z)의 δ에, 그 가중치로 들어온 \
        \(general.a)를 곱한 값입니다.
        """, otherwise: """
        가중치 \(general.w)는 \(turned.z)의 식에만 나옵니다. 그래서 그 기울기는 \(turned.z)의 δ에, 그 가중치로 들어온 \
        \(turned.a)를 곱한 값입니다.
        """)
      """,
    en: """
      \(where: Facts.firstIndexIsUnit, """
        A weight \(general.w) occurs in the formula of \(general.z) and nowhere else. So its gradient is the δ of \
        \(general.z) times the signal that came in, \(general.a).
        """, otherwise: """
        A weight \(general.w) occurs in the formula of \(turned.z) and nowhere else. So its gradient is the δ of \
        \(turned.z) times the signal that came in, \(turned.a).
        """)
      """)

  static let outerProduct = Bilingual(
    ko: """
      한 층의 기울기를 모두 모으면 δ의 열과 앞 층 값의 행을 곱한 행렬이고, 모양이 W와 같습니다: \(where: Facts.firstIndexIsUnit, outer, otherwise: turnedOuter). 셋째 층에서는 이렇습니다.
      """,
    en: """
      All gradients of a layer are a column times a row, and have the shape of W: \(where: Facts.firstIndexIsUnit, outer, otherwise: turnedOuter). In layer 3:
      """)

  static let biases = Bilingual(
    ko: "편향에는 언제나 1이 들어옵니다. 그래서 편향의 기울기는 δ 그대로입니다.",
    en: "A bias is always fed 1, so its gradient is the δ itself.")

  static let allTheWay = Bilingual(
    ko: """
      **역전파 전체.** 순전파를 하면서 층마다 z와 a를 남겨 두고, 마지막 층의 δ를 구합니다. 그다음 층마다 두 가지를 합니다. 가중치와 편향의 \
      기울기를 적고, δ를 한 층 아래로 넘깁니다.
      """,
    en: """
      **The whole backward pass.** Going forward, keep every z and a. Find the δ of the last layer. Then, layer by layer, \
      do two things: write down the gradients of weights and biases, and pass δ one layer down.
      """)

  static let leaveOut = Bilingual(
    ko: "같은 가중치와 편향에서 시그모이드만 빼고, 층마다 나오는 값을 u라고 적습니다.",
    en: "Keep the weights and biases and leave the sigmoids out. Let u be what each layer gives.")

  static let multipliedOut = Bilingual(
    ko: """
      두 층만 있을 때 괄호를 풀면 \
      \(where: Facts.firstIndexIsUnit, inner, otherwise: turnedInner)입니다. 다시 행렬 곱하기 입력, 더하기 상수, 곧 한 층의 꼴입니다. 행렬 둘을 곱할 때는 앞 행렬의 \
      한 행과 뒤 행렬의 한 열을 짝지어 곱하고 더합니다. 네 층도 마찬가지입니다: \
      \(where: Facts.firstIndexIsUnit, collapsed, otherwise: turnedCollapsed).
      """,
    en: """
      With two layers, multiply out: \(where: Facts.firstIndexIsUnit, inner, otherwise: turnedInner). That is a matrix times the inputs plus a constant again: one layer. \
      An entry of a product of two matrices is a row of the first times a column of the second, added up. The same happens \
      with four layers: \
      \(where: Facts.firstIndexIsUnit, collapsed, otherwise: turnedCollapsed).
      """)

  static let twoLayers = Bilingual(
    ko: "칸마다 계산하기: 첫 두 층을 곱한 행렬과 상수, 그리고 층마다 나오는 값",
    en: "Entry by entry: the first two layers as one, and what each layer gives")

  static let noBias = Bilingual(ko: "편향이 모두 0일 때", en: "if all biases are 0")

  static let linearOrAffine = Bilingual(
    ko: """
      **선형인가, 1차식인가.** linear를 1차식이라는 넓은 뜻으로 읽으면, 상수 c까지 적은 식이 편향과 상관없이 성립하므로 맞는 말입니다. \
      엄밀한 뜻의 선형 함수는 입력이 0일 때 0이어야 하므로 편향이 모두 0일 때만 맞습니다. 편향이 있으면 아핀(affine) 함수라고 부릅니다. \
      층을 겹쳐도 소용없다는 결론은 어느 쪽이나 같습니다.
      """,
    en: """
      **Linear or affine?** In the wide sense, straight with a constant, the formula with c proves it without any \
      condition. In the strict sense a linear function is 0 at input 0, so all biases must be 0; with them, it is called \
      affine. That depth is wasted is true in either sense.
      """)

  static let firstIndexReceives = Bilingual(
    ko: "앞 첨자가 신호를 받는 유닛일 때, 곧 \(Symbol("w_12"))가 입력 2에서 유닛 1로 갈 때",
    en: "if the first index is the receiving unit, that is, if \(Symbol("w_12")) leads from input 2 to unit 1"
  )

  static let fourUnits = Bilingual(
    ko: """
      L3의 그림에는 그 위에 유닛 네 개짜리 층이 하나 더 있습니다. 슬라이드는 둘째 층의 순입력을 σ, 그 값을 H라고 씁니다. 여기서는 \
      둘째 층에도 ReLU를 쓰고, 가중치는 \
      \(where: Facts.fourUnitsAreTheBooks, "이 책이", otherwise: "직접") 골랐습니다.
      """,
    en: """
      In L3's figure a layer of four units follows. The slide calls its net inputs σ and its values H. Here the second \
      layer has ReLUs, too, and weights of \(where: Facts.fourUnitsAreTheBooks, "this book's", otherwise: "your") choice.
      """)

  static func inTheCopy(_ text: String) -> Bilingual { Bilingual(ko: "\(code: text)", en: "\(code: text)") }
  static let shallowInTheCopy = inTheCopy("y = w2(act(w1 * input + b1)) + b2")

  static let linearInTheEnd = Bilingual(
    ko: "활성화 함수가 없으면 깊은 신경망의 식은 결국 linear function이다",
    en: "without an activation function the deep network's formula is a linear function in the end")

  static let singleOrSeveral = Bilingual(
    ko: """
      L1은 단층 퍼셉트론은 선형, 다층 퍼셉트론은 비선형 구조라고 합니다. 그러나 비선형으로 만드는 것은 층의 수가 아니라 층 사이의 활성화 \
      함수입니다.
      """,
    en: """
      L1 calls a single-layer perceptron linear and a multi-layer one not. But it is not the number of layers that bends \
      the function; it is the activation between them.
      """)

  static func borderIsALine(_ best: Separation) -> Bilingual {
    Bilingual(
      ko: """
        단층 퍼셉트론에서 1차식인 것은 순입력이고, 그래서 답이 갈리는 경계가 직선입니다. 직선 하나로는 XOR의 \("\(best.count)")줄 \
        가운데 많아야 \("\(best.mostRight)")줄을 맞힙니다(XOR 장에서 봅니다).
        """,
      en: """
        The net input of a single layer is affine, so the border between its answers is a straight line. With one line \
        you get at most \("\(best.mostRight)") of the \("\(best.count)") rows of XOR right.
        """)
  }

  static let chainOfShapes = Bilingual(
    ko: """
      L5는 세 행렬 아래에 모양 3×4, 4×4, 4×2만 적습니다. 앞 행렬의 열 수와 뒤 행렬의 행 수가 같아야 곱할 수 있고, 결과에는 바깥쪽 두 수가 \
      남습니다. 행렬이 입력×출력이므로 입력 셋, 은닉 유닛 넷씩 두 층, 출력 둘인 신경망입니다.
      """,
    en: """
      L5 prints nothing but shapes below three matrices: 3×4, 4×4, 4×2. Two matrices can be multiplied if the first has as \
      many columns as the second has rows; the outer two numbers remain. These are inputs × outputs: three inputs, two \
      layers of four hidden units, two outputs.
      """)

  static let shapesChosen = Bilingual(
    ko: "숫자는 \(where: Facts.shapesAreTheBooks, "이 책이", otherwise: "직접") 골랐습니다.",
    en: "The numbers are \(where: Facts.shapesAreTheBooks, "this book's", otherwise: "your") choice.")

  static let batch = Bilingual(
    ko: """
      세 행렬의 곱은 \(m)처럼 행렬 하나, 3×2입니다. 샘플을 행으로 쌓아 왼쪽에서 곱하면 여러 샘플이 한 번에 계산됩니다. 안쪽 수가 \
      맞지 않으면 곱은 아예 없습니다. 프로그램의 shape 오류가 그것입니다.
      """,
    en: """
      The product is a single matrix, 3×2, as \(m) was. Stack samples as rows on the left, and all are computed at once. \
      Where the inner numbers differ there is no product: that is what a program's shape error says.
      """)
}
