import NumericCore

/// An enclosure that knows whether the number in it exists.
///
/// An interval encloses the values of an operation where it is defined: 0/[−1, 1] is [0, 0], although 0/0 is
/// nothing, and √[−1, 0] is [0, 0]. That is sound for sets, but no proof about one number. So this carries a
/// flag from operation to operation: true where no operand could be outside its operation's domain.
///
/// Source: the decorations of IEEE 1788-2015, of which this is the coarsest.
struct DefinedInterval: ElementaryScalar {
  let enclosure: Interval
  let isDefined: Bool

  init(_ enclosure: Interval, isDefined: Bool) {
    self.enclosure = enclosure
    self.isDefined = isDefined && !enclosure.isEmpty
  }

  init(_ value: Rational) { self.init(Interval(value), isDefined: value.isDefined) }

  static var pi: DefinedInterval { DefinedInterval(.pi, isDefined: true) }

  private var excludesZero: Bool { enclosure.lowerBound > 0 || enclosure.upperBound < 0 }

  static func + (a: Self, b: Self) -> Self {
    Self(a.enclosure + b.enclosure, isDefined: a.isDefined && b.isDefined)
  }

  static func - (a: Self, b: Self) -> Self {
    Self(a.enclosure - b.enclosure, isDefined: a.isDefined && b.isDefined)
  }

  static func * (a: Self, b: Self) -> Self {
    Self(a.enclosure * b.enclosure, isDefined: a.isDefined && b.isDefined)
  }

  static func / (a: Self, b: Self) -> Self {
    Self(a.enclosure / b.enclosure, isDefined: a.isDefined && b.isDefined && b.excludesZero)
  }

  static prefix func - (a: Self) -> Self { Self(-a.enclosure, isDefined: a.isDefined) }

  func raised(to exponent: Int) -> Self {
    Self(enclosure.raised(to: exponent), isDefined: isDefined && (exponent >= 0 || excludesZero))
  }

  func applying(_ function: ElementaryFunction) -> Self {
    let isInDomain =
      switch function {
      case .log: enclosure.lowerBound > 0
      case .squareRoot: enclosure.lowerBound >= 0
      case .exp, .sin, .cos, .tanh, .sigmoid, .relu, .step: true
      }
    return Self(enclosure.applying(function), isDefined: isDefined && isInDomain)
  }
}

extension Arithmetic<DefinedInterval> {
  /// Enclosures that know whether their number exists.
  static let defined = Arithmetic(
    // The claims' own derivation carries nothing on rounded.
    iterate: { program, times, inputs, feedback, _ in
      program.iterated(times: times, inputs: inputs, feedback: feedback)
    },
    root: { program, equations, unknowns, inputs in
      let root = program.root(of: equations, over: unknowns, inputs: inputs.map(\.enclosure))
      let isDefined = zip(program.inputs.indices, inputs).allSatisfy { unknowns.contains($0) || $1.isDefined }
      return equations.indices.map {
        DefinedInterval(root?[$0] ?? .entire, isDefined: root != nil && isDefined)
      }
    },
    rounded: { value, decimals in
      let enclosure = Arithmetic<Interval>.interval.rounded(value.enclosure, decimals)
      return DefinedInterval(enclosure, isDefined: value.isDefined)
    })
}

extension Expression {
  /// Whether the formula has a value wherever its symbols have one, as far as a glance tells.
  var isTotal: Bool {
    switch self {
    case .number, .pi, .symbol: true
    case .sum(let parts), .product(let parts): parts.allSatisfy(\.isTotal)
    case .series(let series): series.sum.isTotal
    case .quotient(let a, .number(let divisor)): a.isTotal && divisor.value != Rational(0)
    case .quotient, .apply(.log, _), .apply(.squareRoot, _): false
    case .negation(let a), .apply(_, let a): a.isTotal
    case .power(let a, let exponent): exponent >= 0 && a.isTotal
    }
  }
}
