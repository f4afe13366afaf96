import NumericCore
import Textbook

/// A part of a derivation as a page shows it.
enum ShownPart {
  /// Givens stated one after the other, shown together.
  case givens([Symbol])
  /// Quantities of one form, shown in a table; the value of one of them may be left to the reader.
  case table([Derivation.Step], leaving: Symbol?)
  /// Derivatives shown in a table, a gate each.
  case gates([Symbol])
  /// What is folded away under a heading.
  case fold(Bilingual, [ShownPart])
  /// Anything else.
  case step(Derivation.Step)
}

extension Derivation {
  /// The steps, with givens that follow each other gathered, and what stands in a table or a fold; what is no quantity
  /// of a table follows it.
  var parts: [ShownPart] {
    var parts: [ShownPart] = []
    var folds: [(summary: Bilingual, before: [ShownPart])] = []
    var table: (rows: [Derivation.Step], left: Symbol?, isOfGates: Bool, after: [ShownPart])?
    for step in steps {
      switch step {
      case .foldBegins(let summary):
        folds.append((summary, parts))
        parts = []
      case .foldEnds:
        guard let fold = folds.popLast() else { continue }
        parts = fold.before + [.fold(fold.summary, parts)]
      case .tableBegins(let left): table = ([], left, false, [])
      case .gatesBegin: table = ([], nil, true, [])
      case .tableEnds:
        guard let ended = table else { continue }
        parts.append(
          ended.isOfGates
            ? .gates(ended.rows.compactMap(\.quantity)) : .table(ended.rows, leaving: ended.left))
        parts += ended.after
        table = nil
      case .quantity(let symbol), .partial(let symbol), .partialSum(let symbol):
        if table != nil {
          table?.rows.append(step)
        } else if case .quantity = step, case .given? = self[symbol]?.definition {
          if case .givens(let earlier)? = parts.last {
            parts[parts.count - 1] = .givens(earlier + [symbol])
          } else {
            parts.append(.givens([symbol]))
          }
        } else {
          parts.append(.step(step))
        }
      default:
        if table != nil { table?.after.append(.step(step)) } else { parts.append(.step(step)) }
      }
    }
    return parts
  }
}
