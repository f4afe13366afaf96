import NumericCore

/// A formula as somebody wrote it, with the place of each part; nothing is looked up yet.
///
/// A name may stand for a number, a vector, a matrix, or for nothing at all, and `W x` is only two things side by side.
/// The two readers, of plain text and of LaTeX, end here.
public struct Written: Sendable, Hashable {
  /// What it is.
  public let form: Form
  /// Where it stands.
  public let range: Range<String.Index>

  /// Creates a formula.
  public init(_ form: Form, at range: Range<String.Index>) {
    self.form = form
    self.range = range
  }

  /// What a formula is made of.
  public indirect enum Form: Sendable, Hashable {
    /// A decimal number, with its digits.
    case number(PrintedDecimal)
    /// The circle constant π.
    case pi
    /// A name with its scripts, in the book's spelling: `w_1`, `δ_o1`, `W^(1)`, `w_5^+`, `w_jk^[l]`.
    case name(Symbol)
    /// Entries of what has a name: `W[1, 2]`, `x[i]`, `W[1, :]`.
    case entry(Written, [Written])
    /// A derivative, `∂E/∂w_1` or `dE/dw_1`: of a name by a name, either of which may be an entry.
    case derivative(Symbol.Derivative.Sign, of: Written, by: Written)
    /// A function's value, by the function's name in the book's spelling: `σ`, `tanh`, `softmax`, `f`.
    case call(String, [Written])
    /// Terms added up; one that is subtracted is a ``negation(_:)``.
    case sum([Written])
    /// The negative.
    case negation(Written)
    /// A product of two factors.
    case product(Written, Times, Written)
    /// A quotient.
    case quotient(Written, Written)
    /// A power.
    case power(Written, Written)
    /// A transpose: `Wᵀ`.
    case transposed(Written)
    /// A sum over an index: Σ_{i=1}^{4} E_i; the range may be left out, as lectures do.
    case series(index: Symbol, from: Written?, to: Written?, Written)
    /// A sum over all that fulfils a condition: Σ_{(x, t) ∈ Data} …; no condition where only Σ is written.
    case sumWhere([WrittenChain], Written)
    /// A value at a point: ∂y/∂w|_{w=0}.
    case evaluated(Written, at: [WrittenChain])
    /// A vector `[a, b]`, a matrix `[[a, b], [c, d]]`.
    case list([Written])
    /// A matrix set as a block: rows of entries.
    case matrix([[Written]])
    /// Things in parentheses or braces, separated by commas: a vector of a lecture, `(x_1, x_2)`.
    case tuple([Written])
    /// A formula by cases, each with where it holds; nil where it holds otherwise.
    case cases([Case])
    /// Dots that stand for what goes on: `…`.
    case dots
  }

  /// A formula, and where it holds.
  public struct Case: Sendable, Hashable {
    /// The formula.
    public let formula: Written
    /// Where it holds; nil for everywhere else.
    public let condition: WrittenChain?

    /// Creates a case.
    public init(_ formula: Written, where condition: WrittenChain?) {
      self.formula = formula
      self.condition = condition
    }
  }

  /// How a product is written; what it is depends on the shapes of its factors.
  public enum Times: String, Sendable {
    /// Side by side: `W x`.
    case beside = ""
    /// A dot: `v·h`.
    case dot = "·"
    /// A star: `a * b`.
    case star = "*"
    /// A cross: `a × b`.
    case cross = "×"
    /// A dot in a circle, entry by entry: `a ⊙ b`.
    case circle = "⊙"
  }
}

/// Formulas with relations between them, as one line or an aligned block says it: `a = b = c`.
public struct WrittenChain: Sendable, Hashable {
  /// A relation between two formulas.
  public enum Relation: String, Sendable {
    /// Equal, by a definition or not.
    case equal = "="
    /// Equal but for rounding.
    case approximately = "≈"
    /// Unequal.
    case notEqual = "≠"
    /// Below.
    case less = "<"
    /// Not above.
    case lessOrEqual = "≤"
    /// Above.
    case greater = ">"
    /// Not below.
    case greaterOrEqual = "≥"
    /// The left is given the value of the right, or stands for it: `w ← w − η ∂E/∂w`, `w := …`.
    case becomes = "←"
    /// The left goes over into the right: `x → y`.
    case arrow = "→"
    /// In proportion.
    case proportional = "∝"
    /// An element of a set.
    case element = "∈"
  }

  /// The first formula.
  public let first: Written
  /// What follows, each with the relation before it.
  public let rest: [(relation: Relation, formula: Written)]

  /// Creates a chain.
  public init(_ first: Written, _ rest: [(relation: Relation, formula: Written)] = []) {
    self.first = first
    self.rest = rest
  }

  /// All formulas, in order.
  public var formulas: [Written] { [first] + rest.map(\.formula) }

  /// Where it stands.
  public var range: Range<String.Index> {
    first.range.lowerBound..<(rest.last?.formula ?? first).range.upperBound
  }

  /// Whether two chains say the same in the same words.
  public static func == (a: WrittenChain, b: WrittenChain) -> Bool {
    a.first == b.first && a.rest.elementsEqual(b.rest, by: ==)
  }

  /// Feeds the chain into a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(first)
    for (relation, formula) in rest {
      hasher.combine(relation)
      hasher.combine(formula)
    }
  }
}
