import NumericCore
import Textbook

/// One sheet's marks as a Markdown page for the student.
public struct StudentPage {
  /// The page.
  public static func text(of record: MarkRecord, language: Language) -> String {
    let record = record.shown
    func written(_ text: String) -> String { StrangersText(text, atMost: .max).markdown }
    var blocks = [
      "# \(written(record.student ?? record.name))"
        + (record.chapter.map { " · \(written($0))" } ?? ""),
      written(record.headline(language)),
    ]
    if !record.steps.isEmpty {
      var rows = [
        Bilingual(ko: "| | 양 | 적은 답 | 판정 | 점수 |", en: "| | Quantity | Your answer | Outcome | Points |")
          .plain(in: language),
        "|---:|---|---|---|---:|",
      ]
      for step in record.steps {
        rows.append(
          "| \(step.number) | $`\(Symbol(step.quantity).latex)`$ | \(written(step.answer)) "
            + "| \(written(step.sentence(language))) | \(step.points)/\(step.maxPoints) |")
      }
      blocks.append(rows.joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }
}
