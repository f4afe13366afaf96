import NumericCore

/// What a lecture says, under its id, in a form that can be checked.
public struct Claim: Sendable, Equatable {
  /// The id in the table of claims: `L3-30`, `M-17`.
  public let id: String
  /// What it says, part by part.
  public let parts: [Assertion]
  /// The parts that stand together for equations with indices; they come first.
  package let groups: [Group]
  /// What the copy prints, in its own notation, where the parts are in the book's.
  public internal(set) var wording: Bilingual?
  /// Whether somebody's own notes make it, and no lecture or source that the book cites.
  package var isOfNotes = false

  /// Creates a claim from its parts.
  public init(_ id: String, _ parts: [Assertion]) {
    self.init(id, groups: [], parts)
  }

  init(_ id: String, groups: [Group], _ parts: [Assertion]) {
    self.id = id
    self.groups = groups
    self.parts = parts
  }
}

extension Claim {
  /// Whether a lecture of the book makes it, or a source that the book cites; else somebody's own notes do.
  package var isOfLecture: Bool { !isOfNotes }

  /// The one quantity that it is about; nil where it is about several, or about none by name.
  package var subject: Symbol? {
    let subjects = parts.map { part -> Symbol? in
      if case .symbol(let symbol)? = part.subject { symbol } else { nil }
    }
    return Set(subjects).count == 1 ? subjects[0] : nil
  }
}

extension Assertion {
  /// What it is about, as it stands on its left side; nil where that is no formula.
  package var subject: Expression? {
    switch self {
    case .prints(_, _, _, let frame?): frame.subject
    case .equal(let value, _, _), .defines(let value, _, _), .rule(let value, _), .cases(let value, _),
      .atMost(let value, _, _, _):
      value
    case .prints, .approximates, .shows, .given: self.value
    case .matrix, .runs, .states: nil
    }
  }

  /// The value that it says a number of; nil where it says none.
  package var value: Expression? {
    switch self {
    case .prints(let value, _, _, _), .approximates(let value, _), .shows(let value, _), .given(let value, _):
      value
    default: nil
    }
  }
}

/// One checkable statement of a claim.
public enum Assertion: Sendable, Equatable {
  /// A value prints as a decimal. `shown` is the arithmetic the slide displays beside it; `frame` is what the
  /// decimal stands in.
  case prints(Expression, PrintedDecimal, shown: Expression?, frame: Frame?)
  /// A value comes close to a decimal: so close that it rounds to it. A "≈" about what a model is said to give, as
  /// against a calculation that prints its result: no slip is looked for behind it.
  case approximates(Expression, PrintedDecimal)
  /// A value is what a displayed arithmetic of numbers (π and powers of e among them) gives, exactly.
  case shows(Expression, Expression)
  /// Two formulas are one function.
  case equal(Expression, Expression, Condition?)
  /// A formula is given case by case, by the sign of a quantity.
  case cases(Expression, [Piece])
  /// A quantity is defined by a formula, and the derivation computes with it.
  case defines(Expression, Expression, Condition?)
  /// A rule that the derivation runs.
  case rule(Expression, Expression)
  /// A given number.
  case given(Expression, PrintedDecimal)
  /// A formula is never above a bound, because the gap between them is written so that it cannot be negative.
  case atMost(Expression, bound: Expression, gap: Expression, Condition?)
  /// A vector of quantities is what a matrix formula gives; `isDefinition` when the slide defines it so.
  case matrix(name: Symbol, Matrix, MatrixFormula, Condition?, isDefinition: Bool)
  /// A program or a procedure shows what the lecture says.
  case runs(any Experiment)
  /// A statement with a check of its own.
  case states(any Statement)
}

extension Assertion {
  /// Whether two parts say the same.
  public static func == (left: Assertion, right: Assertion) -> Bool {
    switch (left, right) {
    case (.prints(let a, let b, let c, let d), .prints(let e, let f, let g, let h)):
      (a, b, c, d) == (e, f, g, h)
    case (.approximates(let a, let b), .approximates(let c, let d)),
      (.given(let a, let b), .given(let c, let d)):
      (a, b) == (c, d)
    case (.shows(let a, let b), .shows(let c, let d)), (.rule(let a, let b), .rule(let c, let d)):
      (a, b) == (c, d)
    case (.equal(let a, let b, let c), .equal(let d, let e, let f)),
      (.defines(let a, let b, let c), .defines(let d, let e, let f)):
      (a, b, c) == (d, e, f)
    case (.cases(let a, let b), .cases(let c, let d)): (a, b) == (c, d)
    case (.atMost(let a, let b, let c, let d), .atMost(let e, let f, let g, let h)):
      (a, b, c, d) == (e, f, g, h)
    case (.matrix(let a, let b, let c, let d, let e), .matrix(let f, let g, let h, let i, let j)):
      (a, b, c, d, e) == (f, g, h, i, j)
    case (.runs(let a), .runs(let b)): AnyInquiry(a) == AnyInquiry(b)
    case (.states(let a), .states(let b)): AnyInquiry(a) == AnyInquiry(b)
    default: false
    }
  }
}

/// What a printed decimal stands in: `E = _²/2`, with `_` for its place.
public struct Frame: Sendable, Hashable {
  /// The quantity that the whole is printed for.
  public let subject: Expression
  /// The text, with `_` for the decimal's place.
  public let text: String

  /// Creates a frame.
  public init(_ subject: Expression, _ text: String) {
    self.subject = subject
    self.text = text
  }
}

/// What must hold beside a claim for it to be true, and what must be read into it.
///
/// A reading gives a meaning to what has none as it is printed, or has more than one: an index that was dropped, a
/// symbol that the slide does not define, the order of two indices. What has a meaning, and is wrong, is refuted.
public struct Condition: Sendable, Hashable {
  /// The condition in words: "… 때" in Korean, "if …" or "where …" in English.
  public let text: Bilingual
  /// What it puts in place of symbols on both sides.
  public let assuming: [Symbol: Expression]
  /// What the printed symbols must be read as; the derivation's own side stays.
  public let reading: [Symbol: Expression]
  /// What the printed symbols mean where they are read in another way; a symbol that has no other meaning stands
  /// for any number.
  public let otherwise: [Symbol: Expression]
  /// Formulas that must be above 0, which decides their ReLUs and steps.
  public let positive: [Expression]
  /// Formulas that must be below 0.
  public let negative: [Expression]

  /// Creates a condition.
  public init(
    ko: RichText, en: RichText, assuming: [Symbol: Expression] = [:], reading: [Symbol: Expression] = [:],
    otherwise: [Symbol: Expression] = [:], positive: [Expression] = [], negative: [Expression] = []
  ) {
    text = Bilingual(ko: ko, en: en)
    self.assuming = assuming
    self.reading = reading
    self.otherwise = otherwise
    self.positive = positive
    self.negative = negative
  }

  /// Formulas must be above 0, since a logarithm is taken of them.
  static func positive(_ formulas: [Expression]) -> Condition {
    let signs = formulas.reduce(into: [RichText.Segment]()) { signs, formula in
      signs += [.text(signs.isEmpty ? "" : ", "), .math(formula), .text(" > 0")]
    }
    return Condition(
      ko: RichText(signs + [.text("일 때")]), en: RichText([.text("where ")] + signs), positive: formulas)
  }
}

extension Derivation {
  /// Claims that a value prints as a decimal; `shown` is the arithmetic displayed beside it.
  public mutating func claim(
    _ id: String, _ value: Expression, prints decimal: PrintedDecimal, shown: Expression? = nil,
    frame: Frame? = nil,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    claim(Claim(id, [.prints(value, decimal, shown: shown, frame: frame)]), file: file, line: line)
  }

  /// Claims that several values print as decimals.
  public mutating func claim(
    _ id: String, prints values: KeyValuePairs<Expression, PrintedDecimal>,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    claim(Claim(id, values.map { .prints($0.key, $0.value, shown: nil, frame: nil) }), file: file, line: line)
  }

  /// Claims that two formulas are one function.
  public mutating func claim(
    _ id: String, _ left: Expression, is right: Expression, provided condition: Condition? = nil,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    claim(Claim(id, [.equal(left, right, condition)]), file: file, line: line)
  }

  /// Claims several pairs of formulas to be one function each.
  public mutating func claim(
    _ id: String, equal pairs: KeyValuePairs<Expression, Expression>,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    claim(Claim(id, pairs.map { .equal($0.key, $0.value, nil) }), file: file, line: line)
  }

  /// Claims that each line of a chain equals the one before.
  public mutating func claim(
    _ id: String, chain lines: [Expression],
    file: StaticString = #filePath, line: UInt = #line
  ) {
    claim(Claim(id, zip(lines, lines.dropFirst()).map { .equal($0, $1, nil) }), file: file, line: line)
  }

  /// Claims that a formula equals each of several lines.
  public mutating func claim(
    _ id: String, lines left: Expression, _ lines: [Expression],
    file: StaticString = #filePath, line: UInt = #line
  ) {
    claim(Claim(id, lines.map { .equal(left, $0, nil) }), file: file, line: line)
  }

  /// Claims that a formula is what the lecture gives case by case.
  public mutating func claim(
    _ id: String, _ formula: Expression, cases pieces: Piece...,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    claim(Claim(id, [.cases(formula, pieces)]), file: file, line: line)
  }

  /// Makes a claim of parts of different kinds.
  public mutating func claim(
    _ id: String, _ parts: [Assertion],
    file: StaticString = #filePath, line: UInt = #line
  ) { claim(Claim(id, parts), file: file, line: line) }

  /// Claims that quantities are defined by these formulas.
  public mutating func claim(
    _ id: String, defines pairs: KeyValuePairs<Expression, Expression>, provided condition: Condition? = nil,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    claim(Claim(id, pairs.map { .defines($0.key, $0.value, condition) }), file: file, line: line)
  }

  /// Claims that the derivation runs a rule.
  public mutating func claim(
    _ id: String, _ updated: Expression, follows rule: Expression,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    claim(Claim(id, [.rule(updated, rule)]), file: file, line: line)
  }

  /// Claims that quantities are given as these numbers.
  public mutating func claim(
    _ id: String, gives values: KeyValuePairs<Expression, PrintedDecimal>,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    claim(Claim(id, values.map { .given($0.key, $0.value) }), file: file, line: line)
  }

  /// Claims that values are what a displayed arithmetic of numbers gives.
  public mutating func claim(
    _ id: String, shows pairs: KeyValuePairs<Expression, Expression>,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    claim(Claim(id, pairs.map { .shows($0.key, $0.value) }), file: file, line: line)
  }

  /// Claims that a formula is never above a bound; `gap` is bound − formula written so that it cannot be negative.
  public mutating func claim(
    _ id: String, _ formula: Expression, isAtMost bound: Expression, becauseOf gap: Expression,
    provided condition: Condition? = nil,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    claim(Claim(id, [.atMost(formula, bound: bound, gap: gap, condition)]), file: file, line: line)
  }

  /// Says how the copy words a claim whose parts are in the book's notation.
  ///
  /// The claim must have been made.
  public mutating func wording(
    of id: String, _ text: Bilingual,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    guard let place = claims.firstIndex(where: { $0.id == id }) else {
      let nearest = suggestion(for: id, among: claims.map(\.id)).map { "; did you mean \($0)?" } ?? ""
      AuthorMistake.stop("\(id) is worded, but not claimed\(nearest)", at: SourceLine(file, line))
    }
    claims[place].wording = text
  }

  /// Claims that a vector of quantities is what a matrix formula gives.
  public mutating func claim(
    _ id: String, _ name: Symbol, _ vector: Matrix, is formula: MatrixFormula,
    provided condition: Condition? = nil,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    claim(
      Claim(id, [.matrix(name: name, vector, formula, condition, isDefinition: false)]), file: file,
      line: line)
  }

  /// Claims a statement that has a check of its own.
  public mutating func claim(
    _ id: String, states statement: any Statement,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    claim(Claim(id, [.states(statement)]), file: file, line: line)
  }

  /// Claims that a program or a procedure, run, shows what the lecture says.
  public mutating func claim(
    _ id: String, runs experiment: any Experiment,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    claim(Claim(id, [.runs(experiment)]), file: file, line: line)
  }

  /// Claims that a vector of quantities is defined by a matrix formula.
  public mutating func claim(
    _ id: String, _ name: Symbol, _ vector: Matrix, isDefinedAs formula: MatrixFormula,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    claim(Claim(id, [.matrix(name: name, vector, formula, nil, isDefinition: true)]), file: file, line: line)
  }
}

extension Assertion {
  /// The names whose values it states as numbers: those must be quantities. A formula's may stand for anything.
  package var numbersMentioned: [Symbol] {
    value?.symbols ?? []
  }
}
