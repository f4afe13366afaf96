import NumericCore

/// What a page gives, and what it defines: all that its equations are decided from.
struct PageLedger {
  /// Numbers that no formula stands for.
  private(set) var given: [Symbol: PrintedDecimal] = [:]
  /// Formulas of what is no derivative, the first that the page shows.
  private(set) var definitions: [Symbol: Expression] = [:]

  /// How many significant digits the book prints of a number that has more.
  static let digits = 6

  /// Collects what some statements give and define.
  init(_ statements: [PageStatement]) {
    for statement in statements where statement.isEquality {
      guard let name = statement.name, name.derivative == nil, definitions[name] == nil,
        let formula = statement.formulas.first
      else { continue }
      definitions[name] = formula
    }
    for statement in statements where statement.isEquality {
      // 10 = A_00 or A_00 = 10; of what has a formula the number is a result.
      guard let name = statement.name, name.derivative == nil, definition(of: name) == nil,
        given[name] == nil,
        let decimal = statement.decimals.last?.decimal, statement.sides.count == 2
      else { continue }
      given[name] = decimal
    }
  }

  /// Adds what a step defines.
  mutating func define(_ name: Symbol, as formula: Expression) {
    if definitions[name] == nil { definitions[name] = formula }
  }

  /// The formula of a quantity: its own, or that of the same quantity of another row or layer, with all labels moved on.
  func definition(of name: Symbol) -> Expression? {
    if let formula = definitions[name] { return formula }
    guard let label = name.number, label > 1 else { return nil }
    let first = name.movingLabels(by: 1 - label)
    guard let formula = definitions[first] else { return nil }
    return formula.substituting { .symbol($0.movingLabels(by: label - 1)) }
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
