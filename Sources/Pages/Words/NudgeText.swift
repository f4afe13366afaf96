import NumericCore
import Textbook

/// What a nudge does, beside what the derivative predicts, as a sentence.
struct NudgeText {
  /// The sentence.
  let words: InlineText

  init(_ nudge: Nudge, _ outcome: Nudge.Outcome, in study: Study, _ language: Language, digits: Int) {
    let style = NumberText(digits: digits)
    func value(_ symbol: Symbol) -> Formula {
      Formula(value: ShownValue(of: symbol, in: study, digits: digits))
    }
    func text(_ enclosure: Interval) -> String { style.text(exact: nil, enclosure: enclosure) }
    let (variable, amount): (Expression, Expression) = (.symbol(nudge.variable), .number(nudge.amount))
    let old = Formula(value: ShownValue(variable, outcome.before.typeset, in: study))
    let new = Formula(value: ShownValue(variable + amount, outcome.after.typeset, in: study))
    let (from, derivative) = (value(nudge.output), value(nudge.derivative))
    let to = Formula(value: ShownValue(nudge, text(outcome.output), isMove: false, in: study))
    let moved = Formula(value: ShownValue(nudge, text(outcome.moved), isMove: true, in: study))
    let predicted = Formula(
      value: ShownValue(.symbol(nudge.derivative) * amount, text(outcome.predicted), in: study))
    let by = Formula(number: nudge.amount.typeset)
    words =
      switch language {
      case .ko:
        """
        \(nudge.variable) 하나만 바꿉니다(\(old) → \(new)). \(nudge.output)의 값은 \(from) → \(to), 움직인 양은 \(moved)입니다. \
        아래에서 구할 미분 \(nudge.derivative)의 값은 \(derivative)이므로, 예측은 \(derivative) · \(by) = \
        \(predicted)입니다.
        """
      case .en:
        """
        Change \(nudge.variable) alone from \(old) to \(new), and \(nudge.output) goes from \(from) to \(to): it moves by \
        \(moved). The derivative \(nudge.derivative), worked out below, is \(derivative), and so predicts \(derivative) · \
        \(by) = \(predicted).
        """
      }
  }
}
