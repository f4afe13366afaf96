import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

@Suite("A puzzle", .inTurn)
struct PuzzleBlockTests {
  /// h = σ(x·w) with two wrong numbers by one slip, one with a word of the author's.
  private static func derivation(x: PrintedDecimal = 2) -> Derivation {
    var d = Derivation(overrides: ["x": x])
    let (x, w) = (d.given("x", 2), d.given("w", "-0.5", as: .weight))
    let h = d.let("h", sigmoid(w * x))
    let slope = d.gradient(of: h, by: w, x)
    d.wentWrong([
      WrongNumber(
        slope[w], .derivativeForgotten,
        remark: Bilingual(ko: "\(x)만 남았습니다.", en: "Only \(x) is left.")),
      WrongNumber(slope[x], .derivativeForgotten, at: [h]),
    ])
    return d
  }

  private static func blocks(_ derivation: Derivation, _ language: Language) -> [Block] {
    let all = DerivationBlocks(Study(derivation), language: language).blocks
    guard let start = all.firstIndex(where: { if case .heading(_, level: 2, _) = $0 { true } else { false } })
    else { return [] }
    return Array(all[start...])
  }

  @Test("is a folded answer under its number, with each rule told once", arguments: Language.allCases)
  func page(language: Language) {
    let text = MarkdownPrinter().text(of: Self.blocks(Self.derivation(), language))
    #expect(text == (language == .en ? Self.englishPage : Self.koreanPage))
  }

  @Test("has its answer below it in a terminal, faint")
  func terminal() {
    let blocks = Self.blocks(Self.derivation(), .en)
    let printer = TerminalPrinter(width: 60)
    #expect(printer.text(of: blocks) == Self.englishTerminal)
    let answers = printer.lines(of: Array(blocks.dropFirst(2))).filter { $0.text.hasPrefix("      ") }
    #expect(!answers.isEmpty && answers.allSatisfy { $0.pieces.allSatisfy { $0.tone == .faint } })
  }

  @Test("follows other numbers, and is gone with its heading where no slip shows", .tags(.mutant))
  func otherNumbers() {
    let text = MarkdownPrinter().text(of: Self.blocks(Self.derivation(x: 4), .en))
    #expect(text.contains("<summary>∂h/∂w = 4</summary>"))
    var d = Derivation()
    let w = d.given("w", 2)
    let h = d.let("h", relu(w))
    d.wentWrong([WrongNumber(d.gradient(of: h, by: w)[w], .derivativeForgotten)])
    #expect(Self.blocks(d, .en).isEmpty, "the slope is 1")
  }

  private static let englishPage = """
    ## What went wrong here?

    Somebody found these numbers, and each is wrong. Work out what was done before you unfold the answer.

    <details><summary>∂h/∂w = 2</summary>

    **The activation's derivative was left out**; right: $`0.393224`$. Each time a path passes through an activation, its \
    derivative is a factor. Only $`x`$ is left. Wrong then, too: $`\\partial h/\\partial x = -0.5`$.

    </details>

    <details><summary>∂h/∂x = −0.5</summary>

    **The activation's derivative was left out ($`h`$)**; right: $`-0.0983060`$. Wrong then, too: \
    $`\\partial h/\\partial w = 2`$.

    </details>

    """

  private static let koreanPage = """
    ## 어디서 틀렸을까요?

    누군가 이런 값을 얻었습니다. 모두 틀린 값입니다. 무엇을 잘못했는지 먼저 찾아보고 펼쳐 보세요.

    <details><summary>∂h/∂w = 2</summary>

    **활성화 함수의 미분을 곱하지 않았다**; 바른 값은 $`0.393224`$. 경로가 활성화 함수를 지날 때마다 그 함수의 미분을 한 번 \
    곱합니다. $`x`$만 남았습니다. 함께 틀리는 값: $`\\partial h/\\partial x = -0.5`$.

    </details>

    <details><summary>∂h/∂x = −0.5</summary>

    **활성화 함수의 미분을 곱하지 않았다 ($`h`$)**; 바른 값은 $`-0.0983060`$. 함께 틀리는 값: \
    $`\\partial h/\\partial w = 2`$.

    </details>

    """

  private static let englishTerminal = """

    What went wrong here?

      Somebody found these numbers, and each is wrong. Work out
      what was done before you unfold the answer.

      ∂h/∂w = 2
          The activation's derivative was left out; right:
          0.393224. Each time a path passes through an
          activation, its derivative is a factor. Only x is
          left. Wrong then, too: ∂h/∂x = −0.5.

      ∂h/∂x = −0.5
          The activation's derivative was left out (h); right:
          −0.0983060. Wrong then, too: ∂h/∂w = 2.

    """
}
