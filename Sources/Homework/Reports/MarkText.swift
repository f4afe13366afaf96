import NumericCore
import Textbook

/// One sheet's marks as terminal text.
public struct MarkText {
  /// The text, a line a step.
  public static func text(of record: MarkRecord, language: Language) -> String {
    var lines = ["\(record.student ?? record.name)  \(record.headline(language))"]
    for step in record.steps {
      let mark =
        step.outcome == "correct"
        ? "✓" : step.outcome == "follows" ? "→" : step.outcome == "blank" ? "·" : "✗"
      lines.append(
        "  \(mark) \(step.number)  \(Symbol(step.quantity).unicode) = \(step.answer)  \(step.points)/\(step.maxPoints)  "
          + step.sentence(language))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
