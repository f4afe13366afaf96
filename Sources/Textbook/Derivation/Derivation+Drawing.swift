import NumericCore

// A network is drawn as far as the derivation has come: one drawing at three places shows three stages.

extension Derivation {
  /// Adds a drawing of the network, as a figure of this name.
  ///
  /// It has the values and the gradients that are shown up to here, and of what comes later the names alone.
  public mutating func draw(
    _ drawing: NetworkDrawing, as name: String, caption: Bilingual,
    file: StaticString = #filePath, line: UInt = #line
  ) {
    require(drawing, at: SourceLine(file, line))
    let shown = Set(steps.flatMap(\.valuesShown))
    var drawing = drawing
    drawing.workedOut = shown.intersection(
      drawing.quantities + drawing.quantities.compactMap(drawing.gradient))
    steps.append(.figure(NetworkFigure(name: name, caption: caption, drawing: drawing)))
  }
}

extension Derivation {
  /// The drawings of networks, each where it comes first; how far they are worked out there plays no part.
  package var drawings: [NetworkDrawing] {
    var drawings: [NetworkDrawing] = []
    for case .figure(let figure as NetworkFigure) in steps {
      var drawing = figure.drawing
      drawing.workedOut = nil
      if !drawings.contains(drawing) { drawings.append(drawing) }
    }
    return drawings
  }
}

extension Derivation.Step {
  /// The quantities whose values a reader has seen after this part.
  var valuesShown: [Symbol] {
    switch self {
    case .quantity(let symbol), .partial(let symbol), .partialSum(let symbol): [symbol]
    case .matrix(_, let matrix):
      matrix.rows.joined().compactMap { if case .symbol(let symbol) = $0 { symbol } else { nil } }
    case .comparison(let comparison): comparison.rows.flatMap(\.values)
    case .section, .note, .passage, .claim, .table, .figure, .findings, .wentWrong, .tableBegins, .gatesBegin,
      .tableEnds, .foldBegins, .foldEnds, .alongPaths, .nudge, .question:
      []
    }
  }
}
