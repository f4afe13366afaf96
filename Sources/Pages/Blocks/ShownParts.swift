import NumericCore
import Textbook

/// A part of a derivation as a page shows it.
enum ShownPart {
  /// Givens stated one after the other, shown together.
  case givens([Symbol])
  /// Anything else.
  case step(Derivation.Step)
}

extension Derivation {
  /// The steps, with givens that follow each other gathered.
  var parts: [ShownPart] {
    var parts: [ShownPart] = []
    for step in steps {
      guard case .quantity(let symbol) = step, case .given? = self[symbol]?.definition else {
        parts.append(.step(step))
        continue
      }
      if case .givens(let earlier)? = parts.last {
        parts[parts.count - 1] = .givens(earlier + [symbol])
      } else {
        parts.append(.givens([symbol]))
      }
    }
    return parts
  }
}
