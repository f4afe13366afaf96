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
        ko: "층 하나를 행렬곱으로 쓰고, 강의마다 다른 표기를 서로 바꿔 쓸 수 있다.",
        en: "Write a layer as a matrix product, and convert between the lectures' conventions."),
      Bilingual(
        ko: "행렬의 모양만 보고 곱할 수 있는지, 결과의 모양이 무엇인지 말할 수 있다.",
        en: "Tell from the shapes whether matrices can be multiplied, and what shape comes out."),
      Bilingual(
        ko: "어느 층의 어느 가중치든 기울기를 두 인수의 곱으로 쓸 수 있다.",
        en: "Write the gradient of any weight of any layer as a product of two factors."),
      Bilingual(
        ko: "활성화 함수가 없으면 깊은 신경망이 한 층과 같다는 것을 증명할 수 있다.",
        en: "Prove that a deep network without activations is a single layer."),
    ],
    introduction: [
      Bilingual(
        ko: """
          지금까지는 유닛이 한두 개여서 식을 하나씩 썼습니다. 유닛이 많아지면 같은 꼴의 식이 줄지어 섭니다. 행렬은 그 줄을 한 번에 \
          적는 방법일 뿐, 새로운 계산이 아닙니다. 행렬의 한 줄이 유닛 하나의 식입니다.
          """,
        en: """
          With one or two units we could write every formula out. With many units, formulas of one kind stand in rows. A \
          matrix writes them down at once and computes nothing new: one row of it is one unit's formula.
          """)
    ],
    questions: [
      Question(
        .compute,
        Bilingual(
          ko: "편향을 모두 0으로 두면 \(c)는 얼마입니까? 그때 L5-03의 「linear」는 맞는 말입니까?",
          en: "What is \(c) with all biases 0? Is “linear” in L5-03 right then?"),
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
        ]),
      Question(
        .compute,
        Bilingual(
          ko: "샘플 다섯 개를 행으로 쌓은 입력에 P, Q, R을 차례로 곱하면 결과의 모양은 무엇입니까?",
          en: "Five samples are stacked as rows and multiplied by P, Q and R. What shape comes out?"),
        answer: Bilingual(
          ko: "입력이 5×3이므로 (5×3)·(3×4)·(4×4)·(4×2), 곧 5×2입니다. 샘플 하나가 행 하나로 남습니다.",
          en: "The input is 5×3, so (5×3)·(3×4)·(4×4)·(4×2) is 5×2: a row for each sample.")),
      Question(
        .compute,
        Bilingual(
          ko: "\(Symbol("a_2^(2)"))가 0이라면 \(Symbol("∂C/∂W^(3)"))의 어느 칸들이 0입니까?",
          en: "Which entries of \(Symbol("∂C/∂W^(3)")) would be 0 if \(Symbol("a_2^(2)")) were 0?"),
        answer: Bilingual(
          ko: """
            \(where: Facts.firstIndexIsUnit, "둘째 열입니다. 그 열", otherwise: "둘째 행입니다. 그 행")의 두 칸이 모두 \(Symbol("a_2^(2)"))를 인수로 가지기 때문입니다. 신호를 보내지 않은 유닛에서 나가는 \
            가중치는 배우지 않습니다.
            """,
          en: """
            The second \(where: Facts.firstIndexIsUnit, "column", otherwise: "row"): both of its entries have the factor \(Symbol("a_2^(2)")). Weights from a unit that sent \
            nothing learn nothing.
            """)),
      Question(
        .compute,
        Bilingual(
          ko: "활성화 함수가 있는 깊은 신경망도 한 층으로 줄일 수 있습니까?",
          en: "Can the deep network with activations be reduced to one layer, too?"),
        answer: Bilingual(
          ko: """
            이 방법으로는 안 됩니다. 줄이려면 괄호를 풀어야 하는데, σ(a + b) ≠ σ(a) + σ(b)이므로 괄호가 풀리지 않습니다.
            """,
          en: """
            Not in this way. It takes multiplying out brackets, and \(sigmoid(.symbol("z"))) of a sum is not the sum of \
            its values: the brackets stay.
            """)),
    ])

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
      **같은 층, 서로 다른 표기.** L1의 연쇄 법칙(L1-04)과 이 책은 W를 출력×입력으로, 벡터를 열로 씁니다: \(columns). L3는 \
      행벡터를 써서 양변을 전치합니다: \(rowTimesTranspose). L2는 입력×출력 행렬을 W라고 부르므로 \(handong)이고, L5의 행렬도 \
      입력×출력입니다. \
      \(where: Facts.firstIndexIsUnit, """
        L2와 L5의 W에 해당하는 것은 아래의 전치 행렬입니다.
        """, otherwise: "이 페이지는 고른 규약대로 L2와 L5처럼 씁니다.") 숫자는 같고 놓인 자리만 다릅니다.
      """,
    en: """
      **One layer, several conventions.** The chain rule of L1 (L1-04) and this book have W as outputs × inputs and \
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
      슬라이드의 act는 어떤 활성화 함수든 좋습니다. 여기서는 시그모이드를 씁니다. 첫 층은 풀어 쓰고, 다음 층부터는 같은 식이므로 \
      벡터로 적습니다. 마지막 층에는 활성화 함수가 없습니다.
      """,
    en: """
      The slide's act stands for any activation; we take the sigmoid. The first layer is written out. The others follow \
      the same formulas, and stand as vectors. The last layer has no activation.
      """)

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

  static let oneArrow = Bilingual(
    ko: """
      \(where: Facts.firstIndexIsUnit, """
        \(general.w)는 \(general.z)의 식에만 나옵니다. 그래서 \(cost)까지 가는 모든 길이 \(general.z)를 지나고,
        """, otherwise: """
        \(general.w)는 \(turned.z)의 식에만 나옵니다. 그래서 \(cost)까지 가는 모든 길이 \(turned.z)를 지나고,
        """) 기울기는 두 인수의 곱입니다. 셋째 층의 가중치 하나를 길로 따라가 봅시다.
      """,
    en: """
      \(where: Facts.firstIndexIsUnit, """
        \(general.w) occurs in the formula of \(general.z) and nowhere else. So every path to \(cost) leads through \
        \(general.z),
        """, otherwise: """
        \(general.w) occurs in the formula of \(turned.z) and nowhere else. So every path to \(cost) leads through \
        \(turned.z),
        """) and the gradient is a product of two factors. Follow one weight of the third layer along its paths.
      """)

  static let outerProduct = Bilingual(
    ko: """
      \(where: Facts.firstIndexIsUnit, """
        둘째 인수는 들어온 신호 \(general.a)입니다. 그러니 한 층의 기울기를 모두 모으면 열 곱하기 행입니다: \(outer). 첫째 인수는 \
        바로 위 층에서 내려옵니다: \(layerDelta).
        """, otherwise: """
        둘째 인수는 들어온 신호 \(turned.a)입니다. 그러니 한 층의 기울기를 모두 모으면 열 곱하기 행입니다: \(turnedOuter). 첫째 \
        인수는 바로 위 층에서 내려옵니다: \(turnedDelta).
        """) ⊙는 칸끼리 곱하라는 뜻입니다. 순전파의 행렬이 역전파에서는 전치되어 나옵니다. \
      셋째 층에서 확인해 봅시다.
      """,
    en: """
      \(where: Facts.firstIndexIsUnit, """
        The second factor is the signal that came in, \(general.a). So all gradients of a layer are a column times a row: \
        \(outer). The first factor comes down from the layer above: \(layerDelta),
        """, otherwise: """
        The second factor is the signal that came in, \(turned.a). So all gradients of a layer are a column times a row: \
        \(turnedOuter). The first factor comes down from the layer above: \(turnedDelta),
        """) where ⊙ multiplies entry by entry. The \
      matrix of the forward pass comes back transposed. See it in the third layer.
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
      그 슬라이드 가운데 두 장에는 식이 다르게 적혀 있습니다. 닫는 괄호가 여는 괄호보다 둘 많고 \(code: "w2")가 없습니다. 바른 식에서 한 \
      조각만 빼면 글자 하나까지 똑같이 됩니다. 괄호와 가중치와 편향이 한꺼번에 어긋나 보이는 것은 그 때문입니다.
      """,
    en: """
      Two of these slides print the formula differently: two closing parentheses more than opening ones, and no \
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
      L5는 세 행렬 아래에 모양만 적습니다. 앞 행렬의 열 수와 뒤 행렬의 행 수가 같아야 곱할 수 있고, 결과에는 바깥쪽 두 수가 \
      남습니다. 여기서 행렬은 입력×출력이므로 입력 셋, 은닉 유닛 넷씩 두 층, 출력 둘인 신경망입니다. 숫자는 \
      \(where: Facts.shapesAreTheBooks, "이 책이", otherwise: "직접") 골랐습니다.
      """,
    en: """
      L5 prints nothing but the shapes below three matrices. Two matrices can be multiplied if the first has as many \
      columns as the second has rows; the outer two numbers remain. These are inputs × outputs: three inputs, two layers \
      of four hidden units, two outputs. The numbers are \
      \(where: Facts.shapesAreTheBooks, "this book's", otherwise: "your") choice.
      """)

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
