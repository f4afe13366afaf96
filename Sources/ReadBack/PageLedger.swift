import NumericCore

/// What a page gives, and what it defines: all that its equations are decided from.
struct PageLedger {
  /// Numbers that no formula stands for.
  private(set) var given: [Symbol: PrintedDecimal] = [:]
  /// Formulas of what is no derivative, the first that the page shows.
  private(set) var definitions: [Symbol: Expression] = [:]
  /// The number that the page shows of a quantity, in the page's order.
  private var printed: [(name: Symbol, decimal: PrintedDecimal)] = []

  /// How many significant digits the book prints of a number that has more.
  static let digits = 6

  /// Collects what some statements give and define.
  init(_ statements: [PageStatement]) {
    let statements = statements.filter { $0.isEquality && !$0.isEstimate }
    for statement in statements {
      guard let name = statement.name, name.derivative == nil else { continue }
      if definitions[name] == nil, let formula = statement.formulas.first { definitions[name] = formula }
      if let decimal = statement.decimals.last?.decimal { printed.append((name, decimal)) }
    }
    for statement in statements where statement.sides.count == 2 {
      if let name = statement.name, let decimal = statement.decimals.last?.decimal { give(name, decimal) }
    }
    for statement in statements { givePutIn(statement) }
    nameTwice()
  }

  private mutating func give(_ name: Symbol, _ decimal: PrintedDecimal) {
    if name.derivative == nil, definition(of: name) == nil, given[name] == nil { given[name] = decimal }
  }

  /// A number that is put in for a name of which the page shows nothing else is the name's.
  private mutating func givePutIn(_ statement: PageStatement) {
    var formula: Expression?
    for side in statement.sides {
      switch side.form {
      case .symbolic(let next): formula = next
      case .numbers(let numbers):
        guard let (whole, parts) = formula.map({ NumbersPutIn.withoutDots($0.halved, numbers.halved) }) else {
          continue
        }
        for (name, decimal) in NumberPairs.pairs(whole, parts) ?? [] { give(name, decimal) }
      case .decimal(let decimal):
        if case .symbol(let name) = formula { give(name, decimal) }
      default: break
      }
    }
  }

  /// Two quantities of which the page shows the same six digits are one, where one of them has no formula, or none that
  /// makes these digits.
  private mutating func nameTwice() {
    for (name, decimal) in printed where isRounded(decimal) && definitions[name] == nil {
      if definition(of: name) != nil {
        guard let value = Valuation(self).value(of: name), PageDigits.fit(decimal, value) == .no else {
          continue
        }
      }
      let twin = printed.first { other in
        guard other.name != name, other.decimal == decimal, definition(of: other.name) != nil,
          definitions[other.name] != .symbol(name), let value = Valuation(self).value(of: other.name)
        else { return false }
        return PageDigits.fit(decimal, value) != .no
      }
      guard let twin else { continue }
      definitions[name] = .symbol(twin.name)
      given[name] = nil
    }
  }

  /// Adds what a step defines.
  mutating func define(_ name: Symbol, as formula: Expression) {
    guard definitions[name] == nil else { return }
    definitions[name] = formula
    given[name] = nil
  }

  /// The formula of a quantity: its own, or that of the same quantity of another row or layer, with all labels moved
  /// on, or of another entry, with indices moved on.
  func definition(of name: Symbol) -> Expression? {
    if let formula = definitions[name] { return formula }
    if let label = name.number {
      guard label > 1 else { return nil }
      let first = name.movingLabels(by: 1 - label)
      return definitions[first]?.substituting { .symbol($0.movingLabels(by: label - 1)) }
    }
    let indices = name.indices
    guard indices.count == 2, let first = definitions[name.replacingIndices(by: [1, 1])],
      let right = definitions[name.replacingIndices(by: [1, 2])],
      let below = definitions[name.replacingIndices(by: [2, 1])]
    else { return nil }
    return IndexPattern(first, right: right, below: below)?.formula(
      rows: indices[0] - 1, columns: indices[1] - 1)
  }

  /// The names that are defined by themselves, in a circle.
  var circular: Set<Symbol> {
    let uses = definitions.keys.reduce(into: [Symbol: [Symbol]]()) { $0[$1] = definitions[$1]!.symbols }
    return Set(
      definitions.keys.filter { name in
        var seen: Set<Symbol> = []
        var rest = uses[name]!
        while let next = rest.popLast() {
          if next == name { return true }
          if seen.insert(next).inserted { rest += uses[next] ?? [] }
        }
        return false
      })
  }

  /// Whether a given number was rounded: it has as many digits as the book prints.
  func isRounded(_ decimal: PrintedDecimal) -> Bool {
    decimal.decimals > 0 && decimal.significand.magnitude.description.count >= Self.digits
  }
}

extension Symbol {
  /// The number of its row or layer: 3 of `y^(3)`.
  fileprivate var number: Int? {
    for case .label(let label) in parts.superscript { if let number = Int(label) { return number } }
    return nil
  }

  fileprivate func movingLabels(by distance: Int) -> Symbol {
    mapping(mark: { mark in
      if case .label(let label) = mark, let number = Int(label) {
        .label("\(number + distance)")
      } else {
        mark
      }
    })
  }
}
