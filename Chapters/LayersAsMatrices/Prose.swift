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
          전치되어 돌아오기 때문입니다. 그리고 이렇게 적고 나면, 활성화 함수를 빼는 순간 백 층이 한 층으로 줄어드는 것도 보입니다.
          """,
        en: """
          A hundred layers of a hundred units have a million weights. Must you write a million formulas for their gradients? \
          Two lines a layer will do, because the matrix of the forward pass comes back transposed. And written so, you can \
          see a hundred layers shrink to one as soon as the activations are left out.
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
      슬라이드에는 문자만 있습니다. 숫자는 \
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
      The slides have letters only; the numbers are this book's choice\
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
    ko: "다른 두 유닛도 같습니다. 그다음 유닛마다 ReLU를 지납니다. 음수는 0이 되고, 나머지는 그대로입니다.",
    en:
      "The other two go the same way. Then each unit has a ReLU: what is negative becomes 0, all else stays.")

  static let rowConvention = Bilingual(
    ko: """
      L3는 입력을 행벡터로 왼쪽에 둡니다. \(where: Facts.firstIndexIsUnit, """
        그러면 유닛의 가중치가 열로 서야 하므로, 슬라이드의 행렬은 W가 아니라 그 전치입니다. 첫 행이 \(Symbol("w_11")), \
        \(Symbol("w_21")), \(Symbol("w_31"))인 것이 그 때문입니다.
        """, otherwise: """
        그러면 유닛의 가중치가 위의 W에서처럼 열로 서야 합니다. 다만 슬라이드는 첨자를 반대로 적어 첫 행이 \(printedRow)입니다.
        """) 앞 첨자가 도착하는 유닛일 때 맞는 \
      식이고, L3의 뒤쪽 슬라이드(L3-57)도 첨자를 그렇게 씁니다. 앞 첨자를 출발하는 쪽으로 읽으면 틀린 식이 됩니다.
      """,
    en: """
      L3 puts the inputs on the left, as a row. \(where: Facts.firstIndexIsUnit, """
        Then a unit's weights must stand as a column, so the slide's matrix is not W but its transpose: that is why its \
        first row is \(Symbol("w_11")), \(Symbol("w_21")), \(Symbol("w_31")).
        """, otherwise: """
        Then a unit's weights must stand as a column, as they do in W above. The slide has the indices the other way round, \
        so its first row is \(printedRow).
        """) The formula is right if the first index names the unit that is reached, as it does on a later slide of L3 (L3-57). \
      Read the other way round, it would be wrong.
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
      L5's deep network has four layers. Let each have two units. The superscript in parentheses is the layer's number, \
      and the inputs \(input) count as the activations of layer 0.
      """)

  static let forward = Bilingual(
    ko: """
      층마다 두 가지를 합니다. 행렬을 곱해 편향을 더하고, 칸마다 활성화 함수에 넣습니다. 슬라이드의 act는 어떤 활성화 함수든 좋고, 여기서는 \
      시그모이드를 씁니다. 첫 층입니다.
      """,
    en: """
      Each layer does two things: it multiplies by its matrix and adds the biases, then puts each entry through the \
      activation. The slide's act stands for any; we take the sigmoid. The first layer:
      """)

  static let otherLayers = Bilingual(
    ko: "다음 층부터는 같은 식에 앞 층의 값을 넣습니다. 마지막 층에는 활성화 함수가 없어서 a가 z와 같고, 그것이 출력 y입니다.",
    en: """
      The next layers have the same formulas, fed with the layer before. The last has no activation: its a is its z, and \
      that is the output y.
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
    ko: "깊은 신경망의 마지막 두 층. 편향은 그리지 않았다.",
    en: "The last two layers of the deep network. The biases are not drawn.")
  static let lastLayersBackward = Bilingual(
    ko: "마지막 두 층의 역전파. 값은 초록(▲), \(cost)의 기울기는 빨강(▼).",
    en: "The last two layers after the backward pass: values in green (▲), gradients of \(cost) in red (▼).")

  static let halfSquares = Bilingual(
    ko: """
      L1은 비용을 \(cost)라고 씁니다. 출력마다 제곱 오차\(where: Facts.squaresAreHalved, "의 절반을", otherwise: "를") 더합니다.
      """,
    en: """
      L1 calls the cost \(cost). We add \(where: Facts.squaresAreHalved, "half ")the squared error of each output.
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
      \(cost)에서 출발합니다. 어느 유닛의 순입력까지 온 기울기를 그 유닛의 δ라고 합니다. 마지막 층에는 활성화 함수가 없으므로 δ가 바로 \
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

  static let secondUnit = Bilingual(ko: "둘째 유닛도 같습니다.", en: "The second unit goes the same way.")

  static let transposed = Bilingual(
    ko: """
      **왜 전치입니까?** 순전파에서 넷째 층의 유닛은 \(Symbol("W^(4)"))의 \(where: Facts.firstIndexIsUnit, "한 행으로", otherwise: "한 열로") 앞 층의 값을 모았습니다. 역전파에서 셋째 층의 유닛은 자기에게서 \
      나간 가중치, 곧 \(where: Facts.firstIndexIsUnit, "한 열로", otherwise: "한 행으로") δ를 모읍니다. 행과 열이 바뀌었으니 같은 행렬의 전치입니다. 층 전체를 한 줄로 적으면 이렇습니다: \
      \(where: Facts.firstIndexIsUnit, layerDelta, otherwise: turnedDelta). ⊙는 칸끼리 곱하라는 뜻입니다.
      """,
    en: """
      **Why transposed?** Forward, a unit of layer 4 gathers the values below it with a \
      \(where: Facts.firstIndexIsUnit, "row", otherwise: "column") of \(Symbol("W^(4)")). Backward, a unit of layer 3 gathers the δ above it with the weights that leave it, \
      and these are a \(where: Facts.firstIndexIsUnit, "column", otherwise: "row"). Rows and columns change places: it is the same matrix, transposed. In a line for the whole layer: \
      \(where: Facts.firstIndexIsUnit, layerDelta, otherwise: turnedDelta), where ⊙ multiplies entry by entry.
      """)

  static let oneArrow = Bilingual(
    ko: """
      \(where: Facts.firstIndexIsUnit, """
        가중치 \(general.w)는 \(general.z)의 식에만 나옵니다. 그래서 그 기울기는 \(general.z)의 δ에 들어온 신호 \(general.a)를 곱한 \
        것입니다.
        """, otherwise: """
        가중치 \(general.w)는 \(turned.z)의 식에만 나옵니다. 그래서 그 기울기는 \(turned.z)의 δ에 들어온 신호 \(turned.a)를 곱한 \
        것입니다.
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
      한 층의 기울기를 모두 모으면 열 곱하기 행이고, 모양은 W와 같습니다: \(where: Facts.firstIndexIsUnit, outer, otherwise: turnedOuter). 셋째 층과 넷째 층입니다.
      """,
    en: """
      All gradients of a layer are a column times a row, and have the shape of W: \(where: Facts.firstIndexIsUnit, outer, otherwise: turnedOuter). Layers 3 and 4:
      """)

  static let biases = Bilingual(
    ko: "편향에는 언제나 1이 들어옵니다. 그래서 편향의 기울기는 δ 그대로입니다.",
    en: "A bias is always fed 1, so its gradient is the δ itself.")

  static let allTheWay = Bilingual(
    ko: """
      **역전파 전체.** 순전파를 하면서 층마다 z와 a를 남겨 둡니다. 돌아올 때 쓰기 때문입니다. 마지막 층의 δ를 구합니다. 위에서 아래로 층마다 두 \
      가지를 합니다. 기울기를 적고(\(where: Facts.firstIndexIsUnit, outer, otherwise: turnedOuter), 편향은 δ 그대로), δ를 한 층 아래로 넘깁니다(\(where: Facts.firstIndexIsUnit, layerDelta, otherwise: turnedDelta)). 둘째 층과 \
      첫째 층도 이렇게 구합니다.
      """,
    en: """
      **The whole backward pass.** Going forward, keep every z and a: the way back needs them. Find the δ of the last layer. \
      Then, layer by layer from the top, do two things: write the gradients down (\(where: Facts.firstIndexIsUnit, outer, otherwise: turnedOuter), and the δ itself for the \
      biases), and pass δ one layer down (\(where: Facts.firstIndexIsUnit, layerDelta, otherwise: turnedDelta)). So layers 2 and 1 get theirs.
      """)

  static let leaveOut = Bilingual(
    ko: "같은 가중치와 편향에서 시그모이드만 뺍니다. 층마다 나오는 값을 u라고 적습니다.",
    en: "Keep the weights and biases and leave the sigmoids out. Let u be what each layer gives.")

  static let multipliedOut = Bilingual(
    ko: """
      두 층만 있을 때 괄호를 풀면 \
      \(where: Facts.firstIndexIsUnit, inner, otherwise: turnedInner)입니다. 다시 행렬 곱하기 입력, 더하기 상수, 곧 한 층의 꼴입니다. 네 층도 마찬가지입니다: \
      \(where: Facts.firstIndexIsUnit, collapsed, otherwise: turnedCollapsed). M과 c에는 입력이 들어 있지 않으므로 한 번만 계산해 두면 됩니다.
      """,
    en: """
      With two layers, multiply out: \(where: Facts.firstIndexIsUnit, inner, otherwise: turnedInner). That is a matrix times the inputs plus a constant again: one layer. The \
      same happens with four: \
      \(where: Facts.firstIndexIsUnit, collapsed, otherwise: turnedCollapsed). There is no input in M and c, so they are computed once and for all.
      """)

  static let noBias = Bilingual(ko: "편향이 모두 0일 때", en: "if all biases are 0")

  static let linearOrAffine = Bilingual(
    ko: """
      **선형인가, 1차식인가.** 슬라이드는 결국 linear function이라고 합니다. 직선처럼 생긴 1차식이라는 넓은 뜻이라면 첫째 식이 \
      조건 없이 증명합니다. 엄밀한 뜻의 선형 함수는 입력이 0일 때 0이어야 하므로, 둘째 식은 편향이 모두 0일 때만 성립합니다. 편향이 \
      있는 1차식은 아핀(affine) 함수라고 부릅니다. 층을 겹쳐도 소용없다는 결론은 어느 쪽으로 읽어도 같습니다.
      """,
    en: """
      **Linear or affine?** The slide says that a linear function is what remains. In the wide sense, straight with a \
      constant, the first formula proves that without any condition. In the strict sense a linear function is 0 at input \
      0, so the second formula holds only if all biases are 0; with them, the function is called affine. That depth is \
      wasted is true in either sense.
      """)

  static let firstIndexReceives = Bilingual(
    ko: "앞 첨자가 신호를 받는 유닛일 때, 곧 \(Symbol("w_12"))가 유닛 2에서 유닛 1로 갈 때",
    en: "if the first index is the receiving unit, that is, if \(Symbol("w_12")) leads from unit 2 to unit 1")

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

  static let whatTheCopyLost = Bilingual(
    ko: """
      L5의 슬라이드 가운데 두 장에는 식이 다르게 적혀 있습니다. 닫는 괄호가 여는 괄호보다 둘 많고 \(code: "w2")가 없습니다. 바른 식에서 한 \
      조각만 빼면 글자 하나까지 똑같이 됩니다. 괄호와 가중치와 편향이 한꺼번에 어긋나 보이는 것은 그 때문입니다.
      """,
    en: """
      Two of L5's slides print the formula differently: two closing parentheses more than opening ones, and no \
      \(code: "w2"). Leave one piece out of the right formula, and that is it to the letter. This is why parentheses, \
      weights and biases all seem to be out of step.
      """)

  static let singleOrSeveral = Bilingual(
    ko: """
      L1은 이것을 한 줄로 말합니다. 단층 퍼셉트론은 선형, 다층 퍼셉트론은 비선형 구조라는 것입니다. 층의 수만으로는 그렇지 않다는 것을 \
      방금 보았습니다. 비선형으로 만드는 것은 층 사이의 활성화 함수입니다.
      """,
    en: """
      L1 says it in a line: a single-layer perceptron is linear, a multi-layer one is not. The number of layers alone \
      does not do it, as you have just seen. What bends the function is the activation between the layers.
      """)

  static func borderIsALine(_ best: Separation) -> Bilingual {
    Bilingual(
      ko: """
        단층 퍼셉트론의 출력도 시그모이드를 지나면 1차식이 아닙니다. 선형인 것은 순입력이고, 그래서 답이 갈리는 경계가 직선입니다. 직선 \
        하나로는 XOR의 \("\(best.count)")줄 가운데 많아야 \("\(best.mostRight)")줄을 맞힙니다.
        """,
      en: """
        Behind a sigmoid the output of a single layer is not affine either. Its net input is, and so the border between \
        its answers is a straight line. With one line you get at most \("\(best.mostRight)") of the \("\(best.count)") rows of \
        XOR right.
        """)
  }

  static let chainOfShapes = Bilingual(
    ko: """
      L5는 세 행렬 아래에 모양 3×4, 4×4, 4×2만 적습니다. 앞 행렬의 열 수와 뒤 행렬의 행 수가 같아야 곱할 수 있고, 결과에는 바깥쪽 두 수가 \
      남습니다. 여기서 행렬은 입력×출력이므로 입력 셋, 은닉 유닛 넷씩 두 층, 출력 둘인 신경망입니다.
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
      세 행렬의 곱은 \(m)처럼 행렬 하나, 3×2입니다. 층 사이에 활성화 함수가 없으면 세 층이 이 한 행렬과 같습니다. 샘플을 행으로 \
      쌓아 왼쪽에서 곱하면 여러 샘플이 한 번에 계산됩니다. 안쪽 수가 맞지 않으면 곱은 아예 없습니다. 프로그램의 shape 오류가 그것입니다.
      """,
    en: """
      The product is a single matrix, 3×2, as \(m) was. Without activations between them, the three layers are this one \
      matrix. Stack samples as rows on the left, and all are computed at once. Where the inner numbers differ there is \
      no product at all: that is what a program's shape error says.
      """)
}
