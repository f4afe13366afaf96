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

  /// Adds a passage of the author's own Markdown, in the language it was written in: all that reads it in another shows
  /// it as it is.
  ///
  /// It states no values: what it says of numbers is not checked.
  public mutating func passage(_ markdown: String) { steps.append(.passage(markdown)) }

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

  /// Sets the quantities that are stated inside in a table, a row each; `left` is the one whose value the reader works out.
  ///
  /// For what has one form: one is worked in full before, the others differ in names and numbers alone.
  @discardableResult
  public mutating func table<Result>(
    leaving left: Symbol? = nil, file: StaticString = #filePath, line: UInt = #line,
    _ body: (inout Derivation) -> Result
  ) -> Result {
    steps.append(.tableBegins(leaving: left))
    let result = body(&self)
    steps.append(.tableEnds)
    if let left { _ = stated(.symbol(left), by: "the table", at: SourceLine(file, line)) }
    return result
  }

  /// States partial derivatives and sets them in a table, a gate each: what arrives, the gate's local slope, what is
  /// passed on.
  ///
  /// Each variable acts on the output through one gate; where several send something back, their sum is to be seen.
  @discardableResult
  public mutating func gates(
    of output: Expression, by variables: Expression..., file: StaticString = #filePath, line: UInt = #line
  ) -> Gradient {
    let place = SourceLine(file, line)
    let name = stated(output, at: place)
    steps.append(.gatesBegin)
    for variable in variables {
      let users = quantities.users(of: stated(variable, at: place), towards: name)
      AuthorMistake.unless(
        users.count == 1,
        "\(variable.unicode) acts on \(name) through \(users.count) gates; a table of gates has one a row",
        at: place)
      summedGradient(of: output, by: variable, file: file, line: line)
    }
    steps.append(.tableEnds)
    return Gradient(of: name)
  }

  /// Gives a derivative the short name that formulas below its own show it by: δ_o1 for ∂E/∂net_o1.
  ///
  /// The name is a way to write, no quantity: claims, sheets and exercises go on with the derivative itself.
  public mutating func call(
    _ derivative: Expression, _ name: Symbol, file: StaticString = #filePath, line: UInt = #line
  ) {
    let place = SourceLine(file, line)
    AuthorMistake.unless(self[name] == nil, "\(name) is a quantity, so it can't be a short name", at: place)
    shortNames[stated(derivative, at: place)] = name
  }

  /// Adds a derivative along every path, as a lecture finds it, folded away, with the number of multiplications that
  /// finding `all` of them so takes, and that passing back takes.
  public mutating func alongPaths(
    _ derivative: Expression, costOf all: [Expression] = [], file: StaticString = #filePath,
    line: UInt = #line
  ) {
    let place = SourceLine(file, line)
    steps.append(.alongPaths(stated(derivative, at: place), costOf: all.map { stated($0, at: place) }))
  }

  /// Adds what a small change of a given does to a quantity, beside what the derivative, stated here or later, predicts.
  public mutating func nudge(
    _ variable: Expression, by amount: PrintedDecimal, watching output: Expression,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    let place = SourceLine(file, line)
    let (variable, output) = (stated(variable, at: place), stated(output, at: place))
    guard case .given? = self[variable]?.definition else {
      AuthorMistake.stop("\(variable) is computed, so it can't be nudged by itself", at: place)
    }
    let nudge = Nudge(
      variable: variable, amount: amount, output: output, derivative: .partial(of: output, by: variable))
    announced.append((nudge.derivative, place))
    steps.append(.nudge(nudge))
  }

  /// Adds a question where the reader comes to it.
  public mutating func ask(_ question: Question, file: StaticString = #filePath, line: UInt = #line) {
    let texts = [question.text, question.answer] + question.choices.map(\.words)
    let names =
      texts.flatMap { $0.ko.quantities + $0.en.quantities } + question.choices.flatMap(\.fact.symbols)
    for name in names where self[name] == nil { announced.append((name, SourceLine(file, line))) }
    steps.append(.question(question))
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
    guard let place = steps.lastIndex(where: { $0.quantity == symbol }) else { return nil }
    return steps[(place + 1)...].firstIndex { if case .claim = $0 { false } else { true } } ?? steps.count
  }
}
