import NumericCore
import Textbook

extension Finding {
  /// The value that a framed number is printed for: its enclosure is not that of the whole.
  var framedValue: Expression? {
    if case .prints(let value, _, _, .some) = assertion { value } else { nil }
  }
}

extension Verdict {
  /// How what is printed may have come about, in full: the slips, or what a statement's own check found.
  var cause: Bilingual? {
    diagnosis.map { Bilingual(ko: $0.text(.ko), en: $0.text(.en)) }
      ?? findings.lazy.compactMap(\.outcome?.why).first
  }
}
