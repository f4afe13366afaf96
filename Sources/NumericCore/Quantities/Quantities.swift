/// The quantities of a derivation in the order stated, each defined over earlier ones.
///
/// That is all of a derivation that has a value: what is claimed of them, and what is shown, is no part of it. Names
/// become places in the order stated where they come in, so that a walk from quantity to quantity looks none up.
public struct Quantities: Sendable {
  /// The names, in the order stated.
  public private(set) var names: [Symbol] = []
  /// The givens that restate an earlier result, rounded, each with that result.
  public private(set) var restated: [Symbol: Expression] = [:]
  /// The quantities, by their places.
  private var stated: [Quantity] = []
  private var places: [Symbol: Int] = [:]
  /// For each quantity the places of those that it is computed from.
  private var operands: [[Int]] = []
  /// Which quantities mention which.
  private var uses = UseIndex()

  /// None yet.
  public init() {}

  // MARK: - Looking

  /// The quantity of a name.
  public subscript(symbol: Symbol) -> Quantity? { places[symbol].map { stated[$0] } }

  /// The formula of a quantity over earlier ones.
  public func formula(of symbol: Symbol) -> Expression? { self[symbol]?.formula }

  /// The earlier quantities that a quantity is computed from.
  public func dependencies(of symbol: Symbol) -> [Symbol] { self[symbol]?.dependencies ?? [] }

  /// The givens, in the order stated.
  public var givens: [Symbol] {
    stated.compactMap { if case .given = $0.definition { $0.symbol } else { nil } }
  }

  /// The place of a quantity in the order stated, from 0.
  func place(of symbol: Symbol) -> Int? { places[symbol] }

  /// The quantity at a place in the order stated.
  func quantity(at place: Int) -> Quantity { stated[place] }

  /// The places of the quantities that the one at a place is computed from.
  func operands(at place: Int) -> [Int] { operands[place] }

  /// Whether a quantity is stated before another; one that is not stated comes last.
  package func isStated(_ symbol: Symbol, before other: Symbol) -> Bool {
    places[symbol, default: .max] < places[other, default: .max]
  }

  /// All that a quantity may have a part in up to an output, itself first; what a redefinition has taken back may be among
  /// them.
  package func dependents(of symbol: Symbol, upTo output: Symbol) -> [Symbol] {
    numberedDependents(of: symbol, upTo: output).sorted { $0.value < $1.value }.map { names[$0.key] }
  }

  /// The same by their places, each with its number, from 0.
  func numberedDependents(of symbol: Symbol, upTo output: Symbol) -> [Int: Int] {
    guard let start = places[symbol] else { return [:] }
    return uses.dependents(of: start, upTo: places[output])
  }

  /// The quantities whose formulas mention a quantity directly, the last one first.
  func mentions(of symbol: Symbol) -> [Symbol] {
    places[symbol].map { uses.users(of: $0).map { names[$0] } } ?? []
  }

  /// Some quantities in the order stated, the first one first.
  func sorted(_ symbols: [Symbol]) -> [Symbol] { symbols.sorted { isStated($0, before: $1) } }

  // MARK: - Stating

  /// Adds a quantity; `origin` is the earlier result that a given takes up, rounded.
  ///
  /// - Precondition: its name is new, and all that it is computed from is stated.
  package mutating func state(_ quantity: Quantity, restating origin: Expression? = nil) {
    let symbol = quantity.symbol
    precondition(places[symbol] == nil, "\(symbol) is stated twice")
    places[symbol] = names.count
    names.append(symbol)
    stated.append(quantity)
    if let origin { restated[symbol] = origin }
    operands.append(places(ofDependenciesOf: quantity))
    precondition(operands.last!.count == quantity.dependencies.count, "\(symbol) mentions what is not stated")
    uses.state(mentioning: operands.last!)
  }

  /// Replaces the definition of one quantity and leaves every other as it is.
  package mutating func redefine(_ symbol: Symbol, as definition: Quantity.Definition) {
    let place = places[symbol]!
    stated[place] = Quantity(symbol: symbol, definition: definition, role: stated[place].role)
    operands[place] = places(ofDependenciesOf: stated[place])
    uses.mention(operands[place], in: place)
  }

  /// Some quantities alone, which come from no others.
  package func keeping(_ kept: Set<Symbol>) -> Quantities {
    var result = Quantities()
    result.restated = restated.filter { kept.contains($0.key) }
    result.stated = stated.filter { kept.contains($0.symbol) }
    result.names = result.stated.map(\.symbol)
    result.places = Dictionary(uniqueKeysWithValues: zip(result.names, result.names.indices))
    // One that was redefined may mention another that is stated after it.
    result.operands = result.stated.map { result.places(ofDependenciesOf: $0) }
    result.uses = UseIndex(mentioning: result.operands)
    return result
  }

  /// None, to be stated anew under the same names: what the givens restate is known still.
  package func emptied() -> Quantities {
    var result = Quantities()
    result.restated = restated
    return result
  }

  private func places(ofDependenciesOf quantity: Quantity) -> [Int] {
    quantity.dependencies.compactMap { places[$0] }
  }
}

extension Quantities: Equatable {
  /// Whether two state the same in the same order.
  public static func == (a: Quantities, b: Quantities) -> Bool {
    a.names == b.names && a.stated == b.stated && a.restated == b.restated
  }
}
