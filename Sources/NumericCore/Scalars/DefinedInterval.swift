/// An enclosure that knows whether the number in it exists.
///
/// An interval encloses the values of an operation where it is defined: 0/[−1, 1] is [0, 0], although 0/0 is
/// nothing, and √[−1, 0] is [0, 0]. That is sound for sets, but no proof about one number. So this carries a
/// flag from operation to operation: true where no operand could be outside its operation's domain.
///
/// Source: the decorations of IEEE 1788-2015, of which this is the coarsest.
package struct DefinedInterval: ElementaryScalar {
  /// The enclosure of the number, if it exists.
  package let enclosure: Interval
  /// Whether the number exists for certain.
  package let isDefined: Bool

  package init(_ enclosure: Interval, isDefined: Bool) {
    self.enclosure = enclosure
    self.isDefined = isDefined && !enclosure.isEmpty
  }

  package init(_ value: Rational) { self.init(Interval(value), isDefined: value.isDefined) }

  package static var pi: DefinedInterval { DefinedInterval(.pi, isDefined: true) }

  private var excludesZero: Bool { enclosure.lowerBound > 0 || enclosure.upperBound < 0 }

  package static func + (a: Self, b: Self) -> Self {
    Self(a.enclosure + b.enclosure, isDefined: a.isDefined && b.isDefined)
  }

  package static func - (a: Self, b: Self) -> Self {
    Self(a.enclosure - b.enclosure, isDefined: a.isDefined && b.isDefined)
  }

  package static func * (a: Self, b: Self) -> Self {
    Self(a.enclosure * b.enclosure, isDefined: a.isDefined && b.isDefined)
  }

  package static func / (a: Self, b: Self) -> Self {
    Self(a.enclosure / b.enclosure, isDefined: a.isDefined && b.isDefined && b.excludesZero)
  }

  package static prefix func - (a: Self) -> Self { Self(-a.enclosure, isDefined: a.isDefined) }

  package func raised(to exponent: Int) -> Self {
    Self(enclosure.raised(to: exponent), isDefined: isDefined && (exponent >= 0 || excludesZero))
  }

  package func applying(_ function: ElementaryFunction) -> Self {
    let isInDomain =
      switch function {
      case .log: enclosure.lowerBound > 0
      case .squareRoot: enclosure.lowerBound >= 0
      case .exp, .sin, .cos, .tanh, .sigmoid, .relu, .step: true
      }
    return Self(enclosure.applying(function), isDefined: isDefined && isInDomain)
  }
}
