import NumericCore
import WrittenMath

extension Written {
  /// The formula as a message names it: short where it is long.
  var text: String {
    switch form {
    case .name(let symbol): symbol.unicode
    case .number(let number): number.typeset
    case .entry(let vector, let places): "\(vector.text)[\(places.map(\.text).joined(separator: ", "))]"
    case .transposed(let inside): "\(inside.text)ᵀ"
    case .call(let function, let arguments) where arguments.count == 1: "\(function)(\(arguments[0].text))"
    case .product(let a, let times, let b): "\(a.text)\(times == .beside ? " " : times.rawValue)\(b.text)"
    case .derivative(_, let a, let b): "∂\(a.text)/∂\(b.text)"
    case .negation(let inside): "−\(inside.text)"
    default: "(…)"
    }
  }

  /// Whether a name occurs in it, as an index below other names or by itself.
  func mentions(_ index: Symbol) -> Bool {
    switch form {
    case .number, .pi, .dots: false
    case .name(let name): name == index || name.subscript.contains(index.name)
    case .entry(let vector, let places): vector.mentions(index) || places.contains { $0.mentions(index) }
    case .derivative(_, let a, let b), .product(let a, _, let b), .quotient(let a, let b),
      .power(let a, let b):
      a.mentions(index) || b.mentions(index)
    case .call(_, let parts), .sum(let parts), .list(let parts), .tuple(let parts):
      parts.contains { $0.mentions(index) }
    case .negation(let inside), .transposed(let inside), .series(_, _, _, let inside): inside.mentions(index)
    case .matrix(let rows): rows.contains { $0.contains { $0.mentions(index) } }
    case .sumWhere(_, let inside), .evaluated(let inside, _): inside.mentions(index)
    case .cases(let cases): cases.contains { $0.formula.mentions(index) }
    }
  }
}
