import NumericCore

// An author's mistakes in stating a derivation, each told at the author's line.

extension Derivation {
  /// The name of a quantity that must have been stated; `user` says who mentions it.
  package func stated(
    _ quantity: Expression, by user: @autoclosure () -> String? = nil, at place: SourceLine?
  ) -> Symbol {
    let symbol = quantity.name(at: place)
    if self[symbol] == nil { stop(at: place, unknown: symbol, mentionedBy: user()) }
    return symbol
  }

  /// Where a claim is made.
  package func line(ofClaim id: String) -> SourceLine? { claimed[id] }

  /// Stops at a note that states the value of a quantity that never came.
  func requireAnnounced() {
    for (name, place) in announced { _ = stated(.symbol(name), by: "a note", at: place) }
  }

  /// Stops at a name that is no quantity's; `user` says who mentions it.
  func stop(at place: SourceLine?, unknown symbol: Symbol, mentionedBy user: String?) -> Never {
    let nearest = suggestion(for: "\(symbol)", among: names.map { "\($0)" })
    AuthorMistake.stop(
      "\(user.map { "\($0) mentions \(symbol), which" } ?? "\(symbol)") is not stated"
        + (nearest.map { "; did you mean \($0)?" } ?? " so far"), at: place)
  }

  /// Stops at a name in a drawing that is no quantity's.
  func require(_ drawing: NetworkDrawing, at place: SourceLine) {
    for name in drawing.quantities + [drawing.output].compactMap({ $0 }) {
      _ = stated(.symbol(name), by: "the drawing", at: place)
    }
  }

  /// Stops where a step goes along what is no partial derivative by its parameter.
  func requireGradient(_ direction: Symbol, by parameter: Symbol, at place: SourceLine) {
    switch self[stated(.symbol(direction), at: place)]!.definition {
    case .partial(_, let variable, _):
      AuthorMistake.unless(
        variable == parameter,
        "\(parameter) is stepped along \(direction), which is a partial derivative by \(variable)", at: place)
    default:
      AuthorMistake.stop(
        "\(parameter) is stepped along \(direction), which is no partial derivative", at: place)
    }
  }
}

extension Expression {
  /// The name of a quantity; anything else is a mistake in the chapter.
  var name: Symbol { name(at: nil) }

  /// The name of a quantity; anything else is a mistake on that line of the chapter.
  func name(at place: SourceLine?) -> Symbol {
    guard case .symbol(let symbol) = self else {
      AuthorMistake.stop("\(unicode) is a formula where the name of a quantity was expected", at: place)
    }
    return symbol
  }
}
