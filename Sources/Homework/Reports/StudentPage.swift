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
      let korean = language == .ko
      let columns = [
        Table.Column("", .trailing), Table.Column(korean ? "양" : "Quantity"),
        Table.Column(korean ? "적은 답" : "Your answer"), Table.Column(korean ? "판정" : "Outcome"),
        Table.Column(korean ? "점수" : "Points", .trailing),
      ]
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
