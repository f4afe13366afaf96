import NumericCore
import Pages
import Textbook

/// One sheet's marks as a Markdown page for the student.
public struct StudentPage {
  /// The page.
  public static func text(of record: MarkRecord, language: Language) -> String {
    let record = record.shown
    func written(_ text: String) -> InlineText {
      InlineText(StrangersText(text, atMost: .max).markdown)
    }
    let chapter: InlineText = record.chapter.map { " · \(written($0))" } ?? ""
    var blocks: [Block] = [
      .heading("\(written(record.student ?? record.name))\(chapter)", level: 1),
      .paragraph(written(record.headline(language))),
    ]
    if !record.steps.isEmpty {
      let heads = [
        Bilingual(ko: "양", en: "Quantity"), Bilingual(ko: "적은 답", en: "Your answer"),
        Bilingual(ko: "판정", en: "Outcome"),
      ]
      let points = Bilingual(ko: "점수", en: "Points")
      let columns =
        [Table.Column("", .trailing)] + heads.map { Table.Column(InlineText($0[language])) }
        + [Table.Column(InlineText(points[language]), .trailing)]
      let rows = record.steps.map { step -> [InlineText] in
        [
          "\(step.number)", InlineText(builtUp: Symbol(step.quantity).latex), written(step.answer),
          written(step.sentence(language)), "\(step.points)/\(step.maxPoints)",
        ]
      }
      blocks.append(.table(Table(columns, rows: rows)))
    }
    return MarkdownPrinter().text(of: blocks)
  }
}
