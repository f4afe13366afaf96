import NumericCore

/// A network with its values and gradients, to be drawn from left to right: boxes with quantities, arrows with their
/// weights.
public struct NetworkPicture: Sendable {
  /// A quantity with what is known of it.
  public struct Entry: Hashable, Sendable {
    /// The quantity.
    public let symbol: Symbol
    /// Its value as text; nil before it is worked out.
    public let value: String?
    /// The partial derivative by it, as text; nil before that is worked out.
    public let gradient: String?
  }

  /// A circle of the drawing.
  public struct Box: Hashable, Sendable {
    /// The sign of what it does, if it has one.
    public let gate: String?
    /// Its quantities, from top to bottom.
    public let entries: [Entry]
  }

  /// An arrow between two boxes.
  public struct Arrow: Hashable, Sendable {
    /// The box where it starts, as a place in ``NetworkPicture/boxes``.
    public let from: Int
    /// The box where it ends.
    public let to: Int
    /// What is written beside it.
    public let entry: Entry?
  }

  /// The boxes, in the drawing's order.
  public let boxes: [Box]
  /// The arrows, in the drawing's order.
  public let arrows: [Arrow]
  /// What the gradients are of.
  public let output: Symbol?
  /// Whose values it shows; nil where they were written elsewhere.
  package let study: ObjectIdentifier?

  /// How many significant digits the numbers of a picture have at most.
  public static let digits = 4

  /// Writes a network's values into its drawing; `digits` is how many significant digits they have at most.
  public init(_ drawing: NetworkDrawing, _ study: Study, digits: Int = digits) {
    func isKnown(_ symbol: Symbol) -> Bool {
      drawing.workedOut?.contains(symbol) ?? (study.derivation[symbol] != nil)
    }
    func isGradientKnown(_ symbol: Symbol) -> Bool { drawing.gradient(by: symbol).map(isKnown) ?? false }
    let hasGradients = drawing.quantities.contains(where: isGradientKnown)

    func entry(_ symbol: Symbol) -> Entry {
      var gradient: String?
      if isGradientKnown(symbol) {
        gradient = study.roundedText(of: drawing.gradient(by: symbol)!, digits: digits)
      } else if symbol == drawing.output, hasGradients {
        // ∂E/∂E, where all that goes back begins.
        gradient = "1"
      }
      return Entry(
        symbol: symbol, value: isKnown(symbol) ? study.roundedText(of: symbol, digits: digits) : nil,
        gradient: gradient)
    }
    self.init(drawing, of: study, entry)
  }

  /// Writes some numbers into a drawing, as they stand elsewhere, and of all else the names.
  package init(_ drawing: NetworkDrawing, numbers: [Symbol: String]) {
    self.init(drawing, of: nil) { Entry(symbol: $0, value: numbers[$0], gradient: nil) }
  }

  private init(_ drawing: NetworkDrawing, of study: Study?, _ entry: (Symbol) -> Entry) {
    self.study = study.map { ObjectIdentifier($0) }
    boxes = drawing.nodes.map { names in
      Box(gate: names.compactMap { drawing.gates[$0] }.first, entries: names.map(entry))
    }
    arrows = drawing.edges.map { edge in
      Arrow(from: drawing.node(of: edge.from)!, to: drawing.node(of: edge.to)!, entry: edge.label.map(entry))
    }
    output = drawing.output
  }

  /// All that is in the boxes and beside the arrows.
  package var entries: [Entry] { boxes.flatMap(\.entries) + arrows.compactMap(\.entry) }
}
