import NumericCore

// What a reader sees beside the quantities, in reading order.

extension Derivation {
  /// Opens a section.
  public mutating func section(ko: RichText, en: RichText) {
    steps.append(.section(Bilingual(ko: ko, en: en)))
  }

  /// Adds a paragraph.
  ///
  /// A quantity whose value it states, or compares in a fact, may come later, but it must come.
  public mutating func note(
    _ text: Bilingual, file: StaticString = #filePath, line: UInt = #line
  ) {
    for name in text.ko.quantities + text.en.quantities where self[name] == nil {
      announced.append((name, SourceLine(file, line)))
    }
    steps.append(.note(text))
  }

  /// Adds quantities side by side.
  public mutating func compare(
    _ comparison: Comparison, file: StaticString = #filePath, line: UInt = #line
  ) {
    for row in comparison.rows {
      AuthorMistake.unless(
        row.values.count == comparison.columns.count,
        "the row of \(row.name.unicode) has \(row.values.count) values for \(comparison.columns.count) columns",
        at: SourceLine(file, line))
      for value in row.values { _ = stated(.symbol(value), by: "a comparison", at: SourceLine(file, line)) }
    }
    steps.append(.comparison(comparison))
  }

  /// Adds a table of what are no quantities.
  public mutating func show(_ table: TextTable) { steps.append(.table(table)) }

  /// Shows a matrix of quantities, or of numbers, with its values.
  public mutating func show(_ name: Symbol, _ matrix: Matrix) { steps.append(.matrix(name, matrix)) }

  /// Adds a picture.
  public mutating func show(_ figure: any Figure) { steps.append(.figure(figure)) }

  /// Adds a box with what the classic slips would give for a quantity.
  public mutating func mistakes(
    of quantity: Expression, file: StaticString = #filePath, line: UInt = #line
  ) {
    steps.append(.mistakes(of: stated(quantity, at: SourceLine(file, line))))
  }

  /// Adds a claim of the lecture.
  ///
  /// A claim about one quantity's number is shown right after that quantity; any other where it is stated.
  public mutating func claim(
    _ claim: Claim, file: StaticString = #filePath, line: UInt = #line
  ) {
    let place = SourceLine(file, line)
    if let first = claimed.updateValue(place, forKey: claim.id) {
      AuthorMistake.stop("\(claim.id) is claimed twice; the first time at \(first)", at: place)
    }
    for part in claim.parts {
      for name in part.numbersMentioned { _ = stated(.symbol(name), by: claim.id, at: place) }
    }
    let step = Step.claim(claims.count)
    claims.append(claim)
    if claim.parts.count == 1, case .prints(.symbol(let symbol), _, _, _) = claim.parts[0],
      let position = position(after: symbol)
    {
      steps.insert(step, at: position)
    } else {
      steps.append(step)
    }
  }

  /// The place behind a quantity's step and the claims that follow it.
  private func position(after symbol: Symbol) -> Int? {
    let place = steps.lastIndex { step in
      switch step {
      case .quantity(symbol), .partial(symbol), .partialSum(symbol): true
      default: false
      }
    }
    guard let place else { return nil }
    return steps[(place + 1)...].firstIndex { if case .claim = $0 { false } else { true } } ?? steps.count
  }
}
