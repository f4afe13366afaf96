import NumericCore

/// Decides what a page says, from its givens alone.
struct PageJudge {
  let path: String
  private let ledger: PageLedger
  /// The page's own numbers, and two other points at which formulas must agree.
  private let valuations: [Valuation]
  /// Names that are defined in a circle.
  private let circular: Set<Symbol>
  /// The values of products along paths, by what they are derivatives of and by.
  private var paths: [Symbol.Derivative: [Interval]] = [:]
  private(set) var faults: [ReadBackFault] = []
  private(set) var decided = 0
  private(set) var givens = 0
  private(set) var undecided: [Undecided] = []

  init(_ reading: PageReading, path: String) {
    self.path = path
    var ledger = PageLedger(reading.statements)
    let first = Valuation(ledger)
    var found: [(PageStep, StepFinding)] = []
    for step in reading.steps {
      let finding = StepFinding(step, ledger, first, reading.statements)
      if case .made(let formula) = finding { ledger.define(step.parameter.updated, as: formula) }
      found.append((step, finding))
    }
    self.ledger = ledger
    circular = ledger.circular
    valuations = (0...2).map { Valuation(ledger, at: $0) }
    for (step, finding) in found {
      switch finding {
      case .made: decided += 1
      case .unknown(let name): undecided.append(Undecided(line: step.line, reason: .noFormula(name)))
      case .wrong(let message): fault(step.line, message)
      }
    }
    for statement in reading.statements { judge(statement) }
  }

  private mutating func fault(_ line: Int, _ message: String) {
    faults.append(ReadBackFault(page: path, line: line, message: message))
  }

  // MARK: - Statements

  private mutating func judge(_ statement: PageStatement) {
    if let reason = statement.unreadable { return leave(statement, reason) }
    if let name = statement.name, ledger.given[name] != nil, statement.formulas.isEmpty {
      return judgeGiven(name, statement)
    }
    if let name = statement.name, circular.contains(name), !statement.formulas.isEmpty {
      return fault(statement.line, "\(name.unicode) is defined by itself, in a circle")
    }
    let before = faults.count
    let reasons = [judgeFormulas(statement), judgeNumbers(statement)]
    guard faults.count == before else { return }
    if let reason = reasons.compactMap(\.self).first { leave(statement, reason) } else { decided += 1 }
  }

  private mutating func leave(_ statement: PageStatement, _ reason: Undecided.Reason) {
    undecided.append(Undecided(line: statement.line, reason: reason))
  }

  private mutating func judgeGiven(_ name: Symbol, _ statement: PageStatement) {
    givens += 1
    for (decimal, line) in statement.decimals where decimal.value != ledger.given[name]!.value {
      fault(line, "\(name) is given as \(ledger.given[name]!) and as \(decimal)")
    }
  }

  /// Whether all formulas of a statement are one function: the first name's, where it has one. What can't be decided.
  private mutating func judgeFormulas(_ statement: PageStatement) -> Undecided.Reason? {
    for valuation in valuations {
      var known: Interval?
      for (index, side) in statement.sides.enumerated() {
        guard case .symbolic(let formula) = side.form else { continue }
        let readings = [false, true].compactMap { valuation.value(of: formula, areLocal: $0) }
        guard let value = readings.first else { return .noFormula(valuation.missing) }
        guard let before = known else {
          // A path that stands first is read as the formula behind it says.
          known =
            index == 0 && formula.path != nil && readings.count > 1
              && !following(statement, readings[0], valuation)
            ? readings[1] : value
          continue
        }
        guard let fitting = readings.first(where: { !$0.isDisjoint(from: before) }) else {
          fault(side.line, "\(statement.said) is \(before.shown), but \(formula.latex) is \(value.shown)")
          return nil
        }
        if !before.isNarrow || !fitting.isNarrow { return .roundedNumbers }
        if let path = formula.path, valuation === valuations[0] { paths[path, default: []].append(fitting) }
      }
      if case .symbolic(let first) = statement.sides[0].form, let path = first.path,
        valuation === valuations[0], let known
      {
        paths[path, default: []].append(known)
      }
    }
    return nil
  }

  /// Whether the next formula of a statement has a value.
  private func following(_ statement: PageStatement, _ value: Interval, _ valuation: Valuation) -> Bool {
    guard let next = statement.formulas.first, let other = valuation.value(of: next) else { return true }
    return !other.isDisjoint(from: value)
  }

  // MARK: - Numbers

  /// Whether the numbers of a statement are those of its formulas. What can't be decided.
  private mutating func judgeNumbers(_ statement: PageStatement) -> Undecided.Reason? {
    guard case .symbolic(let first) = statement.sides[0].form else { return .noEquation }
    let valuation = valuations[0]
    let value = knownValue(first, statement)
    var formula = first
    var reason: Undecided.Reason?
    var numbersSeen: Interval?
    for (index, side) in statement.sides.enumerated().dropFirst() {
      switch side.form {
      case .symbolic(let next): formula = next
      case .numbers(let numbers):
        let finding = findingOfNumbers(numbers, for: formula, in: statement)
        switch finding {
        case .fits: break
        case .unknown(let name): reason = .noFormula(name)
        case .wrong(let message): fault(side.line, "\(statement.said): \(message)")
        }
        numbersSeen = numbers.widened
      case .decimal(let decimal):
        // One number and then the result: it was put in for a name.
        if statement.isPutIn(at: index),
          case .wrong(let message) = findingOfNumbers(decimal.expression, for: formula, in: statement)
        {
          fault(side.line, "\(statement.said): \(message)")
        }
        if let value {
          switch PageDigits.fit(decimal, value) {
          case .no where statement.isEstimate && decimal.isRounding(ofAllOf: value): break
          case .no: fault(side.line, "\(statement.said) is \(value.shown), but \(decimal) is printed")
          case .possible: reason = .roundedNumbers
          case .certain: break
          }
        } else {
          reason = .noFormula(valuation.missing)
          // The line's own numbers must make its result.
          if let seen = numbersSeen, !seen.isEmpty, decimal.isDisjoint(from: seen) {
            fault(
              side.line, "\(statement.said): the numbers put in make \(seen.shown), but \(decimal) is printed"
            )
          }
        }
      case .matrix, .other: break
      }
    }
    return reason
  }

  private func findingOfNumbers(
    _ numbers: Expression, for formula: Expression, in statement: PageStatement
  ) -> NumbersPutIn.Finding {
    if statement.formulas.isEmpty, case .symbolic(let name) = statement.sides[0].form {
      return findingOfPaths(name, numbers)
    }
    let putIn = NumbersPutIn { [valuation = valuations[0]] in valuation.value(of: $0) }
    return putIn.findingOfTerms(formula, numbers) ?? putIn.finding(formula, numbers)
  }

  private func knownValue(_ first: Expression, _ statement: PageStatement) -> Interval? {
    guard let value = valuations[0].value(of: first) else { return nil }
    if first.path != nil, !following(statement, value, valuations[0]) {
      return valuations[0].value(of: first, areLocal: true) ?? value
    }
    return value
  }

  /// Whether a derivative's number is a sum over its paths: each number that of a path on the page.
  private func findingOfPaths(_ name: Expression, _ numbers: Expression) -> NumbersPutIn.Finding {
    guard case .symbol(let symbol) = name, let derivative = symbol.derivative, case .sum(let terms) = numbers
    else {
      return .wrong("numbers without a formula")
    }
    let known = paths[derivative] ?? []
    var left = known
    for term in terms {
      guard let decimal = term.decimal else { return .wrong("a number was expected as the value of a path") }
      guard let index = left.firstIndex(where: { PageDigits.fit(decimal, $0) != .no }) else {
        return .wrong("\(decimal) is the value of no path on the page")
      }
      left.remove(at: index)
    }
    return left.isEmpty ? .fits : .wrong("a path of the page is not in the sum")
  }
}

extension PrintedDecimal {
  /// The number as a formula, with its sign in front.
  fileprivate var expression: Expression {
    significand.isNegative
      ? .negation(.number(PrintedDecimal(significand: -significand, decimals: decimals))) : .number(self)
  }
}

extension PageStatement {
  /// Whether a side is a number that was put in: it stands between a formula and the result.
  fileprivate func isPutIn(at index: Int) -> Bool {
    guard !isEstimate, index > 1, index + 1 < sides.count, case .symbolic = sides[index - 1].form,
      case .decimal = sides[index + 1].form
    else { return false }
    return true
  }

  /// Why nothing can be decided of it, by its form.
  fileprivate var unreadable: Undecided.Reason? {
    if !isEquality || sides.count < 2 { return .noEquation }
    for side in sides {
      if case .matrix = side.form { return .matrix }
      if case .other = side.form { return .noNumber }
    }
    return nil
  }

  /// What the statement is about, for messages.
  fileprivate var said: String {
    if case .symbolic(let formula) = sides[0].form { formula.unicode } else { "this" }
  }
}

extension Interval {
  /// Whether an enclosure is narrow enough to tell formulas apart.
  fileprivate var isNarrow: Bool { isBounded && width <= 1e-6 * (1 + abs(midpoint)) }
}

extension Expression {
  /// The value of a formula of numbers, each of which may have been rounded.
  fileprivate var widened: Interval {
    let widened = rewriting { part in
      guard case .number(let decimal) = part, decimal.decimals >= 3 else { return nil }
      return .symbol(Symbol("#\(decimal)"))
    }
    return widened.evaluated { name in
      guard let decimal = PrintedDecimal(String(name.name.dropFirst())) else { return .entire }
      return Interval(decimal.value) + Interval(decimal.halfUnit).hull(-Interval(decimal.halfUnit))
    }
  }
}
