import NumericCore
import Pages
import Textbook

/// A class's marks as a picture: columns for the marks, a bar a step for the outcomes.
struct ClassPicture {
  let tenths: [Int]
  let steps: [(key: ClassSummary.StepKey, counts: [Outcome: Int])]

  private static let width = 790.0
  private static let left = 180.0
  private static let rowHeight = 22.0
  private static let firstRow = 274.0
  /// The outcomes in their order along a bar; a blank is an empty frame.
  private static let outcomes = [
    (Outcome.correct, "cells ink2"), (.follows, "cells ink0"), (.repeated, "cells ink5"),
    (.slip, "cells ink4"), (.wrong, "cells ink1"),
    (.blank, "grid"), (.unreadable, "cells ink3"),
  ]

  func svg(_ language: Language) -> String {
    var drawing = SVGDrawing()
    drawColumns(title: Bilingual(ko: "점수 (%)", en: "Marks (%)").plain(in: language), in: &drawing)
    drawLegend(language, in: &drawing)
    let chapters = Set(steps.map(\.key.chapter))
    var (y, last) = (Self.firstRow, "")
    for step in steps {
      if chapters.count > 1, step.key.chapter != last {
        last = step.key.chapter
        drawing.text(last, x: 20, y: y + 13)
        y += Self.rowHeight
      }
      draw(step, y: y, in: &drawing)
      y += Self.rowHeight
    }
    return drawing.svg(
      title: Bilingual(ko: "점수의 분포와 단계별 판정", en: "Marks, and outcomes by step").plain(in: language),
      width: Self.width,
      height: y + 12)
  }

  private func drawColumns(title: String, in drawing: inout SVGDrawing) {
    let most = Double(max(tenths.max() ?? 0, 1))
    drawing.text(title, x: 20, y: 28)
    for (index, count) in tenths.enumerated() {
      let (x, height) = (40 + Double(index) * 62, Double(count) * 140 / most)
      drawing.rectangle(x: x, y: 196 - height, width: 50, height: height, style: "cells ink0")
      drawing.text("\(count)", x: x + 25, y: 190 - height, anchor: .middle)
      drawing.text(index == 10 ? "100" : "\(index * 10)–", x: x + 25, y: 214, anchor: .middle)
    }
  }

  private func drawLegend(_ language: Language, in drawing: inout SVGDrawing) {
    var x = 20.0
    for (outcome, style) in Self.outcomes {
      let word = outcome.words[language].plainText
      drawing.rectangle(x: x, y: 238, width: 12, height: 12, style: style)
      drawing.text(word, x: x + 18, y: 249)
      x += 36 + SVGDrawing.width(of: word)
    }
  }

  private func draw(
    _ step: (key: ClassSummary.StepKey, counts: [Outcome: Int]), y: Double, in drawing: inout SVGDrawing
  ) {
    let (number, room) = ("\(step.key.number)", Self.width - Self.left - 20)
    drawing.text(
      number + "  " + Symbol(step.key.quantity).unicode, x: Self.left - 10, y: y + 13, anchor: .end,
      room: Self.left - 20)
    let total = Double(max(step.counts.values.reduce(0, +), 1))
    var done = 0
    for (outcome, style) in Self.outcomes {
      guard let count = step.counts[outcome], count > 0 else { continue }
      drawing.rectangle(
        x: Self.left + Double(done) * room / total, y: y, width: Double(count) * room / total, height: 16,
        style: style)
      done += count
    }
  }
}
