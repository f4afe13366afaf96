/// How tightly a printed piece of a formula holds together, loosest first.
enum Tightness: Int, Comparable {
  /// `a + b`.
  case sum
  /// `−a`: stands at the front only, elsewhere in parentheses.
  case negative
  /// `a/b` on one line.
  case quotient
  /// `a·b`.
  case product
  /// `x²`, `e^−x` or a built-up fraction: a factor, but not the base of a power.
  case factor
  /// `x`, `σ(x)`, `0.1`.
  case atom

  static func < (a: Tightness, b: Tightness) -> Bool { a.rawValue < b.rawValue }
}

/// A printed piece of a formula and how tightly it holds together.
struct Fragment {
  var text: String
  var tightness: Tightness
}

/// The marks of one way to print a formula; what needs parentheses is ``FormulaWriter``'s business.
protocol Notation {
  /// The plus between two terms.
  var plus: String { get }
  /// The minus in front of a term.
  var minus: String { get }
  /// The minus between two terms.
  var minusBetween: String { get }
  var dot: String { get }
  var pi: String { get }
  /// The factor ½, to be set before what it halves without a dot.
  var half: Fragment { get }

  func number(_ decimal: PrintedDecimal) -> String
  func symbol(_ symbol: Symbol) -> Fragment
  /// The text that replaces a symbol, in this notation's characters.
  func replacement(_ text: String) -> String
  /// How tightly a text that replaces a symbol holds.
  func tightness(ofReplacement text: String) -> Tightness
  /// Whether a text begins with a digit, before which a multiplication must not go without its dot.
  func startsWithDigit(_ text: String) -> Bool
  func parenthesised(_ text: String) -> String
  /// The loosest numerator and denominator that need no parentheses.
  var fractionParts: (numerator: Tightness, denominator: Tightness) { get }
  func fraction(_ numerator: String, _ denominator: String) -> Fragment
  func power(_ base: String, _ exponent: Int) -> String
  /// e to the power of an exponent; `isSimple` when it is one atom or its negative.
  func exponential(_ exponent: String, isSimple: Bool) -> Fragment
  func root(_ radicand: Fragment) -> Fragment
  /// Three dots in the middle of a sum.
  var dots: String { get }
  /// The Σ with its index, up to the general term.
  func sum(over index: Character, _ range: ClosedRange<Int>) -> String
  func name(of function: ElementaryFunction) -> String
  /// The number e.
  var e: String { get }
  /// The sign of a fraction on one line, where this notation has one.
  var slash: Character? { get }
}

extension Notation {
  func startsWithDigit(_ text: String) -> Bool { text.first.map { $0.isNumber } ?? false }

  /// A number put in for a symbol: how tightly it holds is read off its characters.
  func tightness(ofReplacement text: String) -> Tightness {
    let text = replacement(text)
    let body = text.hasPrefix(minus) ? String(text.dropFirst(minus.count)) : text
    if body.contains(plus) || body.contains(minusBetween) { return .sum }
    if body.count < text.count { return .negative }
    if body.contains("/") { return .quotient }
    if ["·", "×", "\\times", "\\cdot"].contains(where: { body.contains($0) }) { return .product }
    return body.contains("^") || body.contains("e^") ? .factor : .atom
  }
}

/// Prints an expression with no more parentheses than it needs, in any ``Notation``.
struct FormulaWriter<Marks: Notation> {
  let notation: Marks
  let leaf: ((Symbol) -> String?)?

  /// The text of a whole formula.
  func text(_ expression: Expression) -> String { fragment(expression).text }

  private func fragment(_ expression: Expression) -> Fragment {
    if let positive = expression.withoutLeadingSign {
      return Fragment(text: notation.minus + text(positive, atLeast: .quotient), tightness: .negative)
    }
    switch expression {
    case .number(let decimal):
      let text = notation.number(decimal)
      return Fragment(text: text, tightness: text.hasPrefix(notation.minus) ? .negative : .atom)
    case .pi: return Fragment(text: notation.pi, tightness: .atom)
    case .symbol(let symbol):
      if let text = leaf?(symbol) {
        return Fragment(
          text: notation.replacement(text), tightness: notation.tightness(ofReplacement: text))
      }
      return notation.symbol(symbol)
    case .sum(let terms): return sum(terms)
    case .series(let series):
      // Numbers put in are put into every term.
      guard leaf == nil else { return fragment(series.sum) }
      return sum(over: series.index, series.range, text(series.general, atLeast: .product))
    case .product(let factors): return product(factors)
    case .quotient(let a, let b): return quotient(a, b)
    case .negation(let a):
      return Fragment(text: notation.minus + text(a, atLeast: .quotient), tightness: .negative)
    case .power(let base, let exponent):
      return Fragment(text: notation.power(text(base, atLeast: .atom), exponent), tightness: .factor)
    case .apply(.exp, let a): return exponential(a)
    case .apply(.squareRoot, let a): return notation.root(fragment(a))
    case .apply(let function, let a):
      return Fragment(
        text: notation.name(of: function) + notation.parenthesised(text(a)), tightness: .atom)
    }
  }

  /// The text, in parentheses when it is looser than its place allows.
  private func text(_ expression: Expression, atLeast required: Tightness) -> String {
    let fragment = fragment(expression)
    return fragment.tightness < required ? notation.parenthesised(fragment.text) : fragment.text
  }

  private func sum(_ terms: [Expression]) -> Fragment {
    guard let family = IndexedFamily(terms) else { return plainSum(terms) }
    // Numbers put in have no n: the first two and the last say what is added.
    guard leaf == nil else {
      let start = plainSum(Array(terms.prefix(2))).text
      return Fragment(
        text: [start, notation.dots, text(terms.last!, atLeast: .quotient)].joined(
          separator: notation.plus), tightness: .sum)
    }
    return sum(over: "n", 1...family.count, text(family.member, atLeast: .negative))
  }

  private func plainSum(_ terms: [Expression]) -> Fragment {
    var result = text(terms[0], atLeast: .sum)
    for term in terms.dropFirst() {
      if let subtracted = term.withoutLeadingSign {
        result += notation.minusBetween + text(subtracted, atLeast: .quotient)
      } else if case .sum = term {
        result += notation.plus + text(term)
      } else {
        result += notation.plus + text(term, atLeast: .quotient)
      }
    }
    return Fragment(text: result, tightness: .sum)
  }

  /// Σ reaches to the next plus or minus, so a factor behind it would seem to belong to its term.
  private func sum(over index: Character, _ range: ClosedRange<Int>, _ term: String) -> Fragment {
    Fragment(text: notation.sum(over: index, range) + term, tightness: .quotient)
  }

  private func product(_ factors: [Expression]) -> Fragment {
    var result = ""
    var tightness = Tightness.product
    for (index, factor) in factors.enumerated() {
      let isLast = index == factors.count - 1
      let piece = fragment(factor)
      var text = piece.text
      if index == 0 && piece.tightness == .negative {
        // −0.5·x at the front of a formula; whoever sets it elsewhere sees a negative and adds parentheses.
        tightness = .negative
      } else if isLast && index > 0 && piece.tightness == .quotient {
        tightness = min(tightness, .quotient)
      } else if piece.tightness < .product {
        text = notation.parenthesised(text)
      }
      let followsHalf = index == 1 && result == notation.half.text && !notation.startsWithDigit(text)
      result += index == 0 || followsHalf ? text : notation.dot + text
    }
    return Fragment(text: result, tightness: tightness)
  }

  private func quotient(_ a: Expression, _ b: Expression) -> Fragment {
    if case .number(let two) = b, two == PrintedDecimal(2) {
      if case .number(let one) = a, one == PrintedDecimal(1) { return notation.half }
      let halved = text(a, atLeast: .product)
      if !notation.startsWithDigit(halved) {
        return Fragment(text: notation.half.text + halved, tightness: .product)
      }
    }
    let parts = notation.fractionParts
    let numerator = fragment(a)
    if numerator.tightness == .negative, !hasSlash(numerator) {
      // A number or its product: its sign is the fraction's.
      let positive = String(numerator.text.dropFirst(notation.minus.count))
      let fraction = notation.fraction(positive, text(b, atLeast: parts.denominator))
      return Fragment(text: notation.minus + fraction.text, tightness: .negative)
    }
    return notation.fraction(text(a, atLeast: parts.numerator), text(b, atLeast: parts.denominator))
  }

  private func hasSlash(_ fragment: Fragment) -> Bool {
    notation.slash.map { fragment.text.contains($0) } ?? false
  }

  private func exponential(_ exponent: Expression) -> Fragment {
    // The number e itself; a symbol that stands for 1 keeps its place.
    if case .number(let one) = exponent, one == PrintedDecimal(1) {
      return Fragment(text: notation.e, tightness: .atom)
    }
    if let positive = exponent.withoutLeadingSign {
      let operand = fragment(positive)
      if operand.tightness == .atom, !positive.isApplied {
        return notation.exponential(notation.minus + operand.text, isSimple: true)
      }
      if operand.tightness <= .negative {
        return notation.exponential(
          notation.minus + notation.parenthesised(operand.text), isSimple: true)
      }
    }
    let whole = fragment(exponent)
    let isNumber: Bool
    if case .product = exponent { isNumber = false } else { isNumber = whole.tightness == .negative }
    let isSimple = (whole.tightness == .atom && !exponent.isApplied) || (isNumber && exponent.isLeaf)
    return notation.exponential(whole.text, isSimple: isSimple)
  }
}

// MARK: - Reading an expression's shape

extension Expression {
  /// What is left when one minus sign is taken off the front: b for −b, a/b for (−a)/b, else nil.
  ///
  /// The sign of a negative number literal stays with its digits, except in a numerator.
  fileprivate var withoutLeadingSign: Expression? {
    switch self {
    case .negation(let a): a
    case .quotient(.negation(let a), let b): .quotient(a, b)
    case .quotient(.number(let decimal), let b) where decimal.significand.isNegative:
      .quotient(.number(decimal.negated), b)
    case .product(let factors):
      if case .negation(let first) = factors[0] { .product([first] + factors.dropFirst()) } else { nil }
    default: nil
    }
  }

  fileprivate var isApplied: Bool {
    if case .apply = self { return true }
    return false
  }

  fileprivate var isLeaf: Bool {
    switch self {
    case .number, .pi, .symbol: true
    default: false
    }
  }
}

extension PrintedDecimal {
  fileprivate var negated: PrintedDecimal { PrintedDecimal(significand: -significand, decimals: decimals) }
}
