import NumericCore
import Pages
import Textbook

/// One sheet's marks as a Markdown page for the student.
public struct StudentPage {
  /// How a student finds out more about a number of the sheet's.
  private static func explaining(_ chapter: InlineText, _ language: Language) -> InlineText {
    let command = "\(code: "swift run companion explain") \(chapter)" as InlineText
    return switch language {
    case .ko:
      """
      그 수가 어떤 실수에서 나오는지, 바른 값은 어떻게 나오는지 보려면 \(command) 뒤에 변수의 이름과 적은 답을 쓰고, 학습지에 주어진 \
      수를 \(code: "--set")으로 하나씩 넣으세요.
      """
    case .en:
      """
      To see which slip gives a number, and how the right one comes about: \(command), then the quantity and your answer, \
      and each number given on the sheet with \(code: "--set").
      """
    }
  }

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
        Bilingual(ko: "변수", en: "Quantity"), Bilingual(ko: "적은 답", en: "Your answer"),
        Bilingual(ko: "판정", en: "Outcome"),
      ]
      let points = Bilingual(ko: "점수", en: "Points")
      let columns =
        [Table.Column("", .trailing)] + heads.map { Table.Column(InlineText($0[language])) }
        + [Table.Column(InlineText(points[language]), .trailing)]
      let rows = record.steps.map { step -> [InlineText] in
        [
          "\(step.number)",
          step.function == nil ? InlineText(builtUp: Symbol(step.quantity).latex) : written(step.subject),
          written(step.answer),
          written(step.sentence(language)), "\(step.points)/\(step.maxPoints)",
        ]
      }
      blocks.append(.table(Table(columns, rows: rows)))
    }
    let isSheet = record.steps.allSatisfy { $0.function == nil }
    if isSheet, let chapter = record.chapter, record.steps.contains(where: { $0.outcome.isMistake }) {
      blocks.append(.paragraph(explaining(written(chapter), language)))
    }
    return MarkdownPrinter().text(of: blocks)
  }
}
