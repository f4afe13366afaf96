import NumericCore

extension Written {
  /// The formula of numbers that this is, in the book's terms.
  ///
  /// A derivative is the quantity of that name, a transpose of a name too; an `e` that stands alone is the number.
  /// A Σ must say its range; its index is a letter of the subscripts, or a label of the marks.
  ///
  /// - Parameter dots: the symbol that dots stand for, `a_1 + a_2 + ⋯ + a_n`; where it is nil they are a fault.
  /// - Throws: ``Fault`` at what stands for no single number, and at functions that the book doesn't know.
  public func expression(dots: Symbol? = nil) throws(Fault) -> Expression {
    switch form {
    case .dots:
      if let dots { return .symbol(dots) }
      throw Fault(at: range, ko: "여기서는 점으로 줄일 수 없습니다", en: "dots can't stand for something here")
    case .number(let decimal): return .number(decimal)
    case .pi: return .pi
    case .name("e"): return .apply(.exp, .number(PrintedDecimal(1)))
    case .name(let symbol): return .symbol(symbol)
    case .derivative: return .symbol(try symbol())
    case .transposed: return .symbol(try symbol())
    case .call(let name, let arguments): return try call(name, arguments)
    case .sum(let terms):
      var parts: [Expression] = []
      for term in terms { parts.append(try term.expression(dots: dots)) }
      return .sum(parts)
    case .negation(let positive): return .negation(try positive.expression(dots: dots))
    case .product(let a, _, let b): return .product(try a.factors(dots) + [b.expression(dots: dots)])
    case .quotient(let a, let b): return .quotient(try a.expression(dots: dots), try b.expression(dots: dots))
    case .power(let base, let exponent):
      guard let exponent = exponent.integer, abs(exponent) <= 1000 else {
        throw Fault(
          at: exponent.range, ko: "지수는 정수여야 합니다", en: "an integer was expected as the exponent")
      }
      return .power(try base.expression(dots: dots), exponent)
    case .series(let index, let from, let to, let term): return try series(index, from, to, term)
    case .entry, .list, .matrix, .tuple, .cases, .sumWhere, .evaluated:
      throw Fault(at: range, ko: "수 하나를 나타내는 식이 아닙니다", en: "this is no formula of a single number")
    }
  }

  /// The quantity's name that this is: a name, a derivative of one by another, a transpose.
  public func symbol() throws(Fault) -> Symbol {
    switch form {
    case .name(let symbol): return symbol
    case .derivative(let sign, of: let output, by: let variable):
      return Symbol(
        Symbol.Parts(.derivative(Symbol.Derivative(sign, of: try output.symbol(), by: try variable.symbol())))
      )
    case .transposed(let inner):
      var parts = try inner.symbol().parts
      parts.superscript.append(.word("T"))
      return Symbol(parts)
    default:
      throw Fault(at: range, ko: "여기에는 이름이 있어야 합니다", en: "a name was expected here")
    }
  }

  private func factors(_ dots: Symbol?) throws(Fault) -> [Expression] {
    guard case .product(let a, _, let b) = form else { return [try expression(dots: dots)] }
    return try a.factors(dots) + [b.expression(dots: dots)]
  }

  private var integer: Int? {
    switch form {
    case .number(let decimal): decimal.decimals == 0 ? decimal.significand.int : nil
    case .negation(let positive): positive.integer.map { -$0 }
    default: nil
    }
  }

  private func call(_ name: String, _ arguments: [Written]) throws(Fault) -> Expression {
    let functions: [String: ElementaryFunction] = ["σ": .sigmoid, "log": .log]
    if name == "max", arguments.count == 2, arguments[0].integer == 0 {
      return .apply(.relu, try arguments[1].expression())
    }
    guard let function = functions[name] ?? ElementaryFunction(rawValue: name), arguments.count == 1 else {
      throw Fault(at: range, ko: "\(name): 모르는 함수입니다", en: "\(name) is no function that is known")
    }
    return .apply(function, try arguments[0].expression())
  }

  /// A Σ whose index is one letter of the subscripts, or the label of a row.
  private func series(
    _ index: Symbol, _ from: Written?, _ to: Written?, _ term: Written
  ) throws(Fault) -> Expression {
    let name = index.name
    guard let letter = name.first, name.count == 1, let low = from?.integer, let high = to?.integer,
      low <= high,
      high - low < 1000
    else {
      throw Fault(
        at: range, ko: "Σ의 범위를 수로 적어야 합니다: \\sum_{i=1}^{4}",
        en: "the range of Σ was expected in numbers: \\sum_{i=1}^{4}")
    }
    let general = try term.expression()
    let isRow = general.symbols.contains { symbol in
      symbol.mapping(mark: { $0 == .label(name) ? .label("") : $0 }) != symbol
    }
    if !isRow, 0 <= low, high <= 9, !general.holdsSeries(over: letter) {
      return NumericCore.sum(over: letter, low...high, general)
    }
    let terms = (low...high).map { number in
      general.substituting { .symbol($0.mapping(mark: { $0 == .label(name) ? .label("\(number)") : $0 })) }
    }
    return terms.count == 1 ? terms[0] : .sum(terms)
  }
}

extension Expression {
  fileprivate func holdsSeries(over letter: Character) -> Bool {
    var holds = false
    _ = rewriting { part in
      if case .series(let series) = part, series.index == letter { holds = true }
      return nil
    }
    return holds
  }
}
