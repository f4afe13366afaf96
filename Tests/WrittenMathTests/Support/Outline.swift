import NumericCore
import WrittenMath

extension Written {
  /// The formula with all its parentheses, for comparing.
  var outline: String {
    switch form {
    case .number(let decimal): "\(decimal)"
    case .pi: "π"
    case .name(let symbol): symbol.name
    case .entry(let whole, let indices): "\(whole.outline)[\(Self.list(indices))]"
    case .derivative(let sign, of: let output, by: let variable):
      "\(sign.rawValue)\(output.outline)/\(sign.rawValue)\(variable.outline)"
    case .call(let name, let arguments): "\(name)(\(Self.list(arguments)))"
    case .sum(let terms): "(" + terms.map(\.outline).joined(separator: " + ") + ")"
    case .negation(let positive): "-\(positive.outline)"
    case .product(let a, let times, let b):
      "(\(a.outline)\(times == .beside ? " " : times.rawValue)\(b.outline))"
    case .quotient(let a, let b): "(\(a.outline)/\(b.outline))"
    case .power(let base, let exponent): "\(base.outline)^\(exponent.outline)"
    case .transposed(let matrix): "\(matrix.outline)ᵀ"
    case .series(let index, let from, let to, let term):
      "Σ[\(index.name)=\(from?.outline ?? "")…\(to?.outline ?? "")]\(term.outline)"
    case .sumWhere(let conditions, let term):
      "Σ[\(conditions.map(\.outline).joined(separator: "; "))]\(term.outline)"
    case .evaluated(let value, at: let point):
      "\(value.outline)|[\(point.map(\.outline).joined(separator: "; "))]"
    case .list(let parts): "[\(Self.list(parts))]"
    case .matrix(let rows): "[" + rows.map { Self.list($0) }.joined(separator: "; ") + "]"
    case .tuple(let parts): "⟨\(Self.list(parts))⟩"
    case .cases(let cases):
      "{"
        + cases.map { $0.formula.outline + ($0.condition.map { " if \($0.outline)" } ?? " else") }.joined(
          separator: "; ")
        + "}"
    case .dots: "…"
    }
  }

  private static func list(_ parts: [Written]) -> String { parts.map(\.outline).joined(separator: ", ") }
}

extension WrittenChain {
  /// The chain with all parentheses.
  var outline: String { rest.reduce(first.outline) { "\($0) \($1.relation.rawValue) \($1.formula.outline)" } }
}

extension LaTeXMath {
  /// All chains, and what the first goes on from.
  var outline: String {
    (continues.map { "…\($0.rawValue) " } ?? "") + chains.map(\.outline).joined(separator: " | ")
  }
}
