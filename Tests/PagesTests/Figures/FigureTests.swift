import NumericCore
import TestSupport
import Testing

@testable import Pages
@testable import Textbook

/// What a page shows of figures.
@Suite("Figures on a page", .inTurn)
struct FigureTests {
  /// A network that is a figure, and a curve.
  private struct Illustrated: Chapter {
    let name = "illustrated"
    let prose = ChapterProse(
      title: label("A"), summary: label("A"), source: label("none"), goals: [], introduction: [],
      questions: [])

    func derive(in d: inout Derivation) {
      let (x, w) = (d.given("x", 2), d.given("w", "0.5", as: .weight))
      let y = d.let("y", x * w)
      let drawing = NetworkDrawing(nodes: [[x], [y]], edges: [(x, y, w)])
      d.draw(drawing, as: "net", caption: Bilingual(ko: "The \(y) of it", en: "The \(y) of it"))
      let curve = LinePlot(
        x: Axis(label("x")), y: Axis(label("y")), series: [LinePlot.Series(label("line"), [(0, 0), (1, 1)])])
      d.show(DrawnFigure("curve", caption: label("A curve"), .plot(curve)))
    }
  }

  private func page(_ overrides: [Symbol: PrintedDecimal] = [:]) -> String {
    let study = Study(Illustrated().derivation(overrides: overrides))
    return ChapterPage(Illustrated(), study, language: .ko).markdown()
  }

  @Test("Both are pictures with a caption, and files of the book")
  func ownNumbers() {
    #expect(page().contains("![The y of it](figures/net.svg)"))
    #expect(page().contains("![A curve](figures/curve.svg)\n\n*A curve*"))
    let study = Study(Illustrated().derivation())
    let paths = BookPages([(Illustrated(), study)]).files.map(\.path).filter {
      $0.contains("figures/")
    }
    #expect(
      paths == [
        "ko/figures/net.svg", "en/figures/net.svg", "ko/figures/curve.svg", "en/figures/curve.svg",
      ])
  }

  @Test("With other numbers both files say whose numbers they have")
  func otherNumbers() {
    let page = page(["w": "0.25"])
    #expect(page.contains("of it (이 장의 숫자와 관례로 그린 그림)*"))
    #expect(page.contains("*A curve (이 장의 숫자와 관례로 그린 그림)*"))
  }

  @Test("The terminal draws both with their captions, and with the reader's numbers")
  func terminal() {
    let derivation = Illustrated().derivation(overrides: ["w": "0.25"])
    let text = ChapterPage(Illustrated(), Study(derivation), language: .en).text()
    #expect(text.contains("⠒⠒ line\n"))
    #expect(text.contains("  A curve"))
    let network = [
      "  ┌────┐          ┌──────┐", "  │x ▲2│⠤w ▲0.25⠤▸│y ▲0.5│", "  └────┘          └──────┘",
      "  The y of it",
    ]
    #expect(text.contains(network.joined(separator: "\n")))
  }
}
