import NumericCore
import Pages
import Textbook

/// One sheet's marks as terminal text.
public struct MarkText {
  /// The text, a row a step and below it what there is to say about it, in lines of at most 80 columns where
  /// words allow.
  public static func text(of record: MarkRecord, language: Language) -> String {
    let (width, record) = (80, record.shown)
    var lines = wrappedLines(
      "\(record.student ?? record.name)  \(record.headline(language))", width: width)
    let names = record.steps.map(\.subject)
    let answers = record.steps.map { step in
      let answer = step.answer
      return (answer.hasPrefix("=") || answer.hasPrefix("≈") ? "" : "= ") + fitted(answer, width: 22)
    }
    let nameColumn = names.map { displayWidth($0) }.max() ?? 0
    let answerColumn = answers.map { displayWidth($0) }.max() ?? 0
    for (index, step) in record.steps.enumerated() {
      let points = padded("\(step.points)/\(step.maxPoints)", to: 5, alignedRight: true)
      let head =
        "  \(sign(of: step)) \(padded("\(step.number)", to: 3, alignedRight: true))  "
        + "\(padded(names[index], to: nameColumn))  \(padded(answers[index], to: answerColumn))  \(points)  "
      let sentence = step.sentence(language)
      if displayWidth(head + sentence) <= width {
        lines.append(head + sentence)
      } else {
        lines.append(head + step.outcomeWord(language))
        let rest = String(sentence.dropFirst(step.outcomeWord(language).count).drop { ": ".contains($0) })
        lines += wrapped(rest, width: width, indent: 9).split(separator: "\n").map(String.init)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func fitted(_ text: String, width: Int) -> String {
    guard displayWidth(text) > width else { return text }
    var start = text
    while displayWidth(start) >= width { start.removeLast() }
    return start + "…"
  }

  private static func sign(of step: MarkRecord.StepRecord) -> String {
    switch step.outcome {
    case .correct: "✓"
    case .follows, .repeated: "→"
    case .blank: "·"
    default: "✗"
    }
  }
}
