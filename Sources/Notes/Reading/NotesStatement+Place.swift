import WrittenMath

// What a line of shorthand stands for has that line for its place.

extension NotesStatement {
  /// The statement with one place for all of its parts.
  func placed(at range: Range<String.Index>) -> NotesStatement {
    switch self {
    case .given(let givens):
      .given(
        givens.map {
          Given(name: $0.name.placed(at: range), value: $0.value.placed(at: range), role: $0.role)
        })
    case .formula(let name, let formula):
      .formula(name.placed(at: range), is: formula.placed(at: range))
    case .gradient(let output, let variables):
      .gradient(of: output.placed(at: range), by: variables.map { $0.placed(at: range) })
    case .step(let names): .step(names.map { $0.placed(at: range) })
    case .after(let rounds, let names): .after(rounds, names.map { $0.placed(at: range) })
    case .network, .claim: self
    }
  }
}

extension Written {
  /// The formula with one place for all of its parts.
  func placed(at range: Range<String.Index>) -> Written {
    func all(_ parts: [Written]) -> [Written] { parts.map { $0.placed(at: range) } }
    let form: Form =
      switch self.form {
      case .number, .pi, .name, .dots, .cases, .sumWhere, .evaluated: self.form
      case .entry(let vector, let places): .entry(vector.placed(at: range), all(places))
      case .derivative(let sign, let a, let b):
        .derivative(sign, of: a.placed(at: range), by: b.placed(at: range))
      case .call(let function, let arguments): .call(function, all(arguments))
      case .sum(let terms): .sum(all(terms))
      case .negation(let inside): .negation(inside.placed(at: range))
      case .product(let a, let times, let b):
        .product(a.placed(at: range), times, b.placed(at: range))
      case .quotient(let a, let b): .quotient(a.placed(at: range), b.placed(at: range))
      case .power(let a, let b): .power(a.placed(at: range), b.placed(at: range))
      case .transposed(let inside): .transposed(inside.placed(at: range))
      case .series(let index, let from, let to, let body):
        .series(
          index: index, from: from?.placed(at: range), to: to?.placed(at: range), body.placed(at: range))
      case .list(let entries): .list(all(entries))
      case .matrix(let rows): .matrix(rows.map(all))
      case .tuple(let entries): .tuple(all(entries))
      }
    return Written(form, at: range)
  }
}
