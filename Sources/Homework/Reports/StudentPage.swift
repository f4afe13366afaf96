import NumericCore
import Textbook

/// One sheet's marks as a Markdown page for the student.
public struct StudentPage {
  /// The page.
  public static func text(of record: MarkRecord, language: Language) -> String {
    let korean = language == .ko
    var blocks = [
      "# \((record.student ?? record.name).visible.markdownEscaped)"
        + (record.chapter.map { " · \($0.markdownEscaped)" } ?? ""),
      record.headline(language).markdownEscaped,
    ]
    if !record.steps.isEmpty {
      var rows = [
        korean ? "| | 양 | 적은 답 | 판정 | 점수 |" : "| | Quantity | Your answer | Outcome | Points |",
        "|---:|---|---|---|---:|",
      ]
      for step in record.steps {
        rows.append(
          "| \(step.number) | $`\(Symbol(step.quantity).latex)`$ | \(step.answer.visible.markdownEscaped) "
            + "| \(step.sentence(language).markdownEscaped) | \(step.points)/\(step.maxPoints) |")
      }
      blocks.append(rows.joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }
}
