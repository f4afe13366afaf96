import NumericCore

@testable import Textbook

/// A claim with one thing in it changed.
struct ChangedClaim {
  let change: String
  /// The changed parts, by their places; one that is decided otherwise is enough.
  let parts: [(place: Int, now: Assertion)]
}

extension Claim {
  /// The claim with one thing changed, for each thing that its formulas and numbers have.
  ///
  /// An equation with indices is changed as it is printed, once for all of their values.
  var mutants: [ChangedClaim] {
    var place = 0
    var found: [ChangedClaim] = []
    for group in groups {
      let range = place..<place + group.count
      place += group.count
      let equation = group.equation
      for mutant in Assertion.equal(equation.left, equation.right, nil).mutants {
        guard case .equal(let left, let right, _) = mutant.assertion else { continue }
        let instances = IndexedEquation(left, is: right, for: equation.indices).instances
        found.append(
          ChangedClaim(
            change: mutant.change,
            parts: zip(range, instances).map { place, instance in
              (place, .equal(instance.left, instance.right, parts[place].condition))
            }))
      }
    }
    for (number, part) in parts.enumerated().dropFirst(place) where part.table == nil {
      for mutant in part.mutants {
        let change = parts.count - place == 1 ? mutant.change : "\(number + 1): \(mutant.change)"
        found.append(ChangedClaim(change: change, parts: [(number, mutant.assertion)]))
      }
    }
    return found + changedTable
  }
}

extension Claim {
  /// The claim with one entry changed in the table that its statements are about, in all of them.
  private var changedTable: [ChangedClaim] {
    let statements = parts.enumerated().compactMap { place, part in part.table.map { (place, $0) } }
    guard let (_, table) = statements.first else { return [] }
    let entries = table.table.mutants.map { change, other in
      ChangedClaim(change: change, parts: statements.map { ($0, .states($1.with(other))) })
    }
    let others = statements.flatMap { place, statement in
      statement.others.map { change, other in ChangedClaim(change: change, parts: [(place, .states(other))]) }
    }
    return entries + others
  }
}

extension Assertion {
  /// The statement, where it is about a printed table.
  fileprivate var table: (any TableStatement)? {
    if case .states(let statement as any TableStatement) = self { statement } else { nil }
  }

  /// What must hold beside it, or be read into it.
  var condition: Condition? {
    switch self {
    case .equal(_, _, let condition), .defines(_, _, let condition), .atMost(_, _, _, let condition),
      .matrix(_, _, _, let condition, _):
      condition
    default: nil
    }
  }

  /// The part with one thing changed, for each thing that it prints.
  fileprivate var mutants: [(change: String, assertion: Assertion)] {
    switch self {
    case .prints(let value, let decimal, let shown, let frame):
      let arithmetic = shown.map { shown in
        shown.mutants(among: []).map { mutant -> (change: String, assertion: Assertion) in
          (
            "\(mutant.change) in the arithmetic",
            .prints(value, decimal, shown: mutant.formula, frame: frame)
          )
        }
      }
      return [decimal.next, decimal.previous].map {
        ("\($0.typeset) for \(decimal.typeset)", .prints(value, $0, shown: shown, frame: frame))
      } + (arithmetic ?? [])
    case .approximates(let value, let decimal):
      return [decimal.next, decimal.previous].map {
        ("\($0.typeset) for \(decimal.typeset)", .approximates(value, $0))
      }
    case .given(let name, let decimal):
      return [decimal.next, decimal.previous].map {
        ("\($0.typeset) for \(decimal.typeset)", .given(name, $0))
      }
    case .shows(let value, let arithmetic):
      return arithmetic.mutants(among: []).map { ($0.change, .shows(value, $0.formula)) }
    case .equal(let left, let right, let condition):
      return Self.mutants(left, right).map { ($0.change, .equal($0.left, $0.right, condition)) }
    case .defines(let left, let right, let condition):
      return Self.mutants(left, right).map { ($0.change, .defines($0.left, $0.right, condition)) }
    case .rule(let left, let right):
      return Self.mutants(left, right).map { ($0.change, .rule($0.left, $0.right)) }
    case .cases(let formula, let pieces):
      return pieces.indices.flatMap { index -> [(change: String, assertion: Assertion)] in
        let piece = pieces[index]
        let names = (pieces.flatMap { $0.formula.symbols } + piece.subject.symbols).unique
        let others = piece.formula.mutants(among: names).map { mutant in
          (mutant.change, Piece(mutant.formula, where: piece.subject, piece.range))
        }
        return (others + piece.otherRanges).map { change, other in
          ("\(change) in case \(index + 1)", .cases(formula, pieces.replacing(index, by: other)))
        }
      }
    case .atMost(let formula, let bound, let gap, let condition):
      let names = (formula.symbols + bound.symbols).unique
      return bound.mutants(among: names).map {
        ($0.change, .atMost(formula, bound: $0.formula, gap: gap, condition))
      }
        + formula.mutants(among: names).map {
          ($0.change, .atMost($0.formula, bound: bound, gap: gap, condition))
        }
    case .matrix(let name, let vector, let formula, let condition, let isDefinition):
      let entries = vector.mutants.map { change, other in
        (
          change,
          Assertion.matrix(name: name, other, formula, condition, isDefinition: isDefinition)
        )
      }
      return entries
        + formula.mutants.map { change, other in
          (change, .matrix(name: name, vector, other, condition, isDefinition: isDefinition))
        }
    case .states(let statement):
      return statement.mutants.map { ($0.change, .states($0.statement)) }
    case .runs(let experiment):
      return experiment.mutants.map { ($0.change, .runs($0.experiment)) }
    }
  }

  /// Either side of an equation changed, with the symbols of both in reach.
  private static func mutants(
    _ left: Expression, _ right: Expression
  ) -> [(change: String, left: Expression, right: Expression)] {
    let mentioned = (left.symbols + right.symbols).unique
    // What a derivative is of, and by, stands in the formula, too.
    let names = (mentioned + mentioned.compactMap(\.derivative).flatMap { [$0.output, $0.variable] }).unique
    /// That x is x is no claim.
    func others(than side: Expression) -> [Symbol] { names.filter { side != .symbol($0) } }
    // A sign in front of both sides is one change.
    return left.mutants(among: others(than: right)).filter { $0.formula != -left }
      .map { ($0.change + " on the left", $0.formula, right) }
      + right.mutants(among: others(than: left)).map { ($0.change, left, $0.formula) }
  }
}

extension Piece {
  /// The case with its range changed: to the other side of 0, and with 0 where it is left out. One that leaves 0 out
  /// says less.
  fileprivate var otherRanges: [(String, Piece)] {
    let others: [Piece.Range] =
      switch range {
      case .positive: [.negative, .notNegative]
      case .negative: [.positive, .notPositive]
      case .notNegative: [.notPositive]
      case .notPositive: [.notNegative]
      }
    return others.map { ("\($0.rawValue) for \(range.rawValue)", Piece(formula, where: subject, $0)) }
  }
}

extension Matrix {
  /// The matrix with one entry changed: its formula's symbols with the matrix's others in reach.
  fileprivate var mutants: [(change: String, matrix: Matrix)] {
    let names = entries.flatMap(\.symbols).unique
    return rows.indices.flatMap { i in
      rows[i].indices.flatMap { j in
        rows[i][j].mutants(among: names).map { mutant in
          (mutant.change, Matrix(rows.replacing(i, by: rows[i].replacing(j, by: mutant.formula))))
        }
      }
    }
  }
}

extension MatrixFormula {
  /// The formula with one thing changed: an entry, a transpose, a factor, a term, a function.
  fileprivate var mutants: [(change: String, formula: MatrixFormula)] {
    switch self {
    case .matrix(let name, let matrix):
      let isVector = matrix.shape.rows == 1 || matrix.shape.columns == 1
      let turned: [(change: String, formula: MatrixFormula)] =
        isVector ? [] : [("\(name.unicode) transposed", .transposed(self))]
      return turned + matrix.mutants.map { ($0.change, .matrix(name, $0.matrix)) }
    case .transposed(let inner):
      return [("not transposed", inner)]
        + inner.mutants.filter { !$0.change.hasSuffix("transposed") }
        .map { ($0.change, .transposed($0.formula)) }
    case .product(let a, let b):
      return [("without the left factor", b), ("without the right factor", a)]
        + a.mutants.map { ($0.change, .product($0.formula, b)) }
        + b.mutants.map { ($0.change, .product(a, $0.formula)) }
    case .sum(let a, let b):
      return [("without the first term", b), ("without the second term", a)]
        + a.mutants.map { ($0.change, .sum($0.formula, b)) }
        + b.mutants.map { ($0.change, .sum(a, $0.formula)) }
    case .applied(let function, let inner):
      return [("without \(function.rawValue)", inner)]
        + inner.mutants.map { ($0.change, .applied(function, $0.formula)) }
    }
  }
}

extension Array where Element: Hashable {
  /// Each element once, in order of first appearance.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
