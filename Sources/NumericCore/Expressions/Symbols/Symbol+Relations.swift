/// Names of what is made from a quantity: its derivatives, its later values.
extension Symbol {
  /// The name of the partial derivative of one quantity by another: `∂E/∂w_1`.
  public static func partial(of output: Symbol, by variable: Symbol) -> Symbol {
    Symbol(Derivative(of: output, by: variable))
  }

  /// What the name is the derivative of and by; nil where it is no derivative's, or has a mark of its own.
  public var derivative: Derivative? {
    guard case .derivative(let derivative) = parts.stem, parts.superscript.isEmpty else { return nil }
    return derivative
  }

  /// Whether it is named as a partial derivative.
  public var isPartial: Bool { derivative?.sign == .partial }

  /// The name of the value after a step: `w_1^+` for w_1, `w_1^(2)+` for w_1^(2).
  public var updated: Symbol { adding(.updated) }

  /// The name of the value before a step: w_1 for `w_1^+`; nil where the name is of no later value.
  public var beforeUpdate: Symbol? { parts.superscript.last == .updated ? droppingLastMark() : nil }

  /// The name of the value after some rounds: `E^(10)` for E, `w_1^(2)^(10)` for w_1^(2).
  public func inRound(_ round: Int) -> Symbol { adding(.label("\(round)")) }

  /// The name with one more mark in its superscript.
  public func adding(_ mark: Mark) -> Symbol {
    var parts = parts
    parts.superscript.append(mark)
    return Symbol(parts)
  }

  /// The name without the last mark in its superscript.
  ///
  /// - Precondition: there is one.
  public func droppingLastMark() -> Symbol {
    var parts = parts
    parts.superscript.removeLast()
    return Symbol(parts)
  }
}

extension [Symbol] {
  /// The names of the partial derivatives of a quantity by some others: `∂E/∂w_2`, `∂E/∂w_1`.
  public static func gradient(of output: Symbol, by variables: Symbol...) -> [Symbol] {
    gradient(of: output, by: variables)
  }

  /// The names of the partial derivatives of a quantity by some others.
  public static func gradient(of output: Symbol, by variables: [Symbol]) -> [Symbol] {
    variables.map { .partial(of: output, by: $0) }
  }
}

/// Names that differ in some of their parts.
extension Symbol {
  /// The subscript; empty where there is none, and of a derivative.
  public var `subscript`: String {
    if case .named(_, let lower) = parts.stem { lower } else { "" }
  }

  /// The digits of the subscript, each an index: 1 and 2 of `w_12`. Empty where the subscript is anything else.
  public var indices: [Int] {
    let digits = `subscript`.compactMap { $0.isASCII ? $0.wholeNumberValue : nil }
    return digits.count == `subscript`.count ? digits : []
  }

  /// The name with another subscript; that of a derivative stays.
  public func replacingSubscript(by lower: String) -> Symbol {
    var parts = parts
    guard case .named(let base, _) = parts.stem else { return self }
    parts.stem = .named(base, subscript: lower)
    return Symbol(parts)
  }

  /// The name with some indices for its own.
  public func replacingIndices(by indices: [Int]) -> Symbol {
    replacingSubscript(by: indices.map(String.init).joined())
  }

  /// The name with its letters, subscripts and marks changed, of a derivative those of what it is of and by.
  public func mapping(
    base: (String) -> String = { $0 }, subscript lower: (String) -> String = { $0 },
    mark: (Mark) -> Mark = { $0 }
  ) -> Symbol {
    var changed = parts
    switch parts.stem {
    case .named(let letters, let script): changed.stem = .named(base(letters), subscript: lower(script))
    case .derivative(let derivative):
      changed.stem = .derivative(
        Derivative(
          derivative.sign, of: derivative.output.mapping(base: base, subscript: lower, mark: mark),
          by: derivative.variable.mapping(base: base, subscript: lower, mark: mark)))
    }
    changed.superscript = parts.superscript.map(mark)
    return changed == parts ? self : Symbol(changed)
  }

  /// The name with other names for some quantities; what is named after one of these, as a derivative or as a later
  /// value, follows it.
  public func renamed(by names: [Symbol: Symbol]) -> Symbol {
    if let name = names[self] { return name }
    var parts = parts
    if case .derivative(let derivative) = parts.stem {
      parts.stem = .derivative(
        Derivative(
          derivative.sign, of: derivative.output.renamed(by: names),
          by: derivative.variable.renamed(by: names)))
      return Symbol(parts)
    }
    guard let last = parts.superscript.popLast() else { return self }
    return Symbol(parts).renamed(by: names).adding(last)
  }
}
